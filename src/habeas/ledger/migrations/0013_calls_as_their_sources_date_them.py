"""Lists tell the last call and the last answer as their sources date them, and silence as a least where it is one."""

from datetime import date

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def make_stale(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("ledger", "CaseRegister").objects.update(fresh_until=date.min)


class Migration(migrations.Migration):
    dependencies = (("ledger", "0012_approved_over"),)
    operations = (
        migrations.RunPython(make_stale, make_stale),
        migrations.AddField(model_name="caseregister", name="silence_is_least", field=models.BooleanField(default=False)),
        migrations.AddField(model_name="caseregister", name="has_dayless_call", field=models.BooleanField(default=False)),
        migrations.AddField(model_name="caseregister", name="last_call_when", field=models.CharField(blank=True, default="", max_length=80), preserve_default=False),
        migrations.AddField(model_name="caseregister", name="last_answer_when", field=models.CharField(blank=True, default="", max_length=80), preserve_default=False),
    )
