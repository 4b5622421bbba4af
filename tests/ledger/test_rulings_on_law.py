"""Rulings on engagements in the ledger: entered with a reason, ended by the opposite, undone without a trace."""

import pytest

from habeas.core.errors import HabeasError
from habeas.ledger import models
from habeas.ledger.acts import (
    close_decision,
    engage,
    find_provision,
    not_engage,
    withdraw_rulings,
)
from habeas.ledger.acts.rule_engagement import take_back_rulings
from habeas.ledger.acts.undo import undo
from habeas.ledger.errors import NotThere, Refused
from tests.ledger.casting import AMAL, DAY, NOON, File

TREATMENT = find_provision("ICCPR", "10 (1)")


def open_rulings(file: File) -> list[tuple[str, list[str], str]]:
    """What is ruled now on the law of the case."""
    rows = models.Decision.objects.filter(
        case=file.case, ruling__in=("engage", "not_engage"), closed_at__isnull=True
    )
    return [(row.ruling, row.on, row.why) for row in rows.order_by("pk")]


def test_a_ruling_is_kept_with_its_reason(file: File) -> None:
    claim = file.claim()
    count = engage(file.case, TREATMENT, [claim], by=AMAL, at=NOON, why=" Held in a cellar. ")
    assert count == 1
    assert open_rulings(file) == [("engage", ["iccpr", "10(1)", claim], "Held in a cellar.")]


def test_a_ruling_ends_the_opposite_one(file: File) -> None:
    claim = file.claim()
    engage(file.case, TREATMENT, [claim], by=AMAL, at=NOON, why="Held in a cellar.")
    not_engage(file.case, TREATMENT, [claim], by=AMAL, at=NOON + DAY, why="It was another house.")
    assert [ruling for ruling, _, _ in open_rulings(file)] == ["not_engage"]


def test_the_same_ruling_twice_is_one(file: File) -> None:
    claim = file.claim()
    counts = [
        engage(file.case, TREATMENT, [claim], by=AMAL, at=NOON, why="Held in a cellar.")
        for _ in range(2)
    ]
    assert counts == [1, 0]


@pytest.mark.parametrize("why", ["", "  "])
def test_a_ruling_without_a_reason_is_refused(file: File, why: str) -> None:
    with pytest.raises(Refused, match="Say why"):
        engage(file.case, TREATMENT, [file.claim()], by=AMAL, at=NOON, why=why)
    assert open_rulings(file) == []


def test_a_ruling_on_what_the_case_does_not_have_is_refused(file: File) -> None:
    with pytest.raises(NotThere, match="no claim nowhere"):
        engage(file.case, TREATMENT, ["nowhere"], by=AMAL, at=NOON, why="Held in a cellar.")


def test_rulings_are_withdrawn_together(file: File) -> None:
    claim = file.claim()
    engage(file.case, TREATMENT, [claim], by=AMAL, at=NOON, why="Held in a cellar.")
    assert withdraw_rulings(file.case, TREATMENT, by=AMAL, at=NOON + DAY) == 1
    assert open_rulings(file) == []


def test_a_ruling_can_be_undone_from_the_history_and_made_again(file: File) -> None:
    claim = file.claim()
    engage(file.case, TREATMENT, [claim], by=AMAL, at=NOON + DAY, why="Held in a cellar.")
    made = models.AuditEntry.objects.get(act="engage")
    assert undo(file.case, made.pk, by=AMAL, at=NOON + 2 * DAY) == 1
    assert open_rulings(file) == []
    closed = models.AuditEntry.objects.filter(act="close_decision").latest("pk")
    assert undo(file.case, closed.pk, by=AMAL, at=NOON + 3 * DAY) == 1
    assert [ruling for ruling, _, _ in open_rulings(file)] == ["engage"]


@pytest.mark.parametrize(
    ("instrument", "number", "problem"),
    [("Magna Carta", "39", "no instrument"), ("ICCPR", "99", "no article 99")],
)
def test_a_provision_that_is_not_in_the_library_is_named(
    instrument: str, number: str, problem: str
) -> None:
    with pytest.raises(HabeasError, match=problem):
        find_provision(instrument, number)


def test_rulings_are_taken_back_all_or_none(file: File) -> None:
    one, other = file.claim(), file.claim()
    engage(file.case, TREATMENT, [one, other], by=AMAL, at=NOON, why="Held in a cellar.")
    first, second = models.Decision.objects.filter(ruling="engage").values_list("pk", flat=True)
    close_decision(second, by=AMAL, at=NOON + DAY)
    with pytest.raises(Refused, match="was closed"):
        take_back_rulings([first, second], by=AMAL, at=NOON + DAY)
    assert [on[2] for _, on, _ in open_rulings(file)] == [one]
