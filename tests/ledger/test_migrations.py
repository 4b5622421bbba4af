"""The migrations say what the models say, and can be taken back."""

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_the_migrations_can_be_undone_and_done_again() -> None:
    call_command("migrate", "ledger", "zero", verbosity=0)
    call_command("migrate", verbosity=0)
