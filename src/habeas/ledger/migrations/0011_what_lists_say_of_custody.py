"""Lists say held, not held or not known, and how sure the days are; their rows are made again when next asked for."""

from datetime import date

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def make_stale(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("ledger", "CaseRegister").objects.update(fresh_until=date.min)


def fill(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    make_stale(apps, schema_editor)
    apps.get_model("ledger", "CaseRegister").objects.filter(most=None).update(most=0)
    periods = apps.get_model("ledger", "CustodyRegister").objects.filter(begins_earliest=None)
    periods.update(begins_earliest=models.F("begins_latest"))


class Migration(migrations.Migration):
    dependencies = (("ledger", "0010_copies_of_a_source"),)
    operations = (
        migrations.RunPython(make_stale, migrations.RunPython.noop),
        migrations.RemoveField(model_name="caseregister", name="is_held"),
        migrations.AddField(model_name="caseregister", name="holding", field=models.CharField(default="not_known", max_length=12), preserve_default=False),
        migrations.AddField(model_name="caseregister", name="is_about", field=models.BooleanField(default=False)),
        migrations.AlterField(model_name="caseregister", name="most", field=models.PositiveIntegerField(default=0, null=True)),
        migrations.AlterField(model_name="custodyregister", name="begins_earliest", field=models.DateField(null=True)),
        migrations.RunPython(migrations.RunPython.noop, fill),
    )
