"""Which sources repeat one another: marks of their texts, what is alike, and how many wait for a ruling."""

from datetime import date

import django.db.models.deletion
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from habeas.ledger.likeness import note_all


def note(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Of the sources that are there already; the lists are made again when they are next asked for."""
    note_all(apps)
    apps.get_model("ledger", "CaseRegister").objects.update(fresh_until=date.min)


class Migration(migrations.Migration):
    dependencies = (("ledger", "0014_confidence_of_a_proposal"),)
    operations = (
        migrations.CreateModel(
            name="SourceMark",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("mark", models.BigIntegerField()),
                ("case", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="ledger.case")),
                ("source", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="marks", to="ledger.source")),
            ],
            options={"indexes": [models.Index(fields=["case", "mark", "source"], name="mark_in_case")]},
        ),
        migrations.CreateModel(
            name="SourceLikeness",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("manner", models.CharField(max_length=40)),
                ("share", models.PositiveSmallIntegerField()),
                ("basis", models.CharField(max_length=60)),
                ("case", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="likenesses", to="ledger.case")),
                ("origin", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="ledger.source")),
                ("source", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="ledger.source")),
            ],
        ),
        migrations.AddField(model_name="caseregister", name="alike", field=models.PositiveIntegerField(default=0)),
        migrations.RunPython(note, migrations.RunPython.noop),
    )
