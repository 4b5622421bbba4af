"""What becomes of asking to show a thing to more people: it waits, and for whose word is told."""

from django.http import QueryDict
from django.utils.translation import gettext

from habeas.core.access import TABLE, Action, CaseRole
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._levels import level_of
from habeas.ledger.acts.set_level import asked_to_lower
from habeas.ledger.people import parts_in


def told_of(case: models.Case, typed: QueryDict, *, by: str) -> str:
    """What is said after a button was pressed: that it is done, or who has to agree first."""
    asked = [typed.get("item", ""), typed.get("level", "")]
    waits = any(row.on == asked and row.by == by for row in asked_to_lower(case))
    if typed.get("do") != "level" or not waits:
        return gettext("Done.")
    names = who_can_agree(case, asked[0], but=by)
    if not names:
        return gettext(
            "Asked for, and not done: nobody else in this case may agree. Give somebody the part of reviewer."
        )
    return gettext("Asked for, and not done yet: one of these has to agree: {names}.").format(
        names=", ".join(names)
    )


def who_can_agree(case: models.Case, item: str, *, but: str) -> list[str]:
    """The second persons: whoever approves in the case, sees the thing and is not the one who asks."""
    level = level_of(case, item)
    return [
        part.user.username
        for part in parts_in(case)
        if Action.APPROVE in TABLE[CaseRole(part.role)]
        and Level(part.clearance) >= level
        and part.user.is_active
        and part.user.username != but
    ]
