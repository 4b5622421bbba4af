"""A line of the log can be undone as long as what it ruled stands, and the undoing undone."""

from pathlib import Path

import pytest

from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger import models
from habeas.ledger.acts import reject_claims
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.undo import undo
from habeas.ledger.errors import NotThere
from habeas.ledger.history import fingerprint, last_line, to_undo
from habeas.ledger.load import load_casefile
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db


def last(act: str) -> models.AuditEntry:
    return models.AuditEntry.objects.filter(act=act).latest("pk")


def held(case: models.Case) -> list[str]:
    return [h.id for h in load_casefile(case.reference, as_of=TODAY).held]


@pytest.fixture
def case(tmp_path: Path) -> models.Case:
    """A case with an arrest."""
    case = a_case()
    a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01")))
    return case


def test_what_was_entered_is_undone_and_done_again(case: models.Case) -> None:
    (claim,) = held(case)
    undo(case, last("enter_claim").pk, by=BY, at=LATER)
    assert held(case) == []
    undo(case, last("close_decision").pk, by=BY, at=LATER)
    assert held(case) == [claim]


def test_what_is_undone_already_is_not_undone_twice(case: models.Case) -> None:
    number = last("enter_claim").pk
    undo(case, number, by=BY, at=LATER)
    with pytest.raises(ChangedMeanwhile, match="undone already"):
        undo(case, number, by=BY, at=LATER)


def test_a_rejection_is_undone_without_touching_the_acceptance(case: models.Case) -> None:
    (claim,) = held(case)
    reject_claims(case, [claim], by=BY, at=NOON, why="another woman")
    undo(case, last("reject").pk, by=BY, at=LATER)
    assert held(case) == [claim]


def test_opening_a_case_and_taking_in_a_source_are_not_undone(case: models.Case) -> None:
    lines = list(models.AuditEntry.objects.filter(act__in=("add_source", "enter_claim")))
    assert set(to_undo(case, lines)) == {last("enter_claim").pk}


def test_a_line_of_another_case_is_not_there(case: models.Case) -> None:
    with pytest.raises(NotThere):
        undo(a_case("Boris Tavesku"), last("enter_claim").pk, by=BY, at=LATER)


def test_the_fingerprint_of_the_log_stays_when_lines_are_added(case: models.Case) -> None:
    noted = last_line()
    before = fingerprint(noted)
    a_case("Boris Tavesku")
    assert fingerprint(noted) == before
    assert fingerprint(last_line()) != before
