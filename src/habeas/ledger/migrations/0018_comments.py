"""Comments on sources, claims and papers."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0017_until_and_who_signs"),)
    operations = (
        migrations.CreateModel(
            name="Comment",
            fields=[
                ("id", models.CharField(max_length=32, primary_key=True, serialize=False)),
                ("about", models.CharField(max_length=64)),
                ("level", models.CharField(max_length=16)),
                ("quote", models.TextField(blank=True)),
                ("text", models.TextField()),
                ("language", models.CharField(blank=True, max_length=16)),
                ("by", models.CharField(max_length=150)),
                ("at", models.DateTimeField()),
                ("withdrawn_by", models.CharField(blank=True, max_length=150)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=models.deletion.PROTECT, related_name="comments", to="ledger.case"
                    ),
                ),
            ],
            options={"indexes": [models.Index(fields=["case", "about"], name="comment_about")]},
        ),
    )
