"""Sources that stand in a list at the end of an edited paper, led back to the footnotes with which it was written.

A number stands for what it stood for when the paper went out, and only while the list still says so. Where that is
not certain the document is refused: a statement never gets the source of another.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from habeas.papers.finishing.placing import Numbered, for_annex, for_endnotes
from habeas.papers.footnotes import Parted
from habeas.word.notes_back import alike, plain, words_before
from habeas.word.package import NoWordDocument

_RAISED = re.compile(r"(?<!\\)\^(\d+(?:,\s?\d+)*)\^")
_BRACKETED = re.compile(r" ?\\\[(\d+)\\\]")
_ITEM = re.compile(r"(?:^|\n)(\d+)\\?\.[ \t]+")
_CHAIN = "chain"


@dataclass(frozen=True, slots=True)
class LedBack:
    """The paper with a footnote at each number, and the former names of those that are certain."""

    text: Parted
    sure: Mapping[str, str]


def led_back(blocks: Sequence[str], at: int, old: Parted, *, annex: bool) -> LedBack:
    """The paper whose list of sources has its heading at the block `at`. Raises NoWordDocument."""
    mark = _BRACKETED if annex else _RAISED
    if mark.search(old.body):
        raise NoWordDocument(
            "This paper has numbers of its own that look like those of its sources; edit one that "
            "has footnotes."
        )
    listed, rest = _list_after(blocks[at + 1 :])
    went = _as_it_went(old, listed, annex=annex)
    body, numbers = _footnoted("\n\n".join([*blocks[:at], *rest]), mark, len(listed))
    notes = {name: listed[number - 1] for name, number in numbers.items()}
    text = Parted(body, notes)
    held = {name: n for name, n in numbers.items() if _still(went, listed, n)}
    sure = dict(_shared(text, old, went, held) if annex else _own(went, held))
    return LedBack(text, sure)


def _list_after(blocks: Sequence[str]) -> tuple[list[str], list[str]]:
    """The items of the list, and the blocks after it."""
    count = next((i for i, block in enumerate(blocks) if not _ITEM.match(block)), len(blocks))
    pieces = _ITEM.split("\n".join(blocks[:count]))
    if [int(number) for number in pieces[1::2]] != list(range(1, len(pieces) // 2 + 1)):
        raise NoWordDocument(
            "The list of sources is not numbered from 1 on without a gap any more; put it back as it was, or "
            "edit one that has footnotes."
        )
    return [" ".join(words.split()) for words in pieces[2::2]], list(blocks[count:])


def _as_it_went(old: Parted, listed: Sequence[str], *, annex: bool) -> Numbered:
    """The list as it went out, with the note of the chain first where there was one. Raises where it is another."""
    number = for_annex if annex else for_endnotes
    first = listed[0] if listed else ""
    known = next((said for said in old.notes.values() if plain(said) == plain(first)), first)
    chained = Parted(f"[^{_CHAIN}]\n\n{old.body}", {_CHAIN: known, **old.notes})
    fitting = [went for went in (number(old), number(chained)) if _fits(went, listed)]
    if not fitting:
        raise NoWordDocument(
            "Items of the list of sources were taken out or moved, so its numbers are not certain; put the list "
            "back as it was, or edit one that has footnotes."
        )
    return max(fitting, key=lambda went: sum(_still(went, listed, n) for n in _numbers(went)))


def _fits(went: Numbered, listed: Sequence[str]) -> bool:
    """Whether every item stands where it stood, if perhaps with other words, and what is new stands after them."""
    if len(listed) < len(went.said):
        return False
    known = {plain(said) for said in went.said}
    others = [i for i in range(len(listed)) if not _still(went, listed, i + 1)]
    return not any(plain(listed[i]) in known for i in others)


def _numbers(went: Numbered) -> range:
    return range(1, len(went.said) + 1)


def _still(went: Numbered, listed: Sequence[str], number: int) -> bool:
    return number in _numbers(went) and plain(went.said[number - 1]) == plain(listed[number - 1])


def _footnoted(body: str, mark: re.Pattern[str], count: int) -> tuple[str, dict[str, int]]:
    """The body with a footnote of its own at each number, and the number of each."""
    numbers: dict[str, int] = {}

    def footnotes(found: re.Match[str]) -> str:
        each = [int(number) for number in found[1].split(",")]
        if not all(1 <= number <= count for number in each):
            return found[0]
        names = [f"at-{len(numbers) + i}" for i in range(len(each))]
        numbers.update(zip(names, each, strict=True))
        return "".join(f"[^{name}]" for name in names)

    return mark.sub(footnotes, body), numbers


def _own(went: Numbered, held: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    names = {number: name for name, number in went.numbers.items()}
    return ((mark, names[number]) for mark, number in held.items())


def _shared(
    text: Parted, old: Parted, went: Numbered, held: Mapping[str, int]
) -> Iterator[tuple[str, str]]:
    """Each mark with its statement's footnote: one source may stand under several statements."""
    for number in dict.fromkeys(held.values()):
        names = [name for name, n in went.numbers.items() if n == number and name != _CHAIN]
        marks = [mark for mark, n in held.items() if n == number]
        yield from _told_apart(marks, names or [_CHAIN], text, old)


def _told_apart(
    marks: list[str], names: list[str], text: Parted, old: Parted
) -> Iterator[tuple[str, str]]:
    """By the words before; the last that is left by words that are nearly the same."""
    if len(names) == 1:
        yield from ((mark, names[0]) for mark in marks)
        return
    left = []
    for mark in marks:
        stands = words_before(text.body, mark)
        same = [name for name in names if words_before(old.body, name) == stands]
        if len(same) != 1:
            left.append(mark)
            continue
        names = [name for name in names if name != same[0]]
        yield mark, same[0]
    for mark in left:
        if len(left) > 1 or len(names) != 1 or not _nearly(mark, names[0], text, old):
            raise NoWordDocument(
                "One source of the annex stands under several statements, and which of them “{words}” was is not "
                "certain; edit one that has footnotes.",
                words=words_before(text.body, mark),
            )
        yield mark, names[0]


def _nearly(mark: str, name: str, text: Parted, old: Parted) -> bool:
    return alike(words_before(old.body, name), words_before(text.body, mark))
