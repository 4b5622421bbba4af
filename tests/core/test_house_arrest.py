"""House arrest is custody, counted and shown apart from custody in a house that is no home."""

from datetime import date

import pytest

from habeas.core.custody import custody
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention, Status
from habeas.kinds.release import Basis, Release
from habeas.kinds.transfer import Transfer
from tests.making import a_casefile, a_claim

SEED = date(2022, 5, 14)


def test_house_arrest_counts_and_is_shown_apart() -> None:
    at_home = a_claim("a", Detention(when=When("2022-05-01/.."), status=Status.HOUSE_ARREST))
    clock = custody(a_casefile(at_home, as_of=SEED))
    assert clock.days_min == clock.house_arrest_days == 14


def test_leaving_prison_for_house_arrest_does_not_end_custody() -> None:
    held = a_claim("a", Arrest(when=When("2022-05-01")))
    moved = a_claim("b", Release(when=When("2022-05-05"), basis=Basis.TO_HOUSE_ARREST))
    clock = custody(a_casefile(held, moved, as_of=SEED))
    assert clock.held
    assert clock.days_min == clock.days_max == 14
    assert clock.house_arrest_days == 10
    assert clock.since == When("2022-05-01")


@pytest.mark.parametrize(
    "moved",
    [
        Transfer(when=When("2025-03-18"), where="Remand Centre No. 2", origin="house arrest"),
        Detention(when=When("2025-03-18/.."), where="maison d'arrêt n° 2 de Karsk"),
        Detention(when=When("2025-03-18/.."), where="СИЗО-1"),
    ],
    ids=["moved", "held", "in Russian"],
)
def test_whoever_is_brought_to_a_prison_is_no_longer_at_home(moved: Transfer | Detention) -> None:
    home = a_claim("a", Detention(when=When("2025-01-20/.."), status=Status.HOUSE_ARREST))
    clock = custody(a_casefile(home, a_claim("b", moved), as_of=date(2025, 4, 18)))
    assert clock.held
    assert clock.house_arrest_days == 58
    assert not clock.spells[-1].is_at_home
    assert clock.since == When("2025-01-20")


def test_whoever_is_brought_home_under_guard_is_in_house_arrest() -> None:
    held = a_claim("a", Arrest(when=When("2025-01-14")))
    moved = a_claim("b", Transfer(when=When("2025-01-20"), where="house arrest"))
    clock = custody(a_casefile(held, moved, as_of=date(2025, 1, 29)))
    assert clock.house_arrest_days == 10


def test_house_arrest_is_only_the_time_at_home() -> None:
    held = a_claim("a", Arrest(when=When("2022-05-01")))
    home = a_claim("b", Detention(when=When("2022-05-04"), status=Status.HOUSE_ARREST))
    back = a_claim("c", Detention(when=When("2022-05-10"), status=Status.PRISON))
    clock = custody(a_casefile(held, home, back, as_of=SEED))
    assert [spell.status for spell in clock.spells] == [None, "house_arrest", "prison"]
    assert clock.house_arrest_days == 7
    assert clock.days_min == clock.days_max == 14
    assert clock.gaps == ()


def test_a_change_of_which_only_the_month_is_known_breaks_no_count() -> None:
    held = a_claim("a", Arrest(when=When("2022-03-01")))
    home = a_claim("b", Detention(when=When("2022-04"), status=Status.HOUSE_ARREST))
    clock = custody(a_casefile(held, home, as_of=SEED))
    assert clock.days_min == clock.days_max == 75
    assert clock.house_arrest_days == 15
