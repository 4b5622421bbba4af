"""People told of by a calling, "her lawyer, Bera Isakov", whose name the sources have with another first or last word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.look import Look
from habeas.checking.passages import everything, known_then, same
from habeas.core.casefile import keep

_ROLES = {
    "lawyer": r"[Ll]awyer|[Cc]ounsel|[Aa]ttorney|[Aa]vocate?|[Aa]bogad[oa]",
    "judge": r"[Jj]udge|[Jj]uge|[Jj]uez[a]?",
    "brother": r"[Bb]rother|[Ff]rère|[Hh]ermano",
    "sister": r"[Ss]ister|[Ss]œur|[Hh]ermana",
    "mother": r"[Mm]other|[Mm]ère|[Mm]adre",
    "father": r"[Ff]ather|[Pp]ère|[Pp]adre",
    "wife": r"[Ww]ife|[Ff]emme|[Éé]pouse|[Ee]sposa",
    "husband": r"[Hh]usband|[Mm]ari|[Éé]poux|[Ee]sposo",
    "doctor": r"Dr\.?|[Dd]octor|[Pp]hysician|[Gg]ynaecologist|[Nn]eurologist|[Ss]urgeon",
}
_NAME = r"(?P<first>[A-ZÀ-Þ][\w’'-]+) (?P<last>[A-ZÀ-Þ][\w’'-]+)(?! [A-ZÀ-Þ])"
_TOLD = tuple((role, re.compile(rf"\b(?:{words}),? {_NAME}")) for role, words in _ROLES.items())
_CALLED = tuple((role, re.compile(rf"\b{_NAME}, (?:the |her |his |their |an? )?(?:\w+ )?(?:{words})\b")) for role, words in _ROLES.items())  # fmt: skip


@dataclass(frozen=True, slots=True)
class Caller:
    """Where the word of a name stands that the sources have otherwise, and theirs."""

    start: int
    end: int
    known: str


def named_otherwise(look: Look) -> Iterator[Caller]:
    """Each such word: of one calling the sources name one person who shares the other word of the name, and nobody by this one."""
    known = keep(look.casefile, f"checking.callers.{look.as_of}", lambda: frozenset(_on_file(look)))
    everybody = everything(look)
    for role, first, last, start in _named(look.flat):
        alike = {(f, n) for r, f, n in known if r == role and (f == first) is not (n == last)}
        if (role, first, last) in known or len(alike) != 1:
            continue
        other_first, other_last = next(iter(alike))
        word, meant = (last, other_last) if first == other_first else (first, other_first)
        at = start + len(first) + 1 if word == last else start
        is_of_person = any(word in name.split() for name in look.person_names)
        if not (is_of_person or re.search(rf"\b{re.escape(same(word))}\b", everybody)):
            yield Caller(at, at + len(word), meant)


def _on_file(look: Look) -> Iterator[tuple[str, str, str]]:
    for source in known_then(look):
        yield from (found[:3] for found in _named(source.text))


def _named(text: str) -> Iterator[tuple[str, str, str, int]]:
    """The calling and the two words of each name told with it."""
    for role, pattern in (*_TOLD, *_CALLED):
        for match in pattern.finditer(text):
            yield role, match["first"], match["last"], match.start("first")
