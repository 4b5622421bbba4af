"""A paper keeps the words of the file as somebody put them into its language."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0015_sources_that_are_alike"),)
    operations = (
        migrations.AddField(model_name="paperdraft", name="words_given", field=models.JSONField(default=dict)),
    )
