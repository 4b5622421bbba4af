"""The procedures held against a case, as its pages show them: what speaks against each, what is missing, where to enter it."""

from collections.abc import Iterable
from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.desk.asking import View, address
from habeas.desk.case.facts import Passage, passage_of
from habeas.desk.law.engaging import seen
from habeas.kinds import KINDS
from habeas.papers import PAPERS
from habeas.procedures.applied import (
    Clock,
    Opening,
    Openness,
    Submission,
    open_to,
    running,
)
from habeas.procedures.authority import Said
from habeas.procedures.procedure import Need, Procedure, Shown, Standing

_MOST = 3


@dataclass(frozen=True, slots=True)
class Way:
    """A kind of fact that would show what is missing, and the form in which it is entered."""

    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Point:
    """One thing asked, or one that excludes: what, how far, whether the file shows it, and the passages."""

    said: Said
    need: Need | None
    shown: Shown
    passages: tuple[Passage, ...]
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper that is the form of a procedure, and where it is begun."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Held:
    """One procedure held against the case. `against` are the points that close it or on which it depends."""

    opening: Opening
    address: str
    against: tuple[Point, ...]
    missing: tuple[Point, ...]
    requirements: tuple[Point, ...]
    bars: tuple[Point, ...]
    routes: tuple[tuple[Said, tuple[Passage, ...]], ...]
    clocks: tuple[Clock, ...]
    drafts: tuple[Draft, ...]
    met: int

    @property
    def procedure(self) -> Procedure:
        """The procedure itself."""
        return self.opening.procedure

    @property
    def reach(self) -> Shown:
        """Whether it reaches the state."""
        return self.opening.reach

    @property
    def reaches(self) -> bool:
        """Whether it reaches the state for certain."""
        return self.reach.standing is Standing.MET


@dataclass(frozen=True, slots=True)
class Sent:
    """An appeal that was made, with its clocks and its passage."""

    submission: Submission
    clocks: tuple[Clock, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Procedures:
    """The page of a case: by openness, in order of fit, and what was submitted."""

    groups: tuple[tuple[Openness, tuple[Held, ...]], ...]
    sent: tuple[Sent, ...]


def procedures(casefile: Casefile, view: View) -> Procedures:
    """Every procedure held against the case, and what was submitted under one."""
    held = [held_against(casefile, opening, view) for opening in open_to(casefile)]
    groups = ((one, tuple(h for h in held if h.opening.openness is one)) for one in Openness)
    return Procedures(tuple((one, found) for one, found in groups if found), sent(casefile, view))


def one_of(casefile: Casefile, key: str, view: View) -> Held | None:
    """One procedure held against the case; None where the library has none of that key."""
    found = (o for o in open_to(casefile) if o.procedure.key == key)
    return next((held_against(casefile, opening, view) for opening in found), None)


def sent(casefile: Casefile, view: View, key: str = "") -> tuple[Sent, ...]:
    """What was submitted under a procedure of the library, or under this one."""
    return tuple(
        Sent(submission, clocks, _passages(casefile, submission.appeal.claims, view))
        for submission, clocks in running(casefile)
        if submission.procedure is not None and key in ("", submission.procedure.key)
    )


def held_against(casefile: Casefile, opening: Opening, view: View) -> Held:
    """One procedure as the pages show it."""
    asked = [(_point(casefile, r.asked, s, view, need=r.need), s) for r, s in opening.requirements]
    bars = [(_point(casefile, bar.said, s, view), s) for bar, s in opening.bars]
    short = [p for p, s in asked if s.standing is not Standing.MET]
    return Held(
        opening=opening,
        address=address("case_procedure", casefile.reference, opening.procedure.key, view=view),
        against=(
            *(p for p in short if p.need is Need.CONDITION),
            *(p for p, s in bars if s.standing is not Standing.MISSING),
        ),
        missing=tuple(p for p in short if p.need is Need.REQUIRED),
        requirements=tuple(p for p, _ in asked),
        bars=tuple(p for p, _ in bars),
        routes=tuple((r.said, _passages(casefile, r.claims, view)) for r in opening.routes),
        clocks=tuple(clock for clock in opening.clocks if clock.due is not None),
        drafts=_drafts(casefile, opening.procedure),
        met=sum(s.standing is Standing.MET for _, s in asked),
    )


def _point(
    casefile: Casefile, said: Said, shown: Shown, view: View, *, need: Need | None = None
) -> Point:
    ways = tuple(Way(key, KINDS[key].label) for key in shown.kinds if key in KINDS)
    passages = _passages(casefile, shown.claims, view)
    return Point(said, need, shown, passages, () if shown.standing is Standing.MET else ways)


def _passages(casefile: Casefile, claims: Iterable[str], view: View) -> tuple[Passage, ...]:
    """The first few passages, each source once."""
    found: dict[str, Passage] = {}
    for claim in (seen(casefile, each) for each in claims):
        if claim is not None:
            passage = passage_of(casefile, claim, view)
            found.setdefault(f"{passage.title} {passage.quote}", passage)
    return tuple(found.values())[:_MOST]


def _drafts(casefile: Casefile, procedure: Procedure) -> tuple[Draft, ...]:
    return tuple(
        Draft(paper.label, address("new_paper", casefile.reference, template=paper.key))
        for paper in PAPERS.values()
        if procedure.key in paper.for_procedures
    )
