"""In which wording the sentence of a claim was indexed; empty for what was before, which nobody takes for the words of now."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0021_levels_of_their_own"),)
    operations = (
        migrations.AddField(model_name="searchentry", name="wording", field=models.BigIntegerField(null=True)),
    )
