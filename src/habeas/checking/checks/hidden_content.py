"""What the file of a draft carries beside its pages: comments, tracked changes, hidden words, names in its properties."""

import re
from collections.abc import Iterator
from dataclasses import replace

from habeas.checking.checks import above_audience, source_recognisable
from habeas.checking.finding import Finding, Severity
from habeas.checking.leaks.by_sentence import concepts_in
from habeas.checking.look import Look
from habeas.checking.tongues.tellers import roles_closed
from habeas.core.prose import Phrase, whole
from habeas.core.unseen import Where, is_sign

CODE = "hidden-content"
EXAMPLE = (
    "A DOCX with a comment “ask the nurse again” and changes kept track of.",
    "A file without comments, with all changes accepted, and no names in its properties.",
)
_NOTE = re.compile(r"<!--.*?-->", re.DOTALL)
_MOST_SHOWN = 160
_FOR_READERS = (Where.LINK, Where.DESCRIBED, Where.FILE)
"""What any paper may have: only what the readers must not see is told of it."""


def find(look: Look) -> Iterator[Finding]:
    """Each of them at its words; at the beginning of the draft where it stands nowhere in them."""
    yield from _notes_in_the_text(look)
    signs = [n for n, sign in enumerate(look.text) if is_sign(sign)] if look.unseen else []
    for one in look.unseen:
        is_plain = one.where in (Where.PROPERTY, Where.OURS) or one.where in _FOR_READERS
        is_error = not is_plain or _is_above_audience(look, one.text)
        if one.where in _FOR_READERS and not is_error:
            continue
        severity = Severity.ERROR if is_error else Severity.WARNING
        start, end = _span(one.at, signs)
        yield Finding(CODE, severity, _said(one.where), one.text[:_MOST_SHOWN], start, end)


def _notes_in_the_text(look: Look) -> Iterator[Finding]:
    """Each note that a Markdown or HTML draft keeps between the signs of a comment."""
    for note in _NOTE.finditer(look.text):
        yield look.finding(CODE, note.start(), note.end(), _said(Where.COMMENT))


def _said(where: Where) -> Phrase:
    words = "The file carries what its pages do not show ({where}): take it out before it is sent."
    return whole(words, where=where)


def _is_above_audience(look: Look, text: str) -> bool:
    """Whether it names, by itself, what the readers may not see: a source as the author of the file, a role in a link."""
    if not roles_closed(look).isdisjoint(concepts_in(text)):
        return True
    alone = (replace(look, text=words, unseen=()) for words in dict.fromkeys((text, text.title())))
    return any(
        any(finds(each))
        for each in alone
        for finds in (above_audience.find, source_recognisable.find)
    )


def _span(at: tuple[int, int] | None, signs: list[int]) -> tuple[int, int]:
    """From where to where it stands; nowhere where it is about no words, as those that were deleted."""
    if at is None:
        return 0, 0
    first, past = at
    if first < past <= len(signs):
        return signs[first], signs[past - 1] + 1
    before = signs[min(first, len(signs)) - 1] + 1 if first and signs else 0
    return before, before
