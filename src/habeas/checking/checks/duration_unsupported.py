"""A length of time in custody, or without an answer, that the clocks do not bear out."""

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

from habeas.checking.days.dates import Written, dates_in
from habeas.checking.days.events import days_on_file, sorts_in
from habeas.checking.days.letters_named import is_replied_to, named_by_day
from habeas.checking.days.retold import is_retold
from habeas.checking.finding import Finding
from habeas.checking.lengths.alone import lengths_alone
from habeas.checking.lengths.first_days import first_days
from habeas.checking.lengths.in_a_place import lengths_in_a_place
from habeas.checking.lengths.intervals import intervals
from habeas.checking.lengths.lengths import strange_lengths
from habeas.checking.lengths.of_the_sentence import lengths_of_the_sentence
from habeas.checking.lengths.on_remand import times_on_remand
from habeas.checking.lengths.orders import lengths_of_orders, other_orders
from habeas.checking.lengths.ordinals import ordinal_days, ordinal_days_of_states, ordinal_months
from habeas.checking.lengths.since_then import since_then
from habeas.checking.lengths.spans import (
    IN_CUSTODY,
    LENGTH,
    SINCE_THEN,
    Length,
    beside_dates,
    fits,
    last_day,
    of_states,
    room,
)
from habeas.checking.lengths.steps import steps
from habeas.checking.lengths.told_lengths import is_all_that_is_told, is_told
from habeas.checking.lengths.until_now import lengths_until_now
from habeas.checking.lengths.waiting import fits_appeal, is_of_silence
from habeas.checking.look import Look, Said
from habeas.core.contradictions import agrees, counted
from habeas.core.custody import CustodyClock, count, custody
from habeas.core.prose import Phrase, say, whole
from habeas.core.silence import SilenceClock, silence
from habeas.core.values import Bound, Duration
from habeas.core.when import When
from habeas.reading.en.durations import NUMBER, duration, number

CODE = "duration-unsupported"
EXAMPLE = (
    "She has been held for 590 days.",
    "She has been held for 490 days.",
)
_LENGTH = re.compile(
    rf"(?:\b(?P<bound>no fewer than|no more than)\s+)?(?P<length>{LENGTH})",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"({NUMBER})\s*(?:to|and|–|-)\s*$", re.IGNORECASE)
_CUSTODY = re.compile(
    r"\b(?:held|detained|detention|imprison(?:ed|ment)|in (?:[\w-]+ ){0,2}(?:prison|custody|jail|detention)|jailed"
    r"|behind bars|locked (?:up|away)|under lock and key|away from (?:home|(?:his|her|their) (?:home|famil\w+|children|wife|husband))|separated from (?:his|her|their)|incarcerat\w+|captivity|(?:is|been|be|was|sits) inside|spell|liberty|on remand|served|ever since|custody(?=[.:])|in (?:two|three|four) (?:periods|spells|stretches)|(?:in|at) the (?:[A-Z][\w-]+ ){1,4}(?:Centre|Center|Colony|Camp))\b",
    re.IGNORECASE,
)
_IN_CUSTODY = re.compile(r"\s*(?:in|of) (?:custody|detention|prison|jail)\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:sentenc\w+|gave (?:him|her|them)|handed (?:him|her|them)|terms?|penalt\w+|convict\w+|fac(?:es|ing|ed)|carr(?:y|ies)|hunger strike|solitary|isolation"
    r"|serving|incommunicado|within|every|each|prosecut\w+|aged?|parole)\b",
    re.IGNORECASE,
)
_NOT_A_LENGTH = re.compile(
    r"^\s*(?:(?:and \w+ \w+ )?(?:still |yet )?(?:to go|to serve|left|remain\w*)|ago|later|after|before|earlier|prior|less|more|fewer|shorter|longer|short of|in (?:solitary|isolation)|of (?:solitary|hunger)|on hunger|without food"
    r"|(?:prison |jail )?(?:sentence|term)|of imprisonment|['’]?s?['’]? ?imprisonment)\b",
    re.IGNORECASE,
)
_OF_A_NAME = re.compile(
    r"\b(?:Group|Rapporteur|Committee|Commission|Office|Centre|Network|Service|Administration)s?(?: on| for| of| against)?(?: [A-Z]\w+)* (?:Detention|Prisons?|Imprisonment|Custody)\b"
)
"""A body that is called after custody, of which nothing is told by it."""
_NIGHTS = re.compile(r"\bnights\b")
_SUMS_UP = re.compile(r"\s*(?:(?:By the (?:calendar|dates|file)|All in all|In all|Together),? )?(?:That|This|It|These)(?: is| are|[’']s| makes?| means| leaves| gives| comes? to| adds? up to)(?: now| already| today)? ?", re.IGNORECASE)  # fmt: skip
_SIGNS = {"no fewer than": ">=", "no more than": "<="}
_IN_TIME, _WILL = (
    re.compile(r"\bin (?:less than |under |about )?$", re.IGNORECASE),
    re.compile(r"\bwill\b"),
)
_FIRST = re.compile(r"\b(?:first|last) $", re.IGNORECASE)
"""What makes a length a part of the time in custody."""
_ENDS = re.compile(r"\s*(to|before|until|till)\b", re.IGNORECASE)
_TOOK = re.compile(r"\btook\b[^.;]*$", re.IGNORECASE)
_BY_THEN = re.compile(r"\b(?:by|at|until|till|(?:up )?to|before|on) (?:then|(?:that|this|the same) (?:very )?(?:time|point|day|moment|date|morning|evening)|which (?:time|point|day|date))\b", re.IGNORECASE)  # fmt: skip
_BY_WHAT = re.compile(r"\b(?:up to|until|till|by|before|on the day of|at the time of) (?:the |his |her |their )(?P<what>[^,.;]{3,40})", re.IGNORECASE)  # fmt: skip
_REACH = 90


def find(look: Look) -> Iterator[Finding]:
    """Each length that the draft gives and the file does not bear out."""
    told = (*intervals(look), *steps(look), *since_then(look), *first_days(look), *times_on_remand(look), *lengths_in_a_place(look))  # fmt: skip
    theirs = lengths_of_the_sentence(look)
    told = tuple(one for one in told if (one.start, one.end) not in theirs)
    related = [one for one in told if one.is_right or not is_retold(look, one)]
    yield from (_by_dates(look, length) for length in related if not length.is_right)
    found = tuple(
        f
        for f in _judged(look)
        if (f.start, f.end) not in theirs
        and not any(f.start < one.end and one.start < f.end for one in related)
    )
    yield from found
    for order in other_orders(look):
        words = whole("The file has {known} in this.", known=order.known)
        yield look.finding(CODE, order.start, order.end, words, suggestion=say(order.known))
    judged = [(one.start, one.end) for one in related] + [(f.start, f.end) for f in found]
    for alone in (one for one in lengths_alone(look) if one.known):
        if any(start < alone.end and alone.start < end for start, end in judged):
            continue
        words = whole("The file has {known} in this.", known=alone.known[0])
        yield look.finding(CODE, alone.start, alone.end, words, suggestion=say(alone.known[0]))
    spans = [(f.start, f.end) for f in found] + [(one.start, one.end) for one in related]
    spans += [*theirs, *((one.start, one.end) for one in lengths_alone(look))]
    spans += [m.span() for m, _, _ in _of_clocks(look)]
    for length in (*lengths_until_now(look), *strange_lengths(look)):
        is_judged = any(start < length.end and length.start < end for start, end in spans)
        if not is_judged and not is_retold(look, length):
            yield _by_dates(look, length)


def _of_clocks(look: Look) -> tuple[tuple[re.Match[str], Duration, str], ...]:
    """The lengths told of custody or of silence, and what stands before each."""
    return look.once("lengths of clocks", lambda: tuple(_find_of_clocks(look)))


def _find_of_clocks(look: Look) -> Iterator[tuple[re.Match[str], Duration, str]]:
    others = [*lengths_of_orders(look), *lengths_of_the_sentence(look)]
    others += [(one.start, one.end) for one in lengths_alone(look)]
    for match in _LENGTH.finditer(_NIGHTS.sub("days  ", look.flat)):
        stated = _stated(match)
        if (
            stated is None
            or stated.hours
            or any(a < match.end() and match.start() < b for a, b in others)
        ):
            continue
        before, after = _around(look, match)
        if is_of_silence(before, after) or _is_of_custody(before, after):
            yield match, stated, before


def _around(look: Look, match: re.Match[str]) -> tuple[str, str]:
    """What stands before and after; before "that is …", the sentence that it sums up."""
    before, after = look.around(match.start(), match.end(), _REACH)
    if _SUMS_UP.fullmatch(before):
        said = look.said_at(match.start())
        before = f"{_paragraph_before(look, said)} {before}" if said is not None else before
    return before, after


def _paragraph_before(look: Look, said: Said) -> str:
    """What the paragraph tells before the sentence."""
    told = (s.text for s in look.said if s.paragraph == said.paragraph and s.start < said.start)
    return " ".join(told)


def _judged(look: Look) -> Iterator[Finding]:
    for match, stated, before in _of_clocks(look):
        _, after = _around(look, match)
        if is_of_silence(before, after):
            yield from _silence(look, match, stated)
        else:
            yield from _custody(look, match, _low(before), stated)
    for length in (
        *beside_dates(look),
        *of_states(look),
        *ordinal_days(look),
        *ordinal_days_of_states(look),
        *ordinal_months(look),
    ):
        yield _by_dates(look, length)


def _by_dates(look: Look, length: Length) -> Finding:
    if max(length.days) - min(length.days) > 1:
        said = whole("No source on file tells of this.")
        return look.finding(CODE, length.start, length.end, said, claims=length.claims)
    days = Duration(f"P{length.days[0]}D")
    words = whole("By the dates it is {days}, not “{stated}”.", days=days, stated=length.stated)
    return look.finding(
        CODE, length.start, length.end, words, suggestion=say(days), claims=length.claims
    )


def _stated(match: re.Match[str]) -> Duration | None:
    stated = duration(match["length"])
    sign = _SIGNS.get((match["bound"] or "").casefold(), "")
    return Duration(f"{sign}{stated}") if stated is not None and sign else stated


def _is_of_custody(before: str, after: str) -> bool:
    if (_IN_TIME.search(before) and _WILL.search(after)) or _FIRST.search(before):
        return False
    near = before.rpartition(",")[2] if _IN_CUSTODY.match(after) else before
    near = "" if IN_CUSTODY.search(before) else near
    if _OTHER.search(f"{near[-60:]} {after[:30]}") or _NOT_A_LENGTH.search(after):
        return False
    return bool(_CUSTODY.search(_OF_A_NAME.sub("·", f"{before} {after}")))


def _low(before: str) -> int | None:
    """The lower end where the length is the upper one of "866 to 1,230 days"."""
    match = _RANGE.search(before)
    return number(match[1]) if match else None


def _custody(
    look: Look, match: re.Match[str], low: int | None, stated: Duration
) -> Iterator[Finding]:
    clock = custody(look.casefile)
    days = (*_days_in(look, match), *_days_of_the_end(look, match), *_days_by_then(look, match))
    clocks = [clock, *(custody(look.casefile.at(day)) for day in days)]
    if any(_bears_out(stated, low, c) for c in clocks) or _is_one_spell(stated, clock):
        return
    if _is_between_days(look, match, stated) or is_told(look, match, stated):
        return
    if not clock.spells and is_all_that_is_told(look, stated):
        return
    nights = 2 if look.flat[match.start() : match.end() + 2].endswith("nights") else 0
    yield look.finding(
        CODE, match.start(), match.end() + nights, _message(clock, stated),
        suggestion=_count(clock) if clock.spells else "", claims=clock.claims,
    )  # fmt: skip


def _is_between_days(look: Look, match: re.Match[str], stated: Duration) -> bool:
    """Whether it is the time between two days that the sentence, or the one before it, names."""
    start, end = look.sentence_at(match.start())
    first, _ = look.sentence_at(max(0, start - 2))
    days = [day for w in dates_in(look.text[first:end]) if (day := _in_year(w, look.as_of))]
    length = stated.days_before(look.as_of)
    pairs = [*pairwise(days)]
    if SINCE_THEN.match(look.flat, match.end()):
        pairs += [(day, look.as_of) for day in days]
    return any(fits(stated, length, abs((a - b).days)) for a, b in pairs)


def _in_year(written: Written, as_of: date) -> date | None:
    """The day, where no year is written that of the last year in which it had come."""
    for year in (written.year,) if written.year else (as_of.year, as_of.year - 1):
        when = replace(written, year=year).when
        day = when.day if when is not None else None
        if day is not None and day <= as_of:
            return day
    return None


def _days_in(look: Look, match: re.Match[str]) -> Iterator[date]:
    """Other days that the sentence names: the length may be as at one of them."""
    start, end = look.sentence_at(match.start())
    for written in dates_in(look.text[start:end]):
        day = written.when.day if written.when is not None else None
        if day is not None and day < look.as_of:
            yield day


def _days_of_the_end(look: Look, match: re.Match[str]) -> Iterator[date]:
    """The days of what the length is told to end with: "it took seven weeks to acknowledge it", "for a week until"."""
    before, after = look.around(match.start(), match.end(), _REACH)
    end = _ENDS.match(after)
    if end is None or (end[1].casefold() == "to" and not _TOOK.search(before)):
        return
    told = sorts_in(after[end.end() :])[:1]
    kinds = {kind for _, _, sort in told for kind in (*sort.kinds, *sort.beside)}
    whens = (
        (c.fact.occurred for h in look.casefile.of_kind(*kinds) for c in h.claims) if kinds else ()
    )
    yield from (w.day for w in whens if w is not None and w.day is not None)


def _days_by_then(look: Look, match: re.Match[str]) -> Iterator[date]:
    """The days of what the length is told to have led up to: "up to the verdict", "by then", of which the sentence before tells."""
    said = look.said_at(match.start())
    if said is None:
        return
    for named in _BY_WHAT.finditer(said.text):
        yield from (
            day for _, _, sort in sorts_in(named["what"]) for day in days_on_file(look, sort)
        )
    if not _BY_THEN.search(said.text):
        return
    for before in reversed(look.said[: look.said.index(said)]):
        dates = dates_in(before.text) if before.paragraph == said.paragraph else ()
        yield from (day for w in dates if (day := last_day(w, look.as_of)) is not None)
        if before.paragraph == said.paragraph:
            told = sorts_in(before.text)
            yield from (day for _, _, sort in told for day in days_on_file(look, sort))
        if dates or before.paragraph != said.paragraph:
            return


def _bears_out(stated: Duration, low: int | None, clock: CustodyClock) -> bool:
    if not clock.spells:
        return False
    days = stated.days_before(clock.as_of)
    least = min(clock.days_min, clock.nights_min)
    most = sys.maxsize if clock.days_max is None else clock.days_max
    if low is not None:
        return (low, days) == (clock.days_min, clock.days_max)
    match stated.bound:
        case Bound.MORE_THAN:
            return clock.bears_out(days)
        case Bound.AT_LEAST:
            return clock.days_min >= days
        case Bound.AT_MOST:
            return most <= days
        case Bound.LESS_THAN:
            return most < days
        case Bound.EXACTLY if not (stated.years or stated.months):
            spare = room(stated, days)
            return clock.is_exact and min(abs(days - least), abs(days - most)) <= spare
        case _:
            return agrees(stated, clock)


def _is_one_spell(stated: Duration, clock: CustodyClock) -> bool:
    """The length of one period, or of the time between two, is borne out too."""
    days = stated.days_before(clock.as_of)
    alone = [count([spell], clock.as_of) for spell in clock.spells]
    gaps = [(then - first).days for first, then in clock.gaps]
    return any(_bears_out(stated, None, one) for one in alone if one.is_exact) or days in gaps


def _count(clock: CustodyClock) -> str:
    days = f"{clock.days_min:,} days"
    if clock.is_exact:
        return days
    return f"about {days}" if clock.is_about else f"at least {days}"


def _message(clock: CustodyClock, stated: Duration) -> Phrase:
    if not clock.spells:
        return whole(
            "The file has no date from which the person was held; nothing bears this length out."
        )
    day, nights = When.on(clock.as_of), clock.nights_min
    days = counted(clock)
    if clock.days_max in (clock.days_min, None):
        words = "The file bears out {days} in custody by {day} ({nights} nights); it does not bear out “{stated}”."
        return whole(words, days=days, day=day, nights=nights, stated=stated)
    words = (
        "The file bears out at least {days} and at most {most} in custody by {day} "
        "({nights} nights); it does not bear out “{stated}”."
    )
    return whole(words, days=days, most=clock.days_max or 0, day=day, nights=nights, stated=stated)


def _silence(look: Look, match: re.Match[str], stated: Duration) -> Iterator[Finding]:
    clock = silence(look.casefile)
    days = stated.days_before(look.as_of)
    named = named_by_day(look, match.start(), clock)
    if any(fits_appeal(stated, days, a, look.as_of) for a in named or clock.appeals):
        return
    waiting = named or [a for a in clock.appeals if a.ended is not None]
    if any(fits(stated, days, (look.as_of - a.on).days) for a in waiting if not is_replied_to(a)):
        return
    if re.match(r"\s*later\b", look.flat[match.end() :]) and _is_between_days(look, match, stated):
        return
    longest = clock.days
    day = When.on(look.as_of)
    if longest is None:
        words = (
            "The file has no appeal without an answer on {day}; it does not bear out “{stated}”."
        )
        said = whole(words, day=day, stated=stated)
    else:
        words = "The file has {days} of silence on {day}; it does not bear out “{stated}”."
        least = "" if clock.unanswered[0].is_exact else ">="
        said = whole(words, days=Duration(f"{least}P{longest}D"), day=day, stated=stated)
    yield look.finding(
        CODE,
        match.start(),
        match.end(),
        said,
        suggestion=_longest(clock),
        claims=tuple(i for a in clock.unanswered for i in a.claims),
    )


def _longest(clock: SilenceClock) -> str:
    """The days that the oldest appeal without an answer bears out."""
    if clock.days is None:
        return ""
    days = f"{clock.days:,} days"
    return days if clock.unanswered[0].is_exact else f"at least {days}"


def held_for(look: Look, match: re.Match[str], stated: Duration) -> Iterator[Finding]:
    """A length that is known to be one of custody, where the clocks do not bear it out."""
    return _custody(look, match, None, stated)
