"""The registers are what the ledger gives: each act rewrites them, and a rebuild changes nothing."""

from typing import Any

from habeas.core.when import When
from habeas.kinds.detention import Detention
from habeas.kinds.release import Release
from habeas.ledger import models, registers
from habeas.ledger.acts import accept_claims, close_decision, reject_claims
from habeas.ledger.acts._act import together
from tests.ledger.casting import AMAL, ARRESTED, AS_OF, DAY, NOON, File, a_file

TABLES: tuple[Any, ...] = (models.CustodyRegister, models.FactRegister)


def _rows() -> list[list[dict[str, Any]]]:
    return [
        [
            {k: v for k, v in row.items() if k != "id"}
            for row in table.objects.order_by("pk").values()
        ]
        for table in TABLES
    ]


def _a_history(file: File) -> None:
    """Acts of every sort."""
    claim = file.proposal()
    accept_claims(file.case, [claim], by=AMAL, at=NOON)
    file.claim(Detention(when=When("2024-03-05"), where="Orlest"))
    file.claim(Release(when=When("2024-05-01")))
    wrong = file.claim(Detention(when=When("2023")))
    reject_claims(file.case, [wrong], by=AMAL, at=NOON, why="Another person.")
    decision = models.Decision.objects.get(pair=claim)
    close_decision(decision.pk, by=AMAL, at=NOON + DAY)
    accept_claims(file.case, [claim], by=AMAL, at=NOON + DAY)


def test_a_rebuild_gives_the_rows_that_the_acts_left(file: File) -> None:
    _a_history(file)
    _a_history(a_file(file.root, "Oksana Dravenko"))
    before = _rows()
    registers.rebuild(AS_OF)
    assert _rows() == before
    assert all(before)


def test_the_custody_register_holds_the_periods(file: File) -> None:
    _a_history(file)
    period = models.CustodyRegister.objects.get()
    assert (str(period.begins_earliest), str(period.ends_latest)) == ("2024-03-02", "2024-05-01")


def test_the_fact_register_forgets_what_is_undone(file: File) -> None:
    file.claim()
    assert models.FactRegister.objects.count() == 1
    close_decision(models.Decision.objects.get().pk, by=AMAL, at=NOON + DAY)
    assert models.FactRegister.objects.count() == 0


def test_a_register_that_was_tampered_with_is_found(file: File) -> None:
    file.claim()
    assert registers.differences() == []
    models.FactRegister.objects.update(place="Elsewhere")
    assert registers.differences() == ["XV-0001"]
    registers.rebuild(AS_OF)
    assert registers.differences() == []


def test_what_is_only_proposed_is_in_no_register_of_facts(file: File) -> None:
    file.proposal(quote=ARRESTED)
    assert not models.FactRegister.objects.exists()


def test_an_act_writes_of_the_lists_what_differs(file: File) -> None:
    claim = file.claim()
    rows, tasks = _numbers()
    registers.rewrite(file.case, NOON.date())
    assert _numbers() == (rows, tasks)
    reject_claims(file.case, [claim], by=AMAL, at=NOON, why="Another person.")
    rows_then, tasks_then = _numbers()
    assert rows_then == rows
    assert tasks & tasks_then
    assert tasks - tasks_then
    assert registers.differences() == []


def _numbers() -> tuple[set[int], set[int]]:
    lists = (models.CaseRegister, models.TaskRegister)
    rows, tasks = (set(table.objects.values_list("pk", flat=True)) for table in lists)
    return rows, tasks


def test_each_act_gives_the_case_another_revision_and_reading_gives_none(file: File) -> None:
    before = _revision(file)
    file.claim()
    after = _revision(file)
    assert after > before
    registers.freshen(AS_OF + 700 * DAY)
    assert _revision(file) == after


def test_acts_that_are_one_transaction_give_one_revision(file: File) -> None:
    file.source()
    before = _revision(file)
    with together(at=NOON):
        file.claim()
        with together(at=NOON):
            file.claim(Release(when=When("2024-05-01")))
        assert _revision(file) == before
    assert _revision(file) == before + 1
    assert registers.differences() == []


def _revision(file: File) -> int:
    return models.Case.objects.get(pk=file.case.pk).revision
