"""The forms that have been sent, each with what it made."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0008_name_of_a_state"),)
    operations = (
        migrations.CreateModel(
            name="SentForm",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("by", models.CharField(max_length=150)),
                ("token", models.CharField(max_length=32)),
                ("digest", models.CharField(max_length=64)),
                ("made", models.JSONField(default=list)),
                ("at", models.DateTimeField()),
            ],
            options={
                "indexes": [models.Index(fields=["by", "at"], name="form_sent_at")],
                "constraints": [models.UniqueConstraint(fields=("by", "token"), name="form_sent_once")],
            },
        ),
    )
