"""Marks: a document's annotation as people write it, one claim a line, each found in the text by its quote.

    date: 2024-03-12
    publisher: PEN Varenia
    split: check
    persons: Ana Velmar; Tomas Rhee

    @ Ana Velmar
    arrest: was taken from her flat [..] by six officers | on 2024-03-01 | by police | at Orlec
    ? detention: her detention | nth 2

`docs/how-to/annotate-a-document.md` says what every word means.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from habeas.core.errors import BadValue, HabeasError
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds import KINDS

Json = dict[str, object]

# Kinds that the reader proposes and the annotation leaves alone.
NOT_ANNOTATED = frozenset(
    {"charge_doubted", "commitment", "consent", "domestic_remedy", "particulars", "procedure_step"}
)
TYPES = frozenset(KINDS) - NOT_ANNOTATED
LISTS = ("names", "dates", "quotations")
HEADINGS = ("title", "date", "language", "publisher", "split", "persons", *LISTS)
CERTAINTIES = ("stated", "reported", "alleged")
LENGTHS = ("length", "term")
GAP = "[..]"

_CLAIM = re.compile(r"(?P<optional>\?\s*)?(?P<type>[a-z_]+):\s*(?P<rest>.+)")
_HEADING = re.compile(rf"(?P<name>{'|'.join(HEADINGS)}):\s*(?P<value>.*)")
_WORDS = {"on", "implied", "at", "by", "to", "says", "who", "nth", *LENGTHS}


class BadMarks(HabeasError):
    """A line of marks that does not fit its text."""


class Span(NamedTuple):
    """Where a quote stands."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of marks, with its number, for the message that refuses it."""

    name: str
    number: int
    words: str

    def refused(self, why: str, /, **values: object) -> BadMarks:
        """The error that names the line."""
        return BadMarks("{name}, line {number}: " + why, name=self.name, number=self.number, **values)  # fmt: skip


def document_of(marks: Path) -> Json:
    """The line of JSON that the marks beside a text come to. Raises BadMarks."""
    text = marks.with_suffix(".txt").read_text(encoding="utf-8")
    lines = list(_lines(marks))
    headings = {m["name"]: m["value"].strip() for m in map(_heading, lines) if m}
    persons = _split(headings.get("persons", ""))
    return {
        "document": {
            "path": path_of(marks),
            "title": headings.get("title") or text.strip().splitlines()[0].strip(),
            "date": _dated(lines[0], headings.get("date")),
            "language": headings.get("language") or marks.parent.name,
            "publisher": headings.get("publisher") or None,
        }
        | _listed(lines, text=text),
        "split": headings.get("split", "open"),
        "persons": persons,
        "claims": _claims(lines, text=text, persons=persons),
    }


def path_of(marks: Path) -> str:
    """The text's path inside its set."""
    return f"{marks.parent.name}/{marks.stem}.txt"


def _lines(marks: Path) -> Iterator[Line]:
    for number, words in enumerate(marks.read_text(encoding="utf-8").splitlines(), 1):
        if words.strip() and not words.startswith("#"):
            yield Line(marks.name, number, words.strip())


def _heading(line: Line) -> re.Match[str] | None:
    return _HEADING.fullmatch(line.words)


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(";") if name.strip()]


def _listed(lines: list[Line], *, text: str) -> Json:
    """The names, dates and quotations of a document in which claims are not read."""
    headings = ((line, _heading(line)) for line in lines)
    return {
        m["name"]: [_part(line, part, text=text, of=m["name"]) for part in _split(m["value"])]
        for line, m in headings
        if m and m["name"] in LISTS
    }


def _part(line: Line, part: str, *, text: str, of: str) -> str | None:
    if of == "dates":
        return _dated(line, part)
    span = _find(line, part, text=text, nth="1")
    return text[span.start : span.end]


def _claims(lines: list[Line], *, text: str, persons: list[str]) -> list[Json]:
    about: str | None = persons[0] if len(persons) == 1 else None
    claims: dict[tuple[str, Span], Json] = {}
    for line in lines:
        if line.words.startswith("@"):
            about = line.words[1:].strip()
        elif not _heading(line):
            kind, span, claim = _claim(line, text=text, about=about)
            _check_person(line, claim["person"], persons)
            if (kind, span) in claims:
                raise line.refused("the same words are marked as {kind} already.", kind=kind)
            claims[kind, span] = claim
    return [claims[key] for key in sorted(claims, key=lambda key: (key[1], key[0]))]


def _claim(line: Line, *, text: str, about: str | None) -> tuple[str, Span, Json]:
    match = _CLAIM.fullmatch(line.words)
    if match is None:
        raise line.refused("write a claim as `type: quote | on 2024-03-01`.")
    kind, (quote, *notes) = match["type"], [part.strip() for part in match["rest"].split(" | ")]
    if kind not in TYPES:
        raise line.refused("{kind} is no type of fact that is annotated.", kind=kind)
    said, flags = _notes(line, notes)
    span = _find(line, quote, text=text, nth=said.get("nth"))
    attribution = said.get("says")
    plainly = "reported" if attribution else "stated"
    certainty = next((c for c in CERTAINTIES if c in flags), plainly)
    return kind, span, {
        "type": kind,
        "person": None if said.get("who") == "-" else said.get("who", about),
        "when": _dated(line, said.get("on")),
        "when_implied": _dated(line, said.get("implied")),
        "where": said.get("at"),
        "actor": said.get("by"),
        "addressee": said.get("to"),
        "value": _value(line, said),
        "quote": text[span.start : span.end],
        "start": span.start,
        "end": span.end,
        "polarity": "denied" if "denied" in flags else "affirmed",
        "certainty": certainty,
        "attribution": attribution,
        "rule": None,
        "optional": match["optional"] is not None,
    }  # fmt: skip


def _notes(line: Line, notes: list[str]) -> tuple[dict[str, str], set[str]]:
    """What stands after the quote: words with a value, and words alone."""
    said: dict[str, str] = {}
    flags: set[str] = set()
    for note in notes:
        word, _, value = note.partition(" ")
        if note == "denied" or note in CERTAINTIES:
            flags.add(note)
        elif word in _WORDS and value and word not in said:
            said[word] = value.strip()
        else:
            raise line.refused(
                "{note} is not understood; the words are {words}, denied and {certainties}.",
                note=repr(note),
                words=", ".join(sorted(_WORDS)),
                certainties=", ".join(CERTAINTIES),
            )
    return said, flags


def _find(line: Line, quote: str, *, text: str, nth: str | None) -> Span:
    """Where the quote stands; `head [..] tail` is the shortest stretch from head to tail."""
    head, gap, tail = (part.strip() for part in quote.partition(GAP))
    pattern = rf"{_loosely(head)}.*?{_loosely(tail)}" if gap else _loosely(quote)
    found = [Span(*m.span()) for m in re.finditer(pattern, text, re.DOTALL)]
    if not found:
        raise line.refused("{quote} is not in the text.", quote=repr(quote))
    if nth is None and len(found) > 1:
        raise line.refused(
            "{quote} is in the text {times} times; say which by `nth 2`.",
            quote=repr(quote),
            times=len(found),
        )
    number = int(nth) if nth and nth.isdecimal() else 1
    if not 1 <= number <= len(found):
        raise line.refused("{quote} is not in the text {nth} times.", quote=repr(quote), nth=nth)
    return found[number - 1]


def _loosely(words: str) -> str:
    """A pattern for the words, however the lines are broken."""
    return r"\s+".join(re.escape(word) for word in words.split())


def _dated(line: Line, text: str | None) -> str | None:
    try:
        return str(When(text)) if text else None
    except BadValue as error:
        raise line.refused("{why}", why=str(error)) from error


def _value(line: Line, said: dict[str, str]) -> Json | None:
    try:
        return {name: Duration(said[name]).text for name in LENGTHS if name in said} or None
    except BadValue as error:
        raise line.refused("{why}", why=str(error)) from error


def _check_person(line: Line, person: object, persons: list[str]) -> None:
    """A name is one of the document's persons; those without a name are described in small letters."""
    named = [name for name in _split(str(person or "")) if not _describes(name)]
    for name in named:
        if name not in persons:
            raise line.refused("{person} is not among `persons:` at the top.", person=name)


def _describes(name: str) -> bool:
    return name[0].islower() or name[0].isdigit()
