"""What a sentence only asks for, so that it tells nothing: "nurses should be allowed to give her insulin"."""

import re
from collections.abc import Iterator, Sequence

from habeas.checking.asking import asks, is_to_act
from habeas.checking.kept import of_the_text
from habeas.checking.leaks.by_sentence import told_by_sentence
from habeas.checking.look import Look, Said
from habeas.checking.tongues.notions import Told
from habeas.checking.tongues.tables import TABLES

_NO_TALE = frozenset(["denies", "person", "praised"])
"""What is said of speaking, and tells of nobody who told."""
_TO_BE = re.compile(r"\b(?:be|to) $", re.IGNORECASE)
_NEEDS = re.compile(r"\b(?:needs?|requires?|besoin|necesita\w*|requiere\w*)\b|нужд\w+|нужн\w+|необходим\w*|[تي]?حتاج", re.IGNORECASE)  # fmt: skip
_WAS_IN_ENGLISH = re.compile(
    r"\b(?:was|were|had|has been|have been|did|left|kept|took|gave|let (?:her|him) go|\w+ed that)\b",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\b(?:a(?! besoin)|ont|avait|avaient|était|étaient|ha|han|había|habían|fue|fueron|\w+(?:ó|aron|ieron))\b"
    r"|(?<!\w)(?!(?:дел|сил|прав|был)\w*\b)[а-яё]{2,}(?:л|ла|ли|лся|лась|лись)(?!\w)|(?<!\w)(?:كان|كانت|قد|لقد|تم|أمر|منع)(?!\w)",
    re.IGNORECASE,
)
"""That something was so: who asks for it tells it all the same."""


def is_only_asked(look: Look, one: Told) -> bool:
    """Whether it stands in a sentence that asks for it and tells nothing."""
    return one.concept.may_be_asked and (one.start, one.end) in _only_asked(look)


def _only_asked(look: Look) -> frozenset[tuple[int, int]]:
    return look.once("only_asked", lambda: frozenset(_found(look)))


def _found(look: Look) -> Iterator[tuple[int, int]]:
    for told in told_by_sentence(look):
        asked = [t for t in told if t.concept.may_be_asked]
        said = look.said_at(asked[0].start) if asked else None
        if said is not None and asks_only(look, said, told):
            yield from ((t.start, t.end) for t in asked if said.start <= t.start < said.end)


def only_asks(look: Look, start: int) -> bool:
    """Whether the sentence that stands there asks for something and tells of nothing that was."""
    said = look.said_at(start)
    return said is not None and _asks(look, said) and not tells_of_what_was(look, said.text)


def asks_only(look: Look, said: Said, told: Sequence[Told]) -> bool:
    """Whether a sentence asks, tells of nothing that was, and asks nothing of who told or decided."""
    if not _asks(look, said) or tells_of_what_was(look, said.text):
        return False
    return not any(
        t.concept.is_telling
        and t.concept.key not in _NO_TALE
        and not _TO_BE.search(look.flat, max(0, t.start - 3), t.start)
        for t in told
        if said.start <= t.start < said.end
    )


def tells_of_what_was(look: Look, text: str) -> bool:
    """Whether a sentence tells that something was so."""
    return (_WAS_IN_ENGLISH if look.language == "en" else _WAS).search(text) is not None


def _asks(look: Look, said: Said) -> bool:
    if _NEEDS.search(said.text):
        return True
    if look.language == "en":
        return asks(said.text) is not None or is_to_act(said)
    return _asks_in(look.language, said.text)


@of_the_text
def _asks_in(language: str, text: str) -> bool:
    words = TABLES.get(language)
    return words is not None and words.asks.search(text) is not None


def told_in(look: Look, said: Said) -> str:
    """The words of a sentence, with blanks for those of whom or for what it only asks."""
    text = said.text
    for start, end in _only_asked(look):
        if said.start <= start and end <= said.end:
            first, last = start - said.start, end - said.start
            text = f"{text[:first]}{' ' * (last - first)}{text[last:]}"
    return text
