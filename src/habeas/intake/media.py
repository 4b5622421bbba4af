"""The media that are read, and the way from bytes to everything a document tells of itself."""

import re
from dataclasses import replace
from importlib import import_module
from typing import Protocol, cast

from habeas.intake.about import headline, named_publisher
from habeas.intake.datelines import dateline
from habeas.intake.errors import Unreadable
from habeas.intake.language import language_of
from habeas.intake.limits import MAX_TEXT
from habeas.intake.taken import Parsed

MEDIA = ("plain_text", "html", "pdf", "office", "eml")


_HALF = re.compile("[\\ud800-\\udfff]")


class Medium(Protocol):
    """What each medium's module is."""

    def parse(self, data: bytes) -> Parsed:
        """The text of the document and what its metadata says."""


def parse(medium: str, data: bytes) -> Parsed:
    """The document as parsed, with title, date, language and publisher from the text where it has them.

    The module of a medium is imported when it is first needed: some bring large libraries.
    """
    module = cast(Medium, import_module(f"habeas.intake.{medium}"))
    return describe(module.parse(data))


def describe(parsed: Parsed) -> Parsed:
    """A date printed in the text beats metadata; a title in the text beats the file's properties."""
    text = _whole(parsed.text)
    if not text.strip() and not parsed.parts:
        raise Unreadable(
            "there is no text in it; ask for it to be sent again, or type out what it says"
        )
    if len(text) > MAX_TEXT:
        raise Unreadable(f"it has more than {MAX_TEXT:,} characters; split it into parts")
    language = parsed.language or language_of(text)
    title = parsed.title or headline(text) or parsed.weak_title
    publisher = parsed.publisher or named_publisher(text)
    return replace(
        parsed,
        text=text,
        language=language,
        title=title and _whole(title),
        date=dateline(text, language) or parsed.date,
        publisher=publisher and _whole(publisher),
    )


def _whole(text: str) -> str:
    """Half characters, which no file can be written with, become the mark for what cannot be shown."""
    return _HALF.sub("\ufffd", text)
