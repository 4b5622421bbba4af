"""A document can be in a case twice: once above the clearance of who added it again."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0009_sent_forms"),)
    operations = (
        migrations.RemoveConstraint(model_name="source", name="source_once"),
        migrations.AddIndex(
            model_name="source",
            index=models.Index(fields=["case", "sha256"], name="source_in_case"),
        ),
    )
