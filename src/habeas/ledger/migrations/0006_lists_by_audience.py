"""The list of cases and the tasks of Today, a row for each audience. Both are derived and were empty: made anew."""

import django.db.models.deletion
from django.db import migrations, models

_ID = ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"))


class Migration(migrations.Migration):
    dependencies = (("ledger", "0005_roles_for_those_who_are_there"),)
    operations = (
        migrations.DeleteModel("TaskRegister"),
        migrations.DeleteModel("CaseRegister"),
        migrations.CreateModel(
            name="CaseRegister",
            fields=[
                _ID,
                ("audience", models.CharField(max_length=24)),
                ("day", models.DateField()),
                ("fresh_until", models.DateField()),
                ("names", models.JSONField(default=list)),
                ("folded", models.TextField()),
                ("status", models.CharField(blank=True, max_length=40)),
                ("is_held", models.BooleanField(default=False)),
                ("least", models.PositiveIntegerField(default=0)),
                ("least_zero", models.IntegerField(null=True)),
                ("most", models.PositiveIntegerField(default=0)),
                ("most_zero", models.IntegerField(null=True)),
                ("silent_since", models.DateField(null=True)),
                ("last_call", models.DateField(null=True)),
                ("last_answer", models.DateField(null=True)),
                ("care", models.CharField(blank=True, max_length=16)),
                ("languages", models.CharField(blank=True, max_length=200)),
                ("sources", models.PositiveIntegerField(default=0)),
                ("facts", models.PositiveIntegerField(default=0)),
                ("to_review", models.PositiveIntegerField(default=0)),
                ("single", models.PositiveIntegerField(default=0)),
                ("contested", models.PositiveIntegerField(default=0)),
                ("case", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="rows", to="ledger.case")),
            ],
            options={
                "indexes": [models.Index(fields=["fresh_until"], name="row_fresh")],
                "constraints": [models.UniqueConstraint(fields=("case", "audience"), name="row_once")],
            },
        ),
        migrations.CreateModel(
            name="TaskRegister",
            fields=[
                _ID,
                ("code", models.CharField(max_length=32)),
                ("shows_from", models.DateField()),
                ("shows_to", models.DateField()),
                ("on", models.DateField(null=True)),
                ("when", models.CharField(blank=True, max_length=80)),
                ("about", models.TextField(blank=True)),
                ("count", models.PositiveIntegerField(default=1)),
                ("row", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="tasks", to="ledger.caseregister")),
            ],
            options={"indexes": [models.Index(fields=["code", "on"], name="task_code_on")]},
        ),
    )
