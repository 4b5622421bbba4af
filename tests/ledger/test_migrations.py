"""The migrations say what the models say, and can be taken back."""

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import StateApps

from habeas.ledger.models import Account, CaseRole
from tests.ledger.rooms import NOON


def as_they_were(migration: str) -> StateApps:
    """The models after a migration, whatever they have become since."""
    return MigrationExecutor(connection).loader.project_state([("ledger", migration)]).apps


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_the_migrations_can_be_undone_and_done_again() -> None:
    call_command("migrate", "ledger", "zero", verbosity=0)
    call_command("migrate", verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_whoever_worked_before_there_were_roles_keeps_the_cases() -> None:
    call_command("migrate", "ledger", "0004", verbosity=0)
    first, second = (User.objects.create_user(name) for name in ("amal", "boris"))
    before = as_they_were("0004_people_papers_and_lists")
    for number, opener in enumerate(("boris", "somebody who left"), start=1):
        person = before.get_model("ledger", "Person").objects.create(id=f"p{number}", name="Amal")
        before.get_model("ledger", "Case").objects.create(
            reference=f"XV-000{number}",
            country="XV",
            number=number,
            person=person,
            opened_by=opener,
            opened_at=NOON,
        )
    call_command("migrate", verbosity=0)
    accounts = Account.objects.order_by("user").values_list("user", "is_owner", "is_member")
    assert list(accounts) == [(first.pk, True, True), (second.pk, False, True)]
    leads = CaseRole.objects.order_by("case").values_list("user", "role", "clearance")
    assert list(leads) == [(second.pk, "lead", "restricted"), (first.pk, "lead", "restricted")]
