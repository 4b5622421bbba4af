"""A contradiction is settled with a reason and a side to follow, all or nothing, and undone with that choice."""

from pathlib import Path

import pytest

from habeas.core.contradictions import contradictions
from habeas.core.decisions import Ruling
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger.acts import close_decision
from habeas.ledger.acts.decide import decide
from habeas.ledger.acts.settle import settle, unsettle
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.load import load_casefile
from habeas.ledger.models import Case, CustodyRegister, Decision
from habeas.ledger.registers import differences
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
Differing = tuple[Case, list[str]]


@pytest.fixture
def differing(tmp_path: Path) -> Differing:
    """One arrest, of which two letters name different places: the case and the claims, the one followed first."""
    case = a_case()
    first = a_source(case, tmp_path)
    other = a_source(case, tmp_path, text="Amal Idris was arrested on 1 May 2024 in Orlest.")
    for source, where in ((first, "Lenora"), (other, "Orlest")):
        a_claim(case, source, Arrest(when=When("2024-05-01"), where=where))
    (found,) = contradictions(load_casefile("XV-0001", as_of=TODAY))
    return case, list(found.claims)


def followed() -> str:
    (held,) = load_casefile("XV-0001", as_of=TODAY).held
    return held.id


def is_settled() -> bool:
    return contradictions(load_casefile("XV-0001", as_of=TODAY)) == ()


def number() -> int:
    return int(Decision.objects.get(ruling="resolve", closed_at__isnull=True).pk)


def test_the_side_chosen_is_followed_until_the_settling_is_undone(differing: Differing) -> None:
    case, (first, other) = differing
    settle(case, [first, other], follow=other, by=BY, at=NOON, why="She was seen there.")
    assert (is_settled(), followed()) == (True, other)
    unsettle(number(), by=BY, at=LATER)
    assert (is_settled(), followed()) == (False, first)


def test_a_choice_made_before_stays_when_a_settling_is_undone(differing: Differing) -> None:
    case, (first, other) = differing
    decide(case, Ruling.FOLLOW, [(other,)], by="boris", at=NOON, why="It is the later one.")
    settle(case, [first, other], follow="", by=BY, at=NOON, why="She was seen there.")
    unsettle(number(), by=BY, at=LATER)
    assert (is_settled(), followed()) == (False, other)


def test_without_a_reason_or_on_what_is_not_there_nothing_is_ruled(differing: Differing) -> None:
    case, (first, other) = differing
    with pytest.raises(Refused, match="needs a reason"):
        settle(case, [first, other], follow=other, by=BY, at=NOON, why="")
    with pytest.raises(NotThere):
        settle(case, [first, "nothing"], follow=first, by=BY, at=NOON, why="A guess.")
    assert not Decision.objects.filter(ruling__in=("resolve", "follow")).exists()


def test_what_is_undone_is_not_undone_twice(differing: Differing) -> None:
    case, claims = differing
    settle(case, claims, follow="", by=BY, at=NOON, why="Both places are one.")
    settled = number()
    close_decision(settled, by=BY, at=LATER)
    with pytest.raises(Refused, match="was closed on"):
        unsettle(settled, by=BY, at=LATER)


def test_of_two_releases_the_one_chosen_counts_in_every_list_until_undone(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    a_claim(case, source, Arrest(when=When("2024-01-01")))
    first = a_claim(case, source, Release(when=When("2024-02-01")))
    later = a_claim(case, source, Release(when=When("2024-04-01")))
    settle(case, [first, later], follow=later, by=BY, at=NOON, why="The gate book.")
    assert (ends(case), differences()) == ("2024-04-01", [])
    unsettle(number(), by=BY, at=LATER)
    assert (ends(case), differences()) == ("2024-02-01", [])


def ends(case: Case) -> str:
    return str(CustodyRegister.objects.get(case=case).ends_latest)
