"""Name a state whose code is the organisation's own: ISO 3166 leaves AA, QM to QZ, XA to XZ and ZZ to its users."""

from datetime import datetime

from habeas.core.keeping import is_own_code
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.errors import Refused

LONGEST = 80


def checked_name(country: str, name: str) -> str:
    """The name in one line. Raises Refused for a code that has one, or a name that is too long."""
    name = " ".join(name.split())
    if name and not is_own_code(country):
        raise Refused(
            "{code} is the code of a state that has a name; only AA, QM to QZ, XA to XZ and ZZ are given one.",
            code=country,
        )
    if len(name) > LONGEST:
        raise Refused("The name of a state has at most {most} letters.", most=str(LONGEST))
    return name


def known_name(country: str) -> str:
    """The name that the latest case with this code gives it; empty where none does."""
    named = models.Case.objects.filter(country=country).exclude(country_name="")
    return named.order_by("-pk").values_list("country_name", flat=True).first() or ""


def name_state(case: models.Case, name: str, *, by: str, at: datetime) -> None:
    """Give the state of a case its name; cases opened later with that code take it over. Raises Refused."""
    name = checked_name(case.country, name)
    if not name:
        raise Refused("Write the name of the state that {code} stands for.", code=case.country)
    with act("name_state", [case], by=by, at=at) as doing:
        case.country_name = name
        case.save(update_fields=["country_name"])
        doing.touches(case.reference)
