"""Every instrument's table is whole, and says what was checked."""

from datetime import date
from pathlib import Path

import pytest

from habeas.core.facts import Fact
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.death import Death
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.mistreatment import Mistreatment
from habeas.standards import (
    INSTRUMENTS,
    Checked,
    Instrument,
    all_rules,
    binding,
    engaged,
    instruments_named,
)
from habeas.standards.names import pseudo_instruments
from habeas.standards.rules import Rules
from habeas.standards.showing import SHOWN, vocabulary
from tests.making import a_casefile, a_claim

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


def test_the_library_holds_43_instruments_and_359_provisions() -> None:
    assert len(INSTRUMENTS) == 43
    assert sum(len(instrument.provisions) for instrument in INSTRUMENTS.values()) == 359


def test_every_folder_of_an_instrument_is_in_the_library(root: Path) -> None:
    tables = (root / "src" / "habeas" / "standards").glob("*/provisions.toml")
    assert {table.parent.name for table in tables} == set(INSTRUMENTS)


@every
def test_a_provision_compared_with_a_text_has_the_day_and_no_other_has(
    instrument: Instrument,
) -> None:
    assert all((p.checked_on is not None) is p.is_checked for p in instrument.provisions)


@every
def test_what_engages_a_provision_is_in_the_vocabulary(instrument: Instrument) -> None:
    used = {ground for p in instrument.provisions for ground in p.facts}
    required = {instrument.requires, *(p.requires for p in instrument.provisions)} - {""}
    assert used | required <= vocabulary().keys()


def test_what_facts_can_show_is_in_the_vocabulary() -> None:
    assert SHOWN.keys() <= vocabulary().keys()


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_reason_is_one_sentence(kind: type[Fact]) -> None:
    casefile = a_casefile(as_of=date(2024, 1, 1))
    reasons = {
        said
        for example in kind.examples()
        for rules in all_rules()
        for _, why in rules
        if (said := why(example.fact, casefile)) is not None
    }
    assert [said for said in reasons if not said.endswith(".") or ". " in said] == []


def test_who_somebody_is_engages_nothing_by_itself() -> None:
    unionist = AffiliationRole(office="trade union leader")
    assert engaged(a_casefile(a_claim("a", unionist), as_of=date(2024, 7, 1), country="KG")) == ()


def test_rules_for_some_persons_are_engaged_only_where_the_file_has_such_a_person() -> None:
    threats = Mistreatment(method="threatened with death", when=When("2023-05-01"))
    role = AffiliationRole(office="human rights defender")
    day, declaration = date(2024, 7, 1), "defenders_declaration"
    alone, with_role = (
        {
            e.instrument.key
            for e in engaged(
                a_casefile(
                    *(a_claim(f"c{n}", f) for n, f in enumerate(facts)), as_of=day, country="KG"
                )
            )
        }
        for facts in ((threats,), (threats, role))
    )
    assert (declaration in alone, declaration in with_role) == (False, True)


def test_a_standard_of_a_region_reaches_its_states_only() -> None:
    care = CareDenied(need="a specialist", when=When("2023-05-01"))
    day = date(2024, 1, 1)
    turkey, kyrgyzstan, nowhere = (
        {
            e.instrument.key
            for e in engaged(a_casefile(a_claim("a", care), as_of=day, country=state))
        }
        for state in ("TR", "KG", "XV")
    )
    regional = {"echr", "european_prison_rules"}
    assert regional <= turkey
    assert regional.isdisjoint(kyrgyzstan | nowhere)


def test_no_standard_is_engaged_before_it_was_adopted() -> None:
    care = a_claim("a", CareDenied(need="any", when=When("2015-11-01")))
    before, after = (
        {e.instrument.key for e in engaged(a_casefile(care, as_of=day, country="KG"))}
        for day in (date(2015, 12, 16), date(2015, 12, 17))
    )
    assert after - before == {"mandela_rules"}


def test_membership_that_is_contested_is_said_to_be() -> None:
    found = binding(INSTRUMENTS["american_declaration"], "VE", date(2024, 1, 1))
    assert "contested" in found.basis


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
    assert INSTRUMENTS["mandela_rules"].by_number["27(1)"].checked is Checked.MEMORY


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


def test_what_is_said_of_deaths_is_engaged_only_where_somebody_died() -> None:
    not_opened = Investigation(step=Step.NOT_OPENED, when=When("2023-05-01"))
    died = Death(when=When("2023-04-01"))
    alive, dead = (
        {
            e.instrument.key
            for e in engaged(
                a_casefile(
                    *(a_claim(f"c{n}", f) for n, f in enumerate(facts)),
                    as_of=date(2024, 7, 1),
                    country="KG",
                )
            )
        }
        for facts in ((not_opened,), (not_opened, died))
    )
    assert ("minnesota_protocol" in alive, "minnesota_protocol" in dead) == (False, True)
