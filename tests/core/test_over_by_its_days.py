"""The chronology tells of solitary confinement for so many days that it is over, where it was told after these."""

import pytest

from habeas.core.timeline import timeline
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.solitary_confinement import SolitaryConfinement
from tests.making import a_casefile, a_claim, a_source


@pytest.mark.parametrize(
    ("told_on", "said"),
    [
        ("2024-03-02", "was held in solitary confinement for 10 days in February 2024."),
        (
            "2024-02-12",
            "was held in solitary confinement for 10 days since 10 February 2024 (as at 12 February 2024).",
        ),
    ],
)
def test_ten_days_from_a_day_are_over_where_they_are_told_after_these(
    told_on: str, said: str
) -> None:
    source = a_source(on=told_on)
    fact = SolitaryConfinement(when=When("2024-02-10/.."), length=Duration("P10D"))
    claim = a_claim("alone", fact, source=source)
    (entry,) = timeline(a_casefile(claim, sources=[source]))
    assert entry.text("Ana Velmar") == f"Ana Velmar {said}"
