"""Django finds nothing to say about the models, and every model has its migration."""

from io import StringIO

import pytest
from django.core.management import call_command


def test_the_system_checks_find_nothing() -> None:
    call_command("check", fail_level="WARNING", stdout=StringIO())


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())
