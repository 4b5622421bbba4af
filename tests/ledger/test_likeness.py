"""What is alike is noted as sources come in, is found by an index, and can be made again from the texts."""

from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.core.likeness import Manner
from habeas.ledger import registers
from habeas.ledger.acts import add_source
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.rule_on_copies import rule_independent, rule_repeats
from habeas.ledger.likeness import agrees, likenesses_in
from habeas.ledger.models import Case, Decision, Source, SourceLikeness, SourceMark
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_source
from tests.ledger.test_migrations import as_they_were

pytestmark = pytest.mark.django_db
RELEASE = " ".join(f"release{n}" for n in range(120))


def unlike(number: int, words: int = 60) -> str:
    """A text that nobody else wrote."""
    return " ".join(f"own{number}x{n}" for n in range(words))


@pytest.fixture
def case() -> Case:
    return a_case()


def test_a_copy_is_noted_when_it_comes_in(case: Case, tmp_path: Path) -> None:
    first = a_source(case, tmp_path, text=RELEASE)
    copy = a_source(case, tmp_path, text=f"By our staff. {RELEASE}", at=LATER)
    a_source(case, tmp_path, text=unlike(1), at=LATER)
    (found,) = likenesses_in(case)
    assert (found.source, found.origin, found.manner) == (copy.pk, first.pk, Manner.WHOLE)


def test_a_short_part_of_a_long_report_is_found(case: Case, tmp_path: Path) -> None:
    report = f"{unlike(1, 40_000)} {RELEASE[:600]} {unlike(2, 40_000)}"
    a_source(case, tmp_path, text=report)
    quoted = a_source(case, tmp_path, text=f"{unlike(3)} {RELEASE[:600]}", at=LATER)
    assert [f.source for f in likenesses_in(case)] == [quoted.pk]


def test_a_text_in_another_case_is_not_compared(case: Case, tmp_path: Path) -> None:
    a_source(a_case("Boris Tavesku"), tmp_path, text=RELEASE)
    a_source(case, tmp_path, text=RELEASE)
    assert SourceLikeness.objects.count() == 0


def test_a_new_source_costs_as_many_queries_among_many_as_among_few(
    case: Case, tmp_path: Path
) -> None:
    def asked(number: int) -> int:
        with CaptureQueriesContext(connection) as queries:
            a_source(case, tmp_path, text=unlike(number))
        return len([q for q in queries if "sourcemark" in q["sql"].lower()])

    few = asked(1)
    for number in range(2, 14):
        a_source(case, tmp_path, text=unlike(number))
    assert asked(99) == few


def test_of_many_copies_a_few_are_compared_and_all_are_one(case: Case, tmp_path: Path) -> None:
    for number in range(30):
        a_source(case, tmp_path, text=f"{RELEASE} {number}", at=NOON.replace(minute=number))
    noted = SourceLikeness.objects.filter(source=Source.objects.latest("added_at")).count()
    assert noted <= 24
    assert agrees(case)
    linked = {i for pair in SourceLikeness.objects.values_list("source", "origin") for i in pair}
    assert linked == set(Source.objects.values_list("pk", flat=True))


def test_what_is_noted_can_be_made_again(case: Case, tmp_path: Path) -> None:
    for minute, text in enumerate(
        (RELEASE, f"Post. {RELEASE}", unlike(1), f"{unlike(2)} {RELEASE[:500]}")
    ):
        a_source(case, tmp_path, text=text, at=NOON.replace(minute=minute))
    before = likenesses_in(case)
    assert len(before) == 3
    SourceMark.objects.all().delete()
    SourceLikeness.objects.all().delete()
    assert registers.differences() == ["XV-0001"]
    registers.rebuild(TODAY)
    assert set(likenesses_in(case)) == set(before)
    assert registers.differences() == []


def test_the_list_counts_for_each_audience_what_it_may_see(case: Case, tmp_path: Path) -> None:
    a_source(case, tmp_path, text=RELEASE)
    sealed = NewSource(
        data=b"x", title="t", text=RELEASE, media_type="text/plain", level=Level.SEALED
    )
    add_source(case, sealed, root=tmp_path, by=BY, at=LATER)
    counts = dict(case.rows.values_list("audience", "alike"))
    assert counts == {"public": 0, "internal": 0, "restricted": 0, "sealed": 1}


def test_one_ruling_on_two_sources_ends_the_other(case: Case, tmp_path: Path) -> None:
    first, copy = (
        a_source(case, tmp_path, text=RELEASE),
        a_source(case, tmp_path, text=f"{RELEASE} x"),
    )
    rule_repeats(case, copy.pk, first.pk, by=BY, at=NOON)
    rule_repeats(case, first.pk, copy.pk, by=BY, at=NOON)
    assert standing() == [("repeats", [first.pk, copy.pk])]
    rule_independent(case, first.pk, copy.pk, by=BY, at=LATER, why="Both were there.")
    assert standing() == [("not_repeats", [first.pk, copy.pk])]
    rule_independent(case, copy.pk, first.pk, by=BY, at=LATER, why="Again.")
    assert len(standing()) == 1
    rule_repeats(case, copy.pk, first.pk, by=BY, at=LATER)
    assert standing() == [("repeats", [copy.pk, first.pk])]


def standing() -> list[tuple[str, list[str]]]:
    """What is ruled now."""
    return list(Decision.objects.filter(closed_at=None).values_list("ruling", "on"))


def test_a_source_of_another_case_is_not_ruled_on(case: Case, tmp_path: Path) -> None:
    mine = a_source(case, tmp_path)
    other = a_source(a_case("Boris Tavesku"), tmp_path)
    with pytest.raises(HabeasError):
        rule_repeats(case, mine.pk, other.pk, by=BY, at=NOON)
    assert standing() == []


@pytest.mark.django_db(transaction=True)
def test_sources_that_were_there_before_are_marked_when_the_register_is_brought_up_to_date() -> (
    None
):
    call_command("migrate", "ledger", "0012", verbosity=0)
    before = as_they_were("0012_approved_over")
    person = before.get_model("ledger", "Person").objects.create(id="p1", name="Amal Idris")
    made = before.get_model("ledger", "Case").objects.create(
        reference="XV-0001", country="XV", number=1, person=person, opened_by=BY, opened_at=NOON
    )
    for number in (1, 2):
        before.get_model("ledger", "Source").objects.create(
            id=f"s{number}", case=made, sha256=str(number) * 64, title="A letter", text=RELEASE,
            media_type="text/plain", level="internal", reliability="F", added_by=BY, added_at=NOON,
        )  # fmt: skip
    call_command("migrate", verbosity=0)
    (found,) = likenesses_in(Case.objects.get())
    assert (found.source, found.origin) == ("s2", "s1")
    assert SourceMark.objects.count() > 0
