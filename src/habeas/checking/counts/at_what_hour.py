"""Hours of the clock and counts of votes that a draft gives otherwise than the sources do in the same matter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.kept import of_the_text
from habeas.checking.look import Look
from habeas.checking.passages import sentences_then
from habeas.checking.telling.plainwords import meanings, roots_in
from habeas.reading.en.durations import NUMBER, number

_CLOCK = re.compile(
    r"\b(?P<h>[01]?\d|2[0-3])(?:[.:](?P<m>[0-5]\d))? ?(?P<half>[ap])\.? ?m\b\.?|\b(?:at|about|around|by|before|after|until|since) (?P<h2>[01]?\d|2[0-3])[.:](?P<m2>[0-5]\d)\b(?![.:/]?\d)|\b(?P<word>" + NUMBER + r") o[’']clock\b(?: in the (?P<part>morning|afternoon|evening)| at (?P<night>night))?",
    re.IGNORECASE,
)  # fmt: skip
_VOTES = re.compile(
    rf"\bby (?P<a>{NUMBER})(?: votes?)? (?:to|against) (?P<b>{NUMBER})\b|\b(?P<c>{NUMBER}) (?:judges?|members?|votes?|of the judges) (?:(?:voted|were|was|being) )?(?:for|in favou?r)\b[^.;]{{0,60}}?\b(?P<d>{NUMBER})(?: (?:judges?|members?|votes?|voted))* against\b",
    re.IGNORECASE,
)
_ENOUGH, _HALF_A_DAY = 2, 720


@dataclass(frozen=True, slots=True)
class Otherwise:
    """Where such figures stand, and the words of the source that has others."""

    start: int
    end: int
    known: str


def other_figures(look: Look) -> Iterator[Otherwise]:
    """Each hour, and each count of votes, that no source has, in a sentence that shares most of its words with one that has another."""
    told = tuple(sentences_then(look))
    for find in (_hours, _votes):
        known = [(text, figures) for text in told if (figures := find(text))]
        everywhere = {value for _, figures in known for _, _, value in figures}
        for said in look.said if known else ():
            for start, end, value in find(said.text):
                other = _nearest(said.text, known) if value not in everywhere else None
                if other is not None:
                    yield Otherwise(said.start + start, said.start + end, other)


def _nearest(text: str, known: list[tuple[str, tuple[tuple[int, int, object], ...]]]) -> str | None:
    """The figures of the one sentence that tells the same, where there is one and it has but one."""
    parts = meanings(text)
    rated = sorted(
        ((sum(not p.isdisjoint(roots_in(told)) for p in parts), n) for n, (told, _) in enumerate(known)),
        reverse=True,
    )  # fmt: skip
    rate, place = rated[0]
    told, figures = known[place]
    is_alone = len(rated) == 1 or rated[1][0] < rate
    if rate < _ENOUGH or not is_alone or len(figures) != 1:
        return None
    start, end, _ = figures[0]
    return told[start:end]


@of_the_text
def _hours(text: str) -> tuple[tuple[int, int, object], ...]:
    """Each hour, in minutes; one without its half of the day may be of either."""
    return tuple((*m.span(), minutes) for m in _CLOCK.finditer(text) if (minutes := _minutes(m)) is not None)  # fmt: skip


def _minutes(match: re.Match[str]) -> int | None:
    word = match["h"] or match["h2"] or match["word"]
    hour = int(word) if word.isdigit() else number(word)
    if hour is None:
        return None
    is_late = (match["half"] or "").casefold() == "p" or match["part"] in ("afternoon", "evening")
    minutes = hour * 60 + int(match["m"] or match["m2"] or 0)
    return minutes + (_HALF_A_DAY if is_late and hour < _HALF_A_DAY // 60 else 0)


@of_the_text
def _votes(text: str) -> tuple[tuple[int, int, object], ...]:
    """Each count of votes for and against."""
    found = []
    for match in _VOTES.finditer(text):
        ayes, noes = number(match["a"] or match["c"]), number(match["b"] or match["d"])
        if ayes is not None and noes is not None:
            found.append((*match.span(), (ayes, noes)))
    return tuple(found)
