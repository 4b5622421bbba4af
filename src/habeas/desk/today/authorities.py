"""Appeals without an answer by authority: how many, and for how many days the oldest has waited."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import ngettext

from habeas.core.bodies import tokens
from habeas.desk.asking import address
from habeas.desk.telling import say_bounds, say_days, say_number
from habeas.ledger.lists import Counted

SILENT = "appeal-unanswered"


@dataclass(frozen=True, slots=True)
class Authority:
    """One authority of one state: the names that sources give it, the most used first.

    `days` is how long the oldest of its appeals has waited, at least so long where `is_least`, None where no day of any
    is known; of `dayless` of them it is not.
    """

    names: tuple[str, ...]
    country: str
    country_name: str
    count: int
    days: int | None
    is_least: bool
    dayless: int

    @property
    def name(self) -> str:
        """The name most used; empty where the addressee is not said."""
        return self.names[0]

    @property
    def waited(self) -> str:
        """For how long the oldest has waited, as far as days are known."""
        if self.days is None:
            return ""
        return say_bounds(self.days, None) if self.is_least else say_days(self.days)

    @property
    def unknown(self) -> str:
        """Of how many the day is not known; empty where it is known of all."""
        said = ngettext("day not known of %(num)s", "days not known of %(num)s", self.dayless)
        return said % {"num": say_number(self.dayless)} if self.dayless else ""

    @property
    def address(self) -> str:
        """Where its appeals are listed."""
        return address("today", all=SILENT, to=self.name, country=self.country)


def authorities(asked: Iterable[Counted], day: date) -> tuple[Authority, ...]:
    """Of what is asked, each authority that owes an answer once, the longest silent first; names of the same words in one state are one."""
    groups: dict[tuple[object, ...], list[Counted]] = {}
    for row in sorted((r for r in asked if r.code == SILENT), key=lambda r: (-r.many, r.about)):
        groups.setdefault((row.country, tokens(row.about)), []).append(row)
    found = (_authority(rows, day) for rows in groups.values())
    return tuple(sorted(found, key=_longest_first))


def _longest_first(one: Authority) -> tuple[int, int, str, str]:
    return -(-1 if one.days is None else one.days), -one.count, one.country, one.name


def _authority(rows: Sequence[Counted], day: date) -> Authority:
    since = [row.since for row in rows if row.since is not None]
    return Authority(
        names=tuple(dict.fromkeys(row.about for row in rows)),
        country=rows[0].country,
        country_name=rows[0].country_name,
        count=sum(row.many for row in rows),
        days=max(0, (day - min(since)).days) if since else None,
        is_least=any(row.inexact for row in rows),
        dayless=sum(row.dayless for row in rows),
    )


def one_of(found: Iterable[Authority], name: str, country: str) -> Authority | None:
    """The authority that an address asks for."""
    return next((a for a in found if a.country == country and name in a.names), None)
