"""A case is closed with an outcome, on a day, for a reason."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0006_lists_by_audience"),)
    operations = (
        migrations.AddField(model_name="case", name="closed_on", field=models.DateField(null=True)),
        migrations.AddField(model_name="case", name="outcome", field=models.CharField(blank=True, default="", max_length=40)),
        migrations.AddField(model_name="case", name="outcome_why", field=models.TextField(blank=True, default="")),
    )
