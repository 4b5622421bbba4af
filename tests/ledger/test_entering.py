"""A claim entered by hand stands on words of its source, and is accepted by whoever enters it."""

import pytest

from habeas.core.errors import HabeasError
from habeas.ledger.acts import enter_claim, open_case
from habeas.ledger.acts.enter_claim import ByHand, find_source
from tests.ledger.casting import AMAL, ARREST, NOON, File, view


def test_a_claim_by_hand_is_held_at_once(file: File) -> None:
    claim = file.claim()
    assert view(file.load()).facts == ((claim,),)


def test_a_quote_may_run_over_a_line(file: File) -> None:
    source = file.source("Miro Tavesku was\n  arrested on 2 March 2024.")
    new = ByHand(fact=ARREST, quote="was arrested on 2 March 2024")
    claim = file.read(enter_claim(file.case, source, new, by=AMAL, at=NOON))
    assert claim.anchors[0].quote == "was\n  arrested on 2 March 2024"


@pytest.mark.parametrize(
    ("quote", "problem"),
    [("was released", "does not stand in source"), (" ", "The quote is empty")],
)
def test_a_quote_that_does_not_stand_is_refused(file: File, quote: str, problem: str) -> None:
    source = file.source()
    with pytest.raises(HabeasError, match=problem):
        enter_claim(file.case, source, ByHand(fact=ARREST, quote=quote), by=AMAL, at=NOON)
    assert file.load().claims == ()


def test_a_source_is_named_by_the_start_of_its_id(file: File) -> None:
    source = file.source()
    assert find_source(file.case, source.pk[:6]).pk == source.pk


def test_a_start_that_more_than_one_source_has_is_refused(file: File) -> None:
    for number in range(17):
        file.source(f"Letter {number}")
    firsts = [source.pk[0] for source in file.sources]
    twice = next(first for first in firsts if firsts.count(first) > 1)
    with pytest.raises(HabeasError, match="more than one source"):
        find_source(file.case, twice)


@pytest.mark.parametrize(
    ("name", "country", "problem"),
    [("  ", "XV", "needs the name"), ("Miro Tavesku", "Varenia", "two letters")],
)
def test_a_case_needs_a_name_and_a_country(
    file: File, name: str, country: str, problem: str
) -> None:
    with pytest.raises(HabeasError, match=problem):
        open_case(name, country=country, by=AMAL, at=NOON)
