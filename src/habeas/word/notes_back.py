"""Which footnote of an edited paper is which of the paper as it went out: by its words, then by where it stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile

from habeas.papers.footnotes import MARK, Parted

_ALIKE = 0.6
_BEFORE, _SAME = 60, 12
_GAP = "[source]"
_ESCAPED = re.compile(r"\\([^\w\s])")


@dataclass(frozen=True, slots=True)
class Matched:
    """The former name of each footnote by its new one, and the former names of those whose words are others now.

    `words` are those of new footnotes, by name, that came at the mark of another.
    """

    names: Mapping[str, str]
    reworded: tuple[str, ...]
    words: Mapping[str, str]


def matched(before: Parted, after: Parted, sure: Mapping[str, str]) -> Matched:
    """Each footnote of the edited text with its former name, `sure` where it is known, or a name that nothing had."""
    places = _by_place(before, after)
    mixed_up = _are_mixed_up(places, before, after)
    names = {**places, **sure} if mixed_up else {**sure, **dict(_same_words(before, after, sure))}
    reworded = []
    for new in (name for name in after.marks if name not in names and not mixed_up):
        former = _nearest(new, before, after, taken=set(names.values()))
        if former is not None:
            names[new] = former
            reworded.append(former)
    free = _free_names(before)
    for new in after.marks:
        if new not in names:
            names[new] = next(free)
    return Matched(names, tuple(reworded), _new_words(names, before, after) if mixed_up else {})


def _new_words(names: Mapping[str, str], before: Parted, after: Parted) -> dict[str, str]:
    """What each new footnote says, where it stands at the mark of another; a gap where that cannot be told."""
    old = {_said(before, name) for name in before.marks}
    added = [name for name in names.values() if name not in before.marks]
    new = [after.notes.get(each, "") for each in after.marks if _said(after, each) not in old]
    return dict(zip(added, new if len(new) == len(added) else [_GAP] * len(added), strict=True))


def _same_words(
    before: Parted, after: Parted, sure: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Of several with the same words each is taken in order, one that stands after the same words first."""
    left: dict[str, list[str]] = {}
    for name in (name for name in before.marks if name not in sure.values()):
        left.setdefault(plain(before.notes.get(name, "")), []).append(name)
    for new in (name for name in after.marks if name not in sure):
        same = left.get(plain(after.notes.get(new, "")), [])
        if not same:
            continue
        stands = words_before(after.body, new)
        chosen = next((old for old in same if words_before(before.body, old) == stands), same[0])
        if len(same) > 1:
            same.remove(chosen)
        yield new, chosen


def _are_mixed_up(places: Mapping[str, str], before: Parted, after: Parted) -> bool:
    """Whether the words of several footnotes are those of their neighbours on one side.

    LibreOffice takes the words of footnotes in the order in which the file has them, whichever mark leads to each: from a
    new one on, each has the words of another.
    """
    away = [new for new, old in places.items() if _said(after, new) != _said(before, old)]
    old = ["", *(_said(before, name) for name in before.marks), ""]
    sides = set()
    for new in away:
        at, words = before.marks.index(places[new]) + 1, _said(after, new)
        if words in (old[at - 1], old[at + 1]):
            sides.add(words == old[at + 1])
    return len(away) > 1 and len(places) < len(after.marks) and len(sides) == 1


def _by_place(before: Parted, after: Parted) -> dict[str, str]:
    """The former footnote of each that stands after the same words, those with the most in common first."""
    olds = {name: words_before(before.body, name) for name in before.marks}
    news = {name: words_before(after.body, name) for name in after.marks}
    shared = {
        (new, old): _end_shared(words, olds[old]) for new, words in news.items() for old in olds
    }
    found: dict[str, str] = {}
    for new, old in sorted(shared, key=lambda pair: -shared[pair]):
        is_free = new not in found and old not in found.values()
        if is_free and (shared[new, old] >= _SAME or alike(news[new], olds[old])):
            found[new] = old
    return found


def _end_shared(one: str, other: str) -> int:
    """How many signs at their ends are the same."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _said(text: Parted, name: str) -> str:
    return plain(text.notes.get(name, ""))


def _nearest(new: str, before: Parted, after: Parted, *, taken: set[str]) -> str | None:
    """The former footnote after the same words, else the one with the likest words of its own."""
    left = [name for name in before.marks if name not in taken]
    stands = words_before(after.body, new)
    for old in left:
        if words_before(before.body, old) == stands:
            return old
    words = plain(after.notes.get(new, ""))
    rated = [(_likeness(plain(before.notes.get(old, "")), words), old) for old in left]
    best = max(rated, default=(0.0, ""))
    return best[1] if best[0] >= _ALIKE else None


def alike(one: str, other: str) -> bool:
    """Whether most of the words are the same."""
    return _likeness(one, other) >= _ALIKE


def _likeness(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE else 0.0


def _free_names(before: Parted) -> Iterator[str]:
    number = max((int(name) for name in before.notes if name.isdecimal()), default=0)
    while True:
        number += 1
        yield str(number)


def words_before(body: str, name: str) -> str:
    """The last words before the mark of a footnote, as they are read."""
    words = plain(body.partition(f"[^{name}]")[0].rpartition("\n\n")[2])
    return words if len(words) <= _BEFORE else words[-_BEFORE:].partition(" ")[2]


def plain(markdown: str) -> str:
    """The words as they are read: without marks, escapes, and signs of emphasis."""
    words = _ESCAPED.sub(r"\1", re.sub(r"(?<!\\)[*_]", "", MARK.sub("", markdown)))
    return " ".join(words.split())
