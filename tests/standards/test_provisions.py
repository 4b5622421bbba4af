"""Every instrument's table is whole, and says what was checked."""

import pytest

from habeas.standards import INSTRUMENTS, Checked, Instrument, all_rules, instruments_named
from habeas.standards.names import pseudo_instruments
from habeas.standards.rules import Rules

every = pytest.mark.parametrize("instrument", INSTRUMENTS.values(), ids=lambda i: i.key)


@every
def test_a_treaty_says_from_when_it_binds(instrument: Instrument) -> None:
    tells = bool(instrument.in_force and (instrument.binds_after or instrument.custom))
    assert tells is instrument.is_treaty


@every
def test_no_provision_is_listed_twice(instrument: Instrument) -> None:
    assert len(instrument.by_number) == len(instrument.provisions)


@every
def test_each_provision_says_where_its_wording_was_compared(instrument: Instrument) -> None:
    assert all(p.says.endswith(".") and p.source for p in instrument.provisions)


@every
def test_each_provision_exists_by_the_instruments_own_count(instrument: Instrument) -> None:
    single = [p.number for p in instrument.provisions if "-" not in p.number]
    assert [number for number in single if not instrument.has(number)] == []


@pytest.mark.parametrize("rules", all_rules(), ids=lambda r: r.instrument)
def test_what_can_be_engaged_is_a_provision_of_the_table(rules: Rules) -> None:
    assert rules.numbers <= INSTRUMENTS[rules.instrument].by_number.keys()


def test_a_provision_is_cited_with_its_instrument() -> None:
    provision = INSTRUMENTS["iccpr"].by_number["14(3)(d)"]
    assert provision.citation == (
        "article 14 (3) (d) of the International Covenant on Civil and Political Rights"
    )


def test_a_rule_within_a_range_is_found() -> None:
    found = INSTRUMENTS["mandela_rules"].provision("84")
    assert found is not None
    assert found.number == "83-85"


def test_what_was_not_compared_with_the_text_is_marked() -> None:
    assert INSTRUMENTS["cat"].by_number["12"].is_checked
    assert INSTRUMENTS["basic_principles"].by_number["9"].checked is Checked.MEMORY


def test_an_article_beyond_the_last_does_not_exist() -> None:
    assert not INSTRUMENTS["udhr"].has("31")
    assert not INSTRUMENTS["iccpr"].has("10(4)")
    assert INSTRUMENTS["iccpr"].has("10 (3)")


def test_instruments_are_found_by_full_and_by_short_name() -> None:
    text = "the ICCPR, the Convention Against\nTorture and the Nelson Mandela Rules"
    assert [m.instrument.key for m in instruments_named(text)] == ["iccpr", "cat", "mandela_rules"]


def test_the_optional_protocol_is_not_taken_for_the_convention() -> None:
    found = instruments_named("the Optional Protocol to the Convention against Torture")
    assert [m.instrument.key for m in found] == ["opcat"]


def test_an_abbreviation_counts_in_capitals_only() -> None:
    assert instruments_named("The cat sat on the mat.") == ()


def test_no_right_name_is_taken_for_a_wrong_one() -> None:
    names = [n for i in INSTRUMENTS.values() for n in (i.full_title, *i.names)]
    assert [n for n in names for p in pseudo_instruments() if p.pattern.search(n)] == []


def test_every_wrong_name_points_to_an_instrument() -> None:
    assert {p.instead for p in pseudo_instruments()} <= INSTRUMENTS.keys()
