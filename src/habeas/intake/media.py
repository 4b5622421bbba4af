"""The media that are read, and the way from bytes to text."""

from importlib import import_module
from typing import Protocol, cast

from habeas.intake.errors import Unreadable
from habeas.intake.limits import MAX_TEXT
from habeas.intake.taken import Parsed

MEDIA = ("plain_text", "csv_rows", "html", "pdf", "office", "eml")


class Medium(Protocol):
    """What each medium's module is."""

    def parse(self, data: bytes) -> Parsed:
        """The text of the document and what its metadata says."""


def parse(medium: str, data: bytes) -> Parsed:
    """The document as parsed; its medium's module is imported now, for some bring large libraries."""
    parsed = cast(Medium, import_module(f"habeas.intake.{medium}")).parse(data)
    if not parsed.text.strip() and not parsed.parts:
        raise Unreadable(
            "there is no text in it; ask for it to be sent again, or type out what it says"
        )
    if len(parsed.text) > MAX_TEXT:
        raise Unreadable(f"it has more than {MAX_TEXT:,} characters; split it into parts")
    return parsed
