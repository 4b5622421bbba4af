"""Confidentiality: who may see a source or a claim, from everybody to named people."""

from habeas.core.values import Choice


class Level(Choice):
    """From public, through the organisation and the case team, to named people only.

    Every comparison is written out: a Choice is a str, whose own order, that of the alphabet, would put
    `internal` below `public`.
    """

    PUBLIC = "public"
    INTERNAL = "internal"
    RESTRICTED = "restricted"
    SEALED = "sealed"

    @property
    def _rank(self) -> int:
        return _RANKS[self]

    def __lt__(self, other: object) -> bool:
        return self._rank < other._rank if isinstance(other, Level) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self._rank <= other._rank if isinstance(other, Level) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self._rank > other._rank if isinstance(other, Level) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self._rank >= other._rank if isinstance(other, Level) else NotImplemented


_RANKS = {level: rank for rank, level in enumerate(Level)}
