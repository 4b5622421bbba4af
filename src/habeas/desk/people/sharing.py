"""Sharing: who has which part in a case, how the work on it is arranged, and handing it over."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from habeas.core.access import (
    CLEARANCE,
    LIMITED,
    TABLE,
    Action,
    Actor,
    CaseRole,
    may,
    usual_clearance,
)
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.core.sources import Source
from habeas.desk.asking import actor, case_for, casefile_for, now, view_of
from habeas.desk.case.head import case_head
from habeas.desk.confirming import asked_to_confirm
from habeas.desk.people.agreeing import told_of
from habeas.desk.people.arranging import do, number_seen
from habeas.desk.telling import tell_error
from habeas.ledger import models
from habeas.ledger.access import actor_of
from habeas.ledger.acts._levels import own_levels
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.arrange import arrangement_of
from habeas.ledger.acts.set_level import asked_to_lower, set_on
from habeas.ledger.composing import above_their_readers, papers_seen_by
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.people import former_parts_in, others_who_can_lead, parts_in


@dataclass(frozen=True, slots=True)
class RoleChoice:
    """A role that can be given: what it may do, and how high it can be cleared."""

    role: CaseRole
    usual: Level
    most: Level
    actions: tuple[Action, ...]
    is_limited: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """A source or a claim that somebody asks to show to more people."""

    number: int
    item: str
    by: str
    asked: Level
    sources: Mapping[str, Source]
    claims: Mapping[str, Claim]

    @property
    def source(self) -> Source | None:
        """The source, where it is one."""
        return self.sources.get(self.item)

    @property
    def claim(self) -> Claim | None:
        """The claim, where it is one."""
        return self.claims.get(self.item)

    @property
    def level(self) -> str:
        """The level that it would have: for a claim no lower than that of what it rests on."""
        anchors = self.claim.anchors if self.claim else ()
        return max([self.asked, *(self.sources[a.source].level for a in anchors)]).value


CHOICES = tuple(
    RoleChoice(
        role=role,
        usual=usual_clearance(role),
        most=CLEARANCE[role][1],
        actions=tuple(a for a in Action if a in TABLE[role]),
        is_limited=role in LIMITED,
    )
    for role in CaseRole
)


_CONFIRMED = ("grant", "hand_over", "confirm")
_NEEDS = {"level": Action.LOWER, "confirm": Action.APPROVE, "decline": Action.APPROVE}


@require_http_methods(["GET", "HEAD", "POST"])
def sharing(request: HttpRequest, reference: str) -> HttpResponse:
    """The page, and what its buttons do."""
    if request.method != "POST":
        return _page(request, case_for(request, reference, Action.READ_LOG))
    doing = request.POST.get("do", "")
    case = case_for(request, reference, _NEEDS.get(doing, Action.GRANT))
    try:
        if doing in _NEEDS:
            _must_see(request, case)
        _must_see_given(request, case)
        if _shows_more(request, case) and (asked := asked_to_confirm(request)):
            return asked
        do(case, request.POST, by=request.user.get_username(), at=now())
    except NotThere as problem:
        raise Http404 from problem
    except HabeasError as problem:
        return _page(request, case, problem)
    messages.success(request, told_of(case, request.POST, by=request.user.get_username()))
    case_is_still_seen = may(_anew(request), Action.READ_LOG, case.reference)
    answer = redirect("case_sharing", case.reference) if case_is_still_seen else redirect("cases")
    answer.status_code = 303
    return answer


def _shows_more(request: HttpRequest, case: models.Case) -> bool:
    """Whether what is asked lets somebody see more, or lead."""
    doing, level = request.POST.get("do", ""), request.POST.get("level", "")
    if doing != "level" or level not in list(Level):
        return doing in _CONFIRMED
    return Level(level) < set_on(case, request.POST.get("item", ""))


def _must_see(request: HttpRequest, case: models.Case) -> None:
    """Nobody rules on the level of what they cannot see, nor puts it out of their own sight."""
    casefile = casefile_for(request, case.reference)
    seen = {claim.id for claim in casefile.known_claims} | set(casefile.known_sources)
    if not _ruled_on(request, case) <= seen:
        raise NotThere("There is no such source or claim.")
    level = request.POST.get("level", "")
    if level in list(Level) and Level(level) > casefile.level:
        raise Refused("You would not see it any more; somebody cleared to that level can set it.")


def _must_see_given(request: HttpRequest, case: models.Case) -> None:
    """Nobody gives a source that they cannot see, nor learns by giving it that it is there."""
    given = set(request.POST.getlist("items"))
    if given - casefile_for(request, case.reference).known_sources.keys():
        raise NotThere("There is no such source or claim.")


def _ruled_on(request: HttpRequest, case: models.Case) -> set[str]:
    """The source or the claim that is named, and what the request asks for that is answered."""
    number = number_seen(request.POST)
    asked = {row.on[0] for row in asked_to_lower(case) if row.pk == number}
    return {request.POST.get("item", "")} | asked


def _anew(request: HttpRequest) -> Actor:
    """Who asks, after an act that may have changed their own part."""
    return actor_of(request.user)


def _page(
    request: HttpRequest, case: models.Case, problem: HabeasError | None = None
) -> HttpResponse:
    case.refresh_from_db()
    parts = parts_in(case)
    casefile = casefile_for(request, case.reference)
    view = view_of(request)
    shown = {
        "case": case,
        "head": case_head(casefile, view, actor(request)),
        "view": view,
        "part": "sharing",
        "casefile": casefile,
        "parts": parts,
        "former": former_parts_in(case),
        "choices": CHOICES,
        "above": above_their_readers(papers_seen_by(actor(request), case)),
        "waiting": _waiting(casefile, asked_to_lower(case)),
        "may_lower": may(actor(request), Action.LOWER, case.reference),
        "may_approve": may(actor(request), Action.APPROVE, case.reference),
        "levels": tuple(Level),
        "own": _own(case, casefile),
        "may_grant": may(actor(request), Action.GRANT, case.reference),
        "others": others_who_can_lead(but=[part.user.username for part in parts]),
        "members": others_who_can_lead(but=()),
        "workers": [p.user.username for p in parts if p.role in ("lead", "editor")],
        "arranged": arrangement_of(case),
        "typed": request.POST,
        "problem": tell_error(problem) if problem else None,
    }
    return render(request, "desk/people/sharing.html", shown, status=_status(problem))


def _own(case: models.Case, casefile: Casefile) -> list[tuple[Claim, Level]]:
    """The claims that were given a level for themselves, of those that the user sees."""
    own = own_levels(case)
    return [(claim, own[claim.id]) for claim in casefile.known_claims if claim.id in own]


def _waiting(casefile: Casefile, rows: list[models.Decision]) -> list[Waiting]:
    """What waits for a second person, of what the user may see."""
    claims = {claim.id: claim for claim in casefile.known_claims}
    known = casefile.known_sources
    found = (Waiting(row.pk, row.on[0], row.by, Level(row.on[1]), known, claims) for row in rows)
    return [each for each in found if each.source is not None or each.item in claims]


def _status(problem: HabeasError | None) -> int:
    if problem is None:
        return 200
    return 409 if isinstance(problem, ChangedMeanwhile) else 422
