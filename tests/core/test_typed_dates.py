"""Dates as people type them, in five languages, never narrower than typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.core.prose import say_when
from habeas.core.typed_dates import Note, Trouble, UnclearDate, read_date
from habeas.core.when import When

TODAY = date(2022, 3, 1)
TYPED = {
    "Aug 2019": "2019-08", "8/2019?": "2019-08?", "14 May 2022": "2022-05-14",
    "2022-05-14": "2022-05-14", "May 14th, 2022": "2022-05-14", "14-May-2022": "2022-05-14",
    "between March and June 2020": "2020-03/2020-06", "about 2019": "2019~",
    "٨ آب 2019": "2019-08-08", "٨/٨/٢٠١٩": "2019-08-08", "8 août 2019": "2019-08-08",
    "8 de agosto de 2019": "2019-08-08", "8 августа 2019 г.": "2019-08-08",
    "13/4/2022": "2022-04-13", "4/13/2022": "2022-04-13", "14-16 May 2022": "2022-05-14/2022-05-16",
    "7 or 8 August 2019": "[2019-08-07,2019-08-08]", "since 8 August 2019": "2019-08-08/..",
    "before May 2020": "../2020-04-30", "by 14 May 2022": "../2022-05-14",
    "the 2010s": "201X", "from 8 Aug 2019 until now": "2019-08-08/..", "mid-2021": "2021",
    "بين مارس ويونيو 2020": "2020-03/2020-06", "entre mars et juin 2020": "2020-03/2020-06",
    "с марта по июнь 2020": "2020-03/2020-06", "after 2019": "[2020..]", "after 5 May 2022": "[2022-05-06..]",
    "on or about 5 May 2020": "2020-05-05~", "on or before 5 May 2020": "../2020-05-05",
    "on or after 5 May 2020": "2020-05-05/..", "during the night of 3 to 4 May 2020": "2020-05-03/2020-05-04",
    "nuit du 3 au 4 mai 2020": "2020-05-03/2020-05-04", "del 3 al 5 de mayo de 2022": "2022-05-03/2022-05-05",
    "after about 2019": "[2019~..]", "après août 2019": "[2019-09..]", "after early May 2022": "[2022-05..]",
}  # fmt: skip
UNCLEAR = {
    "3/4/2022": Trouble.TWO_WAYS, "spring 2020": Trouble.SEASON, "1443": Trouble.OTHER_CALENDAR,
    "14 May 22": Trouble.SHORT_YEAR, "31 Feb 2020": Trouble.NO_SUCH_DAY,
    "November to February 2020": Trouble.ENDS_FIRST, "nonsense": Trouble.NOT_A_DATE,
    "or 5 May 2020": Trouble.NOT_A_DATE, "5 May 2020 or": Trouble.NOT_A_DATE,
    "": Trouble.NOT_A_DATE, "14": Trouble.NOT_A_DATE, "May": Trouble.NO_YEAR,
    "before 0001": Trouble.OTHER_CALENDAR, "before 1 January 0001": Trouble.OTHER_CALENDAR,
    "after 31 December 9999": Trouble.OTHER_CALENDAR, "after 9999": Trouble.OTHER_CALENDAR,
}  # fmt: skip


@pytest.mark.parametrize(("typed", "meant"), TYPED.items())
def test_a_date_is_read_as_it_is_written(typed: str, meant: str) -> None:
    assert read_date(typed).when == When(meant)


@pytest.mark.parametrize(("typed", "trouble"), UNCLEAR.items())
def test_what_is_unclear_is_asked_back(typed: str, trouble: Trouble) -> None:
    with pytest.raises(UnclearDate) as asked:
        read_date(typed)
    assert asked.value.trouble is trouble


def test_two_readings_are_both_offered() -> None:
    with pytest.raises(UnclearDate) as asked:
        read_date("3/4/2022")
    assert asked.value.options == (When("2022-04-03"), When("2022-03-04"))


def test_a_year_left_out_comes_from_the_day_of_reference_and_is_noted() -> None:
    found = read_date("before May", today=TODAY)
    assert (found.when, found.notes) == (When("../2021-04-30"), (Note.YEAR_TAKEN,))


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(["", "about ", "since ", "by ", "after "]))  # fmt: skip
def test_our_own_wording_of_a_day_reads_back(day: date, before: str) -> None:
    marked = {"": "{}", "about ": "{}~", "since ": "{}/..", "by ": "../{}", "after ": "[{}..]"}[
        before
    ]
    when = When(marked.format(day))
    assert read_date(say_when(when)).when == when


@given(st.integers(1900, 2100), st.integers(1, 12), st.sampled_from(["", "early ", "mid ", "late "]))  # fmt: skip
def test_a_vague_word_never_narrows_the_month(year: int, month: int, vague: str) -> None:
    whole = When(f"{year}-{month:02}")
    assert read_date(f"{vague}{say_when(whole)}").when.bounds == whole.bounds


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_is_asked_back(text: str) -> None:
    try:
        found: object = read_date(text, today=TODAY).when
    except UnclearDate as asked:
        found = asked.trouble
    assert isinstance(found, When | Trouble)
