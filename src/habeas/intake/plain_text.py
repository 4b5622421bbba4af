"""Plain text: UTF-8, UTF-16 with its mark or without, or one of the old single-byte sets."""

import codecs
import re
import unicodedata

from habeas.intake.errors import Unreadable
from habeas.intake.taken import Parsed

_NEWLINE = re.compile(r"\r\n?|\x85")
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 0.01

# What statements were saved as before UTF-8: Western, Cyrillic (Windows and Unix), Arabic.
_OLD_SETS = ["cp1252", "cp1251", "koi8_r", "cp1256"]

_MARKS_OF_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PROBED = 65536
_FEWEST_SPACES = 0.02
_NO_LETTER = {"Cn", "Co", "Cs"}


def parse(data: bytes) -> Parsed:
    """The text as it stands, its newlines made one; a form feed starts a page."""
    text = clean(decode(data))
    return Parsed(media_type="text/plain", text=text, pages=_pages(text))


def decode(data: bytes) -> str:
    """The characters, or `Unreadable`; the same bytes always give the same text."""
    wide = utf_16_of(data)
    try:
        return data.decode(wide or "utf-8-sig")
    except UnicodeDecodeError:
        if wide:
            raise Unreadable("its UTF-16 text is damaged; ask for it to be sent again") from None
    return _decode_old(data)


def utf_16_of(data: bytes) -> str | None:
    """Which UTF-16 it is, by its mark or, where it has none, by what comes out as words; None where it is none.

    >>> utf_16_of("Held since May.".encode("utf-16-be")), utf_16_of(b"Held since May.")
    ('utf-16-be', None)
    """
    if data.startswith(_MARKS_OF_UTF_16):
        return "utf-16"
    if b"\x00" not in data or len(data) % 2:
        return None
    head = data[:_PROBED]
    return next((each for each in ("utf-16-le", "utf-16-be") if _is_words(head, each)), None)


def _is_words(head: bytes, encoding: str) -> bool:
    """Whether the bytes are letters with spaces between: a space read the wrong way round is none."""
    text = head.decode(encoding, "ignore")
    parted = text.count(" ") + text.count("\n")
    if "\x00" in text or parted < _FEWEST_SPACES * len(text) or not parted:
        return False
    strange = sum(unicodedata.category(sign) in _NO_LETTER for sign in text)
    return strange + len(_CONTROL.findall(text)) <= _MOST_CONTROLS * len(text)


def _decode_old(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_OLD_SETS, language_threshold=0.05).best()
    if best is None:
        raise Unreadable("its characters cannot be made out; save it as UTF-8 text and try again")
    return str(best)


def clean(text: str) -> str:
    """One kind of newline and no marks of byte order; refuses what is not text."""
    text = _NEWLINE.sub("\n", text.removeprefix("\ufeff"))
    if "\x00" in text or len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise Unreadable(
            "this is binary data, not text; save the document as text, PDF, DOCX or ODT"
        )
    return text


def _pages(text: str) -> tuple[int, ...]:
    breaks = [match.end() for match in re.finditer("\f", text) if match.end() < len(text)]
    return (0, *breaks) if breaks else ()
