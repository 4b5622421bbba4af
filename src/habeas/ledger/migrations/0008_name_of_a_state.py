"""The name of a state whose code is the organisation's own."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0007_outcome_of_a_case"),)
    operations = (
        migrations.AddField(model_name="case", name="country_name", field=models.CharField(blank=True, default="", max_length=80)),
    )
