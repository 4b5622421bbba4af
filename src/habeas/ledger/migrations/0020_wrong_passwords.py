"""Wrong passwords, so that whoever guesses has to wait."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("ledger", "0019_how_it_was_arranged"),)
    operations = (
        migrations.CreateModel(
            name="WrongPassword",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
            ],
            options={"indexes": [models.Index(fields=["key", "at"], name="wrong_password_at")]},
        ),
    )
