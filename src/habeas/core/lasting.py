"""What is told as going on, and whether it is over by the day of a case.

A source says since when something goes on: a hunger strike, refused visits, an illness. That it ended another fact
says: the end of the strike, a visit, a move, a release, a death. From the two together follows how long it lasted: to
the day of its end where that is told, else at least to the last day on which a source told that it went on.

What only an authority says ends nothing but custody: its word is on file, not taken over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from habeas.core.abroad import is_abroad
from habeas.core.bodies import is_official, is_parliament_of_another
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.custody import Holding, custody_at
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody, Fact, Role, Strand, Until
from habeas.core.values import Bound, Duration
from habeas.core.when import When, whole_day

_A_DAY_OR_TWO = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class End:
    """What shows that something is over: the fact, its date, and whether it went on up to that."""

    by: HeldFact
    when: When | None
    until: Until


@dataclass(frozen=True, slots=True)
class Lasted:
    """How long something went on that is over; `is_least` where it may have gone on longer.

    `claims` are those of its end, where its date is taken from that. `said` is what a paper may say of it where the last
    day is reckoned from a length, and no source has it: the months.
    """

    when: When
    is_least: bool
    claims: tuple[str, ...] = ()
    said: When | None = None

    @property
    def is_span(self) -> bool:
        """Whether it has a first and a last day that differ."""
        return self.when.is_interval


def ended_by(casefile: Casefile, fact: Fact, told: Sequence[Claim], state: str = "") -> End | None:
    """The first fact by the day of the case that shows that this, told by these claims, is over in that state."""
    if not told[0].is_affirmed:
        return None
    ends = [end for held in casefile.affirmed if (end := _end(casefile, fact, told, held, state))]
    return min((*ends, *_by_its_days(casefile, fact, told)), key=_order, default=None)


def over_by_its_days(casefile: Casefile, held: HeldFact) -> Lasted | None:
    """How long solitary confinement of so many days lasted that was over when it was told; None of all else."""
    fact, told = held.followed.fact, held.claims
    if not told[0].is_affirmed or fact.role is not Role.SOLITARY:
        return None
    ends = _by_its_days(casefile, fact, told)
    return lasted(fact, told, ends[0]) if ends else None


def _by_its_days(casefile: Casefile, fact: Fact, told: Sequence[Claim]) -> list[End]:
    """Of solitary confinement for so many days from a day, told when these were past: the telling itself shows its end."""
    last = _last_of_its_days(fact)
    if last is None or not all(_knows_no_more(claim, last) for claim in told):
        return []
    own = [h for h in casefile.affirmed if told[0].id in h.claim_ids]
    return [End(held, When.on(last), Until.THEN) for held in own]


def _last_of_its_days(fact: Fact) -> date | None:
    """The last of the days told of what is told as going on from a day: both are counted, the first and the last."""
    length, when = getattr(fact, "length", None), fact.occurred
    if fact.role is not Role.SOLITARY or when is None or not when.is_open:
        return None
    start = whole_day(when.text.partition("/")[0])
    if start is None or not isinstance(length, Duration) or not _is_of_days(length):
        return None
    return start + timedelta(days=length.days - 1)


def _is_of_days(length: Duration) -> bool:
    is_longer = length.years or length.months or length.hours
    return length.bound is Bound.EXACTLY and length.days > 1 and not is_longer


def _knows_no_more(claim: Claim, last: date) -> bool:
    """Whether a source tells the same days when they were past, or was written before the last of them."""
    day = claim.told_on
    if _last_of_its_days(claim.fact) == last:
        since = day.earliest if day is not None else None
        return since is not None and since > last + _A_DAY_OR_TWO
    seen = _seen(claim)
    return seen is not None and seen <= last


def lasted(fact: Fact, told: Sequence[Claim], end: End | None) -> Lasted | None:
    """How long it went on, of what is told as going on and is over."""
    when = fact.occurred
    if end is None or when is None or not when.is_open:
        return None
    start = when.text.partition("/")[0]
    seen, over = _last_told(told), end.when.latest if end.when is not None else None
    begun = When(start).latest
    if end.until is Until.THEN and _is_plain(end.when) and _is_after(over, begun):
        span = When(f"{start}/{end.when}")
        is_reckoned = told[0].id in end.by.claim_ids
        said = _months_of(span) if is_reckoned else None
        return Lasted(span, is_least=False, claims=end.by.claim_ids, said=said)
    if over is not None and seen is not None and over <= seen:
        return Lasted(_from(start, begun, over), is_least=False, claims=end.by.claim_ids)
    return Lasted(_from(start, begun, seen), is_least=True)


def _months_of(span: When) -> When:
    first, _, last = span.text.partition("/")
    one, other = first[: len("2024-01")], last[: len("2024-01")]
    return When(one) if one == other else When(f"{one}/{other}")


def _from(start: str, begun: date | None, last: date | None) -> When:
    """From the beginning to a day; the beginning alone where the day is none after it."""
    return When(f"{start}/{last}") if _is_after(last, begun) else When(start)


def _is_after(last: date | None, begun: date | None) -> bool:
    return last is not None and begun is not None and last > begun


def _is_plain(when: When | None) -> bool:
    return when is not None and not (when.is_interval or when.is_later or "," in when.text)


def _order(end: End) -> tuple[date, str]:
    first = end.when.earliest or end.when.latest if end.when is not None else None
    return (first or date.max, end.by.id)


def _end(
    casefile: Casefile, fact: Fact, told: Sequence[Claim], held: HeldFact, state: str
) -> End | None:
    other, when = held.followed.fact, _moment(held)
    until = fact.ended_by(other)
    if until is not None and not _is_of_authority(casefile, held, state):
        is_over = _is_past(told, when, until, is_its_own=other.key == fact.key)
        return End(held, when, until) if is_over else None
    if other.custody_effect is not Custody.ENDS or not _goes_on(told):
        return None
    if not _ends_with_custody(casefile, fact, told, held):
        return None
    return End(held, when, Until.THEN if fact.custody_effect is Custody.HELD else Until.BEFORE)


def _moment(held: HeldFact) -> When | None:
    """When it happened; of what goes on itself, when that began."""
    when = held.followed.effective
    return When(when.text.partition("/")[0]) if when is not None and when.is_open else when


def _is_of_authority(casefile: Casefile, held: HeldFact, state: str) -> bool:
    voices = [claim.attribution or "" for claim in held.claims]
    return all(
        is_official(v)
        and not is_parliament_of_another(v, state)
        and not is_abroad(v, casefile.country)
        for v in voices
    )


def _is_past(told: Sequence[Claim], when: When | None, until: Until, *, is_its_own: bool) -> bool:
    """Whether it came after all that was told; what went on to that very day, on the day or after it.

    Its own end counts whatever is told later: it need only come after the beginning.
    """
    if when is None:
        return False
    if until is Until.BEFORE:
        seen = _last_told(told)
        return when.earliest is not None and (seen is None or seen < when.earliest)
    since = _began(told) if is_its_own else _last_told(told)
    return when.latest is not None and (since is None or since <= when.latest)


def _ends_with_custody(
    casefile: Casefile, fact: Fact, told: Sequence[Claim], held: HeldFact
) -> bool:
    """Whether an end of custody is one of this too: not where a source tells later that it goes on."""
    when, began, seen = held.followed.effective, _began(told), _last_told(told)
    over = when.latest if when is not None else None
    if over is None or began is None:
        return True
    if over < began:
        return False
    if held.followed.fact.role is Role.DEATH or seen is None or seen <= over:
        return True
    return _is_of_custody(fact) and custody_at(casefile, seen).holding is Holding.NOT_HELD


def _is_of_custody(fact: Fact) -> bool:
    """Whether it happens to nobody who is free: to be shut off or kept from visits."""
    return fact.custody is not Custody.NONE or fact.strand is Strand.CONTACT


def _goes_on(told: Sequence[Claim]) -> bool:
    return any(claim.when is not None and claim.when.is_open for claim in told)


def _began(told: Sequence[Claim]) -> date | None:
    """The first day that is told of."""
    days = (c.effective for c in told)
    return min((d for when in days if when and (d := when.earliest or when.latest)), default=None)


def _last_told(told: Sequence[Claim]) -> date | None:
    """The last day on which a source tells that it goes on, or tells of it at all."""
    days = (_seen(claim) for claim in told)
    return max((day for day in days if day is not None), default=None)


def _seen(claim: Claim) -> date | None:
    when, told_on = claim.when, claim.told_on
    if when is not None and not when.is_open:
        return when.latest
    return told_on.latest if told_on is not None else when.earliest if when is not None else None
