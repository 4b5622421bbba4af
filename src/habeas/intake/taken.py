"""A document that was taken in, and what a parser hands back on the way."""

import struct
from base64 import b64decode, b64encode
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

LENGTH = struct.Struct(">Q")
"""What goes before an answer in the pipe between the processes: how long it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One document: its bytes, its text and what it says of itself.

    `pages` holds the offset in `text` at which each page starts, `left_out` says in words what the text
    does not carry (a picture attached to a message, a scanned page), `quoted` is where a message quotes earlier ones.
    An attachment names its message as `parent`. `margins` is what stands in the head and the foot of the pages.
    """

    name: str
    data: bytes
    sha256: str
    media_type: str
    text: str
    pages: tuple[int, ...] = ()
    title: str | None = None
    date: str | None = None
    language: str | None = None
    publisher: str | None = None
    parent: str | None = None
    left_out: tuple[str, ...] = ()
    quoted: tuple[tuple[int, int], ...] = ()
    margins: str = ""

    @property
    def as_sent(self) -> str:
        """The text, and after it what stands in the margins: who gets the file reads that too."""
        return f"{self.text}\n\n{self.margins}" if self.margins else self.text


@dataclass(frozen=True, slots=True)
class Sent:
    """Words that go out with a file beside the text taken from it: where they stand, and what of them is quoted.

    `is_form` is whether they are the whole message once more, in another form.
    """

    where: str
    text: str
    is_form: bool = False
    quoted: tuple[tuple[int, int], ...] = ()


def page_of(pages: Sequence[int], offset: int) -> int | None:
    """The number of the page that holds the offset, counted from one; None where there are no pages.

    >>> page_of((0, 120), 119), page_of((0, 120), 120), page_of((), 5)
    (1, 2, None)
    """
    return bisect_right(pages, offset) or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A document inside another: an attachment."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What one medium's parser found. `weak_title` is what the file's properties say, which is often stale."""

    media_type: str
    text: str
    pages: tuple[int, ...] = ()
    title: str | None = None
    weak_title: str | None = None
    date: str | None = None
    language: str | None = None
    publisher: str | None = None
    parts: tuple[Part, ...] = ()
    left_out: tuple[str, ...] = ()
    quoted: tuple[tuple[int, int], ...] = ()
    margins: str = ""

    def to_json(self) -> dict[str, Any]:
        """For the pipe between the processes."""
        parts = [[part.name, b64encode(part.data).decode("ascii")] for part in self.parts]
        return {**asdict(replace(self, parts=())), "parts": parts}

    @classmethod
    def from_json(cls, fields: dict[str, Any]) -> "Parsed":
        """Back from the pipe."""
        parts = tuple(Part(name=name, data=b64decode(data)) for name, data in fields.pop("parts"))
        pages, left_out = tuple(fields.pop("pages")), tuple(fields.pop("left_out"))
        quoted = tuple((start, end) for start, end in fields.pop("quoted"))
        return cls(**fields, pages=pages, parts=parts, left_out=left_out, quoted=quoted)
