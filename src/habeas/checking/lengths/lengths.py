"""Lengths of time that no two days of the file lie apart: how long an answer took, how much later something was."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.clauses import Clause, about_the_case
from habeas.checking.days.dates import Written, dates_in
from habeas.checking.days.events import Sort, days_on_file, event_days, sort_nearest, sorts_in
from habeas.checking.lengths.intervals import names_a_bare_day
from habeas.checking.lengths.spans import Length, fits
from habeas.checking.look import Look
from habeas.checking.passages import everything
from habeas.core.custody import custody
from habeas.core.values import Duration
from habeas.reading.en.durations import DURATION, duration

_LENGTH = re.compile(
    rf"\b{DURATION}\b(?!\s*-?\s*(?:old\b|of age\b|(?:and|or) (?:more|longer|so)\b))", re.IGNORECASE
)
_NEXT = re.compile(r"\b(?:the (?:very )?(?:next|following) (?:day|morning)|the day after|a day later|on the same day|that same day|the same day)\b", re.IGNORECASE)  # fmt: skip
_NO_SPAN = re.compile(
    r"\b(?:within|in any|every|each|per|next|sentenc\w*|terms?|years?['’]? (?:of )?imprisonment|imposed|aged?|faces?|facing|up to|maximum|minimum|hours?|gave|given|got|received|serv\w+|condemned|convicted|jailed for|in prison for)\b",
    re.IGNORECASE,
)
_RELATED = re.compile(r"\s*,? (?:before|after) (?:(?:s?he|they|the|his|her|their|an?) |[A-Z])")
"""What puts it beside an event of its own, and not beside one told of before."""
_CHANGED = re.compile(r"\b(?:reduc|shorten|lower|lengthen|increas|cut)\w*\b[^.;]{0,60}\bby $", re.IGNORECASE)  # fmt: skip
"""What a sentence was changed by is no time between two days."""
_AGO = re.compile(r"\s*ago\b")
_YEAR = re.compile(r"\b(?:since|in|from) ((?:19|20)\d\d)\b")
_NEAR, _SEVERAL = 40, 2


def strange_lengths(look: Look) -> Iterator[Length]:
    """Each length which neither the days of its sentence nor any two days of the file bear out."""
    for clause in about_the_case(look):
        for match in (*_LENGTH.finditer(clause.text), *_NEXT.finditer(clause.text)):
            stated = _stated(match[0])
            near = clause.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if stated is None or stated.hours or _NO_SPAN.search(near) or names_a_bare_day(look, clause.said):  # fmt: skip
                continue
            if _CHANGED.search(
                clause.said.text, 0, clause.start + match.start() - clause.said.start
            ):
                continue
            if _is_told(look, match[0], stated) or _is_in_all(look, stated):
                continue
            days = _days(look, clause, match)
            found = Length(clause.start + match.start(), clause.start + match.end(), stated, days)
            if days and not found.is_right:
                yield found


def _is_in_all(look: Look, stated: Duration) -> bool:
    """Whether the times in custody come to it together, where there is more than one: no two days lie so far apart."""
    clock = custody(look.casefile)
    if len(clock.spells) < _SEVERAL or not clock.is_exact:
        return False
    whole = stated.days_before(look.as_of)
    least = min(clock.days_min, clock.nights_min)
    return any(fits(stated, whole, days) for days in range(least, (clock.days_max or least) + 1))


def _is_told(look: Look, words: str, stated: Duration) -> bool:
    """Whether a source has these words, or a fact that length."""
    claims = look.casefile.known_claims
    told = {str(d) for c in claims for name in ("term", "length") if (d := c.fact.stated(name))}
    years = {look.as_of.year - int(year) for year in _YEAR.findall(everything(look))}
    if stated.years and not stated.months and years & {stated.years, stated.years + 1}:
        return True
    return " ".join(words.casefold().split()) in everything(look) or str(stated) in told


def _stated(words: str) -> Duration | None:
    if _NEXT.fullmatch(words):
        return Duration("P0D") if "same" in words.casefold() else Duration("P1D")
    return duration(words)


def _days(look: Look, clause: Clause, match: re.Match[str]) -> tuple[int, ...]:
    """The numbers of days that the length can mean: by the days told of by then, else by any two of the file."""
    if _AGO.match(clause.text, match.end()):
        return _of_today(look, clause)
    anchors = _anchors(look, clause)
    sort = sort_nearest(clause.text, match.start(), match.end())
    events = _of_sort(look, sort) if sort is not None else set()
    if anchors and events:
        is_led_up_to = anchors != _of_text(look, clause.said.text)
        others = {look.as_of} | anchors | (events if is_led_up_to else event_days(look) | events)
        gaps = {abs((a - e).days) for a in anchors for e in others}
        gaps |= {abs((a - e).days) for a in _just_told_of(look, clause) for e in events}
        if is_led_up_to and _RELATED.match(clause.text, match.end()) and not dates_in(clause.text):
            gaps |= {abs((a - e).days) for a in event_days(look) for e in events}
        return tuple(sorted(gaps | {n + 1 for n in gaps}))
    own = _of_text(look, clause.said.text)
    if sort is None and len(own) > 1:
        told = {d for _, _, s in sorts_in(clause.said.text) for d in days_on_file(look, s)}
        return tuple(
            sorted({abs((a - b).days) + n for a in own for b in own | told for n in (0, 1)})
        )
    return _of_file(look) if _NEXT.fullmatch(match[0]) is None else ()


def _of_today(look: Look, clause: Clause) -> tuple[int, ...]:
    """The days since what the clause names, or since anything on file where it names nothing of it."""
    told = {day for _, _, sort in sorts_in(clause.text) for day in days_on_file(look, sort)}
    gaps = {(look.as_of - day).days for day in told or event_days(look)}
    return tuple(sorted(gaps | {n + 1 for n in gaps}))


def _of_sort(look: Look, sort: Sort) -> set[date]:
    """The days on which the file has such events."""
    held = look.casefile.of_kind(*sort.kinds)
    whens = (c.fact.occurred for h in held for c in h.claims)
    return {when.day for when in whens if when is not None and when.day is not None}


def _anchors(look: Look, clause: Clause) -> set[date]:
    """The days that the paragraph has named by the end of the sentence, one without its year as the file has it."""
    said = [s for s in look.said if s.paragraph == clause.said.paragraph]
    texts = [s.text for s in said if s.start <= clause.said.start]
    return {day for text in texts for day in _of_text(look, text)}


def _just_told_of(look: Look, clause: Clause) -> set[date]:
    """The days of the events that this sentence and the one before it name, as the file has them."""
    place = look.said.index(clause.said)
    texts = [s.text for s in look.said[max(0, place - 1) : place + 1]]
    return {
        day for text in texts for _, _, sort in sorts_in(text) for day in days_on_file(look, sort)
    }


def _of_text(look: Look, text: str) -> set[date]:
    return {day for one in dates_in(text) for day in _resolved(look, one)}


def _resolved(look: Look, one: Written) -> set[date]:
    if one.when is not None:
        return {one.when.day} if one.when.day is not None else set()
    return {d for d in event_days(look) if (d.month, d.day) == (one.month, one.day)}


def _of_file(look: Look) -> tuple[int, ...]:
    days = sorted(event_days(look))
    return look.once(
        "gaps", lambda: tuple(sorted({(b - a).days + n for a in days for b in days if a < b for n in (0, 1)}))
    )  # fmt: skip
