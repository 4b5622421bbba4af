"""The tables of ratification read a second time, cell by cell, with nothing of the program's own reading."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "src" / "habeas" / "standards" / "ratification"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Treaty: its own entry into force, and the months or days that it sets after the deposit.
TERMS: Mapping[str, tuple[date, int, int]] = {
    "iccpr": (date(1976, 3, 23), 3, 0),
    "icescr": (date(1976, 1, 3), 3, 0),
    "iccpr_op1": (date(1976, 3, 23), 3, 0),
    "iccpr_op2": (date(1991, 7, 11), 3, 0),
    "cat": (date(1987, 6, 26), 0, 30),
    "opcat": (date(2006, 6, 22), 0, 30),
    "icpped": (date(2010, 12, 23), 0, 30),
    "crc": (date(1990, 9, 2), 0, 30),
    "cedaw": (date(1981, 9, 3), 0, 30),
    "crpd": (date(2008, 5, 3), 0, 30),
    "icerd": (date(1969, 1, 4), 0, 30),
    "vccr": (date(1967, 3, 19), 0, 30),
    "refugee": (date(1954, 4, 22), 0, 90),
}
LEFT = {("iccpr_op1", "BY"): date(2023, 2, 8)}
LATER = {("crpd", "KG"): date(2019, 5, 16), ("crpd", "BY"): date(2016, 11, 29)}


@dataclass(frozen=True)
class Told:
    """What the tables tell of one state and treaty: signed and bound from when, bound until when."""

    signed: date | None
    bound: date | None
    until: date | None

    def sign(self, day: date) -> str:
        """● bound, × left, s signed, – neither."""
        if self.bound is not None and self.bound <= day:
            return "●" if self.until is None or day < self.until else "×"
        return "s" if self.signed is not None and self.signed <= day else "–"


def told(treaty: str, state: str) -> Told:
    """What the cells say, by the rule: the day of 2015, else a later day on record, else a year from 2015 on."""
    cells = ROWS.get((treaty, state), {})
    acted = cells.get("acted_2015", "")
    joined = day_of(acted) or LATER.get((treaty, state)) or year_of(cells)
    bound = None
    if joined is not None:
        own, months, days = TERMS[treaty]
        waits = (0, 0) if acted.endswith(" d") else (months, days)
        bound = max(own, waited(joined, *waits))
    return Told(day_of(cells.get("signed_2015", "")), bound, LEFT.get((treaty, state)))


def day_of(cell: str) -> date | None:
    """'5 Sep 1997 a' is 5 September 1997."""
    words = cell.split()
    if len(words) < 3:
        return None
    return date(int(words[2]), MONTHS.index(words[1]) + 1, int(words[0]))


def year_of(cells: Mapping[str, str]) -> date | None:
    """The last day of a year that only the table of 2022 has."""
    year = cells.get("year_2022", "")
    is_party = cells.get("status_2022") == "state party"
    return date(int(year), 12, 31) if is_party and year and int(year) >= 2015 else None


def waited(day: date, months: int, days: int) -> date:
    """That many months later, on the last day of a month that is too short, then that many days."""
    whole = day.month - 1 + months
    year, month = day.year + whole // 12, whole % 12 + 1
    while True:
        try:
            return date(year, month, day.day) + timedelta(days=days)
        except ValueError:
            day -= timedelta(days=1)


def _rows() -> dict[tuple[str, str], dict[str, str]]:
    with (FOLDER / "depositary.csv").open(encoding="utf-8", newline="") as file:
        return {(row["instrument"], row["state"]): row for row in csv.DictReader(file)}


ROWS = _rows()
