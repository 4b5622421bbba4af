"""The time limits that provisions set, held against what the file tells: clocks, each with its authority.

The limits stand with the provisions that state them; here is only what can be measured. Clocks are computed; nothing
stores "overdue". A clock engages nothing by itself: a hearing found later may put it right.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from habeas.core.casefile import Casefile, once
from habeas.core.clock import hours_between
from habeas.core.custody import Holding, custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Role
from habeas.core.knowing import known_up_to
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.standards.binding import binding
from habeas.standards.instruments import Limit
from habeas.standards.lasting import ended_by
from habeas.standards.library import INSTRUMENTS


@dataclass(frozen=True, slots=True)
class LegalClock:
    """One time limit applied to the file: the figure as a least and a most, the limit, and its authority.

    `since` is when what is measured happened or began, as the file has it. `limit` is 0 where the provision gives a
    word and no number; the word is `standard` then, and the figure in days.
    """

    key: str
    label: str
    least: int
    most: int | None
    limit: int
    unit: str
    authority: str
    claims: tuple[str, ...]
    instrument: str = ""
    provision: str = ""
    standard: str = ""
    since: When | None = None

    @property
    def is_left_open(self) -> bool:
        """Whether the dates tell nothing: it may have taken no time, or longer than the limit."""
        return self.least == 0 and not self.standard and self.is_exceeded is None

    @property
    def is_exceeded(self) -> bool | None:
        """True or False where the dates leave no doubt, else None; whether it was prompt, a person must say."""
        if self.standard:
            return None
        if self.least > self.limit:
            return True
        return None if self.most is None or self.most > self.limit else False


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure that the file gives: a least and a most, the claims it rests on, and the occurrence measured."""

    least: int
    most: int | None
    claims: tuple[str, ...]
    held: HeldFact


def limits() -> tuple[Limit, ...]:
    """Every limit of every instrument, in the order in which the instruments are cited."""
    return tuple(limit for instrument in INSTRUMENTS.values() for limit in instrument.limits)


@once
def legal_clocks(casefile: Casefile) -> tuple[LegalClock, ...]:
    """The legal clocks of a case as of its day."""
    return tuple(
        _clock(limit, figure)
        for limit in limits()
        if limit.measure
        for figure in _MEASURES[limit.measure](casefile)
        if _reaches(casefile, limit, figure)
    )


def _clock(limit: Limit, figure: Measured) -> LegalClock:
    return LegalClock(
        key=limit.key,
        label=limit.label,
        least=figure.least,
        most=figure.most,
        limit=limit.value,
        unit=limit.unit if limit.value else "days",
        standard="" if limit.value else limit.unit,
        authority=limit.authority,
        claims=figure.claims,
        instrument=limit.instrument,
        provision=limit.provision,
        since=figure.held.followed.when,
    )


def _reaches(casefile: Casefile, limit: Limit, figure: Measured) -> bool:
    """A limit of a region's treaty counts only where the treaty bound the state."""
    instrument = INSTRUMENTS[limit.instrument]
    if instrument.region is None:
        return True
    when = figure.held.followed.effective
    day = (when.earliest if when is not None else None) or casefile.as_of
    return binding(instrument, casefile.country, day).binding


def _hours_to_judge(casefile: Casefile) -> Iterator[Measured]:
    """To the first hearing with a day; one that is told of without may have come before it, and so have been in time."""
    hearings = casefile.in_role(Role.HEARING)
    for arrest in casefile.in_role(Role.ARREST):
        when = arrest.followed.when
        if when is None:
            continue
        after = [h for h in hearings if _may_follow(h.followed.effective, when)]
        first = next((h for h in after if h.followed.when is not None), None)
        if first is None or first.followed.when is None:
            continue
        least, most = hours_between(when, first.followed.when)
        sooner = [
            h for h in after if h.followed.when is None and least and not _is_told_with(h, first)
        ]
        claims = (*arrest.claim_ids, *first.claim_ids, *(i for h in sooner for i in h.claim_ids))
        yield Measured(0 if sooner else least, most, claims, arrest)


def _is_told_with(undated: HeldFact, dated: HeldFact) -> bool:
    """Whether only sources tell of it that tell of the one with a day: 'the hearing was closed' is of that hearing."""
    sources = {anchor.source for claim in dated.claims for anchor in claim.anchors}
    return sources.issuperset(anchor.source for claim in undated.claims for anchor in claim.anchors)


def _is_suspicion(held: HeldFact) -> bool:
    return held.followed.fact.stated("suspected") == Stated.YES


def _days_to_charge(casefile: Casefile) -> Iterator[Measured]:
    """From each arrest to the first charge with a day that is not before it; a suspicion is none."""
    charges = [c for c in casefile.in_role(Role.CHARGE) if not _is_suspicion(c)]
    for arrest in casefile.in_role(Role.ARREST):
        first = arrest.followed.when
        after = [c for c in charges if first is not None and _may_follow(c.followed.when, first)]
        charge = next((c for c in after if c.followed.when is not None), None)
        if first is not None and charge is not None and charge.followed.when is not None:
            yield _days(first, charge.followed.when, (*arrest.claim_ids, *charge.claim_ids), arrest)


def _days_since_hearing(casefile: Casefile) -> Iterator[Measured]:
    """Of somebody held and not sentenced: since the last hearing with a day."""
    is_before_trial = not casefile.in_role(Role.SENTENCE)
    dated = [h for h in casefile.in_role(Role.HEARING) if h.followed.when is not None]
    if is_before_trial and dated and custody(casefile).holding is Holding.HELD:
        last = dated[-1]
        if last.followed.when is not None:
            yield _days(last.followed.when, When.on(casefile.as_of), last.claim_ids, last)


def _days(first: When, then: When, claims: tuple[str, ...], held: HeldFact) -> Measured:
    least = most = 0
    if then.earliest is not None and first.latest is not None:
        least = max(0, (then.earliest - first.latest).days)
    is_open = then.latest is None or first.earliest is None
    if then.latest is not None and first.earliest is not None:
        most = max(least, (then.latest - first.earliest).days)
    return Measured(least, None if is_open else most, claims, held)


def _may_follow(then: When | None, first: When) -> bool:
    return then is None or then.is_before(first) is not True


def _solitary_days(casefile: Casefile) -> Iterator[Measured]:
    for held in casefile.in_role(Role.SOLITARY):
        when = held.followed.when
        if when is None or when.earliest is None:
            continue
        first_latest = When(when.text.partition("/")[0]).latest or when.earliest
        end = ended_by(casefile, held.followed.fact, held.claims)
        over = end.when.latest if end is not None and end.when is not None else None
        ended = over if when.is_open else when.latest if when.is_interval else None
        last = min(ended or casefile.as_of, casefile.as_of)
        told = known_up_to(casefile, held.claims) if when.is_open else None
        seen = min(told or last, last)
        least = max(0, (seen - first_latest).days + 1) if when.is_interval else 1
        yield Measured(least, (last - when.earliest).days + 1, held.claim_ids, held)


_MEASURES: Mapping[str, Callable[[Casefile], Iterator[Measured]]] = {
    "hours_to_judge": _hours_to_judge,
    "solitary_days": _solitary_days,
    "days_to_charge": _days_to_charge,
    "days_since_hearing": _days_since_hearing,
}
MEASURES = frozenset(_MEASURES)
