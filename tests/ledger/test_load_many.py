"""Several cases at once are the very casefiles that each is by itself, but for the texts of sources."""

from dataclasses import replace
from pathlib import Path

import pytest
from django.contrib.auth.models import User

from habeas.core.access import CaseRole
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger.access import actor_of, casefile_seen_by
from habeas.ledger.acts import merge_persons
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.load_many import casefiles_seen_by
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
ALL = ("XV-0001", "XV-0002", "XV-0003")


@pytest.fixture
def boris(tmp_path: Path) -> User:
    """Who reads the first case, is given one source of the second, and knows nothing of the third."""
    User.objects.create_user(BY)
    user = User.objects.create_user("boris")
    cases = a_case(), a_case("Амаль Идрис"), a_case("Ilse Varga")
    given = []
    for case in cases:
        letter, other = (
            a_source(case, tmp_path),
            a_source(case, tmp_path, text="Amal Idris is free."),
        )
        claim = a_claim(case, letter, Arrest(when=When("2024-05-01"), where="Lenora"))
        set_level(case, claim, Level.RESTRICTED, by=BY, at=LATER)
        a_claim(case, other, Release(when=When("2024-05-03")))
        given.append(other.pk)
    merge_persons(cases[0].person_id, cases[1].person_id, by=BY, at=NOON, why="Same mother.")
    grant(cases[0], user, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    part = NewPart(role=CaseRole.TRANSLATOR, items=(given[1],))
    grant(cases[1], user, part, seen=None, by=BY, at=NOON)
    return user


def without_texts(casefile: Casefile) -> Casefile:
    sources = {i: replace(source, text="") for i, source in casefile.sources.items()}
    return replace(casefile, sources=sources)


def test_each_is_what_it_is_by_itself(boris: User) -> None:
    actor = actor_of(boris)
    found = casefiles_seen_by(actor, ALL, as_of=TODAY)
    alone = {r: without_texts(casefile_seen_by(actor, r, as_of=TODAY)) for r in ALL[:2]}
    assert found == alone
    assert [len(file.known_claims) for file in found.values()] == [1, 1]
    assert found["XV-0001"].person.all_names == ("Amal Idris",)


def test_only_the_kinds_asked_for_are_read(boris: User) -> None:
    found = casefiles_seen_by(actor_of(boris), ALL, as_of=TODAY, kinds=["arrest"])
    assert {c.fact.key for file in found.values() for c in file.claims} == {"arrest"}
