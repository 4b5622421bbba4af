"""Lengths of a rule, a ban or an advice that a draft tells much in the words of a source, which has another: "within six months"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.intervals import telling_of_events
from habeas.checking.look import Look
from habeas.checking.passages import sentences_then
from habeas.checking.plainwords import meanings, roots_in
from habeas.reading.en.durations import NUMBER, number

_LASTS = re.compile(
    rf"\b(?P<way>within|every|for|up to) (?:the (?:next|coming) |at least )?(?P<n>{NUMBER})[ -](?P<unit>hour|week|month|year)s?\b(?P<end>)(?! (?:ago|later|earlier|before|now|already|old)\b)",
    re.IGNORECASE,
)
_WITHIN_RULES = re.compile(
    r"\b(?:may|must|shall|can(?:not)?|barred|ban\w*|forb\w+|allowed|permitted|recommend\w*|advis\w+|prescrib\w+|should|needs?|need(?:ed)|due|has to|had to|order\w*|condition\w*|not to)\b",
    re.IGNORECASE,
)
"""What lays down a length: how long somebody was held or silent is counted by the clocks."""
_PROLONGED = re.compile(r"\b(?:extend|prolong|renew|sentenc|held|detain|custody|remand)\w*", re.IGNORECASE)  # fmt: skip
_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Lasting:
    """Where a draft has such a length, in what unit, and what the sources have."""

    start: int
    end: int
    unit: str
    stated: int
    known: int


def other_lengths(look: Look) -> Iterator[Lasting]:
    """Each such length, where the sources have another with the same unit in the likest sentence, and nowhere this one."""
    told = look.once("lasting", lambda: tuple(_told(look)))
    names = look.once("lasting.names", lambda: roots_in(" ".join(look.person_names)))
    for said in telling_of_events(look):
        for match in _LASTS.finditer(said.text):
            stated, unit = number(match["n"]), match["unit"].casefold()
            if stated is None or not _is_laid_down(said.text):
                continue
            of_unit = [(n, words) for n, of, words in told if of == unit]
            parts = [p for p in meanings(said.text) if p.isdisjoint(names)]
            rated = [(sum(not p.isdisjoint(words) for p in parts), n) for n, words in of_unit]
            if any(n == stated for _, n in rated) or max(rated, default=(0, 0))[0] < _ENOUGH:
                continue
            start, end = said.start + match.start("n"), said.start + match.end("end")
            yield Lasting(start, end, unit, stated, max(rated)[1])


def _is_laid_down(text: str) -> bool:
    return _WITHIN_RULES.search(text) is not None and _PROLONGED.search(text) is None


def _told(look: Look) -> Iterator[tuple[int, str, frozenset[str]]]:
    """Every length that a sentence of a source lays down."""
    for sentence in sentences_then(look):
        for match in _LASTS.finditer(sentence):
            if (n := number(match["n"])) is not None and _is_laid_down(sentence):
                yield n, match["unit"].casefold(), roots_in(sentence)
