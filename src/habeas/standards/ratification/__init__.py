"""Who is party to which treaty since when, and what was done later: read from the tables of this folder.

`depositary.csv` holds, cell by cell, two public transcriptions of the United Nations Treaty Collection: one of 14
March 2015 with exact days (github.com/zmjones/untreaties), one of June 2022 with years only
(github.com/world-politics-datalab, humanrights-treaties-ratification-status). The rule where they differ: a day of
2015 is followed; a day in `events.csv` that falls in the year given comes next; a year of 2022 alone is followed
only where it is not earlier than the table of 2015, which would have had it. What is not followed stays in
`conflict`. `events.csv` also has what neither table knows: withdrawals, the treaties of regions, which bodies a
state accepts; `seen` says whether the depositary's or the body's own words were seen for it, a secondary source alone, or
neither, so that it is from memory.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from habeas.core.casefile import Casefile
from habeas.core.prose import Phrase, whole
from habeas.core.values import Choice
from habeas.core.when import When

_CELL = re.compile(r"(\d{1,2} \w{3} \d{4})\s*([adcA-Z]?)")
_ACTS = {"a": "accession", "d": "succession", "c": "formal confirmation", "A": "acceptance"}
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_JOINS = ("ratification", "accession", "succession", "acceptance")
_LEAVES = ("denunciation", "cessation")
OF_2015 = date(2015, 3, 14)


class Status(Choice):
    """Where a state stands towards an instrument."""

    PARTY = "party"
    SIGNATORY = "signatory"
    NONE = "none"
    WITHDRAWN = "withdrawn"
    CUSTOM = "custom"
    ELSEWHERE = "elsewhere"
    NOT_RECORDED = "not_recorded"
    UNKNOWN_STATE = "unknown_state"
    NOT_A_TREATY = "not_a_treaty"


class Origin(Choice):
    """From what a step of a state is known."""

    SEEN = "seen"
    SECONDARY = "secondary"
    MEMORY = "memory"

    @property
    def label(self) -> str:
        """The origin as a mark beside a day."""
        return _ORIGINS[self]


_ORIGINS = {
    Origin.SEEN: "seen",
    Origin.SECONDARY: "from a secondary source, not compared with the depositary",
    Origin.MEMORY: "from memory",
}


@dataclass(frozen=True, slots=True)
class Event:
    """What a state did besides the two tables; `effective` is the day on which it took effect, where known."""

    instrument: str
    state: str
    event: str
    when: When | None
    effective: When | None
    origin: Origin
    source: str
    note: str
    conflict: str = ""


@dataclass(frozen=True, slots=True)
class Ratification:
    """A state's steps towards a treaty, each as precisely as its source has it.

    `effective` is set where a source gives the day of entry into force itself. `conflict` says what another table
    has and why it is not followed. `origin` is that of the day.
    """

    instrument: str
    state: str
    name: str
    status: Status
    signed: When | None
    consent: When | None
    act: str
    source: str
    note: str = ""
    conflict: Phrase | None = None
    origin: Origin = Origin.SEEN
    effective: When | None = None
    left: Event | None = None


@cache
def state_names() -> dict[str, str]:
    """The English name of each state by its two letters."""
    return {row["state"]: row["name"] for row in table("states")}


def own_state(casefile: Casefile) -> str:
    """The English name of the state of a case; empty where its code is nobody's."""
    return casefile.keeping.country_name or state_names().get(casefile.country, "")


def table(name: str) -> list[dict[str, str]]:
    """The rows of one of the tables."""
    text = (files(__package__) / f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@cache
def events() -> dict[tuple[str, str], tuple[Event, ...]]:
    """What is on record besides the two tables, by treaty (or competence) and state."""
    found: dict[tuple[str, str], tuple[Event, ...]] = {}
    for row in table("events"):
        key = (row["instrument"], row["state"])
        found[key] = (*found.get(key, ()), _event(row))
    return found


def _event(row: dict[str, str]) -> Event:
    return Event(
        instrument=row["instrument"],
        state=row["state"],
        event=row["event"],
        when=When(row["date"]) if row["date"] else None,
        effective=When(row["effective"]) if row["effective"] else None,
        origin=Origin(row["seen"]),
        source=row["source"],
        note=row["note"],
        conflict=row["conflict"] or "",
    )


@cache
def _cells() -> dict[tuple[str, str], dict[str, str]]:
    return {(row["instrument"], row["state"]): row for row in table("depositary")}


@cache
def covered() -> frozenset[str]:
    """The treaties that the depositary's tables have."""
    return frozenset(instrument for instrument, _ in _cells())


@cache
def ratification(instrument: str, state: str) -> Ratification | None:
    """Where a state stands; None where nothing here has the treaty, or the state for a treaty of a region."""
    if state not in state_names():
        return None
    later = events().get((instrument, state), ())
    if instrument not in covered() and not later:
        return None
    return _resolved(instrument, state, later)


def ratifications() -> Iterator[Ratification]:
    """Every row there is."""
    for key in sorted(_cells().keys() | events().keys()):
        found = ratification(*key)
        if found is not None:
            yield found


@dataclass(frozen=True, slots=True)
class _Followed:
    """The consent that the rule follows, and what it leaves aside."""

    consent: When | None = None
    act: str = ""
    source: str = ""
    conflict: Phrase | None = None
    event: Event | None = None


def _resolved(instrument: str, state: str, later: tuple[Event, ...]) -> Ratification:
    cells = _cells().get((instrument, state), {})
    signed = _day(cells.get("signed_2015", ""))
    found = _followed(cells, next((e for e in later if e.event in _JOINS), None))
    return Ratification(
        instrument=instrument,
        state=state,
        name=state_names()[state],
        status=_status(found.consent, signed, cells),
        signed=signed,
        consent=found.consent,
        act=found.act,
        source=found.source,
        note="; ".join(e.note for e in later if e.note and e.event not in _LEAVES),
        conflict=found.conflict,
        origin=found.event.origin if found.event else Origin.SEEN,
        effective=found.event.effective if found.event else None,
        left=next((e for e in later if e.event in _LEAVES), None),
    )


def _status(consent: When | None, signed: When | None, cells: dict[str, str]) -> Status:
    if consent is not None:
        return Status.PARTY
    has_signed = signed is not None or cells.get("status_2022") == "signatory"
    return Status.SIGNATORY if has_signed else Status.NONE


def _followed(cells: dict[str, str], event: Event | None) -> _Followed:
    """The rule of this module's docstring."""
    match = _CELL.match(cells.get("acted_2015", ""))
    year = cells.get("year_2022", "") if cells.get("status_2022") == "state party" else ""
    if match is not None:
        act = _ACTS.get(match[2], "ratification")
        return _Followed(_day(match[1]), act, "UNTC 2015", _against_2015(cells, match[1]))
    if event is not None and (not year or (event.when and event.when.text.startswith(year))):
        return _Followed(event.when, event.event, event.source, None, event)
    if year and int(year) >= OF_2015.year:
        return _Followed(When(year), "", "WPDL 2022")
    if year:
        words = "The table of 2022 gives the year {year}, of which the table of 2015 has nothing; it is not followed."
        return _Followed(conflict=whole(words, year=year))
    return _Followed()


def _against_2015(cells: dict[str, str], day: str) -> Phrase | None:
    status, year = cells.get("status_2022", ""), cells.get("year_2022", "")
    if not status:
        return None
    if status != "state party":
        return whole("The table of 2022 does not call it a party; the day of 2015 is followed.")
    if year and year != day[-4:]:
        words = "The table of 2022 gives the year {year}; the day of 2015 is followed."
        return whole(words, year=year)
    return None


def _day(cell: str) -> When | None:
    match = _CELL.match(cell)
    if match is None:
        return None
    day, month, year = match[1].split()
    return When.on(date(int(year), _MONTHS.index(month) + 1, int(day)))


@cache
def reservations() -> dict[tuple[str, str], str]:
    """What a state reserved or declared, in a line; empty where the words were not taken over from the table of 2015."""
    return {(row["instrument"], row["state"]): row["says"] for row in table("reservations")}
