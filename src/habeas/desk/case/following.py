"""Where sources differ on one occurrence: which of them the file follows, who chose it and why, and the way back."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.contradictions import contradictions
from habeas.core.decisions import Decision, HeldFact, Ruling, open_rulings
from habeas.core.reasons import reason
from habeas.desk.asking import now
from habeas.desk.telling import tell
from habeas.ledger.acts import close_decision
from habeas.ledger.acts.follow_claim import follow_claim
from habeas.ledger.errors import Refused
from habeas.ledger.models import Case


@dataclass(frozen=True, slots=True)
class Option:
    """One of the claims that can be followed: what it says, and in which source."""

    claim: str
    sentence: str
    title: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choice that stands: its number, its reason, by whom and when."""

    number: int
    why: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Following:
    """What can be followed instead of what is, and the choice that stands.

    `is_contested`: the claims still cannot all be true, whatever is followed, until somebody settles that.
    """

    options: tuple[Option, ...]
    chosen: Chosen | None
    is_contested: bool


def following(casefile: Casefile, held: HeldFact) -> Following | None:
    """None where the sources do not differ and nobody chose."""
    differing = {claim.id: claim for claims in held.differing.values() for claim in claims}
    chosen = _chosen(casefile, held)
    if not differing and chosen is None:
        return None
    options = tuple(_option(casefile, c) for c in held.others if c.id in differing)
    return Following(options, chosen, _is_contested(casefile, held))


def _is_contested(casefile: Casefile, held: HeldFact) -> bool:
    mine = set(held.claim_ids)
    return any(mine.intersection(each.claims) for each in contradictions(casefile))


def _option(casefile: Casefile, claim: Claim) -> Option:
    return Option(claim.id, tell(claim), casefile.source_of(claim).title)


def _chosen(casefile: Casefile, held: HeldFact) -> Chosen | None:
    """The choice by which the fact stands as it does."""
    mine = [d for d in _choices(casefile) if held.followed.id in d.on]
    if not mine:
        return None
    last = max(mine, key=lambda d: (d.at, d.id))
    return Chosen(int(last.id), reason(casefile, last), last.by, last.at)


def _choices(casefile: Casefile) -> list[Decision]:
    return open_rulings(casefile.open_decisions, Ruling.FOLLOW)


def rule(request: HttpRequest, case: Case, casefile: Casefile) -> str:
    """Follow the claim that the form names, or undo a choice; the id of a claim of the fact. Raises Refused."""
    by, at = request.user.get_username(), now()
    if request.POST.get("do") == "undo":
        number = request.POST.get("number", "")
        choice = next((d for d in _choices(casefile) if str(int(d.id)) == number), None)
        if choice is None or not _facts_of(casefile, choice.on[0]):
            raise Refused("This choice does not stand any more; load the page again.")
        close_decision(int(number), by=by, at=at)
        return choice.on[0]
    claim = request.POST.get("claim", "")
    if not claim:
        raise Refused("Choose the source that the file is to follow.")
    if not _facts_of(casefile, claim):
        raise Refused("These claims are not there any more; load the page again.")
    follow_claim(case, claim, why=request.POST.get("why", "").strip(), by=by, at=at)
    return claim


def fact_of(casefile: Casefile, claim: str) -> str:
    """The id of the fact that a claim tells of, or the claim's own."""
    return next((held.id for held in _facts_of(casefile, claim)), claim)


def _facts_of(casefile: Casefile, claim: str) -> list[HeldFact]:
    return [held for held in casefile.held if claim in held.claim_ids]
