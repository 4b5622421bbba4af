"""Claims, anchors and the log stay as they were written, and decisions are closed once: in code and in the database."""

import pytest
from django.db import IntegrityError, connection, transaction

from habeas.core.errors import HabeasError
from habeas.ledger import models
from habeas.ledger.acts import accept_claims, close_decision
from tests.ledger.casting import AMAL, DAY, NOON, File


def _refuses(statement: str) -> None:
    with (
        pytest.raises(IntegrityError, match=r"stay|closed once"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)


def test_a_claim_is_not_saved_again(file: File) -> None:
    claim = models.Claim.objects.get(pk=file.proposal())
    claim.level = "public"
    with pytest.raises(HabeasError, match="never updated"):
        claim.save()


def test_claims_are_not_updated_by_the_many(file: File) -> None:
    file.proposal()
    with pytest.raises(HabeasError, match="never updated"):
        models.Claim.objects.update(level="public")


def test_claims_are_not_deleted(file: File) -> None:
    claim = models.Claim.objects.get(pk=file.proposal())
    with pytest.raises(HabeasError, match="never deleted"):
        claim.delete()
    with pytest.raises(HabeasError, match="never deleted"):
        models.Claim.objects.all().delete()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_claim SET level = 'public'",
        "DELETE FROM ledger_claim",
        "UPDATE ledger_anchor SET quote = 'another'",
        "DELETE FROM ledger_anchor",
        "UPDATE ledger_auditentry SET act = 'another'",
        "DELETE FROM ledger_auditentry",
        "DELETE FROM ledger_decision",
        "UPDATE ledger_decision SET why = 'another'",
    ],
)
def test_the_database_refuses_too(file: File, statement: str) -> None:
    file.claim()
    _refuses(statement)


def test_a_decision_is_not_deleted(file: File) -> None:
    file.claim()
    with pytest.raises(HabeasError, match="never deleted"):
        models.Decision.objects.get().delete()


def test_a_closed_decision_is_not_opened_again(file: File) -> None:
    file.claim()
    close_decision(models.Decision.objects.get().pk, by=AMAL, at=NOON + DAY)
    _refuses("UPDATE ledger_decision SET closed_at = NULL")


def test_one_decision_of_a_sort_is_open_on_a_claim(file: File) -> None:
    claim = file.proposal()
    accept_claims(file.case, [claim], by=AMAL, at=NOON)
    with pytest.raises(IntegrityError), transaction.atomic():
        models.Decision.objects.create(
            case=file.case, ruling="accept", on=[claim], pair=claim, by=AMAL, at=NOON
        )


def test_accepting_twice_is_one_decision(file: File) -> None:
    claim = file.proposal()
    accept_claims(file.case, [claim], by=AMAL, at=NOON)
    assert accept_claims(file.case, [claim], by=AMAL, at=NOON + DAY) == 0
    assert models.Decision.objects.count() == 1


def test_every_act_leaves_one_line_in_the_log(file: File) -> None:
    claim = file.proposal()
    accept_claims(file.case, [claim], by=AMAL, at=NOON)
    acts = models.AuditEntry.objects.order_by("pk").values_list("act", flat=True)
    assert list(acts) == ["open_case", "add_source", "propose_claims", "accept"]


def test_the_log_holds_ids_and_no_words(file: File) -> None:
    accept_claims(file.case, [file.proposal()], by=AMAL, at=NOON)
    logged = str(list(models.AuditEntry.objects.values()))
    assert "Miro" not in logged
    assert "arrested" not in logged
