"""Where the sources tell what a draft tells in other words, and the days that they name there."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from habeas.checking.days.dates import dates_in
from habeas.checking.lengths.spans import Length, last_day
from habeas.checking.look import Look
from habeas.checking.passages import known_then, split
from habeas.checking.telling.plainwords import meanings, roots_in
from habeas.core.values import Bound

_OF_TIME = "day days week weeks month months year years later earlier before after since today"
_Told = tuple[frozenset[str], frozenset[date]]
_OF_TODAY = re.compile(r"\b(?:ago|now|today|so far|to date|still|yet|old|since|until now)\b", re.IGNORECASE)  # fmt: skip
_APART = re.compile(r"[,;:(]| and ")
_RUNS = re.compile(r"\b(?:from|between) ", re.IGNORECASE)
"""Before a length of which the first day and the last may both be counted."""
_WITH_IT = re.compile(
    r"\s*(?:after|before) (?:it|they|this|that|these) (?P<deed>(?:had|has|have|was|were) [^,;.]{3,60})"
)
"""What is told of the very thing that the words before it name: "refused on 20 January, twelve days after it had been asked for"."""
_FEWEST = 3
_RARE, _COMMON, _ENOUGH, _NEARLY = 3, 8, 2, 0.75
"""In how few sentences a word tells one from another; which part of them have one that tells nothing; how much two must share, and how near to the best one comes."""


def days_retold(look: Look, words: str) -> frozenset[date]:
    """The days of the sentences of the sources that tell most of what the words tell; none where none tells enough."""
    parts = [part for part in meanings(words) if part.isdisjoint(_left_out(look))]
    rated = [(_shared(look, parts, told), days) for told, days in _sentences(look)]
    best = max((rate for rate, _ in rated), default=0)
    if best < _ENOUGH:
        return frozenset()
    return frozenset(day for rate, days in rated if rate >= _NEARLY * best for day in days)


def is_retold(look: Look, length: Length) -> bool:
    """Whether it lies between two days that the draft, or else the sources, have for what is told on both sides of it."""
    said = look.said_at(length.start)
    if said is None:
        return False
    place = look.said.index(said)
    is_open = length.stated.bound is not Bound.EXACTLY
    ahead, behind = said.text[: length.start - said.start], said.text[length.end - said.start :]
    is_led = place and not is_open and not dates_in(ahead)
    before = look.said[place - 1].text if is_led else ""
    whole = _WITH_IT.match(behind)
    days = {look.as_of} if _OF_TODAY.search(said.text) else set[date]()
    for words in (before, *_APART.split(ahead), *_APART.split(behind)):
        if len(words.split()) < _FEWEST:
            continue
        written = {day for w in dates_in(words) if (day := last_day(w, look.as_of)) is not None}
        days |= written or days_retold(look, words)
    if whole is not None:
        days |= days_retold(look, f"{ahead} {whole['deed']}")
    more = (0, 1) if _RUNS.search(ahead) else (0,)
    gaps = tuple(abs((a - b).days) + n for a in days for b in days if a != b for n in more)
    return Length(length.start, length.end, length.stated, gaps).is_right


def _shared(look: Look, parts: list[frozenset[str]], told: frozenset[str]) -> int:
    """How much of the words a sentence has; a word that few sentences have counts twice, one that many have not at all."""
    often = look.once("retold.often", lambda: _how_often(look))
    counts = (min(often[root] for root in part & told) for part in parts if part & told)
    most = max(_RARE, len(_sentences(look)) // _COMMON)
    return sum((n <= _RARE) + (n <= most) for n in counts)


def _how_often(look: Look) -> Counter[str]:
    return Counter(root for told, _ in _sentences(look) for root in told)


def _left_out(look: Look) -> frozenset[str]:
    """The roots of the person's name, and those of lengths of time."""
    names = " ".join((*look.person_names, _OF_TIME))
    return look.once("retold.left_out", lambda: roots_in(names))


def _sentences(look: Look) -> tuple[_Told, ...]:
    return look.once("retold.sentences", lambda: tuple(_told_by(look)))


def _told_by(look: Look) -> Iterator[_Told]:
    """Each sentence that the sources had told by then: its words, and its days, or else the last before it and that of its source."""
    for source in known_then(look):
        on = source.date.day if source.date is not None else None
        before = of_source = frozenset[date]() if on is None else frozenset({on})
        for sentence in split(source.text):
            written = (last_day(w, on or look.as_of) for w in dates_in(sentence))
            days = frozenset(day for day in written if day is not None)
            yield roots_in(sentence), days or before
            before = days | of_source if days else before
