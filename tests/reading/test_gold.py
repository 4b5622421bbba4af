"""The reader against statements annotated by hand."""

from tests.reading.gold import Statement, statements
from tools.scoring import score


def f1(*read: Statement) -> float:
    return score(s.compared for s in read).micro.f1


def test_the_statements_are_read_well_enough_with_dates() -> None:
    assert f1(*statements()) >= 0.9


def test_every_statement_is_read_well_enough() -> None:
    assert {s.name: f1(s) for s in statements() if f1(s) < 0.75} == {}


def test_the_persons_held_are_found() -> None:
    persons = {name for d in statements() for name in d.reading.persons}
    assert persons >= {"Almazbek Atambayev", "Brittney Griner", "Paul Whelan", "Siamak Namazi", "Evan Gershkovich"}  # fmt: skip


def test_those_who_only_speak_are_not_taken_for_persons_held() -> None:
    persons = {name for d in statements() for name in d.reading.persons}
    assert persons.isdisjoint({"Joe Biden", "Jake Sullivan", "Karine Jean-Pierre", "Adrienne Watson"})  # fmt: skip
