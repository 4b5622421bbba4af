"""A date in the draft that the file does not carry: in no fact, on no source and in no source's words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from habeas.checking.about import refers_to_the_person
from habeas.checking.asking import asks
from habeas.checking.days.dates import Written, carried, dates_in, may_be_ahead
from habeas.checking.days.ends import is_end_of_a_span
from habeas.checking.days.events import misdated
from habeas.checking.days.foreign import DEADLINE
from habeas.checking.days.held_until import other_ends
from habeas.checking.days.meant import day_meant
from habeas.checking.days.months import other_months
from habeas.checking.finding import Finding
from habeas.checking.law.citations import named_in
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look
from habeas.checking.parts import items
from habeas.checking.passages import sentences_then
from habeas.checking.tongues.arrest_days import arrests_misdated
from habeas.core.prose import Phrase, say_day, say_when, whole
from habeas.core.when import When
from habeas.standards import Mention, instruments_named

CODE = "date-unknown"
NOTHING = whole("The file carries nothing on {day}.").template
EXAMPLE = (
    "She was arrested on 13 February 2023.",
    "She was arrested on 3 February 2023.",
)
_DEADLINE = re.compile(
    r"\b(?:by|before|until|till|later than|from|after|(?:beginning|starting|with effect)(?: on| from)?)\b:?[\s*_]*(?:\d{1,2}[:.]\d\d (?:on )?|noon (?:on )?|midnight (?:on )?)?(?:(?:the end of )?[A-Z][\w’']+(?: (?:of |the )?[A-Z][\w’']+){0,3}, |(?:Easter|Christmas|New Year|the end of (?:Ramadan|Lent)) )?(?:(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?$"
    r"|\b(?:review|meeting|meet|next|due|deadline|embargo\w*|hearing)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_RUNS_OUT = re.compile(
    r"\b(?:(?:runs?|ran|is|are) (?:out|up|over)|expires?|ends?|lapses?|falls? due|closes?) (?:on )?(?:the )?$",
    re.IGNORECASE,
)
_AS_THE_LAST = re.compile(
    r"(?:,? \d{4})? as (?:the|a|our|its|an?) (?:\w+ )?(?:date|day|deadline|limit|term)\b"
)
"""What makes a day to come the end of a time: "with 15 November as the date by which", "the time runs out on 21 March"."""
_OPEN_DAY = re.compile(r"\b(?:by|before|until|after)\s*$", re.IGNORECASE)
_ADOPTED = re.compile(r"\b(?:adopted|proclaimed|opened for signature|resolution)\b", re.IGNORECASE)
_ADOPTED_ON = re.compile(r"\b(?:adopted|proclaimed|agreed|passed)\b[^.;\d]{0,60}$", re.IGNORECASE)
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_OF_A_YEAR = re.compile(
    rf"\)?,? (?:(?:of|from|dating from|dated|dates from) |\( ?){_YEAR.replace('year', 'next')}(?! to\b|/)"
    rf"|[^.;:\d]{{0,60}}\b(?:adopted|proclaimed|agreed(?: on| upon)?|passed|drawn up|dates? (?:back )?(?:from|to)|goes back to|came into being|was born|saw the light)\b[^.;:\d]{{0,60}}?(?:\b\d{{1,2}} [A-Z]\w+ )?{_YEAR}",
)
_YEAR_BEFORE = re.compile(
    rf"(?:\b[Ii]n {_YEAR}[^.;:\d]{{0,80}}\b(?:adopt|proclaim|agree|pass)\w*[^.;:\d]{{0,30}}|\b{_YEAR.replace('year', 'bare')} (?:UN |United Nations )?)$"
)
_ADOPTS = re.compile(
    r"\b(?:adopted|proclaimed|agreed (?:on|upon)|passed)\b[^.;:]{0,30}$", re.IGNORECASE
)
_IN_A_YEAR = re.compile(rf"[^.;:\d]{{0,20}} in {_YEAR}")
_OLDER = (
    1955,
    1957,
)  # shared/data/standards.yaml: the Standard Minimum Rules that the Nelson Mandela Rules supersede.
_REVISED = re.compile(r"\b(?:revis\w+|updat\w+|first|original\w*|predecessor|amended|forerunner)\b", re.IGNORECASE)  # fmt: skip
_OF_A_CASE = re.compile(
    r"\b(?:arrest\w*|detain\w*|detention|held|custody|remand\w*|prisons?|jail\w*|charg\w+|sentenc\w+|court|trial|hearing|verdict|judg\w+|convict\w+|released?|freed|transfer\w*|moved|visit\w*|wrote|letters?|appeal\w*|call(?:ed|s)?|repeat\w*|renew\w*|request\w*|refus\w+|den(?:y|ied|ies)|statement|repl\w+|answer\w*|doctors?|examin\w+|hospital|hunger|beat\w*|found|taken|picked up|family|lawyers?|report\w*|said|says|told|submi(?:t|ts|tted|ssion)|transmitted|lodged|filed|complaint|communication|(?:the|this|his|her) case|Working Group|Rapporteurs?)\b",
    re.IGNORECASE,
)
_OF_THE_WORLD = re.compile(
    r"\b(?:days? of|world|international|anniversar\w*|(?:every|each) year|congress|conference|assembly|elections?|laws?|code|constitution|act|independence|founded|foundation|set up|established|started|members?|treaty|centur\w+|decades?|movement|history|we|our|us|remembrance|falls|statute|general meeting|parliament|reform\w*)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\W*(?:(?:[\w.’'-]+ ?){1,4}[,·|–-]\s*)?(?:[A-Z]?[a-z]+day,?\s+)?(?:le\s+|a\s+)?(?:(?:[^\n;]{1,60};\s*)?(?:Date:|As at|As of|State of play:?|Last (?:changed|updated)(?: on)?:?|Updated(?: on)?:?|Published(?: on)?|Issued(?: on)?|Dated|(?:State|Status|Position|Situation|Facts|Information|Knowledge|Data)(?: of (?:the )?(?:facts|case|file|information|knowledge|play))?(?: (?:as )?known)?(?: (?:as )?(?:at|of|on|to))?:?)\s*)?",
    re.IGNORECASE,
)
_DAYS = r"(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_WEEKDAY = re.compile(rf"\b{_DAYS},? (?:the )?$", re.IGNORECASE)
_WEEKDAY_AFTER = re.compile(rf"\s*(?:\(|, ?(?:a )?){_DAYS}\b", re.IGNORECASE)
_ASKED_SINCE = re.compile(r"\basked (?:of [^()]{3,60} )?since $", re.IGNORECASE)
"""The day before which this stands is that of a demand, not of what is asked for."""
_REACH = 80
_MARGIN = 3
_OF_LAW = re.compile(
    r"\b(?:party to|parties to|ratif\w+|acced\w+|Covenant|Convention|Protocol|treat(?:y|ies)|bound|binds?|binding|Declaration|Principles|Rules)\b"
)
_OF_A_LIFE = re.compile(r"\b(?:lived|living|lives|born|worked|works|married|studied|moved|came|settled|resident|citizen|member|joined|served|taught|been|elected|founded|led)\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each such date, with the one of the file that was probably meant, and days given to what was on others."""
    own = own_day(look)
    unknown = tuple(_unknown(look, own))
    yield from unknown
    starts = {found.start for found in unknown}
    yield from (found for found in _of_years(look) if found.start not in starts)
    yield from (found for found in _misdated(look, own) if found.start not in starts)
    yield from _other_months(look)
    for one in other_ends(look):
        said = whole("By the file this was on another day: {day}.", day=When.on(one.known))
        yield look.finding(CODE, one.start, one.end, said, suggestion=say_day(one.known))
    yield from (
        _on_no_such_day(look, written)
        for written in dates_in(look.bare)
        if _is_another_weekday(look, written)
    )


def _is_another_weekday(look: Look, written: Written) -> bool:
    """Whether the day of the week beside a date is not the one on which it fell."""
    named = _WEEKDAY.search(
        look.bare[max(0, written.start - 20) : written.start]
    ) or _WEEKDAY_AFTER.match(look.bare, written.end)
    last = last_day(written, look.as_of)
    days = [last, *_next_year(written, last)] if last is not None else []
    return (
        named is not None
        and bool(days)
        and not any(f"{day:%A}".casefold() == named["day"].casefold() for day in days)
    )


def _next_year(written: Written, last: date) -> Iterator[date]:
    """The day a year on, where no year is written: it may be one to come."""
    after = replace(written, year=last.year + 1).when if written.year is None else None
    if after is not None and after.day is not None:
        yield after.day


def _on_no_such_day(look: Look, written: Written) -> Finding:
    day = last_day(written, look.as_of)
    said = whole(
        "The file carries nothing on {day}.", day=repr(look.text[written.start : written.end])
    )
    return _finding(look, written, said, f"{day:%A}" if day is not None else "")


def _unknown(look: Look, own: date | None) -> Iterator[Finding]:
    known = carried(look)
    for written in dates_in(look.text):
        adopted = _adopted(look, written)
        if adopted is not None and not _agrees(written, adopted):
            said = whole("The instrument was adopted on another day.")
            yield _finding(look, written, said, say_day(adopted))
        elif _is_a_year_of_law(look, written):
            day = repr(look.text[written.start : written.end])
            yield _finding(look, written, whole("The file carries nothing on {day}.", day=day), "")
        elif not (known.carries(written) or _is_own(written, own) or _is_left_alone(look, written) or is_end_of_a_span(look, written)):  # fmt: skip
            day = repr(look.text[written.start : written.end])
            said = whole("The file carries nothing on {day}.", day=day)
            meant = day_meant(look, known, written)
            yield _finding(look, written, said, say_day(meant) if meant is not None else "")


def _is_a_year_of_law(look: Look, written: Written) -> bool:
    """Whether the file has the year only as that of a treaty, and the draft tells of the person's life in it: "has lived there since 1989"."""
    said = look.said_at(written.start)
    if said is None or written.month is not None or _OF_LAW.search(said.text) or not _OF_A_LIFE.search(said.text):  # fmt: skip
        return False
    dated = (c.fact.occurred for c in look.casefile.known_claims)
    if any(w is not None and w.earliest and w.earliest.year == written.year for w in dated):
        return False
    told = [t for t in sentences_then(look) if str(written.year) in t]
    return bool(told) and all(_OF_LAW.search(text) for text in told)


def _of_years(look: Look) -> Iterator[Finding]:
    """An instrument given a year in which it was not adopted; older rules of the same name aside."""
    for named in named_in(look):
        start, end = look.sentence_at(named.start)
        if _REVISED.search(look.bare, start, end):
            continue
        for first, last in _years(look.bare, named, (start, end)):
            year = int(look.bare[first:last])
            is_older = "Minimum" in named.instrument.full_title and year in _OLDER
            if year != named.instrument.adopted.year and not is_older:
                said = whole("The instrument was adopted on another day.")
                yield look.finding(CODE, first, last, said, suggestion=say_day(named.instrument.adopted))  # fmt: skip


def _years(text: str, named: Mention, sentence: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Where the years stand that the sentence gives to the instrument: after its name, or before it."""
    start, end = sentence
    others = [m.start + named.end for m in instruments_named(text[named.end : end])]
    after = _OF_A_YEAR.match(text, named.end, min((end, *others)))
    if after is None and _ADOPTS.search(text[start : named.start]):
        after = _IN_A_YEAR.match(text, named.end, end)
    if after is not None:
        yield after.span(after.lastgroup or "year")
    before = _YEAR_BEFORE.search(text[start : named.start])
    if before is not None:
        first, last = before.span(before.lastgroup or "year")
        yield start + first, start + last


def _misdated(look: Look, own: date | None) -> Iterator[Finding]:
    """A day that the file has, given to an event that it has on another; beside English only to an arrest."""
    for one in misdated(look) if look.language == "en" else arrests_misdated(look):
        if one.day is not None and (one.day in (own, look.as_of) or one.day > look.as_of):
            continue
        before = look.bare[: one.start]
        if _ASKED_SINCE.search(before) or _AS_THE_LAST.match(look.flat, one.end):
            continue
        said = whole("By the file this was on another day: {day}.", day=one.whens[0])
        yield look.finding(
            CODE, one.start, one.end, said, suggestion=say_when(one.whens[0]), claims=one.claims
        )


def _other_months(look: Look) -> Iterator[Finding]:
    """A month alone in which the file has nothing, or not what is told of it."""
    for one in other_months(look):
        if one.whens:
            said = whole("By the file this was on another day: {day}.", day=one.whens[0])
        else:
            said = whole("The file carries nothing on {day}.", day=repr(one.name))
        meant = say_when(one.whens[0]) if one.whens else ""
        end = one.start + len(one.name)
        yield look.finding(CODE, one.start, end, said, suggestion=meant, claims=one.claims)


def own_dateline(look: Look) -> Written | None:
    """The date that the draft gives as its own: alone on a line, with a place, or after "as at" and the like."""
    for written in dates_in(look.text[: 5 * _REACH]):
        if (
            written.when is not None
            and written.when.day is not None
            and _is_dateline(look, written)
        ):
            return written
    return None


def own_day(look: Look) -> date | None:
    """The draft's own day."""
    written = own_dateline(look)
    return written.when.day if written is not None and written.when is not None else None


def _is_own(written: Written, own: date | None) -> bool:
    return own is not None and written.when is not None and written.when.day == own


def _finding(look: Look, written: Written, said: Phrase, meant: str) -> Finding:
    return look.finding(CODE, written.start, written.end, said, suggestion=meant)


def _adopted(look: Look, written: Written) -> date | None:
    """The day on which the instrument was adopted whose adoption the date is said to be.

    Rules that were revised have more than one such day and are left alone.
    """
    before, _ = look.around(written.start, written.end, 2 * _REACH)
    named = instruments_named(before)
    if (
        not named
        or _REVISED.search(before)
        or "Minimum" in before
        or not _ADOPTED_ON.search(before[named[-1].end :])
    ):
        return None
    return named[-1].instrument.adopted


def _agrees(written: Written, day: date) -> bool:
    return (
        written.year in (None, day.year)
        and written.month in (None, day.month)
        and written.day in (None, day.day)
    )


def _is_left_alone(look: Look, written: Written) -> bool:
    """The draft's own dateline, a deadline that it sets, and the adoption of an instrument."""
    before, after = look.around(written.start, written.end, _REACH)
    if _ADOPTED.search(before) or _is_of_the_world(look, written):
        return True
    when = written.when
    today = min(own_day(look) or look.as_of, look.as_of)
    is_ahead = when is not None and when.earliest is not None and when.earliest > today
    is_last = _RUNS_OUT.search(before) or _AS_THE_LAST.match(after)
    is_open = when is None and any(p.search(before) for p in (_OPEN_DAY, _DEADLINE, DEADLINE))
    if (is_open or (when is None and is_last)) and may_be_ahead(written, look.as_of):
        return True
    said = look.said_at(written.start)
    is_asked = said is not None and (
        said in items(look) or asks(said.text[: written.start - said.start]) is not None
    )
    if is_ahead and is_last:
        return True
    if is_ahead and (is_asked or _DEADLINE.search(before) or DEADLINE.search(before)):
        return True
    return written.start < 5 * _REACH and _is_dateline(look, written)


def _is_of_the_world(look: Look, written: Written) -> bool:
    """Whether the sentence tells of an anniversary, a congress or a law, and of nothing that a case is made of."""
    said = look.said_at(written.start)
    if said is None or said.is_heading or refers_to_the_person(look, said.text):
        return False
    if _OF_A_CASE.search(said.text) or instruments_named(said.text):
        return False
    return _OF_THE_WORLD.search(said.text) is not None or _is_still_to_come(look, written)


def _is_still_to_come(look: Look, written: Written) -> bool:
    when = written.when
    if when is None:
        return written.year is None and may_be_ahead(written, look.as_of)
    return when.earliest is not None and when.earliest > look.as_of


def _is_dateline(look: Look, written: Written) -> bool:
    """A line that holds the date and at most a place before it."""
    before = look.text[look.text.rfind("\n", 0, written.start) + 1 : written.start]
    after = look.text[written.end : _line_end(look, written.end)]
    is_last = after.strip() in ("", "года", "г.") or re.match(r"\s*[·|]", after) is not None
    return is_last and _PLACE.fullmatch(before) is not None and not _is_in_a_row(look, written)


def _is_in_a_row(look: Look, written: Written) -> bool:
    """Whether the line is one of a chronology: a date stands at the head of the line before or after it too."""
    end = _line_end(look, written.end)
    if "|" not in look.text[written.end : end]:
        return False
    before = look.text[: look.text.rfind("\n", 0, written.start) + 1].rstrip("\n")
    beside = (before.rpartition("\n")[2], look.text[end + 1 : _line_end(look, end + 1)])
    return any(w.start <= _MARGIN or "|" in line for line in beside for w in dates_in(line))


def _line_end(look: Look, offset: int) -> int:
    found = look.text.find("\n", offset)
    return len(look.text) if found < 0 else found
