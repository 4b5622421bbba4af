"""The line of a case: what it shows, and that between two turning days only counts of days move."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.core.casefile import Casefile, Person
from habeas.core.custody import Holding
from habeas.core.facts import Fact
from habeas.core.summary import Summary, summary
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.detention import Detention, Status
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release
from tests.making import a_claim, a_source, accepting

FROM, TO = date(2023, 1, 1), date(2025, 12, 31)
DAYS = st.dates(FROM, TO)
WHENS = st.one_of(
    st.none(),
    DAYS.map(When.on),
    DAYS.map(lambda d: When(f"{d:%Y-%m}")),
    DAYS.map(lambda d: When(f"{d:%Y}")),
    DAYS.map(lambda d: When(f"../{d}")),
    DAYS.map(lambda d: When(f"{d}/..")),
    DAYS.map(lambda d: When(f"[{d}..]")),
    DAYS.map(lambda d: When(f"{d}~")),
    st.tuples(DAYS, DAYS).map(lambda ds: When(f"{min(ds)}/{max(ds)}")),
    st.tuples(DAYS, DAYS).map(lambda ds: When(f"{min(ds):%Y-%m}/{max(ds):%Y}")),
)
KINDS = (
    lambda when: Arrest(when=when, where="Orlest"),
    lambda when: Detention(when=when, status=Status.REMAND),
    lambda when: Release(when=when),
    lambda when: Hearing(when=when),
    lambda when: AppealMade(when=when, actor="League", addressee="government"),
    lambda when: CareRequested(when=when, need="cardiologist"),
)
FACTS = st.builds(lambda make, when: make(when), st.sampled_from(KINDS), WHENS)


def a_file(
    facts: list[Fact], as_of: date, told: tuple[str | None, ...] = ("2024-06-15",)
) -> Casefile:
    """A file in which every fact is accepted; the sources are of the days given, in turn."""
    sources = [
        a_source(f"s{n}", text=f"Words {n} of a source.", on=on) for n, on in enumerate(told)
    ]
    claims = tuple(
        a_claim(f"c{n}", fact, source=sources[n % len(sources)]) for n, fact in enumerate(facts)
    )
    return Casefile(
        "XV-0001", "XV", Person("p1", "Amal Idris"), as_of, {s.id: s for s in sources}, claims,
        accepting(claims),
    )  # fmt: skip


def as_it_shows(found: Summary, on: date) -> dict[str, object]:
    """What a page shows on a day of a summary taken before."""
    return {
        "least": found.least.on(on, found.day),
        "most": found.most.on(on, found.day),
        "tasks": {
            replace(t, day=on).what for t in found.tasks if t.shown[0] <= on <= t.shown[1]
        },
        **{
            name: getattr(found, name)
            for name in ("holding", "is_about", "status", "silent_since", "last_call", "last_answer", "care",
                         "sources", "facts", "to_review", "single", "contested", "fresh_until")
        },
    }  # fmt: skip


@given(
    st.lists(FACTS, max_size=6),
    st.lists(st.one_of(st.none(), DAYS.map(str)), min_size=1, max_size=3),
    DAYS,
    st.integers(0, 900),
)
def test_a_summary_serves_until_the_day_it_names(
    facts: list[Fact], told: list[str | None], as_of: date, later: int
) -> None:
    before = summary(a_file(facts, as_of, tuple(told)))
    on = min(as_of + timedelta(days=later), before.fresh_until - timedelta(days=1))
    assert as_it_shows(before, on) == as_it_shows(summary(a_file(facts, on, tuple(told))), on)


def test_a_person_held_and_waiting() -> None:
    now = date(2024, 6, 8)
    found = summary(
        a_file(
            [
                Arrest(when=When("2024-03-01")),
                AppealMade(when=When("2024-05-01"), actor="League", addressee="government"),
                CareRequested(when=When("2024-05-02"), need="cardiologist"),
                Hearing(when=When("2024-06-20")),
            ],
            now,
        )
    )
    assert (found.holding, found.least.days, found.least.grows) == (Holding.HELD, 100, True)
    assert (found.silent_since, found.care) == (date(2024, 5, 1), "unmet")
    assert found.fresh_until == date(2024, 6, 15)
    assert {t.code for t in found.tasks if t.shown[0] <= now <= t.shown[1]} == {
        "appeal-unanswered", "care-unmet", "hearing-ahead", "milestone", "single",
    }  # fmt: skip


@pytest.mark.parametrize(("on", "is_shown"), [("2024-06-05", False), ("2024-06-06", True), ("2024-06-20", True), ("2024-06-21", False)])  # fmt: skip
def test_a_hearing_shows_in_its_last_fortnight(on: str, is_shown: bool) -> None:
    (task,) = (
        t
        for t in summary(a_file([Hearing(when=When("2024-06-20"))], date(2024, 5, 1))).tasks
        if t.code == "hearing-ahead"
    )
    assert (task.shown[0] <= date.fromisoformat(on) <= task.shown[1]) is is_shown
