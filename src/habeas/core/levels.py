"""Confidentiality: who may see a source or a claim, from everybody to named people."""

from functools import total_ordering

from habeas.core.values import Choice


@total_ordering
class Level(Choice):
    """From public, through the organisation and the case team, to named people only."""

    PUBLIC = "public"
    INTERNAL = "internal"
    RESTRICTED = "restricted"
    SEALED = "sealed"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Level):
            return NotImplemented
        order = list(Level)
        return order.index(self) < order.index(other)
