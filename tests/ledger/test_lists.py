"""The lists of cases and tasks: each audience has its own row, no row tells more, and no row is out of date."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.hearing import Hearing
from habeas.ledger import models, registers
from habeas.ledger.acts.end_role import end_role
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import CaseRegister, TaskRegister
from tests.ledger.rooms import BY, NOON, TODAY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
ARREST = Arrest(when=When("2024-05-01"))


def row(audience: str) -> CaseRegister:
    return CaseRegister.objects.get(audience=audience)


def test_each_level_has_its_row_and_none_tells_more(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    claim = a_claim(case, source, ARREST)
    assert {level: row(level).holding == "held" for level in Level} == {
        "public": False, "internal": True, "restricted": True, "sealed": True,
    }  # fmt: skip
    set_level(case, claim, Level.SEALED, by=BY, at=NOON)
    assert [row(level).holding == "held" for level in Level] == [False, False, False, True]
    assert [row(level).sources for level in Level] == [0, 1, 1, 1]


def test_who_is_given_single_sources_has_a_row_of_those(tmp_path: Path) -> None:
    case, user = a_case(), User.objects.create_user("tara")
    given, other = (a_source(case, tmp_path, text=f"Amal Idris. {n}") for n in "ab")
    a_claim(case, other, ARREST)
    part = NewPart(role=CaseRole.TRANSLATOR, items=(given.pk,))
    grant(case, user, part, seen=None, by=BY, at=NOON)
    mine = row(f"user:{user.pk}")
    assert (mine.sources, mine.facts, mine.holding == "held") == (1, 0, False)


def test_a_day_on_which_nothing_turns_needs_no_writing(tmp_path: Path) -> None:
    case = a_case()
    a_claim(case, a_source(case, tmp_path), ARREST)
    assert registers.freshen(TODAY + timedelta(days=700)) == 0


def test_what_begins_meanwhile_is_written_again(tmp_path: Path) -> None:
    case = a_case()
    a_claim(case, a_source(case, tmp_path), Hearing(when=When("2024-07-20")))
    on = TaskRegister.objects.get(row__audience="sealed", code="hearing-ahead")
    assert (on.shows_from, on.shows_to) == (date(2024, 7, 6), date(2024, 7, 20))
    assert registers.freshen(date(2024, 7, 19)) == 0
    assert registers.freshen(date(2024, 7, 25)) == 1
    assert row("sealed").facts == 1
    assert registers.differences() == []


def test_a_case_without_rows_gets_them() -> None:
    a_case()
    CaseRegister.objects.all().delete()
    assert registers.freshen(TODAY) == 1
    assert registers.freshen(TODAY) == 0


def test_who_is_given_no_sources_any_more_has_no_row(tmp_path: Path) -> None:
    case, user = a_case(), User.objects.create_user("tara")
    source = a_source(case, tmp_path)
    grant(case, user, NewPart(role=CaseRole.TRANSLATOR, items=(source.pk,)), seen=None, by=BY, at=NOON)  # fmt: skip
    end_role(case, user, seen=models.CaseRole.objects.get(user=user).pk, by=BY, at=NOON)
    assert set(CaseRegister.objects.values_list("audience", flat=True)) == {*Level}
    assert registers.differences() == []


def test_a_list_that_was_tampered_with_is_found(tmp_path: Path) -> None:
    case = a_case()
    a_claim(case, a_source(case, tmp_path), ARREST)
    assert registers.differences() == []
    TaskRegister.objects.filter(code="single").update(count=7)
    assert registers.differences() == ["XV-0001"]
    registers.rebuild(TODAY)
    assert registers.differences() == []
