"""Whether a source says word for word what a finding calls wrong: then the finding has misread the one or the other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from habeas.checking.days.dates import dates_in, without_dates
from habeas.checking.finding import Finding
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look, Said
from habeas.checking.passages import NAME, known_then, same, split
from habeas.checking.telling.plainwords import meanings, roots, roots_in
from habeas.core.casefile import keep
from habeas.core.prose import whole
from habeas.reading.en.durations import NUMBER, number

CODES = frozenset(["body-unsupported", "contradicts-file", "count-off", "date-unknown", "duration-unsupported", "finding-overstated", "office-unsupported", "statement-unsupported"])  # fmt: skip
"""What is wrong by the words of the file alone, whoever says them."""
_OF_STATEMENTS = frozenset(["statement-unsupported"])
_OF_NAMES = frozenset(["body-unsupported", "office-unsupported"])
_APART = re.compile(r"[,;:(]\s|\s[–—-]\s|\s(?:and|but|while|where|which|who|because|since|after) ")
_NUMBER = re.compile(rf"\b{NUMBER}\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|no|never|nor|neither|nobody|none|without|den(?:y|ies|ied)|\w+n't|refus\w+|reject\w*|declin\w+|dismiss\w*)\b", re.IGNORECASE)  # fmt: skip
_IS_WISHED = re.compile(r"\b(?:asks?|calls? (?:on|for)|recommend(?:s|ed)?|urges?|demands?|should|must|may|might|could|would|if|whether|plans?|intends?|will)\b", re.IGNORECASE)  # fmt: skip
_TOKEN = re.compile(r"[^\W\d_]+")
_EMPTY = frozenset(["a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "and", "or", "that", "which", "who", "was", "were", "is", "are", "has", "have", "had", "been", "be", "he", "she", "it", "they", "his", "her", "him", "its", "their", "mr", "ms", "mrs", "as", "with", "from"])  # fmt: skip
_FIRST = re.compile(r"\W*(?:The |Mr |Ms |Mrs |Dr )?")
_NO_DEPUTY = r"(?<!\bdeputy )(?<!\bvice )(?<!\bvice-)(?<!\bassistant )"
_FEWEST, _LONG = 3, 8
ACQUITTED = whole("By the file a court acquitted of this.")
CONVICTED = whole("By the file a court convicted of this.")
"""What has every word of a source, and says the contrary with them."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence of a source: whom or what it begins with, its own words, those of the one before too, its text, numbers and days."""

    first: frozenset[str]
    alone: frozenset[str]
    words: frozenset[str]
    tokens: frozenset[str]
    text: str
    numbers: frozenset[int]
    days: frozenset[date]
    is_denied: bool


def is_borne_out(look: Look, found: Finding) -> bool:
    """Whether one sentence of a source, with the one before it, has all the words, numbers and days of the finding's clause.

    A sentence about somebody whom the clause does not name bears out nothing of the person.
    """
    said = look.said_at(found.start)
    if found.code not in CODES or said is None or look.language != "en":
        return False
    if found.said in (ACQUITTED, CONVICTED):
        return False
    known = keep(look.casefile, f"borne_out.{look.as_of}", lambda: tuple(_told_by(look)))
    words = look.flat[found.start : found.end]
    if found.code == "date-unknown" and not any(w.day for w in dates_in(words)):
        return False
    marked = _tokens(words)
    named = same(words) if found.code in _OF_NAMES else ""
    if found.code in _OF_STATEMENTS and is_told_alone(look, words):
        return True
    return any(
        _has(look, told, clause)
        for told in known
        if _names(told.text, named)
        and all(not roots(word).isdisjoint(told.words | told.tokens) for word in marked)
        for clause in _clauses(said, found)
    )


def _names(text: str, name: str) -> bool:
    """Whether a text has a name: "deputy chair" does not have "chair"."""
    return not name or re.search(rf"{_NO_DEPUTY}{re.escape(name)}", text) is not None


def is_told_alone(look: Look, words: str) -> bool:
    """Whether one sentence of a source has every one of the words of a statement, whoever the draft says told it."""
    known = keep(look.casefile, f"borne_out.{look.as_of}", lambda: tuple(_told_by(look)))
    return any(
        _has(look, told, words)
        and all(not roots(word).isdisjoint(told.alone) for word in _tokens(words) if len(word) >= _FEWEST)
        for told in known
    )  # fmt: skip


def _clauses(said: Said, found: Finding) -> Iterator[str]:
    """The whole sentence, and the part of it in which the finding stands."""
    yield said.text
    first, last = found.start - said.start, found.end - said.start
    edges = list(_APART.finditer(said.text))
    start = max((m.end() for m in edges if m.end() <= first), default=0)
    end = min((m.start() for m in edges if m.start() >= last), default=len(said.text))
    yield said.text[start:end]


def _has(look: Look, told: _Told, clause: str) -> bool:
    own = roots_in(" ".join(look.person_names))
    parts = [part for part in meanings(without_dates(clause)) if part.isdisjoint(own)]
    if len(parts) < _FEWEST or bool(_NOT.search(clause)) is not told.is_denied:
        return False
    if told.first - own and told.first.isdisjoint(roots_in(clause)):
        return False
    missing = sum(part.isdisjoint(told.words) for part in parts)
    days = {d for w in dates_in(clause) if (d := last_day(w, look.as_of)) is not None}
    numbers = set(_numbers(without_dates(clause)))
    return missing <= (len(parts) >= _LONG) and days <= told.days and numbers <= told.numbers


def _told_by(look: Look) -> Iterator[_Told]:
    """Each sentence of a source that says what was, and not what is wished."""
    for source in known_then(look):
        on = source.date.day if source.date is not None else None
        before = ""
        for sentence in split(source.text):
            window = f"{before} {sentence}"
            days = {d for w in dates_in(window) if (d := last_day(w, on or look.as_of)) is not None}
            if not _IS_WISHED.search(sentence):
                yield _Told(
                    _beginning(sentence),
                    roots_in(sentence),
                    roots_in(window),
                    _tokens(window),
                    same(window),
                    frozenset(_numbers(without_dates(window))),
                    frozenset(days or ({on} if on is not None else set())),
                    _NOT.search(sentence) is not None,
                )
            before = sentence


def _beginning(sentence: str) -> frozenset[str]:
    """The roots of the name with which it begins."""
    lead = _FIRST.match(sentence)
    name = NAME.match(sentence, lead.end() if lead is not None else 0)
    is_name = name is not None and (bool(lead and lead[0]) or " " in name[0])
    return roots_in(name[0]) if name is not None and is_name else frozenset()


def _tokens(text: str) -> frozenset[str]:
    """Every word, also a letter that numbers something, but for numbers and days, which are looked at apart."""
    return frozenset(_TOKEN.findall(_NUMBER.sub(" ", without_dates(text)).casefold())) - _EMPTY


def _numbers(text: str) -> Iterator[int]:
    yield from (n for m in _NUMBER.finditer(text) if (n := number(m[0])) is not None)
