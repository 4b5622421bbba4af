"""Days are said between a least and a most only where these differ."""

import pytest

from habeas.desk.telling import say_bounds


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [
        (0, 57, "at most 57 days"),
        (3, 3, "3 days"),
        (0, 0, "0 days"),
        (4, None, "at least 4 days"),
        (1, 2, "at least 1 and at most 2 days"),
    ],
)
def test_bounds_are_said_in_as_few_words_as_they_need(
    least: int, most: int | None, said: str
) -> None:
    assert say_bounds(least, most) == said
