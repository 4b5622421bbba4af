"""Which states belong to which organisation on a day: `memberships.csv`, one row an organisation and state.

The rows are from memory and cover eight states; a state without a row is not known to be in or out. For the United
Nations no table is held: a state of the table of ratifications other than the Holy See and Palestine is a member.
"""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from habeas.core.values import Choice
from habeas.core.when import When


class Member(Choice):
    """Where a state stands towards an organisation, as the row says."""

    YES = "yes"
    NO = "no"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class Row:
    """One state in one organisation: since when and until when, where that is recorded."""

    member: Member
    since: When | None
    until: When | None
    note: str

    def on(self, day: date) -> bool | None:
        """Whether the state belongs to it on the day; None where that is contested or cannot be told."""
        if self.member is Member.CONTESTED:
            return None
        if self.until is not None and self.until.latest is not None and day >= self.until.latest:
            return False
        if self.since is not None and self.since.earliest is not None and day < self.since.earliest:
            return False
        return self.member is Member.YES


@cache
def memberships() -> dict[tuple[str, str], Row]:
    """Every row, by organisation and state."""
    table = (files(__package__) / "memberships.csv").read_text(encoding="utf-8")
    return {
        (row["organisation"], row["state"]): Row(
            Member(row["member"]),
            When(row["since"]) if row["since"] else None,
            When(row["until"]) if row["until"] else None,
            row["note"],
        )
        for row in csv.DictReader(table.splitlines())
    }
