"""How the work on a case was arranged before each change of it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0018_comments"),)
    operations = (
        migrations.CreateModel(
            name="Arranged",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("before", models.JSONField()),
                ("after", models.JSONField()),
                ("by", models.CharField(max_length=150)),
                ("at", models.DateTimeField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=models.deletion.PROTECT, related_name="arranged", to="ledger.case"
                    ),
                ),
            ],
            options={"abstract": False},
        ),
    )
