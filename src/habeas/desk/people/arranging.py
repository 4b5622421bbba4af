"""What a lead does on the page of sharing, by the button pressed."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from django.http import QueryDict

from habeas.core.access import CaseRole
from habeas.core.errors import BadValue
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts.arrange import Arrangement, arrange
from habeas.ledger.acts.end_role import end_role
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.hand_over import hand_over
from habeas.ledger.acts.set_level import confirm_level, decline_level, set_or_agree
from habeas.ledger.errors import Refused
from habeas.ledger.people import find_user, worker

Doing = Callable[[models.Case, QueryDict, str, datetime], None]


def do(case: models.Case, typed: QueryDict, *, by: str, at: datetime) -> None:
    """Do it. Raises NotThere, Refused or BadValue."""
    doing = _BUTTONS.get(typed.get("do", ""))
    if doing is None:
        raise Refused("The button pressed is not known here; load the page again.")
    doing(case, typed, by, at)


def _grant(case: models.Case, typed: QueryDict, by: str, at: datetime) -> None:
    role = typed.get("role", "")
    if role not in list(CaseRole):
        raise Refused("Choose a role.")
    level = typed.get("clearance", "")
    new = NewPart(
        role=CaseRole(role),
        clearance=Level(level) if level in list(Level) else None,
        items=tuple(typed.getlist("items")),
    )
    grant(case, find_user(typed.get("user", "")), new, seen=number_seen(typed), by=by, at=at)


def _end(case: models.Case, typed: QueryDict, by: str, at: datetime) -> None:
    end_role(case, worker(typed.get("user", "")).user, seen=number_seen(typed) or 0, by=by, at=at)


def _hand_over(case: models.Case, typed: QueryDict, by: str, at: datetime) -> None:
    stays = typed.get("stays") == "yes"
    leaving, to = find_user(by), find_user(typed.get("to", ""))
    hand_over(case, leaving=leaving, to=to, stays=stays, by=by, at=at)


def _arrange(case: models.Case, typed: QueryDict, by: str, at: datetime) -> None:
    arrange(case, _arrangement(typed, ""), seen=_arrangement(typed, "seen_"), by=by, at=at)


def _arrangement(typed: QueryDict, prefix: str) -> Arrangement:
    def word(name: str) -> str:
        return " ".join(typed.get(prefix + name, "").split())

    return Arrangement(
        assigned_to=word("assigned_to"),
        team=word("team")[:80],
        review_on=_day(word("review_on")),
        review_why=word("review_why"),
        approvals_needed=int(word("approvals_needed") == "2") + 1,
    )


def _level(case: models.Case, typed: QueryDict, by: str, at: datetime) -> None:
    level = typed.get("level", "")
    if level not in list(Level):
        raise Refused("Choose a level.")
    set_or_agree(case, typed.get("item", ""), Level(level), by=by, at=at)


def _confirm(case: models.Case, typed: QueryDict, by: str, at: datetime) -> None:
    confirm_level(case, number_seen(typed) or 0, by=by, at=at)


def _decline(case: models.Case, typed: QueryDict, by: str, at: datetime) -> None:
    decline_level(case, number_seen(typed) or 0, by=by, at=at)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise BadValue("{day} is not a day; write it as 2022-05-14.", day=written) from None


def number_seen(typed: QueryDict) -> int | None:
    """The number of what was on the page, where one is sent."""
    number = typed.get("seen", "")
    return int(number) if number.isascii() and number.isdecimal() and len(number) < 19 else None


_BUTTONS: Mapping[str, Doing] = {
    "grant": _grant,
    "end": _end,
    "hand_over": _hand_over,
    "arrange": _arrange,
    "level": _level,
    "confirm": _confirm,
    "decline": _decline,
}
