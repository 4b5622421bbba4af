"""What a person decides on a claim, by the button pressed."""

from collections.abc import Callable, Mapping
from datetime import datetime

from django.http import QueryDict

from habeas.core.decisions import Ruling
from habeas.ledger import models
from habeas.ledger.acts import accept_claims, close_decision, holding, reject_claims
from habeas.ledger.acts.decide import decide
from habeas.ledger.errors import Refused
from habeas.ledger.load import open_decisions_on

Doing = Callable[[models.Case, str, QueryDict, str, datetime], None]


def do(case: models.Case, claim: str, typed: QueryDict, *, by: str, at: datetime) -> None:
    """Do it whole or not at all. Raises Refused for a button that is none, a rejection without a reason, a merge with nothing."""
    doing = _BUTTONS.get(typed.get("do", ""))
    if doing is None:
        raise Refused("The button pressed is not known here; load the page again.")
    with holding(case):
        doing(case, claim, typed, by, at)


def _accept(case: models.Case, claim: str, typed: QueryDict, by: str, at: datetime) -> None:
    accept_claims(case, [claim], by=by, at=at)


def _reject(case: models.Case, claim: str, typed: QueryDict, by: str, at: datetime) -> None:
    why = typed.get("why", "").strip()
    if not why:
        raise Refused("A rejection needs a reason; write it beside the button.")
    reject_claims(case, [claim], by=by, at=at, why=why)


def _merge(case: models.Case, claim: str, typed: QueryDict, by: str, at: datetime) -> None:
    """Accept it as one more word on an occurrence that is held already."""
    other = typed.get("with", "")
    if not other:
        raise Refused("Choose the fact that tells of the same occurrence.")
    decide(case, Ruling.SAME_OCCURRENCE, [(claim, other)], by=by, at=at)
    accept_claims(case, [claim], by=by, at=at)


def _undo(case: models.Case, claim: str, typed: QueryDict, by: str, at: datetime) -> None:
    for number in open_decisions_on(case, [claim]):
        close_decision(number, by=by, at=at)


_BUTTONS: Mapping[str, Doing] = {
    "accept": _accept,
    "reject": _reject,
    "merge": _merge,
    "undo": _undo,
}
