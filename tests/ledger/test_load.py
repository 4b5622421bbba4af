"""A case comes out of the register whole, in as many queries for a large one as for a small one."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from habeas.core.errors import HabeasError
from habeas.core.when import When
from habeas.kinds.detention import Detention
from habeas.ledger import models
from habeas.ledger.acts import add_name, merge_persons
from habeas.ledger.load import find_case, load_casefile
from tests.ledger.casting import AMAL, ARRESTED, AS_OF, NOON, File, a_file


def _queries(file: File) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        file.load()
    return len(captured)


def test_a_large_case_takes_as_many_queries_as_a_small_one(file: File) -> None:
    file.claim()
    small = _queries(file)
    for number in range(1, 13):
        file.source(f"Letter {number}. He {ARRESTED}.")
        file.claim(Detention(when=When(f"2023-{number:02}-01")))
        file.proposal()
    merge_persons(
        file.case.person_id, a_file(file.root).case.person_id, by=AMAL, at=NOON, why="The same."
    )
    assert _queries(file) == small
    assert small <= 8


def test_a_claim_comes_back_as_it_was_entered(file: File) -> None:
    claim = file.read(file.claim())
    assert (claim.when, claim.anchors[0].quote) == (When("2024-03-02"), ARRESTED)
    assert (claim.entered_by, claim.entered_at, claim.entered_how) == (AMAL, NOON, "person")
    assert claim.told_on == When("2024-06-01")


def test_every_anchor_quotes_its_source(file: File) -> None:
    file.proposal()
    file.claim()
    casefile = file.load()
    for claim in casefile.claims:
        for anchor in claim.anchors:
            anchor.check(casefile.sources[anchor.source])


def test_a_claim_by_a_rule_says_which(file: File) -> None:
    claim = file.read(file.proposal())
    assert claim.entered_how == "rule:arrest.arrested"


def test_reading_a_source_twice_proposes_nothing_twice(file: File) -> None:
    assert file.proposal() == file.proposal()
    assert models.Claim.objects.count() == 1


def test_a_claim_of_a_kind_that_the_code_does_not_know_does_no_harm(file: File) -> None:
    file.claim()
    models.Claim.objects.create(
        id="later", case=file.case, person=file.case.person, kind="from_a_later_version", kind_version=3,
        fields={"anything": 1}, polarity="affirmed", certainty="stated", level="internal",
        entered_by=AMAL, entered_at=NOON, entered_how="person",
    )  # fmt: skip
    assert [c.fact.key for c in file.load().claims] == ["arrest"]


def test_cases_are_counted_by_country(file: File) -> None:
    references = [a_file(file.root, country=code).case.reference for code in ("XV", "KG", "XV")]
    assert references == ["XV-0002", "KG-0001", "XV-0003"]


def test_a_reference_is_found_in_small_letters(file: File) -> None:
    assert find_case("xv-0001").pk == file.case.pk


def test_a_case_that_is_not_there_is_named(file: File) -> None:
    with pytest.raises(HabeasError, match="There is no case XV-0099"):
        load_casefile("XV-0099", as_of=AS_OF)


def test_a_name_in_another_script_belongs_to_the_person(file: File) -> None:
    add_name(file.case, "Миро  Тавеску", by=AMAL, at=NOON)
    assert file.load().person.all_names == ("Miro Tavesku", "Миро Тавеску")


def test_as_of_leaves_out_what_had_not_happened(file: File) -> None:
    file.claim()
    before = load_casefile("XV-0001", as_of=date(2024, 3, 1))
    assert (before.facts, len(before.held)) == ((), 1)
