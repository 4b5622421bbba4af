"""What a person rules on the standards of a case: confirm, add, set aside with a reason, and undo."""

from django.http import HttpRequest

from habeas.core.casefile import Casefile
from habeas.core.decisions import Ruling, open_rulings
from habeas.desk.asking import now
from habeas.desk.law.engaging import seen
from habeas.ledger.acts.rule_engagement import (
    engage,
    find_provision,
    not_engage,
    take_back_rulings,
)
from habeas.ledger.errors import Refused
from habeas.ledger.models import Case
from habeas.standards import INSTRUMENTS, Provision, engaged

_CHANGED = "The facts that engage it have changed meanwhile; load the page again."


def rule(request: HttpRequest, case: Case, casefile: Casefile) -> None:
    """Do what the form asks, on claims that the user sees. Raises Refused, and nothing is written."""
    by, at = request.user.get_username(), now()
    why = request.POST.get("why", "")
    match request.POST.get("do", ""):
        case "confirm":
            provision, claims = _engagement(request, casefile)
            engage(case, provision, claims, by=by, at=at, why=why)
        case "set_aside":
            provision, claims = _engagement(request, casefile)
            not_engage(case, provision, claims, by=by, at=at, why=why)
        case "add":
            engage(case, _provision(request), [_fact(request, casefile)], by=by, at=at, why=why)
        case "undo":
            take_back_rulings(_rulings(request, casefile), by=by, at=at)
        case _:
            raise Refused("The button pressed is not known here; load the page again.")


def _engagement(request: HttpRequest, casefile: Casefile) -> tuple[Provision, tuple[str, ...]]:
    """The provision and the claims of the form, if that is how it is engaged now."""
    key, number = request.POST.get("instrument", ""), request.POST.get("number", "")
    asked = tuple(request.POST.get("claims", "").split())
    for each in engaged(casefile):
        if (each.instrument.key, each.provision.number) == (key, number) and each.claims == asked:
            return each.provision, asked
    raise Refused(_CHANGED)


def _provision(request: HttpRequest) -> Provision:
    key, _, number = request.POST.get("provision", "").partition(" ")
    if key not in INSTRUMENTS or number not in INSTRUMENTS[key].by_number:
        raise Refused("Choose the provision that the fact engages.")
    return find_provision(key, number)


def _fact(request: HttpRequest, casefile: Casefile) -> str:
    claim = request.POST.get("fact", "")
    if not any(claim == held.followed.id for held in casefile.affirmed):
        raise Refused("Choose the fact that engages the provision.")
    return claim


def _rulings(request: HttpRequest, casefile: Casefile) -> list[int]:
    """The rulings of the form, each of which must stand on a claim that the user sees."""
    decisions = casefile.open_decisions
    rulings = (Ruling.ENGAGE, Ruling.NOT_ENGAGE)
    standing = {
        str(int(d.id)) for r in rulings for d in open_rulings(decisions, r)
        if seen(casefile, d.on[2]) is not None
    }  # fmt: skip
    asked = request.POST.get("numbers", "").split()
    if not asked or not standing.issuperset(asked):
        raise Refused("This ruling does not stand any more; load the page again.")
    return [int(number) for number in asked]
