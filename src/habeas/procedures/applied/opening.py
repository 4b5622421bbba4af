"""Which procedures are open to a case on its day, what is missing for each, what each costs, in order of fit."""

from collections.abc import Iterator
from dataclasses import dataclass

from habeas.core.casefile import Casefile, once
from habeas.core.prose import Label, Phrase, whole
from habeas.core.values import Choice
from habeas.core.when import When
from habeas.kinds.consent import Purpose
from habeas.procedures import PROCEDURES
from habeas.procedures.applied.clocks import Clock, ahead
from habeas.procedures.applied.course import submissions
from habeas.procedures.applied.timing import out_of_time, reach
from habeas.procedures.procedure import Bar, Need, Procedure, Requirement, Route, Shown, Standing
from habeas.procedures.showing import in_danger, refused

ORDER = (
    "Open ones first, then those that depend on what the file does not say, then those that are not open. Among these, "
    "those first for which the fewest conditions are not shown; then urgent ones while the file tells of a danger that "
    "goes on, and the others while it does not; then those for which the fewest required parts are missing; then by name."
)


class Openness(Choice):
    """Whether a procedure can be used as the file stands."""

    OPEN = "open"
    DEPENDS = "depends"
    CLOSED = "not_open"


@dataclass(frozen=True, slots=True)
class Opening:
    """One procedure held against a case."""

    procedure: Procedure
    reach: Shown
    requirements: tuple[tuple[Requirement, Shown], ...]
    bars: tuple[tuple[Bar, Shown], ...]
    clocks: tuple[Clock, ...]
    routes: tuple[Route, ...] = ()

    @property
    def openness(self) -> Openness:
        """Closed by one thing that speaks against it; dependent where the file is silent: silence is not no."""
        conditions = [s.standing for r, s in self.requirements if r.need is Need.CONDITION]
        stands = [self.reach.standing, *conditions]
        barred = [shown.standing for _, shown in self.bars]
        if Standing.CONTRARY in stands or Standing.MET in barred:
            return Openness.CLOSED
        is_open = set(stands) == {Standing.MET} and Standing.NOT_KNOWN not in barred
        return Openness.OPEN if is_open else Openness.DEPENDS

    @property
    def missing(self) -> tuple[tuple[Requirement, Shown], ...]:
        """The conditions and required parts that the file does not show, with those that only a person can say."""
        return tuple(
            (r, s)
            for r, s in self.requirements
            if r.need is not Need.IDEAL and s.standing is not Standing.MET
        )

    @property
    def against(self) -> tuple[Phrase, ...]:
        """Why it is not open, or on what that depends."""
        return tuple(why for _, why in _against(self))

    @property
    def closed_by(self) -> tuple[Phrase, ...]:
        """What closes it for certain."""
        return tuple(why for standing, why in _against(self) if standing is Standing.CONTRARY)


def _against(opening: Opening) -> Iterator[tuple[Standing, Phrase]]:
    """What keeps it from being open, each as CONTRARY where it closes it for certain."""
    if opening.reach.standing is not Standing.MET:
        yield opening.reach.standing, opening.reach.why
    for requirement, shown in opening.requirements:
        if requirement.need is Need.CONDITION and shown.standing is not Standing.MET:
            why = whole("{asked} {why}", asked=requirement.asked.text, why=shown.why)
            yield shown.standing, why
    for bar, shown in opening.bars:
        if shown.standing is not Standing.MISSING:
            closes = Standing.CONTRARY if shown.standing is Standing.MET else shown.standing
            yield closes, whole("{bar} {why}", bar=bar.said.text, why=shown.why)


def why_closed(casefile: Casefile, procedures: tuple[str, ...]) -> tuple[Phrase, ...]:
    """Why none of these procedures is open to the case as of its day; nothing where one is, or may be."""
    held = [opening(casefile, PROCEDURES[key]) for key in procedures]
    if any(each.openness is not Openness.CLOSED for each in held):
        return ()
    words = "Not open to this case on {day}: {procedure}. {why}"
    day = When.on(casefile.as_of)
    return tuple(
        whole(words, day=day, procedure=Label(each.procedure.name), why=why)
        for each in held
        for why in each.closed_by
    )


@once
def open_to(casefile: Casefile) -> tuple[Opening, ...]:
    """Every procedure held against the case as of its day, in the order that ORDER states."""
    found = [opening(casefile, procedure) for procedure in PROCEDURES.values()]
    urgent = in_danger(casefile).standing is Standing.MET
    openness = list(Openness)
    return tuple(
        sorted(
            found,
            key=lambda o: (
                openness.index(o.openness),
                sum(r.need is Need.CONDITION for r, _ in o.missing),
                o.procedure.is_urgent is not urgent,
                len(o.missing),
                o.procedure.name,
            ),
        )
    )


def opening(casefile: Casefile, procedure: Procedure) -> Opening:
    """One procedure held against the case as of its day."""
    requirements = tuple((r, r.show(casefile)) for r in procedure.requirements)
    return Opening(
        procedure=procedure,
        reach=reach(casefile, procedure.states),
        requirements=requirements,
        bars=(
            *((bar, _barred(casefile, bar)) for bar in procedure.bars),
            *_without_consent(casefile, procedure, requirements),
        ),
        clocks=ahead(casefile, procedure),
        routes=procedure.routes(casefile) if procedure.routes else (),
    )


def _without_consent(
    casefile: Casefile, procedure: Procedure, requirements: tuple[tuple[Requirement, Shown], ...]
) -> Iterator[tuple[Bar, Shown]]:
    """Nothing is submitted against the word of the person: a refusal of what is asked for, or of any submission, excludes."""
    asked = (
        Shown(Standing.MET, shown.why, shown.claims)
        for requirement, shown in requirements
        if requirement.key == "consent" and shown.standing is Standing.CONTRARY
    )
    shown = next(asked, None) or refused(casefile, procedure.body, Purpose.SUBMIT)
    if shown.standing is not Standing.MISSING:
        yield from ((Bar(key="consent", said=said), shown) for said in procedure.consent[:1])


def _barred(casefile: Casefile, bar: Bar) -> Shown:
    """Barred for certain only by a submission that the file holds; what a lawyer must judge is not known."""
    if bar.in_time is not None:
        return out_of_time(casefile, bar.in_time)
    if bar.show is not None:
        shown = bar.show(casefile)
        return Shown(Standing.NOT_KNOWN, shown.why, shown.claims)
    pending = [
        s
        for s in submissions(casefile)
        if s.procedure is not None and s.procedure.key in bar.pending and s.is_pending
    ]
    if not pending:
        return Shown(Standing.MISSING, Phrase("Nothing of the kind is on file."))
    first = pending[0]
    why = whole("On file as pending: {name}.", name=first.procedure.name if first.procedure else "")
    return Shown(Standing.MET, why, tuple(i for s in pending for i in s.appeal.claims))
