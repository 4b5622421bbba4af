"""A letter of a day told as answered of which a source says that it was not, and none that it was."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from habeas.checking.days.dates import dates_in
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look
from habeas.checking.parts import demands
from habeas.checking.passages import sentences_then
from habeas.core.casefile import keep

_LETTER = r"(?:letters?|appeals?|calls?|requests?|petitions?|communications?)"
_TO_IT = re.compile(rf"\b(?:answer(?:ed|s)|repli(?:ed|es) to|respond(?:ed|s) to|acknowledged) (?:the|our|its|her|his|their|this|that) (?:[\w-]+ ){{0,3}}?{_LETTER} (?:of|dated|sent on|from) $|\b{_LETTER} (?:of|dated|sent on|from) $", re.IGNORECASE)  # fmt: skip
_ANSWERED = re.compile(r"\b(?:answered|answers|repli(?:ed|es)|respond(?:ed|s)|acknowledged)\b", re.IGNORECASE)  # fmt: skip
_NOT = re.compile(r"\b(?:not|never|no|nobody|none|nor|neither|without|un\w+ed|if|whether|until|unless|should|must|would|could|will|may|please|how|why|when|awaits?|waiting|ask\w*|urg(?:es?|ed|ing)|call(?:s|ed)? on|silen\w+|ignor\w+)\b", re.IGNORECASE)  # fmt: skip
_EDGE = re.compile(r"[;:]|,? (?:but|while|whereas|and) ")


@dataclass(frozen=True, slots=True)
class Answered:
    """Where a draft tells such an answer, and the sentence of a source that has none."""

    start: int
    end: int
    known: str


def is_told_as_silent(look: Look, offset: int) -> bool:
    """Whether the sentence says of such a letter what the source does: that it has no answer."""
    said, known = look.said_at(offset), _known(look)
    days = dates_in(said.text) if said is not None and known and _NOT.search(said.text) else ()
    return any(
        last_day(w, look.as_of) in known and _TO_IT.search(said.text, 0, w.start)
        for w in days
        if said is not None
    )


def _known(look: Look) -> dict[date, str]:
    return keep(look.casefile, f"checking.letters_answered.{look.as_of}", lambda: _silent(look))


def told_as_answered(look: Look) -> Iterator[Answered]:
    """Each such letter, named by its day."""
    known = _known(look)
    asked = {said.start for said in demands(look)} if known else set[int]()
    for said in look.said if known else ():
        if said.start in asked or said.is_heading or said.text.endswith("?"):
            continue
        for start, end, day in _told(said.text, look.as_of):
            if day in known:
                yield Answered(said.start + start, said.start + end, known[day])


def _silent(look: Look) -> dict[date, str]:
    """The days of the letters that a source has as unanswered, and none as answered."""
    silent: dict[date, str] = {}
    answered: set[date] = set()
    for text in sentences_then(look):
        for written in dates_in(text):
            day = last_day(written, look.as_of)
            if day is None or not _TO_IT.search(text, 0, written.start):
                continue
            if _NOT.search(text):
                silent[day] = " ".join(text.split())
            elif _ANSWERED.search(text):
                answered.add(day)
    return {day: text for day, text in silent.items() if day not in answered}


def _told(text: str, as_of: date) -> Iterator[tuple[int, int, date]]:
    """The answers told in a part of a sentence that names the letter by its day and takes nothing back."""
    for written in dates_in(text):
        first = max((m.end() for m in _EDGE.finditer(text, 0, written.start)), default=0)
        edge = _EDGE.search(text, written.end)
        last = edge.start() if edge else len(text)
        verb = _ANSWERED.search(text, first, last)
        day = last_day(written, as_of)
        if verb is None or day is None or _NOT.search(text, first, last):
            continue
        if _TO_IT.search(text, first, written.start):
            yield verb.start(), verb.end(), day
