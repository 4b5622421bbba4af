"""What a document's own first and last lines say of it: its title, its date, who published it."""

import re
from dataclasses import replace

from habeas.intake.datelines import dateline
from habeas.intake.heads import headline, named_publisher
from habeas.intake.language import language_of
from habeas.intake.taken import Parsed

_HALF = re.compile(r"[\ud800-\udfff]")


def describe(parsed: Parsed) -> Parsed:
    """A date printed in the text beats metadata; a title in the text beats the file's properties."""
    text = _whole(parsed.text)
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
    """Half characters, which no file can be written with, become the mark of the unshowable."""
    return _HALF.sub("\ufffd", text)
