"""The clocks of many days, run at once, are those of each day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.core.custody import custody_at, custody_on
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention, Status
from habeas.kinds.release import Release
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from tests.making import a_casefile, a_claim

PLAIN = [
    "2024-01-03",
    "2024-01-03",
    "2024-01-09",
    "2024-02-01",
    "2024-02-11",
    "2024-03-05",
    "2024-01-20/..",
]
OPEN = [
    "2024-01",
    "2024",
    "../2024-01-15",
    "2024-01-09/2024-02-05",
    "2024-02-11~",
    "[2024-01-09..]",
]
HELD = [
    lambda when: Arrest(when=when),
    lambda when: Release(when=when),
    lambda when: Detention(when=when),
    lambda when: Detention(when=when, status=Status.HOUSE_ARREST),
    lambda when: Transfer(when=when, where="Orlest"),
    lambda when: SolitaryConfinement(when=when),
]


@pytest.mark.parametrize("dates", [PLAIN, [*PLAIN, *OPEN]])
@given(st.data())
def test_the_clocks_of_many_days_are_those_of_each(dates: list[str], data: st.DataObject) -> None:
    told = st.lists(st.tuples(st.sampled_from(HELD), st.sampled_from(dates)), max_size=8)
    facts = [make(When(when)) for make, when in data.draw(told)]
    casefile = a_casefile(*(a_claim(f"c{n}", fact) for n, fact in enumerate(facts)))
    first = date(2023, 12, 30)
    days = [first + timedelta(days=n) for n in data.draw(st.sets(st.integers(0, 80), max_size=9))]
    assert custody_on(casefile, days) == {day: custody_at(casefile, day) for day in days}
