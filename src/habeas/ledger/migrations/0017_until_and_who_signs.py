"""A paper keeps the day on which it turns, and those who sign beside the organisation."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0016_words_in_the_language_of_a_paper"),)
    operations = (
        migrations.AddField(model_name="paperdraft", name="signatories", field=models.JSONField(default=list)),
        migrations.AddField(model_name="paperdraft", name="until", field=models.DateField(null=True)),
    )
