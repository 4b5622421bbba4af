"""How much a document may ask for before it is refused."""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024

MAX_UNPACKED = 200 * MEGABYTE
"""What the parts of a DOCX or ODT that hold text may unpack to: a book of 1,000 pages needs under 20 MB."""

MAX_TEXT = 20 * MEGABYTE
"""Characters of text; the longest judgments have about three million."""

MAX_PARTS = 200
"""Documents inside a message, at any depth."""

MAX_DEPTH = 5
"""Messages inside messages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one document may use: its own size, and the time and memory of the process that parses it."""

    size: int = 100 * MEGABYTE
    seconds: float = 60.0
    memory: int = 1536 * MEGABYTE


def human_size(count: int) -> str:
    """
    >>> human_size(104857600)
    '100 MB'
    """
    return f"{count / MEGABYTE:.0f} MB" if count >= MEGABYTE else f"{count / 1024:.0f} kB"
