"""Where persons are named in a text, found and looked up in time that grows with the text and no faster."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from habeas.reading.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in the text, by full name or a part of it; offsets count in the document."""

    start: int
    end: int
    person: str


class Mentions:
    """The mentions of a document in the order of its text; no two overlap."""

    def __init__(self, found: Sequence[Mention]) -> None:
        self._found = found
        self._starts = [mention.start for mention in found]
        self._ends = [mention.end for mention in found]

    def __iter__(self) -> Iterator[Mention]:
        return iter(self._found)

    def within(self, start: int, end: int) -> Sequence[Mention]:
        """Those that stand whole between two places."""
        return self._found[bisect_left(self._starts, start) : bisect_right(self._ends, end)]

    def beginning_in(self, sentence: Sentence) -> Sequence[Mention]:
        """Those that begin in a sentence."""
        return self.beginning_between(sentence.start, sentence.end)

    def beginning_between(self, start: int, end: int) -> Sequence[Mention]:
        """Those that begin in a stretch of the text."""
        return self._found[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def back_from(self, offset: int) -> Iterator[Mention]:
        """Those that end before a place, the nearest first."""
        last = bisect_right(self._ends, offset)
        return (self._found[index] for index in range(last - 1, -1, -1))


def find_mentions(
    sentences: Sequence[Sentence],
    known: Sequence[str],
    common: frozenset[str],
    forms: Callable[[str], str],
) -> Mentions:
    """Every place at which one of the persons known is named, by the longest name that stands there."""
    parts = _parts_of(known, common)
    patterns = _by_first_letter(parts, forms)
    if not patterns:
        return Mentions(())
    first = re.compile(rf"\b[{''.join(map(re.escape, sorted(patterns)))}]")
    return Mentions([m for s in sentences for m in _in_sentence(s, first, patterns)])


_Patterns = Mapping[str, tuple[re.Pattern[str], Sequence[str]]]


def _in_sentence(
    sentence: Sentence, first: re.Pattern[str], patterns: _Patterns
) -> Iterator[Mention]:
    place = 0
    while begun := first.search(sentence.text, place):
        pattern, persons = patterns[begun[0]]
        match = pattern.match(sentence.text, begun.start())
        place = match.end() if match else begun.end()
        if match:
            person = persons[int((match.lastgroup or "n0")[1:])]
            start = sentence.start + match.start()
            yield Mention(start, start + len(match[0]), person)


def _by_first_letter(parts: Mapping[str, str], forms: Callable[[str], str]) -> _Patterns:
    """What can stand after each first letter, the longest first, and whom each of it means."""
    begun: dict[str, list[str]] = defaultdict(list)
    for part in sorted(parts, key=len, reverse=True):
        for letter in "её" if part[0] in "её" else part[0]:
            begun[letter].append(part)
    return {letter: _alternatives(some, parts, forms) for letter, some in begun.items()}


def _alternatives(
    some: Sequence[str], parts: Mapping[str, str], forms: Callable[[str], str]
) -> tuple[re.Pattern[str], Sequence[str]]:
    each = "|".join(f"(?P<n{n}>{forms(part)})" for n, part in enumerate(some))
    return re.compile(rf"\b(?:{each})\b(?!-\w)"), [parts[part] for part in some]


def _parts_of(known: Sequence[str], common: frozenset[str]) -> dict[str, str]:
    """The full names, and the parts of names that can mean but one person, each with whom it means."""
    parts: dict[str, str] = {}
    counts = Counter(word for name in known for word in name.split())
    named_first = {word: name for name in reversed(known) for word in name.split()[1:]}
    for name in known:
        parts[name] = name
        for word in name.split():
            if (
                (counts[word] == 1 or named_first.get(word) == name)
                and len(word) > 2
                and word != word.lower()
                and word.casefold() not in common
            ):
                parts.setdefault(word, name)
        if name.split()[-1] not in named_first:
            parts.setdefault(name.split()[-1], name)
        first, _, last = name.rpartition(" ")
        turned = (f"{last.upper()}, {first}", f"{last.upper()} {first}", f"{last} {first}")
        for written in (name.upper(), f"{first} {last.upper()}", *turned):
            parts.setdefault(written, name)
    return parts
