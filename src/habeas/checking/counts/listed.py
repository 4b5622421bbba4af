"""A number of things told before a list of them, and what the list can be counted to: commas set off more than items."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.look import Look, Said
from habeas.reading.en.durations import number

_LIST = re.compile(
    r"\b(?P<number>two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:\w+ )?(?:hours|days|weeks|months|years|times)\b) (?:\w+ ){0,4}?(?:are|were|is|was|to|namely|[a-z]+)?[^:;.,]{0,40}(?::|\s[–—]|\bare\b|\bnamely\b)\s+(?P<list>[^:;.–—]+)(?:$|\s[–—])",
    re.IGNORECASE,
)
_COMMA = re.compile(r",\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE)
_RELATED = re.compile(r"\W*(?:who|whom|whose|which|where|when|that|both|all|each|one of|in |on |since |as |now |then |aged |\(|with |from |at |by |after |before )|\W*\w+(?:ed|ing)\b", re.IGNORECASE)  # fmt: skip
"""What is told of the item before, and is none itself."""
_WHO = re.compile(r"\W*(?:who|whom|whose|which|where)\b", re.IGNORECASE)
_NAME = re.compile(r"\W*(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?(?:[A-Z][\w’'-]+ ?)+$")
_ROLE = re.compile(r"\W*(?:the|an?|his|her|their|its|our|[a-z]+) [^,]*$|\W*[a-z]+$")
_SEVERAL = re.compile(r"\W*(?:the )?(?P<number>two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)  # fmt: skip
_LONGEST, _FEWEST = 5, 2


@dataclass(frozen=True, slots=True)
class Listed:
    """A number, where it stands, and how many items stand behind it."""

    start: int
    end: int
    stated: int
    count: int


def miscounted(look: Look) -> Iterator[Listed]:
    """Each number to which its list, however it is read, does not come."""
    for place, said in enumerate(look.said):
        if not said.is_heading:
            yield from _of_sentence(look, said, place)


def _of_sentence(look: Look, said: Said, place: int) -> Iterator[Listed]:
    leads = said.text.endswith(":") and place + 1 < len(look.said)
    after = look.said[place + 1].text if leads else ""
    match = _LIST.search(f"{said.text} {after}".rstrip(". "))
    stated = number(match["number"]) if match is not None else None
    if match is None or stated is None or match.end("number") > len(said.text):
        return
    items = [item for item in _COMMA.split(match["list"]) if item.strip()]
    if len(items) < _FEWEST or any(_is_long(item) for item in items):
        return
    if not _fewest(items) <= stated <= _most(items):
        start, end = (said.start + at for at in match.span("number"))
        yield Listed(start, end, stated, _fewest(items))


def _is_long(item: str) -> bool:
    return len(item.split()) > _LONGEST and _RELATED.match(item) is None


def _fewest(items: list[str]) -> int:
    """The items, without what is told of one before, and each name with the calling beside it as one."""
    things = [item for item in items if not _RELATED.match(item)]
    return len(things) - len(_pairs(things))


def _pairs(things: list[str]) -> list[int]:
    """Where the first of two stands that are one."""
    found, place = [], 0
    while place + 1 < len(things):
        is_one = _is_of_one(things[place], things[place + 1])
        found += [place] if is_one else []
        place += 2 if is_one else 1
    return found


def _is_of_one(first: str, second: str) -> bool:
    """Whether one of the two names somebody, or somewhere, and the other says who or what that is."""
    is_named = _NAME.match(first), _NAME.match(second)
    return bool(
        (is_named[0] and _ROLE.match(second) and not is_named[1])
        or (is_named[1] and _ROLE.match(first) and not is_named[0])
    )


def _most(items: list[str]) -> int:
    """The items as the commas part them, unless all are pairs; one that is several for as many: "his wife and two friends"."""
    things = [item for item in items if not _WHO.match(item)]
    pairs = len(_pairs(things))
    several = (number(m["number"]) for item in things if (m := _SEVERAL.match(item)))
    each = pairs if pairs > 1 and len(things) == 2 * pairs else len(things)
    return each + sum(n - 1 for n in several if n is not None)
