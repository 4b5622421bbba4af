"""Danger that goes on: to life, to health, of ill-treatment; and whether it is over."""

from datetime import date, timedelta

from habeas.core.casefile import Casefile
from habeas.core.custody import Holding, custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact, Role
from habeas.core.prose import Phrase, whole
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.demand import Demand
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.response import Response
from habeas.procedures.counting.days import days_of
from habeas.procedures.procedure import Show, Shown, Standing
from habeas.procedures.showing.claims import contrary, ids, met, missing, shown_by, undecided
from habeas.standards import (
    acknowledged_by,
    acknowledgements,
    ended_on,
    is_over,
    is_word_of_authority,
)

_BAD = {Trend.DECLINING, Trend.CRITICAL, Trend.ILL, Trend.WEAK, Trend.TROUBLED}


@shown_by(HealthCondition, CareDenied)
def in_danger(casefile: Casefile) -> Shown:
    """Held, and ill, without care, on hunger strike, ill-treated, or out of reach, as the file has it."""
    found = dangers(casefile)
    if not found:
        return missing(Phrase("The file tells of no danger to health, integrity or life."))
    clock = custody(casefile)
    if not clock.spells:
        return undecided(Phrase("The file does not say that the person is in custody."), found)
    if clock.holding is Holding.NOT_KNOWN:
        return undecided(
            Phrase("The file does not say whether the person is in custody on that day."), found
        )
    if not clock.held:
        return contrary(Phrase("The person is not in custody on that day."), ids(found))
    return met(found)


def dangers(casefile: Casefile) -> list[HeldFact]:
    """The facts that endanger health, integrity or life; what is over does no more."""
    return [
        h for h in casefile.affirmed if _endangers(h.followed.fact) and not is_over(casefile, h)
    ]


def _endangers(fact: Fact) -> bool:
    """Whether a fact is a danger: good health is none."""
    if isinstance(fact, HealthCondition):
        return fact.trend in _BAD
    dangers = (CareDenied, HungerStrike, Incommunicado, Mistreatment, EnforcedDisappearance)
    return isinstance(fact, dangers)


def is_past(casefile: Casefile) -> Shown:
    """What happened is over: the person is no longer held, or nothing on file goes on."""
    danger = in_danger(casefile)
    if danger.standing is Standing.MET:
        return contrary(Phrase("The danger on file goes on."), danger.claims)
    told = [h for h in casefile.affirmed if h.followed.when is not None]
    return met(told) if told else missing()


@shown_by(Demand)
def relief(casefile: Casefile) -> Shown:
    """What is asked: the demands on file."""
    found = casefile.in_role(Role.DEMAND)
    return met(found) if found else missing()


@shown_by(Response)
def official_reply(casefile: Casefile) -> Shown:
    """What the authorities answered or said."""
    found = [
        h for h in casefile.facts if isinstance(h.followed.fact, Response) or _official(casefile, h)
    ]
    return met(found) if found else missing(Phrase("The file holds no word of the authorities."))


def _official(casefile: Casefile, held: HeldFact) -> bool:
    return any(is_word_of_authority(casefile, claim) for claim in held.claims)


def disappeared(within: Duration | None = None) -> Show:
    """Disappeared and not acknowledged; within a time before the day, where one is given."""

    def show(casefile: Casefile) -> Shown:
        told = [h for h in casefile.affirmed if _is_disappeared(h.followed.fact)]
        found = [h for h in told if acknowledged_by(casefile, h.claims) is None]
        if not told:
            return missing(Phrase("The file tells of no disappearance."))
        if not found:
            return _acknowledged(casefile, told)
        if within is None:
            return _unless_acknowledged(casefile, found)
        return _recent(casefile, found, within)

    return shown_by(EnforcedDisappearance)(show)


def _is_disappeared(fact: Fact) -> bool:
    return isinstance(fact, EnforcedDisappearance) and fact.acknowledged is not Stated.YES


def _acknowledged(casefile: Casefile, told: list[HeldFact]) -> Shown:
    """Every disappearance on file ended: an authority said that it holds the person, and where."""
    ends = [end for h in told if (end := acknowledged_by(casefile, h.claims)) is not None]
    days = [day for end in ends if (day := ended_on(casefile, end)) is not None]
    why = whole(
        "An authority has said that it holds the person, and where ({day}).", day=When.on(max(days))
    )
    return contrary(why, ids(ends))


def _unless_acknowledged(casefile: Casefile, found: list[HeldFact]) -> Shown:
    """An authority that says it holds the person and not where leaves it to a person to tell."""
    words = acknowledgements(casefile)
    if not words:
        return met(found)
    why = Phrase(
        "The file tells of a disappearance, and an authority has said that it holds the person; whether fate and place "
        "are known, a person must say."
    )
    return undecided(why, words)


def _recent(casefile: Casefile, found: list[HeldFact], within: Duration) -> Shown:
    """The latest disappearance began within the time before the day: for certain, perhaps, or not."""
    began = [_began(h.followed.when) for h in found if h.followed.when is not None]
    earliest = max((e for e, _ in began if e is not None), default=None)
    latest = max((e for _, e in began if e is not None), default=None)
    if earliest is None or latest is None:
        return undecided(Phrase("The file does not say when the person disappeared."), found)
    ends = [day + timedelta(days=days_of(within, day)) for day in (earliest, latest)]
    if casefile.as_of <= ends[0]:
        return met(found)
    if casefile.as_of <= ends[1]:
        return undecided(Phrase("The day of the disappearance is not known well enough."), found)
    why = whole("The time of {term} after the disappearance has passed.", term=within)
    return contrary(why, ids(found))


def _began(when: When) -> tuple[date | None, date | None]:
    """The first and the last day on which it can have begun."""
    start = when.text.partition("/")[0]
    begun = When(start) if when.is_interval and start not in ("", "..") else when
    return begun.earliest, begun.latest
