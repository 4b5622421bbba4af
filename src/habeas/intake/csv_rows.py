"""A table saved as CSV (RFC 4180): a line for each row and a tab between two cells, as tables of documents are taken in."""

import csv
import io
import re

from habeas.intake.errors import Unreadable
from habeas.intake.plain_text import clean, decode
from habeas.intake.taken import Parsed

_BETWEEN = ",;\t"
_SPACES = re.compile(r"\s+")


def parse(data: bytes) -> Parsed:
    """Each row on a line of its own; a line break within a cell is a space."""
    text = clean(decode(data))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_between(text))
    try:
        lines = ["\t".join(_SPACES.sub(" ", cell).strip() for cell in row) for row in rows]
    except csv.Error as problem:
        raise Unreadable(
            f"its rows cannot be told apart ({problem}); save it as CSV again"
        ) from None
    return Parsed(media_type="text/csv", text="\n".join(line.rstrip("\t") for line in lines))


def _between(text: str) -> str:
    """What stands between the cells: the sign that the heading row has most often."""
    heading = next((line for line in text.splitlines() if line.strip()), "")
    return max(_BETWEEN, key=heading.count)
