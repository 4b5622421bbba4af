"""The database itself refuses to change claims, anchors and the log, and to delete or rewrite decisions."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

REFUSED = (
    *((table, verb) for table in ("claim", "anchor", "auditentry") for verb in ("UPDATE", "DELETE")),
    ("decision", "DELETE"),
)
KEPT = ("id", "case_id", "ruling", "on", "pair", "by", "at", "why")

SQLITE_REFUSE = (
    "CREATE TRIGGER ledger_{table}_no_{verb} BEFORE {verb} ON ledger_{table} "
    "BEGIN SELECT RAISE(ABORT, 'rows of ledger_{table} stay as they are'); END"
)
SQLITE_CLOSE_ONLY = (
    "CREATE TRIGGER ledger_decision_close_only BEFORE UPDATE ON ledger_decision "
    "WHEN OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL OR {changed} "
    "BEGIN SELECT RAISE(ABORT, 'a decision is closed once, and otherwise stays as it is'); END"
)
POSTGRESQL_FUNCTIONS = (
    "CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "RAISE EXCEPTION 'rows of % stay as they are', TG_TABLE_NAME "
    "USING ERRCODE = 'integrity_constraint_violation'; END $$",
    "CREATE FUNCTION ledger_close_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL OR {changed} THEN "
    "RAISE EXCEPTION 'a decision is closed once, and otherwise stays as it is' "
    "USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$",
)
POSTGRESQL_REFUSE = (
    "CREATE TRIGGER ledger_{table}_no_{verb} BEFORE {verb} ON ledger_{table} "
    "FOR EACH ROW EXECUTE FUNCTION ledger_refuse()"
)
POSTGRESQL_CLOSE_ONLY = (
    "CREATE TRIGGER ledger_decision_close_only BEFORE UPDATE ON ledger_decision "
    "FOR EACH ROW EXECUTE FUNCTION ledger_close_only()"
)


def make(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """One trigger for each table and verb."""
    on_sqlite = editor.connection.vendor == "sqlite"
    differs = "IS NOT" if on_sqlite else "IS DISTINCT FROM"
    changed = " OR ".join(f'OLD."{column}" {differs} NEW."{column}"' for column in KEPT)
    for function in () if on_sqlite else POSTGRESQL_FUNCTIONS:
        editor.execute(function.format(changed=changed), params=None)
    for table, verb in REFUSED:
        refuse = SQLITE_REFUSE if on_sqlite else POSTGRESQL_REFUSE
        editor.execute(refuse.format(table=table, verb=verb), params=None)
    close_only = SQLITE_CLOSE_ONLY if on_sqlite else POSTGRESQL_CLOSE_ONLY
    editor.execute(close_only.format(changed=changed), params=None)


def drop(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """All of them."""
    on_sqlite = editor.connection.vendor == "sqlite"
    names = [(table, f"ledger_{table}_no_{verb}") for table, verb in REFUSED]
    for table, name in (*names, ("decision", "ledger_decision_close_only")):
        where = "" if on_sqlite else f" ON ledger_{table}"
        editor.execute(f"DROP TRIGGER {name}{where}", params=None)
    if not on_sqlite:
        editor.execute("DROP FUNCTION ledger_refuse()", params=None)
        editor.execute("DROP FUNCTION ledger_close_only()", params=None)


class Migration(migrations.Migration):
    dependencies = (("ledger", "0002_search_index"),)
    operations = (migrations.RunPython(make, drop),)
