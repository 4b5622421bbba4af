"""What a process remembers of a case: shown as long as it is true, and not a moment longer."""

from datetime import date
from pathlib import Path

import pytest
from django.contrib.auth.models import User

from habeas.core.casefile import Casefile
from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger.access import actor_of, casefile_seen_by
from habeas.ledger.acts import add_name, close_decision, merge_persons, reject_claims
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Case, Decision
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def amal() -> User:
    return User.objects.create_user(BY)


def _seen(case: Case, as_of: date = TODAY) -> Casefile:
    return casefile_seen_by(actor_of(User.objects.get(username=BY)), case.reference, as_of=as_of)


def test_what_is_done_in_one_case_leaves_the_others_as_they_are_at_hand(tmp_path: Path) -> None:
    case, other = a_case(), a_case("Boris Tavesku")
    before = _seen(case)
    a_claim(other, a_source(other, tmp_path), Arrest(when=When("2024-05-01")))
    assert _seen(case) is before


def test_a_claim_that_is_entered_is_there_at_once_beside_those_that_were(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    a_claim(case, source, Arrest(when=When("2024-05-01")))
    (first,) = _seen(case).facts
    a_claim(case, source, Release(when=When("2024-05-03")))
    facts = _seen(case).facts
    assert [h.followed.fact for h in facts] == [Arrest(when=When("2024-05-01")), Release(when=When("2024-05-03"))]  # fmt: skip
    assert facts[0] is first


def test_a_claim_that_is_rejected_is_gone_and_back_when_that_is_undone(tmp_path: Path) -> None:
    case = a_case()
    claim = a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01")))
    assert len(_seen(case).facts) == 1
    reject_claims(case, [claim], by=BY, at=LATER, why="another person")
    assert _seen(case).facts == ()
    close_decision(Decision.objects.get(ruling=Ruling.REJECT.value).pk, by=BY, at=LATER)
    assert len(_seen(case).facts) == 1


def test_a_claim_whose_level_is_raised_has_that_level_from_then_on(tmp_path: Path) -> None:
    case = a_case()
    claim = a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01")))
    assert _seen(case).facts[0].followed.level is Level.INTERNAL
    set_level(case, claim, Level.RESTRICTED, by=BY, at=LATER)
    assert _seen(case).facts[0].followed.level is Level.RESTRICTED
    set_level(case, claim, Level.SEALED, by=BY, at=LATER)
    assert _seen(case).facts == ()


def test_a_name_given_in_another_case_of_the_same_person_is_there_at_once() -> None:
    case, other = a_case(), a_case("Амаль Идрис")
    merge_persons(case.person_id, other.person_id, by=BY, at=NOON, why="the same birth certificate")
    assert "Амаль Идрис" in _seen(case).person.all_names
    add_name(other, "Amal Idriss", by=BY, at=LATER)
    assert "Amal Idriss" in _seen(case).person.all_names
