"""The silence clock: which appeals stand without an answer, and for how many days.

Days of silence are elapsed days: an appeal of 31 March is 44 days old on 14 May (domain.md, "The clocks"). Of an
appeal whose day is not known to the day they are a least and a most, and it is told as its source dates it.
An answer counts from the day of the appeal on; one by nobody known ends no silence until somebody says whose it is, and
one to a body that made another of the appeals ends the silence on that one. One by a body that was not asked ends none,
and is told beside the silence, unless it names the letter that was passed to it. What the press tells that an authority
denies is no answer.
An appeal to a body of another state, or of several, is no letter to the authorities: it stands apart and no silence follows it.
An appeal for what a release or a death has ended is no task any more: it stays on file, and says what ended it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from habeas.core.abroad import is_abroad
from habeas.core.answering import answered, answered_alone
from habeas.core.appeals import Appeal, Ending, Response, can_be, can_be_one, is_sure
from habeas.core.asked import outlives_custody
from habeas.core.bodies import is_official, same_body
from habeas.core.casefile import Casefile, once
from habeas.core.claims import Claim
from habeas.core.custody import custody
from habeas.core.decisions import HeldFact
from habeas.core.denials import is_denial
from habeas.core.facts import Custody, Role
from habeas.core.letters import ANSWERS, is_letter, letter_in
from habeas.core.sources import Source
from habeas.core.when import When

_PRESUMED, _LETTER = "public_call", "letter"
_TO_ONE = (_LETTER, "submission", "demarche")


@dataclass(frozen=True, slots=True)
class SilenceClock:
    """The appeals of a case as of a day, in order; `undated` are claims of appeals whose day is not known.

    `dayless` are those of them that can be none of the dated and have no answer, each once; `abroad` are the appeals to bodies
    that are no authority of the state, which none of the counts have.
    """

    as_of: date
    appeals: tuple[Appeal, ...] = ()
    responses: tuple[Response, ...] = ()
    undated: tuple[HeldFact, ...] = ()
    dayless: tuple[Appeal, ...] = ()
    abroad: tuple[Appeal, ...] = ()

    @property
    def unattributed(self) -> tuple[Response, ...]:
        """The answers of which nobody knows who gave them: they end no silence."""
        return tuple(r for r in self.responses if r.by is None)

    def said_in(self, answer: Response) -> tuple[str, ...]:
        """The claims of all that its body said in an answer: of one thing and of another."""
        of_it = (
            r for r in self.responses
            if r is not answer and r.on == answer.on and r.letter == answer.letter
            and r.to == answer.to and r.by is not None and same_body(r.by, answer.by or "")
        )  # fmt: skip
        return tuple(dict.fromkeys(i for r in (answer, *of_it) for i in r.claims))

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
        """The latest answer to any appeal, be it by a body that was not asked, or to somebody else."""
        told = ((a.answer, a.from_another, a.to_another) for a in self.appeals)
        answers = [r for each in told for r in each if r is not None]
        return max(answers, key=lambda r: r.on) if answers else None

    @property
    def addressees(self) -> tuple[str, ...]:
        """To whom the appeals went, each once."""
        return tuple(dict.fromkeys(a.to for a in self.appeals if a.to is not None))


@once
def silence(casefile: Casefile) -> SilenceClock:
    """The silence clock of a case as of its day."""
    stated, elsewhere = _apart(casefile, casefile.in_role(Role.APPEAL))
    demands, demands_elsewhere = _apart(casefile, casefile.in_role(Role.DEMAND))
    told = [appeal for held in stated if (appeal := _appeal(held)) is not None]
    undated = [_dayless(casefile, held) for held in stated if held.followed.when is None]
    sent = _addressees(casefile, stated)
    called = [
        c for held in demands if (c := _call(casefile, held)) and not _is_within(c, held, sent)
    ]
    abroad = [a for held in elsewhere if (a := _appeal(held)) is not None]
    abroad += [call for held in demands_elsewhere if (call := _call(casefile, held))]
    responses = sorted(
        (
            _response(casefile, held)
            for held in casefile.in_role(Role.RESPONSE)
            if not _is_of_another(casefile, held) and not _only_denies(casefile, held)
        ),
        key=lambda r: r.on,
    )
    made = _joined([*told, *called])
    dated = answered(casefile, made, responses)
    ending = _ending(casefile)
    others = [
        answered_alone(casefile, a, responses)
        for a in undated
        if not any(can_be_one(a, d) for d in dated)
    ]
    return SilenceClock(
        as_of=casefile.as_of,
        appeals=tuple(_ended(a, ending) for a in dated),
        responses=tuple(responses),
        undated=tuple(h for h in stated if h.followed.when is None),
        dayless=tuple(a for a in _each_once(_ended(o, ending) for o in others) if a.is_open),
        abroad=tuple(_joined(abroad)),
    )


def _apart(casefile: Casefile, stated: Iterable[HeldFact]) -> tuple[list[HeldFact], list[HeldFact]]:
    """What was asked of authorities of the state or of nobody named, and what of bodies abroad."""
    here: list[HeldFact] = []
    abroad: list[HeldFact] = []
    for held in stated:
        to = held.followed.fact.stated("addressee") or ""
        (abroad if is_abroad(to, casefile.country) else here).append(held)
    return here, abroad


def _is_of_another(casefile: Casefile, held: HeldFact) -> bool:
    """Whether a body abroad answers."""
    actor = held.followed.fact.stated("actor") or _speaker(held.followed) or ""
    return is_abroad(actor, casefile.country)


def _only_denies(casefile: Casefile, held: HeldFact) -> bool:
    """Whether sources of others tell that an authority denies something, to nobody named: that answers no letter."""
    fact = held.followed.fact
    if any(fact.stated(name) for name in ("addressee", "favourable", "content")):
        return False
    sources = [casefile.source_of(claim) for claim in held.claims]
    quotes = [anchor.quote for claim in held.claims for anchor in claim.anchors]
    return (
        not any(is_official(source.publisher or "") for source in sources)
        and all(is_denial(quote) for quote in quotes)
        and not any(ANSWERS.search(quote) for quote in quotes)
    )


def _appeal(held: HeldFact) -> Appeal | None:
    fact, when = held.followed.fact, held.followed.when
    if when is None:
        return None
    return _at(
        when,
        held.followed.told_on,
        by=fact.stated("actor"),
        to=fact.stated("addressee"),
        kind=fact.stated("means"),
        claims=held.claim_ids,
        asks=_asks(fact.stated("purpose")),
    )


def _dayless(casefile: Casefile, held: HeldFact) -> Appeal:
    """An appeal of which only its source's date is known, if that: it was made by then."""
    fact, told = held.followed.fact, held.followed.told_on
    latest = told.latest if told is not None else None
    return Appeal(
        min(latest or casefile.as_of, casefile.as_of),
        fact.stated("actor"),
        fact.stated("addressee"),
        fact.stated("means"),
        held.claim_ids,
        asks=_asks(fact.stated("purpose")),
        when=held.followed.effective,
    )


def _at(
    when: When,
    told_on: When | None,
    *,
    by: str | None,
    to: str | None,
    kind: str | None,
    claims: tuple[str, ...],
    asks: tuple[str, ...],
) -> Appeal:
    first, last = _window(when, told_on)
    return Appeal(
        last, by, to, kind, claims, None, asks, first=first, when=None if is_sure(when) else when
    )


def _window(when: When, told_on: When | None) -> tuple[date | None, date]:
    """The days on which it can have been: what began then and goes on began then; a source tells of what had been."""
    moment = When(when.text.partition("/")[0]) if when.is_open else when
    first, last = moment.earliest, moment.latest or date.max
    told = told_on.latest if told_on is not None else None
    if told is not None and told < last and (first is None or first <= told):
        last = told
    return first, last


def _each_once(appeals: Iterable[Appeal]) -> Iterator[Appeal]:
    """Those of one body to one body count once."""
    told: list[Appeal] = []
    for appeal in appeals:
        if not any(can_be_one(appeal, other) for other in told):
            told.append(appeal)
            yield appeal


def _call(casefile: Casefile, held: HeldFact) -> Appeal | None:
    """A demand is itself an appeal, made on the day of the document that makes it."""
    source, fact = casefile.source_of(held.followed), held.followed.fact
    when = held.followed.when or source.date
    if when is None or fact.stated("actor") is None or fact.stated("addressee") is None:
        return None
    return _at(
        when,
        None,
        by=fact.stated("actor"),
        to=fact.stated("addressee"),
        kind=_kind_of_call(source),
        claims=held.claim_ids,
        asks=_asks(fact.stated("action")),
    )


def _kind_of_call(source: Source) -> str | None:
    """What is published is a public call; of an e-mail nobody knows how many had it."""
    if is_letter(source.text):
        return _LETTER
    return None if source.media_type.startswith("message/") else _PRESUMED


def _addressees(
    casefile: Casefile, stated: Iterable[HeldFact]
) -> Mapping[str, list[tuple[Appeal, bool]]]:
    """By source, the appeals that it tells of, and whether each was to somebody alone."""
    told: dict[str, list[tuple[Appeal, bool]]] = defaultdict(list)
    for held in stated:
        if appeal := _appeal(held):
            is_private = appeal.kind in _TO_ONE and appeal.to is not None
            for source in {casefile.source_of(claim).id for claim in held.claims}:
                told[source].append((appeal, is_private))
    return told


def _is_within(call: Appeal, held: HeldFact, sent: Mapping[str, list[tuple[Appeal, bool]]]) -> bool:
    """Whether a demand stands in a letter to somebody else: whom it names is not asked by it."""
    sources = {anchor.source for claim in held.claims for anchor in claim.anchors}
    of_day = [
        (appeal, is_private) for source in sources for appeal, is_private in sent.get(source, ())
        if appeal.on == call.on and can_be(appeal.by, call.by)
    ]  # fmt: skip
    return bool(of_day) and all(
        is_private and not can_be(appeal.to, call.to) for appeal, is_private in of_day
    )


def _asks(stated: str | None) -> tuple[str, ...]:
    return () if stated is None else (stated,)


def _response(casefile: Casefile, held: HeldFact) -> Response:
    """An answer; what its source does not date had come by the date of the source, and by the day looked at.

    A source that the authority itself published is the answer: it is of that date. What is told as the word of an
    authority, and of nobody else, is that authority's.
    """
    claim = held.followed
    source, actor = casefile.source_of(claim), claim.fact.stated("actor") or _speaker(claim)
    is_its_own = (
        source.publisher is not None and actor is not None and same_body(source.publisher, actor)
    )
    outcome = claim.fact.stated("favourable")
    favourable = {"yes": True, "no": False}.get(outcome or "")
    when = claim.when or (source.date if is_its_own else claim.effective)
    first, last = (None, date.max) if when is None else _window(when, claim.told_on)
    on = min(last, casefile.as_of)
    to = claim.fact.stated("addressee")
    letter = letter_in((anchor.quote for anchor in claim.anchors), on)
    if letter is None and _is_a_reply(source, actor, when):
        letter = letter_in((source.text,), on)
    return Response(
        on, actor, favourable, held.claim_ids, first, when, to, letter, source.publisher
    )


def _is_a_reply(source: Source, actor: str | None, when: When | None) -> bool:
    """Whether it stands in a letter of an authority, of the day of that: what its opening says of our letter holds for all of it."""
    is_its_own = is_official(source.publisher or "") or (
        actor is not None and source.publisher is not None and same_body(source.publisher, actor)
    )
    is_of_its_day = when is None or source.date is None or when.may_equal(source.date)
    return is_its_own and is_of_its_day and is_letter(source.text)


def _speaker(claim: Claim) -> str | None:
    return claim.attribution if is_official(claim.attribution or "") else None


def _joined(appeals: Iterable[Appeal]) -> list[Appeal]:
    """Appeals of one day by one body are one; what one source leaves open, another fills in."""
    joined: list[Appeal] = []
    places: dict[tuple[date | None, date], list[int]] = defaultdict(list)
    for appeal in sorted(appeals, key=lambda a: (a.on, a.to is None, a.claims)):
        of_day = places[appeal.first, appeal.on]
        place = next((n for n in of_day if can_be_one(appeal, joined[n])), None)
        if place is None:
            of_day.append(len(joined))
            joined.append(appeal)
        else:
            joined[place] = _as_one(joined[place], appeal)
    return joined


def _as_one(one: Appeal, other: Appeal) -> Appeal:
    return replace(
        one,
        by=one.by or other.by,
        to=one.to or other.to,
        kind=_means(one, other),
        claims=tuple(dict.fromkeys((*one.claims, *other.claims))),
        asks=tuple(dict.fromkeys((*one.asks, *other.asks))),
    )


def _means(one: Appeal, other: Appeal) -> str | None:
    """How it was made: what a demand alone lets one take it for gives way to what a source says of it."""
    stated = [a.kind for a in (one, other) if a.kind not in (None, _PRESUMED)]
    return stated[0] if stated else one.kind or other.kind


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
    first, last = when.earliest or date.min, min(when.latest or date.max, casefile.as_of)
    ending = Ending(last, fact.role or Role.RELEASE, held.claim_ids)
    return (first, -last.toordinal()), ending


def _ended(appeal: Appeal, ending: Ending | None) -> Appeal:
    is_past = appeal.first is None or (ending is not None and ending.on >= appeal.first)
    if ending is None or appeal.answer is not None or not is_past:
        return appeal
    if any(outlives_custody(asked) for asked in appeal.asks):
        return appeal
    return replace(appeal, ended=ending)
