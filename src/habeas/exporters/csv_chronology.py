"""The chronology as CSV: one fact a row, whatever its kind, with the passage it rests on."""

import csv
from typing import TextIO

from habeas.core.casefile import Casefile
from habeas.core.timeline import timeline

HEADINGS = ("when", "type", "sentence", "standing", "certainty", "attribution", "source", "source date",
            "page", "quote", "claim")  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(casefile: Casefile, out: TextIO) -> None:
    """Write the chronology as of the day, a row a fact."""
    rows = csv.writer(out)
    rows.writerow(HEADINGS)
    for entry in timeline(casefile):
        claim = entry.held.followed
        source, anchor = casefile.source_of(claim), claim.anchors[0]
        row = (
            claim.when, entry.type, entry.text(casefile.person.name), entry.standing.label, claim.certainty,
            claim.attribution, source.title, source.date, anchor.page, anchor.quote, claim.id,
        )  # fmt: skip
        rows.writerow([_plain(value) for value in row])


def _plain(value: object) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
