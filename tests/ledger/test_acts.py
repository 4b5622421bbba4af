"""What people do to a register is kept, can be undone, and is refused in one clear line."""

from dataclasses import replace
from pathlib import Path

import pytest
from django.db import IntegrityError, transaction

from habeas.core.custody import custody
from habeas.core.decisions import Ruling
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger import models, registers
from habeas.ledger.acts import (
    accept_claims,
    add_name,
    add_source,
    add_user,
    close_decision,
    correct_claim,
    decide,
    merge_persons,
    open_case,
    propose_claims,
    reject_claims,
)
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.enter_claim import ByHand, find_source
from habeas.ledger.acts.propose_claims import Proposed
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.load import load_casefile
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
ARREST = Arrest(when=When("2024-05-01"))
FOUND = [Proposed(fact=ARREST, start=0, end=39, rule="arrest.was_arrested")]


def held(case: models.Case) -> list[str]:
    return [h.id for h in load_casefile(case.reference, as_of=TODAY).held]


def last_decision(ruling: Ruling) -> int:
    row = models.Decision.objects.filter(ruling=ruling.value).latest("pk")
    return int(row.pk)


def test_cases_are_numbered_by_country() -> None:
    assert [a_case().reference, a_case().reference] == ["XV-0001", "XV-0002"]
    assert open_case("Someone", country="kg", by=BY, at=NOON).reference == "KG-0001"


@pytest.mark.parametrize(("name", "country"), [("  ", "XV"), ("Amal", "Varenia"), ("Amal", "X1")])
def test_a_case_without_a_name_or_a_country_is_refused(name: str, country: str) -> None:
    with pytest.raises(Refused):
        open_case(name, country=country, by=BY, at=NOON)
    assert not models.Case.objects.exists()
    assert not models.Person.objects.exists()


def test_the_same_bytes_twice_are_one_source(tmp_path: Path) -> None:
    case = a_case()
    new = NewSource(data=b"once", title="t", text="once", media_type="text/plain")
    first, is_new = add_source(case, new, root=tmp_path, by=BY, at=NOON)
    second, is_new_again = add_source(case, new, root=tmp_path, by=BY, at=LATER)
    assert (is_new, is_new_again) == (True, False)
    assert first == second


def test_a_source_read_twice_proposes_nothing_twice(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    assert propose_claims(case, source, FOUND, by=BY, at=NOON) == 1
    assert propose_claims(case, source, FOUND, by=BY, at=LATER) == 0


def test_a_proposal_keeps_the_day_on_which_it_was_said(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    told = replace(FOUND[0], told_on=When("2024-05-02"))
    propose_claims(case, source, [told], by=BY, at=NOON)
    assert models.Claim.objects.get(case=case).told_on == "2024-05-02"


def test_one_document_in_two_cases_gives_each_its_claims(tmp_path: Path) -> None:
    for case in (a_case(), a_case("Boris Tavesku")):
        assert propose_claims(case, a_source(case, tmp_path), FOUND, by=BY, at=NOON) == 1


def test_a_proposal_counts_once_it_is_accepted_and_undo_takes_it_back(tmp_path: Path) -> None:
    case = a_case()
    propose_claims(case, a_source(case, tmp_path), FOUND, by=BY, at=NOON)
    before = load_casefile(case.reference, as_of=TODAY)
    (proposal,) = before.proposals
    assert held(case) == []
    accept_claims(case, [proposal.id], by=BY, at=NOON)
    assert held(case) == [proposal.id]
    close_decision(last_decision(Ruling.ACCEPT), by=BY, at=LATER)
    after = load_casefile(case.reference, as_of=TODAY)
    assert (after.held, after.proposals) == (before.held, before.proposals)


def test_accepting_twice_is_one_decision(tmp_path: Path) -> None:
    case = a_case()
    claim = a_claim(case, a_source(case, tmp_path), ARREST)
    assert accept_claims(case, [claim], by=BY, at=LATER) == 0
    assert models.Decision.objects.count() == 1


def test_a_rejection_needs_a_reason(tmp_path: Path) -> None:
    case = a_case()
    claim = a_claim(case, a_source(case, tmp_path), ARREST)
    with pytest.raises(Refused, match="needs a reason"):
        reject_claims(case, [claim], by=BY, at=NOON, why=" ")
    reject_claims(case, [claim], by=BY, at=NOON, why="about another woman")
    assert held(case) == []


def test_an_edit_takes_the_place_of_the_claim_and_undo_restores_it(tmp_path: Path) -> None:
    case = a_case()
    old = a_claim(case, a_source(case, tmp_path), ARREST)
    edit = ByHand(fact=Arrest(when=When("2024-05-02")), quote="arrested on 1 May")
    new = correct_claim(case, old, edit, by=BY, at=NOON, why="misread")
    assert held(case) == [new]
    close_decision(last_decision(Ruling.SUPERSEDE), by=BY, at=LATER)
    assert old in held(case)
    assert models.Claim.objects.count() == 2


def test_a_merge_brings_the_names_together_and_undo_takes_them_apart() -> None:
    one, other = a_case("Amal Idris"), a_case("أمل إدريس")
    number = merge_persons(one.person_id, other.person_id, by=BY, at=NOON, why="same birthday")
    assert load_casefile("XV-0001", as_of=TODAY).person.all_names == ("Amal Idris", "أمل إدريس")
    close_decision(number, by=BY, at=LATER)
    assert load_casefile("XV-0001", as_of=TODAY).person.all_names == ("Amal Idris",)
    assert load_casefile("XV-0002", as_of=TODAY).person.name == "أمل إدريس"


def test_closing_twice_is_refused(tmp_path: Path) -> None:
    case = a_case()
    a_claim(case, a_source(case, tmp_path), ARREST)
    number = last_decision(Ruling.ACCEPT)
    close_decision(number, by=BY, at=LATER)
    with pytest.raises(Refused, match="was closed"):
        close_decision(number, by=BY, at=LATER)


def test_a_claim_is_never_updated_nor_deleted(tmp_path: Path) -> None:
    case = a_case()
    a_claim(case, a_source(case, tmp_path), ARREST)
    row = models.Claim.objects.get()
    row.kind = "release"
    for attempt in (
        row.save,
        row.delete,
        models.Claim.objects.all().delete,
        lambda: models.Claim.objects.update(kind="release"),
        models.Decision.objects.get().delete,
    ):
        with pytest.raises(Refused, match="never"):
            attempt()
    assert models.Claim.objects.get().kind == "arrest"


def test_the_database_keeps_one_open_decision_of_a_sort_on_a_pair(tmp_path: Path) -> None:
    case = a_case()
    a_claim(case, a_source(case, tmp_path), ARREST)
    row = models.Decision.objects.get()
    row.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)


def test_a_quote_that_is_not_in_the_source_is_refused_and_nothing_is_written(
    tmp_path: Path,
) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    with pytest.raises(Refused, match="does not stand in source"):
        a_claim(case, source, ARREST, quote="was abducted")
    assert not models.Claim.objects.exists()


def test_a_quote_may_run_over_lines(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path, text="She was\n  arrested on 1 May.")
    a_claim(case, source, ARREST, quote="was arrested")
    anchor = models.Anchor.objects.get()
    assert source.text[anchor.start : anchor.end] == anchor.quote == "was\n  arrested"


def test_a_source_is_found_by_the_beginning_of_its_id(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    assert find_source(case, source.id[:6]) == source
    for beginning in ("", "zzz"):
        with pytest.raises(NotThere):
            find_source(case, beginning)


def test_a_decision_on_what_is_not_in_the_case_is_refused() -> None:
    with pytest.raises(NotThere, match="no claim nowhere"):
        decide(a_case(), Ruling.FOLLOW, [("nowhere",)], by=BY, at=NOON)


def test_a_user_needs_a_password_of_some_length() -> None:
    with pytest.raises(Refused, match="too short"):
        add_user("boris", "short", by=BY, at=NOON)
    add_user("boris", "a long password", by=BY, at=NOON)
    with pytest.raises(Refused, match="already"):
        add_user("boris", "a long password", by=BY, at=NOON)


def test_every_act_leaves_a_line_with_ids_and_no_words(tmp_path: Path) -> None:
    case = a_case()
    add_name(case, "Amal Idrisova", by=BY, at=NOON)
    claim = a_claim(case, a_source(case, tmp_path), ARREST)
    entries = list(models.AuditEntry.objects.order_by("pk"))
    assert [e.act for e in entries] == ["open_case", "add_name", "add_source", "enter_claim"]
    assert entries[-1].on == [claim]
    assert all("Amal Idris" not in str(e.on) for e in entries)


def test_registers_rebuild_to_the_same_rows(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    a_claim(case, source, ARREST)
    a_claim(case, source, Release(when=When("2024-05-03")))
    tables = (models.CustodyRegister, models.FactRegister, models.SearchEntry)

    def rows() -> list[list[tuple[object, ...]]]:
        return [list(t.objects.order_by("pk").values_list()) for t in tables]

    before = [sorted(map(str, (row[1:] for row in table))) for table in rows()]
    assert registers.differences() == []
    assert registers.rebuild(TODAY) == 1
    assert [sorted(map(str, (row[1:] for row in table))) for table in rows()] == before
    models.CustodyRegister.objects.all().delete()
    assert registers.differences() == [case.reference]


def test_custody_register_tells_who_was_held_when(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    a_claim(case, source, ARREST)
    a_claim(case, source, Release(when=When("2024-05-03")))
    row = models.CustodyRegister.objects.get()
    assert (str(row.begins_earliest), str(row.ends_latest)) == ("2024-05-01", "2024-05-03")
    assert custody(load_casefile(case.reference, as_of=TODAY)).days_min == 3
