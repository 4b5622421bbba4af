"""The migrations say what the models say, and can be taken back."""

from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import StateApps

from habeas.ledger.models import Account, Anchor, Case, CaseRole, Claim, Decision, OwnLevel, Source
from tests.ledger.rooms import NOON, a_case


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


def a_ruled_claim(name: str, *, entered: str, rulings: str) -> None:
    """A claim on a letter of its own that is sealed and comes down: `rulings` by the hour, on it (c), on both (b)."""
    case = Case.objects.get()
    source = Source.objects.create(
        id=f"s-{name}", case=case, sha256=name, text="She was arrested.", level="internal",
        reliability="F", media_type="text/plain", added_by="amal", added_at=NOON,
    )  # fmt: skip
    claim = Claim.objects.create(
        id=name, case=case, person=case.person, kind="arrest", kind_version=1, fields={},
        polarity="affirmed", certainty="stated", level=entered, entered_by="amal",
        entered_at=NOON, entered_how="person",
    )  # fmt: skip
    Anchor.objects.create(
        claim=claim, source=source, start=0, end=3, quote="She", bearing="supporting"
    )
    for hour, (on, level) in enumerate((each[0], each[1:]) for each in rulings.split()):
        at = NOON + timedelta(hours=hour)
        for item in {"c": (name,), "b": (source.id, name), "s": (source.id,)}[on]:
            standing = Decision.objects.filter(pair=item, ruling="level", closed_at=None)
            standing.update(closed_by="amal", closed_at=at)
            Decision.objects.create(
                case=case, ruling="level", on=[item, level], pair=item, by="amal", at=at
            )
        Source.objects.filter(pk=source.id).update(level=level)


@pytest.mark.django_db
def test_what_was_set_on_a_claim_alone_is_its_own_level_from_then_on() -> None:
    case = a_case()
    steps = "crestricted srestricted bsealed brestricted binternal"
    a_ruled_claim("came-down", entered="internal", rulings=steps)
    a_ruled_claim("went-along", entered="internal", rulings="bsealed brestricted")
    a_ruled_claim("entered-so", entered="restricted", rulings="sinternal sinternal")
    a_ruled_claim("untouched", entered="internal", rulings="")
    asked = Decision.objects.create(
        case=case, ruling="ask_level", on=["came-down", "public"], pair="came-down", by="amal", at=NOON
    )  # fmt: skip
    import_module("habeas.ledger.migrations.0021_levels_of_their_own").keep(apps, None)
    own = OwnLevel.objects.order_by("claim").values_list("claim", "level")
    assert list(own) == [("came-down", "restricted"), ("entered-so", "restricted")]
    open_now = Decision.objects.filter(ruling="level", closed_at=None)
    assert open_now.get(pair="came-down").on[1] == "restricted"
    assert Decision.objects.get(pk=asked.pk).closed_at is not None


@pytest.mark.django_db
def test_a_claim_entered_for_fewer_than_its_source_has_that_level_for_itself() -> None:
    a_case()
    a_ruled_claim("for-few", entered="restricted", rulings="")
    a_ruled_claim("for-the-house", entered="internal", rulings="")
    a_ruled_claim("for-all", entered="public", rulings="")
    import_module("habeas.ledger.migrations.0021_levels_of_their_own").keep(apps, None)
    assert list(OwnLevel.objects.values_list("claim", "level")) == [("for-few", "restricted")]
