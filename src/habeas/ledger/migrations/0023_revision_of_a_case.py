"""A case counts the acts that show in it, so that its lists need not be written anew with each."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0022_wording_of_what_is_indexed"),)
    operations = (
        migrations.AddField(model_name="case", name="revision", field=models.PositiveBigIntegerField(default=0)),
    )
