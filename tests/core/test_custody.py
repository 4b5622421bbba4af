"""The custody clock counts days on which the person was held, and never a day the file does not carry."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from habeas.core.custody import Holding, count, custody, say_days
from habeas.core.spells import Spell
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.release import Basis, Release
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from tests.making import a_casefile, a_claim

SEED = date(2022, 5, 14)


def spell(first: str, last: str | None = None) -> Spell:
    begins, ends = When(first), None if last is None else When(last)
    assert begins.earliest
    assert begins.latest
    closed = None
    if ends is not None:
        assert ends.earliest
        assert ends.latest
        closed = (ends.earliest, ends.latest)
    return Spell((begins.earliest, begins.latest), closed)


@pytest.mark.parametrize(
    ("spells", "as_of", "days", "nights"),
    [
        ([spell("1977-05-04", "1977-10-06")], date(1978, 1, 1), (156, 156), (155, 155)),
        ([spell("2019-08-08")], SEED, (1011, 1011), (1010, 1010)),
        ([spell("2019-08-08")], date(2022, 5, 3), (1000, 1000), (999, 999)),
        ([spell("2019-08-08", "2020-10-06"), spell("2020-10-10")], SEED, (1008, 1008), (1006, 1006)),
        ([spell("2020-10-10")], SEED, (582, 582), (581, 581)),
        ([spell("2024-01-01", "2024-01-05"), spell("2024-01-05", "2024-01-09")], SEED.replace(year=2025), (9, 9), (8, 8)),
        ([spell("2024-01-01", "2024-01-10"), spell("2024-01-08", "2024-01-15")], SEED.replace(year=2025), (15, 15), (14, 14)),
        ([spell("2019-08", "2019-09-01")], SEED, (2, 32), (1, 31)),
        ([spell("2019")], SEED, (866, 1230), (865, 1229)),
    ],
)  # fmt: skip
def test_the_published_vectors_hold(
    spells: list[Spell], as_of: date, days: tuple[int, int], nights: tuple[int, int]
) -> None:
    clock = count(spells, as_of)
    assert (clock.days_min, clock.days_max) == days
    assert (clock.nights_min, clock.nights_max) == nights


def test_the_founding_case_is_two_periods_with_a_gap_in_october() -> None:
    clock = custody(
        a_casefile(
            a_claim("a", Arrest(when=When("2019-08-08"))),
            a_claim("b", Release(when=When("2020-10-06"), basis=Basis.FREED_OTHERWISE)),
            a_claim("c", Arrest(when=When("2020-10-10"))),
            as_of=SEED,
        )
    )
    assert clock.days_min == clock.days_max == 1008
    assert clock.gaps == ((date(2020, 10, 6), date(2020, 10, 10)),)
    assert clock.held
    assert clock.claims == ("a", "b", "c")
    assert clock.bears_out(1000)
    assert not clock.bears_out(1006)


def test_a_move_by_a_day_of_the_second_period_bears_out_that_one_and_not_the_first() -> None:
    clock = custody(
        a_casefile(
            a_claim("a", Arrest(when=When("2019-08-08"))),
            a_claim("b", Release(when=When("2020-10-06"), basis=Basis.FREED_OTHERWISE)),
            a_claim("c", Arrest(when=When("2020-10-10"))),
            a_claim("d", Transfer(when=When("../2022-05-10"))),
            as_of=SEED,
        )
    )
    assert [s.claims for s in clock.spells] == [("a", "b"), ("c", "d")]
    assert clock.days_min == clock.days_max == 1008


def test_only_first_detained_in_2019_gives_a_least_and_a_most() -> None:
    clock = custody(a_casefile(a_claim("a", Arrest(when=When("2019"))), as_of=SEED))
    assert (clock.days_min, clock.days_max) == (866, 1230)


def test_a_vague_beginning_beside_an_exact_one_changes_nothing() -> None:
    exact = a_claim("a", Arrest(when=When("2019-08-08")))
    vague = a_claim("b", Arrest(when=When("2019")))
    clock = custody(a_casefile(exact, vague, as_of=SEED))
    assert (clock.days_min, clock.days_max) == (1011, 1011)


def test_being_seen_in_custody_counts_from_that_day_at_least() -> None:
    seen = a_claim("a", Detention(when=When("2022-05-10")))
    clock = custody(a_casefile(seen, as_of=SEED))
    assert clock.held
    assert clock.days_min == 5


@pytest.mark.parametrize("freed", ["2022", "2022-01", "2022-01-10"])
def test_a_release_of_which_little_is_known_comes_after_the_arrest(freed: str) -> None:
    held = a_claim("a", Arrest(when=When("2022-01-10")))
    free = a_claim("b", Release(when=When(freed)))
    clock = custody(a_casefile(held, free, as_of=date(2023, 6, 1)))
    assert not clock.held
    assert clock.days_min == 1
    assert clock.spells[0].ends is not None
    assert clock.spells[0].ends[0] == date(2022, 1, 10)


def test_whoever_is_seen_in_prison_was_not_yet_released() -> None:
    claims = (
        a_claim("a", Arrest(when=When("2021-03-01"))),
        a_claim("b", Detention(when=When("2022-05-10"))),
        a_claim("c", Release(when=When("2022"))),
    )
    clock = custody(a_casefile(*claims, as_of=date(2023, 6, 1)))
    assert not clock.held
    assert clock.spells[0].ends == (date(2022, 5, 10), date(2022, 12, 31))


def test_what_comes_after_the_day_is_not_yet_known_to_the_clock() -> None:
    held = a_claim("a", Arrest(when=When("2022-05-01")))
    freed = a_claim("b", Release(when=When("2023-02-14")))
    case = a_casefile(held, freed, as_of=SEED)
    assert custody(case).held
    assert not custody(case.at(date(2023, 3, 1))).held


@pytest.mark.parametrize(
    ("freed", "taken", "days"),
    [
        ("2024-03-01", "2024-03-01", (167, 167)),
        ("2024-03", "2024-03", (138, 167)),
        ("2024-03-05", "2024-03", (142, 167)),
        ("2024-03-01", "2024-03-02", (167, 167)),
    ],
)
def test_a_re_arrest_at_the_gate_is_not_lost(freed: str, taken: str, days: tuple[int, int]) -> None:
    case = a_casefile(
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Release(when=When(freed))),
        a_claim("c", Arrest(when=When(taken))),
        as_of=date(2024, 6, 15),
    )
    clock = custody(case)
    assert clock.held
    assert (clock.days_min, clock.days_max) == days


def test_an_arrest_and_a_release_on_one_day_are_one_day() -> None:
    case = a_casefile(
        a_claim("a", Arrest(when=When("2024-03-01"))),
        a_claim("b", Release(when=When("2024-03-01"))),
    )
    assert not custody(case).held
    assert custody(case).days_max == 1


def test_an_arrest_told_again_while_held_opens_nothing_new() -> None:
    case = a_casefile(
        a_claim("a", Arrest(when=When("2024-01-01"))),
        a_claim("b", Arrest(when=When("2024-02-01"))),
        a_claim("c", Release(when=When("2024-03-01"))),
    )
    assert not custody(case).held
    assert custody(case).days_max == 61


def test_what_ends_within_custody_does_not_end_custody() -> None:
    held = a_claim("a", Arrest(when=When("2022-05-01")))
    alone = a_claim("b", SolitaryConfinement(when=When("2022-05-03/2022-05-06")))
    cut_off = a_claim("c", Incommunicado(when=When("2022-05-01/2022-05-04")))
    clock = custody(a_casefile(held, alone, cut_off, as_of=SEED))
    assert clock.held
    assert clock.days_min == 14


def test_a_stay_that_ends_with_a_move_does_not_end_custody() -> None:
    clock = custody(
        a_casefile(
            a_claim("a", Arrest(when=When("2024-03-01"))),
            a_claim("b", Detention(when=When("2024-03-01/2024-03-11"), where="Barracks of Orlest")),
            a_claim("c", Transfer(when=When("2024-03-11"), where="Remand Prison of Orlest")),
            a_claim("d", Detention(when=When("2024-03-11"), where="Remand Prison of Orlest")),
            as_of=date(2024, 4, 30),
        )
    )
    assert clock.held
    assert clock.days_min == clock.days_max == 61


def test_a_stretch_with_an_end_ends() -> None:
    stretch = a_claim("a", Detention(when=When("2022-01-01/2022-01-10")))
    clock = custody(a_casefile(stretch, as_of=SEED))
    assert not clock.held
    assert clock.days_max == 10


JANUARY = a_claim("a", Arrest(when=When("2020-01-01")))
TODAY = date(2026, 11, 28)


def test_a_release_before_a_month_ends_custody_by_its_eve() -> None:
    free = a_claim("b", Release(when=When("../2022-04-30")))
    clock = custody(a_casefile(JANUARY, free, as_of=TODAY))
    assert clock.holding is Holding.NOT_HELD
    assert (clock.days_min, clock.days_max) == (1, 851)
    assert clock.spells[0].ended == When("2020-01-01/2022-04-30")


def test_within_the_time_before_which_a_release_came_nobody_knows_who_is_held() -> None:
    free = a_claim("b", Release(when=When("../2022-04-30")))
    clock = custody(a_casefile(JANUARY, free, as_of=date(2021, 1, 1)))
    assert clock.holding is Holding.NOT_KNOWN
    assert (clock.days_min, clock.days_max) == (1, 367)


@pytest.mark.parametrize("taken", [Arrest, Detention])
def test_whoever_was_taken_before_a_month_is_held_since_its_eve_at_the_latest(
    taken: type[Arrest] | type[Detention],
) -> None:
    clock = custody(a_casefile(a_claim("a", taken(when=When("../2022-04-30"))), as_of=TODAY))
    assert clock.held
    assert (clock.days_min, clock.days_max) == (1674, None)
    assert say_days(clock) == "at least 1,674 days"


@pytest.mark.parametrize("taken", [Arrest, Detention])
def test_whoever_was_taken_after_a_day_is_held_for_a_number_of_days_at_most(
    taken: type[Arrest] | type[Detention],
) -> None:
    clock = custody(a_casefile(a_claim("a", taken(when=When("[2022-05-02..]"))), as_of=TODAY))
    assert clock.held
    assert (clock.days_min, clock.days_max) == (1, 1672)


def test_whoever_was_freed_after_a_day_is_free_since_then_or_later() -> None:
    free = a_claim("b", Release(when=When("[2021-06-04..]")))
    clock = custody(a_casefile(JANUARY, free, as_of=TODAY))
    assert clock.holding is Holding.NOT_HELD
    assert clock.spells[0].ended == When("2021-06-04/2026-11-28")
    assert not clock.is_exact


def test_since_a_month_is_since_some_day_in_it() -> None:
    clock = custody(a_casefile(a_claim("a", Arrest(when=When("2022-05/.."))), as_of=SEED))
    assert clock.since == When("2022-05-01/2022-05-14")
    assert (clock.days_min, clock.days_max) == (1, 14)


def test_a_day_that_the_source_is_not_sure_of_gives_no_exact_count() -> None:
    clock = custody(a_casefile(a_claim("a", Arrest(when=When("2019-08-08~"))), as_of=SEED))
    assert not clock.is_exact
    assert say_days(clock) == "about 1,011 days"
    assert clock.since == When("2019-08-08~")


def test_an_exact_day_beside_an_approximate_one_is_followed() -> None:
    about = a_claim("a", Arrest(when=When("2019~")))
    exact = a_claim("b", Arrest(when=When("2019-08-08")))
    assert custody(a_casefile(about, exact, as_of=SEED)).is_exact


def test_released_with_no_arrest_on_file_is_not_held_and_an_undated_arrest_leaves_it_unknown() -> (
    None
):
    free = a_claim("b", Release(when=When("2021-06-04")))
    taken = a_claim("a", Arrest())
    assert custody(a_casefile(free, as_of=TODAY)).holding is Holding.NOT_HELD
    assert custody(a_casefile(taken, as_of=TODAY)).holding is Holding.NOT_KNOWN


DAYS = st.dates(date(2015, 1, 1), date(2024, 12, 31))


@st.composite
def spells(draw: st.DrawFn) -> Spell:
    days = sorted(draw(st.lists(DAYS, min_size=4, max_size=4)))
    ends = None if draw(st.booleans()) else (days[2], days[3])
    return Spell((days[0], days[1]), ends)


@given(st.lists(spells(), max_size=5), DAYS)
def test_least_is_never_over_most(found: list[Spell], as_of: date) -> None:
    clock = count(found, as_of)
    assert clock.days_max is not None
    assert clock.nights_max is not None
    assert 0 <= clock.days_min <= clock.days_max
    assert 0 <= clock.nights_min <= clock.nights_max
    assert clock.nights_max <= clock.days_max


@given(st.lists(spells(), min_size=1, max_size=4), st.data(), DAYS)
def test_an_overlapping_period_within_another_adds_no_day(
    found: list[Spell], data: st.DataObject, as_of: date
) -> None:
    whole = data.draw(st.sampled_from(found))
    period = whole.shortest(as_of)
    assume(period is not None)
    assert period is not None
    first = data.draw(st.dates(period[0], period[1]))
    last = data.draw(st.dates(first, period[1]))
    inside = Spell((first, first), (last, last))
    assert count([*found, inside], as_of).days_min == count(found, as_of).days_min


@given(st.lists(spells(), min_size=1, max_size=4), st.integers(0, 400), st.integers(0, 400), DAYS)
def test_a_wider_date_never_narrows_the_range(
    found: list[Spell], before: int, after: int, as_of: date
) -> None:
    narrow, *rest = found
    assert narrow.begins[0] is not None
    earlier = narrow.begins[0] - timedelta(days=before)
    ends = narrow.ends and (narrow.ends[0], narrow.ends[1] + timedelta(days=after))
    wide = count([Spell((earlier, narrow.begins[1]), ends), *rest], as_of)
    exact = count(found, as_of)
    assert wide.days_min <= exact.days_min
    assert (wide.days_max or 0) >= (exact.days_max or 0)


@given(st.lists(spells(), max_size=4), DAYS)
def test_a_day_later_the_count_is_the_same_or_one_more(found: list[Spell], as_of: date) -> None:
    today, tomorrow = count(found, as_of), count(found, as_of + timedelta(days=1))
    assert tomorrow.days_min - today.days_min in (0, 1)
    assert (tomorrow.days_max or 0) - (today.days_max or 0) in (0, 1)


@given(st.lists(spells(), max_size=5), DAYS)
def test_the_order_of_the_periods_does_not_matter(found: list[Spell], as_of: date) -> None:
    shuffled = list(reversed(found))
    assert count(shuffled, as_of).days_min == count(found, as_of).days_min
    assert count(shuffled, as_of).days_max == count(found, as_of).days_max


@given(DAYS, DAYS, st.integers(0, 900), DAYS)
def test_the_true_days_lie_within_what_before_and_after_allow(
    taken: date, freed: date, off: int, as_of: date
) -> None:
    taken, freed = sorted((taken, freed))
    truth = count([Spell((taken, taken), (freed, freed))], as_of)
    wide = custody(
        a_casefile(
            a_claim("a", Arrest(when=When(f"[{taken - timedelta(days=off)}..]"))),
            a_claim("b", Release(when=When(f"../{freed + timedelta(days=off)}"))),
            as_of=as_of,
        )
    )
    if taken <= as_of:
        assert wide.days_min <= truth.days_min
        assert wide.days_max is not None
        assert truth.days_max is not None
        assert truth.days_max <= wide.days_max
