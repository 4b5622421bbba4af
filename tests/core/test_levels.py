"""The order of confidentiality is that of who may see, not that of the alphabet."""

import itertools

from habeas.core.levels import Level

IN_ORDER = (Level.PUBLIC, Level.INTERNAL, Level.RESTRICTED, Level.SEALED)


def test_every_comparison_follows_who_may_see() -> None:
    for (i, one), (j, other) in itertools.product(enumerate(IN_ORDER), repeat=2):
        assert (one < other, one <= other, one > other, one >= other) == (
            i < j,
            i <= j,
            i > j,
            i >= j,
        )


def test_sorting_puts_public_first() -> None:
    assert sorted({*IN_ORDER}) == list(IN_ORDER)
