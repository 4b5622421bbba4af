"""Who is party to which treaty since when: `status.csv`, one row a treaty and state.

Merged from two public transcriptions of the United Nations Treaty Collection: one of 14 March 2015 with exact days
(github.com/zmjones/untreaties), one of June 2022 with years only (github.com/world-politics-datalab,
humanrights-treaties-ratification-status). Where they differ the days of 2015 are followed, and the later table
only for what came after it. Neither knows denunciations; `note` says where they disagree.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from habeas.core.values import Choice
from habeas.core.when import When


class Status(Choice):
    """Where a state stands towards an instrument."""

    PARTY = "party"
    SIGNATORY = "signatory"
    NONE = "none"
    UNKNOWN_STATE = "unknown_state"
    NOT_A_TREATY = "not_a_treaty"


@dataclass(frozen=True, slots=True)
class Ratification:
    """A state's step towards a treaty: the day of its consent as precisely as the source has it."""

    instrument: str
    state: str
    name: str
    status: Status
    signed: When | None
    consent: When | None
    act: str
    source: str
    note: str


@cache
def ratifications() -> dict[tuple[str, str], Ratification]:
    """Every row, by treaty and state."""
    return {(row.instrument, row.state): row for row in _rows()}


@cache
def state_names() -> dict[str, str]:
    """The English name of each state by its two letters."""
    return {row.state: row.name for row in _rows()}


def _rows() -> Iterator[Ratification]:
    table = (files(__package__) / "status.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(table.splitlines()):
        yield Ratification(
            instrument=row["instrument"],
            state=row["state"],
            name=row["name"],
            status=Status(row["status"]),
            signed=When(row["signed"]) if row["signed"] else None,
            consent=When(row["consent"]) if row["consent"] else None,
            act=row["act"],
            source=row["source"],
            note=row["note"],
        )
