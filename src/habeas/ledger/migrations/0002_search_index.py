"""The index behind `habeas.ledger.search`, in the form each database has."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = (
    "CREATE VIRTUAL TABLE ledger_search USING fts5("
    "text, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)
POSTGRESQL = (
    "CREATE INDEX ledger_search ON ledger_searchentry USING gin (to_tsvector('simple', folded))"
)


def make(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Make the index."""
    editor.execute(SQLITE if editor.connection.vendor == "sqlite" else POSTGRESQL)


def drop(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Drop the index."""
    what = "TABLE" if editor.connection.vendor == "sqlite" else "INDEX"
    editor.execute(f"DROP {what} ledger_search")


class Migration(migrations.Migration):
    dependencies = (("ledger", "0001_first"),)
    operations = (migrations.RunPython(make, drop),)
