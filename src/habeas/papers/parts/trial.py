"""The proceedings: charges, sentence, hearings, and the guarantees that were not kept."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from habeas.core.custody import Holding, custody
from habeas.core.facts import Fact
from habeas.core.rulings import About, ruling
from habeas.core.values import Duration, Stated
from habeas.kinds.charge import Charge
from habeas.kinds.charge_doubted import ChargeDoubted
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.sentence import Sentence as Sentencing
from habeas.papers.attribution import is_press
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.languages import LANGUAGES as PAPER_LANGUAGES
from habeas.papers.parts.decided import decided, decision_of
from habeas.papers.parts.saying import as_stated, as_told, plain
from habeas.papers.told import Told
from habeas.papers.writing import Writing
from habeas.reading import LANGUAGES
from habeas.reading.pack import pack_of

_RULED = re.compile(
    r"(?:ordered|upheld|overturned|quashed|sentenced|extended|prolonged|adjourned|acquitted|convicted|rejected|dismissed|"
    r"refused|granted|remanded|annulled|confirmed|reduced|commuted|postponed|declined|cancelled|replaced)\b",
    re.IGNORECASE,
)
# Of what was put off or ruled on, the words must go on with what it is.
_OF_NOTHING = re.compile(
    r"\w+(?: (?:to|until|till|for|by|on|in|at|as|because)\b.*)?$", re.IGNORECASE
)
# Of these it is the person who is meant where nobody stands behind them.
_OF_THE_PERSON = re.compile(
    r"(?:remanded|placed|committed|sent)(?: (?:in|into|to|under|on|until|for)\b.*)?$", re.IGNORECASE
)
_BY_HOW_LONG = re.compile(r"(?<!\w)(?:by|for|por|pour|de|на)\s+([^,;.]{2,30})", re.IGNORECASE)
_CONVICTS = re.compile(
    r"(?:was |were )?(?:convicted|found (?:[\w'’-]+ ){0,3}guilty)", re.IGNORECASE
)
_CHARGES = 2
_RULINGS = 1
_AT_HOME = re.compile(r"house|home|domicili|résidence|домашн", re.IGNORECASE)


def trial(writing: Writing) -> list[Block]:
    """The course of the proceedings in order of time, then what is said against them."""
    course = without_bare_convictions(
        writing, writing.told(Charge, Sentencing, ChargeDoubted, Hearing)
    )
    closed = any(_is_of_closed_doors(h.followed.fact) for h in writing.casefile.affirmed)
    told: list[Statement] = [
        _step(writing, one)
        for one in _in_order_of_time(course)
        if _says_enough(one) or (one.fact.stated("public") == Stated.NO and not closed)
    ]
    told += _breaches(writing)
    return [Paragraph(tuple(told))] if told else []


def where_it_stands(writing: Writing) -> list[Statement]:
    """What a letter or a brief has room for: the sentence and what came of it, else the last charges and rulings."""
    judged = judgment(writing)
    since = max((t.day for t in judged if t.day is not None), default=date.min)
    is_sentenced = any(isinstance(t.fact, Sentencing) for t in judged)
    charges = [
        t for t in _in_order_of_time(writing.told(Charge))
        if t.lead.is_affirmed and not (is_sentenced and _is_by(t, since))
    ]  # fmt: skip
    ruled = [] if judged else [t for t in writing.told(Hearing) if _is_on(t, About.CUSTODY)][-1:]
    told = _in_order_of_time([*charges[-_CHARGES:], *judged])
    return [_step(writing, one) for one in (*told, *ruled)]


def judgment(writing: Writing) -> list[Told]:
    """The last sentence with the last rulings on it or on an appeal after it, or an acquittal; nothing where no court has judged."""
    course = without_bare_convictions(writing, writing.told(Sentencing, Hearing))
    course = [t for t in _in_order_of_time(course) if t.lead.is_affirmed]
    passed = [t for t in course if isinstance(t.fact, Sentencing)][-1:]
    matters = (About.CASE, About.AN_APPEAL) if passed else (About.CASE,)
    since = next((t.day for t in passed if t.fact.occurred is not None), None) or date.min
    ruled = [t for t in course if _is_on(t, *matters) and (t.day or date.max) >= since]
    return [*passed, *ruled[-_RULINGS:]]


def without_bare_convictions(writing: Writing, course: Sequence[Told]) -> list[Told]:
    """Whoever was sentenced was convicted: that alone, by no court that has a name, tells no more."""
    passed = writing.casefile.of_kind(Sentencing)
    is_sentenced = any(held.followed.is_affirmed for held in passed)
    return [t for t in course if not (is_sentenced and _is_bare_conviction(t.fact))]


def _is_bare_conviction(fact: Fact) -> bool:
    court = fact.stated("court") or ""
    convicts = _CONVICTS.match(fact.stated("outcome") or "")
    return isinstance(fact, Hearing) and court == court.lower() and convicts is not None


def _is_on(told: Told, *matters: About) -> bool:
    ruled = ruling(told.fact.stated("outcome") or "") if isinstance(told.fact, Hearing) else None
    return ruled is not None and ruled.about in matters


def _is_by(charge: Told, day: date) -> bool:
    """Whether the charge is none that was brought later: without a day it is that which was judged."""
    when = charge.fact.occurred
    return when is None or when.earliest is None or when.earliest <= day


def _is_of_closed_doors(fact: Fact) -> bool:
    """A breach that tells of it: no hearing of which nothing else is known need tell it too."""
    return fact.stated("guarantee") == Guarantee.PUBLIC_HEARING


def _in_order_of_time(course: Sequence[Told]) -> list[Told]:
    """A charge that nobody dates first, such a sentence before what a court ruled on it, a trial that goes on last."""
    ruled = min(
        (t.day for t in course if t.day is not None and _is_of_the_case(t)), default=date.max
    )

    def place(told: Told) -> tuple[bool, date, bool]:
        day, is_dated = told.day or date.max, told.fact.occurred is not None
        if isinstance(told.fact, Charge) and not is_dated:
            day = date.min
        if isinstance(told.fact, Sentencing) and not is_dated:
            day = min(day, ruled)
        return told.fact.stated("ongoing") == Stated.YES, day, isinstance(told.fact, Hearing)

    return sorted(course, key=place)


def _is_of_the_case(told: Told) -> bool:
    """Whether a court ruled, on a day that is told, on the sentence or an appeal."""
    ruled = ruling(told.fact.stated("outcome") or "") if isinstance(told.fact, Hearing) else None
    is_dated = told.fact.occurred is not None
    return ruled is not None and is_dated and ruled.about is not About.CUSTODY


def _step(writing: Writing, told: Told) -> Sentence:
    if isinstance(told.fact, Hearing):
        return hearing(writing, told)
    return (as_told if isinstance(told.fact, ChargeDoubted) else plain)(writing, told)


def _says_enough(told: Told) -> bool:
    """A hearing of which neither the day nor the court nor the stage is known is no news."""
    fact = told.fact
    if not isinstance(fact, Hearing):
        return True
    is_forced = fact.presence is Presence.BROUGHT_AGAINST_WILL
    return bool(fact.when or fact.court or fact.ongoing or is_forced) or _is_extended(told)


def _is_extended(told: Told) -> bool:
    """Whether custody was extended, and until when is told: news, be the day of the ruling not known."""
    ruled = ruling(told.fact.stated("outcome") or "")
    return ruled is not None and ruled.is_extension and _extended_until(told) is not None


def court_of(writing: Writing, told: Told) -> tuple[str | None, tuple[str, ...]]:
    """Which court sits: else the one court that its own source has the case before, with the claim that says so."""
    own = told.fact.stated("court")
    if own is not None:
        return own, ()
    sources = {anchor.source for anchor in told.lead.anchors}
    beside = [
        claim for held in writing.casefile.of_kind(Hearing) for claim in held.claims
        if claim.fact.stated("court") and sources.issuperset(a.source for a in claim.anchors)
    ]  # fmt: skip
    named = {str(claim.fact.stated("court")) for claim in beside}
    if len(named) != 1:
        return None, ()
    return named.pop(), (beside[0].id,)


def hearing(writing: Writing, told: Told) -> Sentence:
    """A trial that goes on while the person is held, what a court ruled, or a sitting."""
    if not isinstance(told.fact, Hearing):
        return as_told(writing, told)
    fact = _dated_once(writing, told.fact)
    told = replace(told, fact=fact)
    if fact.ongoing is not Stated.YES:
        return _ruling(writing, told, fact) or extension(writing, told) or as_told(writing, told)
    is_over = told.end is not None or custody(writing.casefile).holding is Holding.NOT_HELD
    time = "trial_was" if is_over else "trial"
    closed = writing.tail(f"{time}_closed") if fact.public is Stated.NO else ""
    ill = (
        writing.tail(f"{time}_too_ill") if fact.presence is Presence.ABSENT_THROUGH_ILLNESS else ""
    )
    opening = writing.according_to(told)
    return writing.says(
        f"{time}_on",
        told.ids,
        opening=opening,
        closed=closed,
        ill=f"{ill}{as_stated(writing, told)}",
    )


def _dated_once(writing: Writing, fact: Hearing) -> Hearing:
    """Without its day in the words of what came of it, unless somebody put just these words into the language."""
    said, when = fact.outcome, fact.when
    if said is None or when is None or said.casefold() in writing.given:
        return fact
    for language in PAPER_LANGUAGES.values():
        day = re.escape(language.when(when).forms["on"])
        said = re.sub(rf",? {day}(?: года| г\.)?(?!\w)", "", said, flags=re.IGNORECASE)
    return Hearing.from_json({**fact.to_json(), "outcome": said.strip(" ,")})


def _ruling(writing: Writing, told: Told, fact: Hearing) -> Sentence | None:
    """'On 14 February 2023 the Supreme Court overturned the sentence': where the words of the file go on so."""
    acts = fact.outcome is not None and _RULED.match(fact.outcome)
    if not acts or fact.court is None or "ruled" not in writing.words:
        return None
    piece = "ruled_of_the_person" if _OF_THE_PERSON.match(fact.outcome or "") else "ruled"
    if fact.presence is not None or (piece == "ruled" and _OF_NOTHING.match(fact.outcome or "")):
        return None
    closed = writing.tail("trial_closed") if fact.public is Stated.NO else ""
    stated = as_stated(writing, told) if fact.when is None else ""
    return writing.says(
        piece,
        told.ids,
        voice=writing.according_to(told) if told.needs_a_voice else "",
        when=f"{writing.at(fact.when)} " if fact.when is not None else "",
        court=writing.body(fact.court),
        outcome=writing.written(fact.outcome or ""),
        closed=f"{closed}{stated}",
    )


def extension(writing: Writing, told: Told) -> Sentence | None:
    """'… extended the detention of … by two months': where that is what was ruled, and by how long or until when is told."""
    words = told.fact.stated("outcome") or ""
    ruled, length = ruling(words), _extended_by(words)
    until = _extended_until(told) if length is None else None
    if ruled is None or not ruled.is_extension or _AT_HOME.search(words):
        return None
    if length is not None:
        extent = writing.tail("extended_by", length=writing.language.length(length))
    elif until is not None:
        extent = writing.tail("extended_until", day=writing.language.day(until))
    else:
        return None
    (court, beside), when = court_of(writing, told), told.fact.occurred
    closed = writing.tail("trial_closed") if told.fact.stated("public") == Stated.NO else ""
    return writing.says_beside(
        "extended" if court else "extended_by_nobody",
        told.ids,
        beside,
        voice=writing.according_to(told) if told.needs_a_voice else "",
        court=writing.body(court) if court else "",
        length=extent,
        when=f" {writing.at(when)}" if when is not None else "",
        closed=closed if when is not None else f"{closed}{as_stated(writing, told)}",
    )


def _extended_until(told: Told) -> date | None:
    """Until when custody was extended, as the words of the outcome or of its source have it."""
    said = [told.fact.stated("outcome") or "", *(a.quote for a in told.lead.anchors)]
    calendars = (pack.calendar for code in LANGUAGES if (pack := pack_of(code)) is not None)
    days = (
        dated.when.day for calendar in calendars for words in said
        for dated in calendar(None).read(words) if dated.relation == "until"
    )  # fmt: skip
    return next((day for day in days if day is not None), None)


def _extended_by(words: str) -> Duration | None:
    """By how long custody was extended, in whichever language that is read the file has it."""
    lengths = (pack.duration for code in LANGUAGES if (pack := pack_of(code)) is not None)
    said = [match[1] for match in _BY_HOW_LONG.finditer(words)]
    found = (length for read in lengths for one in said if (length := read(one)) is not None)
    return next(found, None)


def _breaches(writing: Writing) -> list[Statement]:
    """One sentence a voice: a breach is an opinion, and whose it is is said; what a body found in a decision is no opinion."""
    voices: dict[str | None, list[Told]] = {}
    breaches = writing.told(FairTrialBreach)
    decisions = [d for b in breaches if (d := decision_of(writing.casefile, b)) is not None]
    found = [said for d in decisions if (said := decided(writing, d)) is not None]
    breaches = tuple(b for b in breaches if not writing.used.intersection(b.ids))
    for one in (b for b in breaches if not _is_no_guarantee_of_trial(b)):
        known = next(
            (v for v in voices if writing.is_own(v) and writing.is_own(one.voice)), one.voice
        )
        voices.setdefault(known, []).append(one)
    unshown = [as_told(writing, b) for b in breaches if _is_no_guarantee_of_trial(b)]
    return [*unshown, *(breach(writing, voice, told) for voice, told in voices.items()), *found]


def _is_no_guarantee_of_trial(told: Told) -> bool:
    """To be shown a warrant is due at arrest: that none was shown is told as it happened."""
    return told.fact.stated("guarantee") == Guarantee.WARRANT


def breach(writing: Writing, voice: str | None, told: list[Told]) -> Sentence:
    """What one voice holds was not kept, each guarantee on its own claims."""
    points = _each_once(writing, told)
    piece = "breach" if len(points) > 1 else "breach_one"
    if voice is not None and not is_press(voice):
        opening = writing.piece(piece, voice=writing.body(voice))
    else:
        said_by = (
            writing.unnamed(told[0])
            if voice is None
            else writing.piece("by_according_to", voice=writing.body(voice))
        )
        opening = writing.piece(f"{piece}_unnamed", opening=said_by)
    clauses = []
    for number, (which, ids) in enumerate(points.items()):
        stop = "." if number == len(points) - 1 else writing.language.semicolon
        start = f"{opening} " if number == 0 else ""
        said = writing.language.settle(f"{start}{which}{stop}")
        clauses.append(writing.clause(said if number else said[:1].upper() + said[1:], ids))
    return Sentence(tuple(clauses))


def _each_once(writing: Writing, told: Sequence[Told]) -> dict[str, list[str]]:
    """The guarantees in words, each on all its claims: of two sittings of one sentence it is told once."""
    points: dict[str, list[str]] = {}
    for one in told:
        points.setdefault(_which(writing, one), []).extend(one.ids)
    return points


def _which(writing: Writing, told: Told) -> str:
    """'the right to defend oneself (“He was not given an opportunity to defend himself”)'."""
    fact = told.fact
    if not isinstance(fact, FairTrialBreach):
        return writing.tell(fact.line())
    name = writing.words[f"guarantee_{fact.guarantee or 'other'}"]
    stages = (
        writing.tail(
            "at_stages",
            stages=writing.language.joined([str(writing.written(s)) for s in fact.stages]),
        )
        if fact.stages
        else ""
    )
    rule = writing.tail("under_rule", rule=writing.written(_bare(fact.rule))) if fact.rule else ""
    words = f" ({writing.quoted(fact.detail)})" if fact.detail else ""
    return f"{name}{stages}{rule}{words}"


def _bare(rule: str) -> str:
    return rule[4:] if rule.casefold().startswith("the ") else rule
