"""What a person approved a paper over, each error with its reason."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0011_what_lists_say_of_custody"),)
    operations = (
        migrations.AddField(model_name="paperapproval", name="over", field=models.JSONField(default=list)),
    )
