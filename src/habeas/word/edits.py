"""What somebody changed in Word, read back: the words as Markdown, each footnote with the name that it went out with.

A paragraph in which no word changed is given back as it was, sign by sign. The words of a footnote that the file keeps
are the file's: that they were changed in Word is said, and they are not taken over.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from habeas.core.errors import HabeasError
from habeas.intake.docx import MAIN_PART, W
from habeas.intake.hidden import hidden_words
from habeas.papers.finishing import Notes, list_of_sources, stands_around
from habeas.papers.footnotes import MARK, Parted, joined, parted
from habeas.rendering.pandoc import words_of_docx
from habeas.word.lists_back import whole_lists
from habeas.word.notes_back import Matched, matched, plain, words_before
from habeas.word.package import NoWordDocument, opened, tree_of
from habeas.word.sources_back import LedBack, led_back
from habeas.word.unfooted import unfooted

_TRACKED = (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")


_SHOWN = 200


class HiddenWords(HabeasError):
    """Words of a document that are hidden, white or too small to be read."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A footnote that is marked no more, though the words it stood after are still there."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Edits:
    """The words as edited; what lost its footnote; which notes have other words, which are new, how many went.

    `still_open` counts the tracked changes that nobody had accepted or rejected, `unfooted` are the new sentences that
    rest on nothing.
    """

    markdown: str
    lost: tuple[Lost, ...] = ()
    reworded: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    gone: int = 0
    still_open: int = 0
    unfooted: tuple[str, ...] = ()


def edits(
    data: bytes,
    before: str,
    *,
    tracked: str = "accept",
    language: str = "en",
    head: Sequence[str] = (),
    line: str = "",
) -> Edits:
    """What was changed in a DOCX of the paper whose words were `before`. Raises NoWordDocument, or HiddenWords.

    Changes that are still open are taken as accepted, or as rejected. What stands around a paper is left aside, and
    so are the blocks at its `head`, for the first of which the `line` to whom stands that it took the place of.
    """
    still_open = _open_changes(data)
    _must_be_seen(data)
    old = _alone(_with_footnotes(before, language), language, head)
    came = _as_footnotes(parted(whole_lists(words_of_docx(data, tracked=tracked))), old, language)
    new = _alone(came.text, language, head, line)
    found = matched(old, new, {name: came.sure[name] for name in new.marks if name in came.sure})
    body = _renamed(new.body, found.names)
    added = tuple(name for name in found.names.values() if name not in old.notes)
    kept = _kept_as_it_was(old.body, body)
    lost, gone = _unmarked(old, kept)
    return Edits(
        joined(Parted(kept, _notes(old, new, found))),
        lost,
        found.reworded,
        added,
        gone,
        still_open,
        unfooted(old.body, kept),
    )


def _with_footnotes(before: str, language: str) -> Parted:
    text = parted(before)
    if _list_in(_blocks(text.body), language):
        raise NoWordDocument(
            "The paper that was edited is given with its sources in a list; write it again as .md with footnotes "
            "(--notes footnotes)."
        )
    return text


def _as_footnotes(came: Parted, old: Parted, language: str) -> LedBack:
    """The paper with its sources as footnotes, also where they stand in a list at its end."""
    blocks = _blocks(came.body)
    found = _list_in(blocks, language)
    if found is None:
        return LedBack(came, {})
    at, notes = found
    back = led_back(blocks, at, old, annex=notes is Notes.ANNEX)
    return LedBack(Parted(back.text.body, {**came.notes, **back.text.notes}), back.sure)


def _list_in(blocks: Sequence[str], language: str) -> tuple[int, Notes] | None:
    """The last list of sources: the block of its heading, and of which sort it is."""
    sorts = [(i, list_of_sources(plain(block), language)) for i, block in enumerate(blocks)]
    return next(((i, sort) for i, sort in reversed(sorts) if sort), None)


def _alone(came: Parted, language: str, head: Sequence[str], line: str = "") -> Parted:
    """The paper without what was put around it when it left."""
    at_head = {_key(block) for block in head}
    found = _blocks(came.body)
    blocks = [block for block in found if _key(block) not in at_head]
    if line and len(blocks) < len(found):
        blocks.insert(0, line)
    kept = [block for block in blocks if not stands_around(plain(block), language)]
    body = "\n\n".join(kept)
    return Parted(body, {name: came.notes.get(name, "") for name in MARK.findall(body)})


def _open_changes(data: bytes) -> int:
    with opened(data) as archive:
        body = tree_of(archive, MAIN_PART)
    return sum(1 for _ in body.iter(*_TRACKED))


def _must_be_seen(data: bytes) -> None:
    """Raises HiddenWords: read back, what nobody saw in Word would be printed."""
    hidden = hidden_words(data)
    if hidden:
        raise HiddenWords(
            "The document has hidden words, which would be printed: “{words}”. Show or delete them in Word, save it and try again.",
            words=" … ".join(hidden)[:_SHOWN],
        )


def _renamed(body: str, names: Mapping[str, str]) -> str:
    return MARK.sub(lambda mark: f"[^{names.get(mark[1], mark[1])}]", body)


def _notes(old: Parted, new: Parted, found: Matched) -> dict[str, str]:
    """The words of each note: the file's, where it is one that went out."""
    written = {name: new.notes.get(came, "") for came, name in found.names.items()}
    written |= found.words
    return {name: old.notes.get(name) or words for name, words in written.items()}


def _kept_as_it_was(before: str, after: str) -> str:
    """The edited body, with every block whose words and marks are the same as it was typed."""
    old, new = _blocks(before), _blocks(after)
    keys = [_key(block) for block in old], [_key(block) for block in new]
    made: list[str] = []
    for tag, i, j, k, m in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        made += old[i:j] if tag == "equal" else new[k:m]
    return "\n\n".join(made)


def _blocks(body: str) -> list[str]:
    return [block.strip("\n") for block in re.split(r"\n\s*\n", body) if block.strip()]


def _key(block: str) -> str:
    """The words, the marks and the signs of emphasis, however they are spaced and escaped."""
    return " ".join(re.sub(r"\\([^\w\s])", r"\1", block).split())


def _unmarked(old: Parted, body: str) -> tuple[tuple[Lost, ...], int]:
    """The notes that are marked no more: those whose words still stand, and how many went with their words."""
    marked, words = set(MARK.findall(body)), plain(body)
    lost, gone = [], 0
    for name in old.marks:
        if name in marked:
            continue
        stood = words_before(old.body, name)
        if stood and stood in words:
            lost.append(Lost(name, stood))
        else:
            gone += 1
    return tuple(lost), gone
