"""By when somebody was to do something, and for how long something was forbidden, told with another length than the file's."""

import re
from collections.abc import Iterator

from habeas.checking.look import Look
from habeas.checking.opposites.sides import Opposite
from habeas.checking.opposites.units import units
from habeas.checking.passages import sentences_then
from habeas.checking.telling.plainwords import meanings
from habeas.core.casefile import keep
from habeas.core.prose import whole
from habeas.core.values import Duration
from habeas.reading.en.durations import DURATION, duration

_LIGHT = frozenset(("day", "week", "month", "year", "within", "inside", "time", "hour", "must", "should", "would", "could"))  # fmt: skip
"""What every limit is told with."""
_BANNED = r"(?:(?:may|must|shall|can|could|might|is|was|are) (?:not|no longer)|cannot|n['’]t|bann?(?:ed)?|barred|forbid\w*|forbade|prohibit\w*|suspend\w*|disqualif\w*|stripped|debarred)"
_FRAMES = (
    re.compile(rf"\b(?:within|inside) (?:the (?:next|coming|following) )?(?P<length>{DURATION})", re.IGNORECASE),
    re.compile(rf"\b{_BANNED}\b[^.;]{{0,80}}?\bfor (?:the next |another |a further )?(?P<length>{DURATION})|(?P<ban>{DURATION})[ -](?:long )?(?:ban|suspension|prohibition)\b", re.IGNORECASE),
)  # fmt: skip
_ENOUGH = 2

_Told = tuple[frozenset[str], Duration]


def told_limits(look: Look) -> Iterator[Opposite]:
    """Each length of a limit that the file tells of in the same words, and with another length."""
    for frame, known in zip(_FRAMES, _on_file(look), strict=True):
        lengths = {length for _, length in known}
        for unit in units(look) if known else ():
            for match in frame.finditer(unit.text):
                stated = _length(match)
                if stated is None or stated in lengths:
                    continue
                said = _words(unit.text)
                meant = [length for words, length in known if len(said & words) >= _ENOUGH]
                if meant:
                    name = "length" if match["length"] else "ban"
                    words = whole("The file has {known} in this.", known=meant[0])
                    start, end = (unit.start + place for place in match.span(name))
                    yield Opposite(start, end, words, ())


def _on_file(look: Look) -> tuple[tuple[_Told, ...], ...]:
    return keep(
        look.casefile,
        f"limits.{look.as_of}",
        lambda: tuple(tuple(_told(look, frame)) for frame in _FRAMES),
    )


def _told(look: Look, frame: re.Pattern[str]) -> Iterator[_Told]:
    for text in sentences_then(look):
        for match in frame.finditer(text):
            if (length := _length(match)) is not None:
                yield _words(text), length


def _length(match: re.Match[str]) -> Duration | None:
    return duration(match.groupdict().get("ban") or match["length"])


def _words(text: str) -> frozenset[str]:
    """The shortest root of each word that carries a meaning."""
    found = (roots for roots in meanings(text) if roots.isdisjoint(_LIGHT))
    return frozenset(min(roots, key=lambda r: (len(r), r)) for roots in found)
