"""How likely a reader held its proposal to be right, as it was proposed; empty for what a person entered."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0013_calls_as_their_sources_date_them"),)
    operations = (
        migrations.AddField(model_name="claim", name="confidence", field=models.FloatField(null=True)),
    )
