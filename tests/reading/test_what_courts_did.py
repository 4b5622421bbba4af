"""What a court did at a hearing is its outcome, and only that."""

import pytest

from habeas.core.rulings import About, ruling
from tests.reading.telling import proposals_in, stated


def test_what_a_court_heard_is_no_part_of_what_it_ruled() -> None:
    text = (
        "On 5 May 2024 the Orlest Regional Court heard Ana Velmar's appeal and upheld the sentence."
    )
    (hearing,) = proposals_in("en", text, "hearing")
    assert (stated(hearing, "outcome"), stated(hearing, "stage")) == (
        "upheld the sentence",
        "appeal",
    )
    assert ruling(stated(hearing, "outcome")) == ruling("upheld the sentence")


def test_an_appeal_that_was_only_heard_has_no_outcome() -> None:
    text = "On 5 May 2024 the Orlest Regional Court heard his appeal behind closed doors."
    assert [stated(p, "outcome") for p in proposals_in("en", text, "hearing")] == [""]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Velmar was brought before the Orlest District Court, which on 5 March 2024 ordered her pre-trial detention.",
        "She was held for two days before she was brought before the Orlest District Court, which on 5 March 2024 ordered her detention for two months.",
    ],
)  # fmt: skip
def test_what_a_court_ordered_on_a_day_is_dated(text: str) -> None:
    told = proposals_in("en", text, "hearing")
    ordered = [p for p in told if stated(p, "outcome").startswith("ordered her")]
    assert [stated(p, "when") for p in ordered] == ["2024-03-05"]
    found = ruling(stated(ordered[0], "outcome"))
    assert found is not None
    assert (found.about, found.is_for) == (About.CUSTODY, False)


def test_the_second_thing_asked_is_asked_by_the_same() -> None:
    text = (
        "On 15 May 2024 the Lake Society wrote to the Prosecutor General, Hanna Weyl, and asked that Ana Velmar be released "
        "on bail and that the alleged beating be investigated."
    )
    asked = proposals_in("en", text, "demand")
    assert [(stated(p, "actor"), stated(p, "when")) for p in asked] == [
        ("Lake Society", "2024-05-15")
    ] * 2
    assert stated(asked[1], "action") == "the alleged beating be investigated"
