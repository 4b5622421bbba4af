"""The silence clock: which appeals stand without an answer, and for how many days.

Days of silence are elapsed days: an appeal of 31 March is 44 days old on 14 May (domain.md, "The clocks").
An appeal for what a release or a death has ended is no task any more: it stays on file, and says what ended it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from habeas.core.asked import outlives_custody
from habeas.core.bodies import same_body
from habeas.core.casefile import Casefile, once
from habeas.core.custody import custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody, Role


@dataclass(frozen=True, slots=True)
class Response:
    """An answer of an authority: on which day at the latest, by whom, and whether it was favourable."""

    on: date
    by: str | None
    favourable: bool | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ending:
    """What left nothing more to ask: the release or the death of the person, on which day at the latest."""

    on: date
    role: Role
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Appeal:
    """One dated appeal: by whom, to whom, of what kind and for what, and the answer to it or what ended it, if any."""

    on: date
    by: str | None
    to: str | None
    kind: str | None
    claims: tuple[str, ...]
    answer: Response | None = None
    asks: tuple[str, ...] = ()
    ended: Ending | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer still."""
        return self.answer is None and self.ended is None

    def days(self, as_of: date) -> int:
        """Elapsed days from the appeal to its answer or to what ended it, else to the day."""
        closed = self.answer or self.ended
        return ((closed.on if closed else as_of) - self.on).days


@dataclass(frozen=True, slots=True)
class SilenceClock:
    """The appeals of a case as of a day, in order; `undated` are claims of appeals whose day is not known."""

    as_of: date
    appeals: tuple[Appeal, ...] = ()
    responses: tuple[Response, ...] = ()
    undated: tuple[HeldFact, ...] = ()

    @property
    def first(self) -> date | None:
        """The day of the first appeal."""
        return self.appeals[0].on if self.appeals else None

    @property
    def unanswered(self) -> tuple[Appeal, ...]:
        """The appeals that wait for an answer still, the oldest first."""
        return tuple(a for a in self.appeals if a.is_open)

    @property
    def days(self) -> int | None:
        """Days since the oldest appeal that has no answer; None where there is none."""
        return self.unanswered[0].days(self.as_of) if self.unanswered else None

    @property
    def last_response(self) -> Response | None:
        """The latest answer to any appeal."""
        answers = [a.answer for a in self.appeals if a.answer is not None]
        return max(answers, key=lambda r: r.on) if answers else None

    @property
    def addressees(self) -> tuple[str, ...]:
        """To whom the appeals went, each once."""
        return tuple(dict.fromkeys(a.to for a in self.appeals if a.to is not None))


@once
def silence(casefile: Casefile) -> SilenceClock:
    """The silence clock of a case as of its day."""
    stated = casefile.in_role(Role.APPEAL)
    dated = [appeal for held in stated if (appeal := _appeal(held)) is not None]
    called = [call for held in casefile.in_role(Role.DEMAND) if (call := _call(casefile, held))]
    responses = sorted(
        (r for held in casefile.in_role(Role.RESPONSE) if (r := _response(casefile, held))),
        key=lambda r: r.on,
    )
    answered = [_answered(a, responses) for a in _joined([*dated, *called])]
    ending = _ending(casefile)
    return SilenceClock(
        as_of=casefile.as_of,
        appeals=tuple(_ended(a, ending) for a in answered if a.on <= casefile.as_of),
        responses=tuple(responses),
        undated=tuple(h for h in stated if _appeal(h) is None),
    )


def _appeal(held: HeldFact) -> Appeal | None:
    when = held.followed.when
    if when is None or when.latest is None or when.is_interval:
        return None
    fact = held.followed.fact
    return Appeal(
        when.latest,
        fact.stated("actor"),
        fact.stated("addressee"),
        fact.stated("means"),
        held.claim_ids,
        asks=_asks(fact.stated("purpose")),
    )


def _call(casefile: Casefile, held: HeldFact) -> Appeal | None:
    """A demand is itself an appeal, made on the day of the document that makes it."""
    day = _day(casefile, held)
    fact = held.followed.fact
    if day is None or fact.stated("actor") is None or fact.stated("addressee") is None:
        return None
    return Appeal(
        day,
        fact.stated("actor"),
        fact.stated("addressee"),
        "public_call",
        held.claim_ids,
        asks=_asks(fact.stated("action")),
    )


def _asks(stated: str | None) -> tuple[str, ...]:
    return () if stated is None else (stated,)


def _response(casefile: Casefile, held: HeldFact) -> Response | None:
    day = _day(casefile, held)
    if day is None:
        return None
    outcome = held.followed.fact.stated("favourable")
    favourable = {"yes": True, "no": False}.get(outcome or "")
    return Response(day, held.followed.fact.stated("actor"), favourable, held.claim_ids)


def _day(casefile: Casefile, held: HeldFact) -> date | None:
    """The latest day that it can have been: its own date, else the date of its source."""
    when = held.followed.when or casefile.source_of(held.followed).date
    return None if when is None else when.latest


def _joined(appeals: Iterable[Appeal]) -> list[Appeal]:
    """Appeals of one day by one body are one; what one source leaves open, another fills in."""
    joined: list[Appeal] = []
    for appeal in sorted(appeals, key=lambda a: (a.on, a.to is None, a.claims)):
        for index, other in enumerate(joined):
            if _is_one(appeal, other):
                joined[index] = replace(
                    other,
                    by=other.by or appeal.by,
                    to=other.to or appeal.to,
                    claims=tuple(dict.fromkeys((*other.claims, *appeal.claims))),
                    asks=tuple(dict.fromkeys((*other.asks, *appeal.asks))),
                )
                break
        else:
            joined.append(appeal)
    return joined


def _is_one(one: Appeal, other: Appeal) -> bool:
    return one.on == other.on and _can_be(one.by, other.by) and _can_be(one.to, other.to)


def _can_be(one: str | None, other: str | None) -> bool:
    return one is None or other is None or same_body(one, other)


def _answered(appeal: Appeal, responses: Iterable[Response]) -> Appeal:
    for response in responses:
        if response.on > appeal.on and _can_be(appeal.to, response.by):
            return replace(appeal, answer=response)
    return appeal


def _ending(casefile: Casefile) -> Ending | None:
    """The end of the last custody while nobody holds the person; taken again, every call stands as before."""
    if custody(casefile).held:
        return None
    found = max(
        (e for h in casefile.in_role(Role.RELEASE, Role.DEATH) if (e := _end(casefile, h))),
        key=lambda end: end[0],
        default=None,
    )
    return found[1] if found else None


def _end(casefile: Casefile, held: HeldFact) -> tuple[tuple[date, int], Ending] | None:
    """An end of custody with its rank: the one that began last, and of those the one told most narrowly."""
    when, fact = held.followed.when, held.followed.fact
    if fact.custody_effect is not Custody.ENDS or when is None:
        return None
    if when.earliest is None or when.latest is None:
        return None
    ending = Ending(min(when.latest, casefile.as_of), fact.role or Role.RELEASE, held.claim_ids)
    return (when.earliest, -when.latest.toordinal()), ending


def _ended(appeal: Appeal, ending: Ending | None) -> Appeal:
    if ending is None or appeal.answer is not None or ending.on < appeal.on:
        return appeal
    if any(outlives_custody(asked) for asked in appeal.asks):
        return appeal
    return replace(appeal, ended=ending)
