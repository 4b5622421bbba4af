"""Documents spoilt in every way that documents are: some hundreds here, any number by `python -m tools.fuzz`."""

from dataclasses import replace

import pytest

from habeas.cli.documents import reading_of
from habeas.intake import take_in
from tools.fuzz import Outcome, outcomes, tried, wrong_spans
from tools.mutations import mutated

SOME = range(100)


@pytest.fixture(scope="module")
def spoilt() -> list[Outcome]:
    return [tried(number) for number in SOME]


def test_spoilt_documents_are_read_or_refused_and_every_quote_stands_at_its_place(
    spoilt: list[Outcome],
) -> None:
    assert [outcome for outcome in spoilt if outcome.wrong] == []


def test_most_spoilt_documents_still_give_claims(spoilt: list[Outcome]) -> None:
    assert sum(outcome.read for outcome in spoilt) > len(SOME) * 0.8
    assert sum(outcome.proposals for outcome in spoilt) > len(SOME)


def test_the_same_number_gives_the_same_document_and_another_one_another() -> None:
    assert mutated(7) == mutated(7)
    assert len({mutated(number) for number in SOME}) > len(SOME) * 0.9


def test_documents_read_in_other_processes_come_out_the_same_and_in_order() -> None:
    there = [(o.number, o.proposals) for o in outcomes(range(30), jobs=2)]

    assert there == [(o.number, o.proposals) for o in map(tried, range(30))]


def test_a_quote_that_is_not_at_its_place_is_found_out() -> None:
    (taken,) = take_in(b"Miro Tavesku was arrested on 2 March 2024 in Orlest.", name="call.txt")
    reading = reading_of(taken)
    moved = replace(reading.proposals[0], start=1, end=3)

    assert list(wrong_spans(taken, reading)) == []
    assert len(list(wrong_spans(taken, replace(reading, proposals=(moved,))))) == 1
