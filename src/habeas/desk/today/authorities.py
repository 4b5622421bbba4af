"""Appeals without an answer by authority: how many, and for how many days the oldest has waited."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from habeas.core.bodies import tokens
from habeas.desk.asking import address

SILENT = "appeal-unanswered"
Asked = tuple[str, str, str, int, date]  # addressee, country, its name, how many, since when


@dataclass(frozen=True, slots=True)
class Authority:
    """One authority of one state: the names that sources give it, the most used first."""

    names: tuple[str, ...]
    country: str
    country_name: str
    count: int
    days: int

    @property
    def name(self) -> str:
        """The name most used; empty where the addressee is not said."""
        return self.names[0]

    @property
    def address(self) -> str:
        """Where its appeals are listed."""
        return address("today", all=SILENT, to=self.name, country=self.country)


def authorities(asked: Iterable[Asked], day: date) -> tuple[Authority, ...]:
    """Each authority once, the longest silent first; names of the same words in one state are one."""
    groups: dict[tuple[object, ...], list[Asked]] = {}
    for row in sorted(asked, key=lambda r: (-r[3], r[0])):
        groups.setdefault((row[1], tokens(row[0])), []).append(row)
    found = (_authority(rows, day) for rows in groups.values())
    return tuple(sorted(found, key=lambda a: (-a.days, -a.count, a.country, a.name)))


def _authority(rows: Sequence[Asked], day: date) -> Authority:
    return Authority(
        names=tuple(dict.fromkeys(row[0] for row in rows)),
        country=rows[0][1],
        country_name=rows[0][2],
        count=sum(row[3] for row in rows),
        days=(day - min(row[4] for row in rows)).days,
    )


def one_of(found: Iterable[Authority], name: str, country: str) -> Authority | None:
    """The authority that an address asks for."""
    return next((a for a in found if a.country == country and name in a.names), None)
