"""What binds eight states on twelve days agrees with the depositary's tables, and the page says the same."""

import re
from datetime import date
from pathlib import Path

import pytest

from habeas.standards import INSTRUMENTS, Status, binding, state_names
from habeas.standards.ratification import Origin
from tests.standards.depositary import TERMS, told
from tools.pages.binding import DAYS, STATES

# The days of consent as the depositary has them, written out by hand; None for a state that has not joined.
CONSENT: dict[str, tuple[str | None, ...]] = {
    "iccpr": ("1994-10-07", "1973-11-12", "2003-09-23", "1973-10-16", None, "1982-01-14", "1978-05-10", "1975-06-24"),
    "iccpr_op1": ("1994-10-07", "1992-09-30", "2006-11-24", "1991-10-01", None, None, "1978-05-10", None),
    "icescr": ("1994-10-07", "1973-11-12", "2003-09-23", "1973-10-16", "2001-03-27", "1982-01-14", "1978-05-10", "1975-06-24"),
    "cat": ("1997-09-05", "1987-03-13", "1988-08-02", "1987-03-03", "1988-10-04", "1986-06-25", "1991-07-29", None),
    "opcat": ("2008-12-29", None, "2011-09-27", None, None, None, None, None),
    "cedaw": ("1997-02-10", "1981-02-04", "1985-12-20", "1981-01-23", "1980-11-04", "1981-09-18", "1983-05-02", None),
    "crc": ("1994-10-07", "1990-10-01", "1995-04-04", "1990-08-16", "1992-03-02", "1990-07-06", "1990-09-13", "1994-07-13"),
    "crpd": ("2019-05-16", "2016-11-29", "2009-09-28", "2012-09-25", "2008-08-01", "2008-04-14", "2013-09-24", "2009-10-23"),
    "icpped": (None,) * 8,
}  # fmt: skip
AT_LAST = DAYS[-1]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("treaty", sorted(TERMS))
def test_on_twelve_days_the_program_reads_the_tables_as_a_second_reader_does(
    treaty: str, state: str
) -> None:
    instrument, read_again = INSTRUMENTS[treaty], told(treaty, state)
    found = [binding(instrument, state, day).binding for day in DAYS]
    assert found == [read_again.sign(day) == "●" for day in DAYS]


@pytest.mark.parametrize("treaty", sorted(TERMS))
def test_for_every_state_the_last_day_agrees(treaty: str) -> None:
    instrument = INSTRUMENTS[treaty]
    found = {s for s in state_names() if binding(instrument, s, AT_LAST).binding}
    assert found == {s for s in state_names() if told(treaty, s).sign(AT_LAST) == "●"}


@pytest.mark.parametrize("treaty", sorted(CONSENT))
def test_the_days_of_consent_are_those_written_out_by_hand(treaty: str) -> None:
    found = (binding(INSTRUMENTS[treaty], state, AT_LAST).consent for state in STATES)
    assert tuple(str(day) if day else None for day in found) == CONSENT[treaty]


def rows_of(page: str, state: str) -> dict[str, list[str]]:
    """The cells of the twelve days in a state's table, by the short title of the treaty."""
    section = page.split(f"(`{state}`)\n")[1].split("Bodies on")[0]
    rows = (re.split(r"\s*\|\s*", line)[1:-1] for line in section.splitlines() if line[:2] == "| ")
    return {cells[0]: cells[2:] for cells in rows}


@pytest.mark.parametrize("state", STATES)
def test_the_page_says_what_the_second_reader_finds(root: Path, state: str) -> None:
    page = (root / "docs" / "reference" / "binding.md").read_text(encoding="utf-8")
    rows = rows_of(page, state)
    assert rows["treaty"] == [day.isoformat() for day in DAYS]
    for treaty in TERMS:
        expected = [told(treaty, state).sign(day) for day in DAYS]
        assert rows[INSTRUMENTS[treaty].short_title] == expected


def test_a_withdrawal_ends_the_force_of_a_treaty_on_the_day_it_takes_effect() -> None:
    protocol = INSTRUMENTS["iccpr_op1"]
    before, after = (binding(protocol, "BY", date(2023, 2, day)) for day in (7, 8))
    assert (before.binding, after.binding) == (True, False)
    assert (after.status, str(after.until)) == (Status.WITHDRAWN, "2023-02-08")


def test_a_convention_of_a_region_bound_a_state_only_while_it_belonged_to_it() -> None:
    convention = INSTRUMENTS["echr"]
    days = (date(1998, 5, 4), date(1998, 5, 5), date(2022, 9, 15), date(2022, 9, 16))
    assert [binding(convention, "RU", day).binding for day in days] == [False, True, True, False]
    assert binding(convention, "KG", days[2]).status is Status.ELSEWHERE


def test_venezuela_left_the_american_convention_a_year_after_its_notice() -> None:
    convention = INSTRUMENTS["achr"]
    assert binding(convention, "VE", date(2013, 9, 9)).binding
    left = binding(convention, "VE", date(2013, 9, 10))
    assert (left.binding, left.status) == (False, Status.WITHDRAWN)
    assert "contested" in left.basis


def test_a_successor_waits_no_longer_than_its_deposit() -> None:
    found = binding(INSTRUMENTS["cat"], "CZ", date(2022, 1, 1))
    assert (found.consent, found.since) == (found.since_when, date(1993, 2, 22))


def test_what_a_table_says_otherwise_stays_in_sight() -> None:
    found = binding(INSTRUMENTS["iccpr"], "ZA", date(2022, 1, 1))
    assert found.conflict is not None
    assert "1994" in found.conflict.text()


def test_a_day_from_memory_is_marked() -> None:
    assert not binding(INSTRUMENTS["crpd"], "KG", AT_LAST).is_seen
    assert binding(INSTRUMENTS["cat"], "KG", AT_LAST).is_seen


@pytest.mark.parametrize("state", ["KG", "BY", "RU"])
def test_a_day_from_an_encyclopedia_is_no_day_of_the_depositary(state: str) -> None:
    found = binding(INSTRUMENTS["cis_convention"], state, AT_LAST)
    assert (found.is_seen, found.origin) == (False, Origin.SECONDARY)


def test_a_reservation_on_record_is_noted_and_drops_nothing() -> None:
    found = binding(INSTRUMENTS["iccpr"], "VE", AT_LAST)
    assert found.binding
    assert "14 (3) (d)" in (found.reservation or "")
    assert binding(INSTRUMENTS["iccpr"], "KG", AT_LAST).reservation is None
