"""What the address of the list of cases asks for: words, filters, an order, columns; and the query that it means."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from urllib.parse import urlencode

from django.db.models import F, Q
from django.db.models.expressions import Expression, OrderBy
from django.db.models.functions import Coalesce
from django.http import QueryDict

from habeas.core.custody import Holding
from habeas.core.scripts import skeleton

COLUMNS = ("country", "held", "status", "days", "silence", "last_call", "last_answer", "care", "due", "to_review",
           "single", "contested", "facts", "sources", "languages", "team", "assigned", "review_on", "outcome")  # fmt: skip
USUAL = ("held", "days", "silence", "due")
ORDERS = ("reference", "name", "country", "days", "silence", "last_call", "last_answer", "to_review", "single",
          "contested", "facts", "sources", "review_on")  # fmt: skip
_RISING = {"reference", "name", "country", "silence", "last_call", "last_answer", "review_on"}
DAYS = (100, 365, 1000, 2000)
SILENCES = (30, 90, 180, 365)
_PLAIN = {"country": "case__country", "status": "status", "care": "care", "team": "case__team",
          "file": "case__state"}  # fmt: skip
NONE = "-"
HOLDINGS = {"yes": Holding.HELD, "no": Holding.NOT_HELD, "unknown": Holding.NOT_KNOWN}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: words of a name, a filter each, an order, the columns."""

    words: str
    filters: Mapping[str, str]
    order: str
    columns: tuple[str, ...]

    @property
    def query(self) -> str:
        """The query of the address of this list, without the page."""
        asked = [("q", self.words), *self.filters.items(), ("order", self.order)]
        columns = [] if self.columns == USUAL else [("col", name) for name in self.columns]
        return urlencode([*((k, v) for k, v in asked if v), *columns])

    def ordered(self, order: str) -> str:
        """The query of this list in another order, or in the same order turned round."""
        is_same = order == (self.order or "reference")
        return replace(self, order=f"-{order}" if is_same else order).query

    def way(self, order: str) -> str:
        """Which way the list runs by an order, in the words of `aria-sort`; empty where it does not."""
        asked = self.order or "reference"
        if asked.removeprefix("-") != order:
            return ""
        return "ascending" if (order in _RISING) != asked.startswith("-") else "descending"

    @property
    def is_narrowed(self) -> bool:
        """Whether not every case is asked for."""
        return bool(self.words or self.filters)


FILTERS = ("file", "held", "country", "status", "days", "silence", "care", "team", "language")


def asked_of(query: QueryDict) -> Asked:
    """What is asked; what is not known is left out."""
    filters = {
        name: value for name in FILTERS if (value := _known(name, query.get(name, "").strip()))
    }
    order = query.get("order", "")
    columns = tuple(name for name in COLUMNS if name in query.getlist("col"))
    return Asked(
        words=" ".join(query.get("q", "").split()),
        filters=filters,
        order=order if order.removeprefix("-") in ORDERS else "",
        columns=columns or USUAL,
    )


def _known(name: str, value: str) -> str:
    match name:
        case "held":
            return value if value in HOLDINGS else ""
        case "file":
            return value if value in ("open", "closed") else ""
        case "country":
            return value.upper()[:2]
        case "days":
            return value if value in map(str, DAYS) else ""
        case "silence":
            return value if value in (*map(str, SILENCES), NONE) else ""
    return value[:80]


def condition(asked: Asked, day: date, fits: Q) -> Q:
    """The rows that fit on a day, of those whose names do."""
    for name, value in asked.filters.items():
        fits &= _filter(name, value, day)
    return fits


def _filter(name: str, value: str, day: date) -> Q:
    match name:
        case "held":
            return Q(holding=HOLDINGS[value])
        case "days":
            return held_for(int(value), day)
        case "silence":
            if value == NONE:
                return Q(silent_since__isnull=True, has_dayless_call=False)
            return Q(silent_since__lte=day - timedelta(days=int(value)))
        case "language":
            return Q(languages__contains=f" {value} ")
    return Q(**{_PLAIN[name]: "" if value == NONE else value})


def held_for(days: int, day: date) -> Q:
    """In custody for that many days at least."""
    growing = Q(least_zero__isnull=False, least_zero__lte=day.toordinal() - days)
    return growing | Q(least_zero__isnull=True, least__gte=days)


def named(words: str) -> Q:
    """A name that fits, or the reference."""
    if not words:
        return Q()
    return by_name(words) | Q(case__reference__contains=words.upper())


def by_name(words: str) -> Q:
    """A name that has the words in it, or whose words in any script begin so."""
    found = Q(folded__contains=words.casefold())
    bones = skeleton(words).split()
    if not bones:
        return found
    alike = Q()
    for bone in bones:
        alike &= Q(folded__contains=f" {bone}")
    return found | alike


def ordering(order: str, day: date) -> tuple[OrderBy, ...]:
    """What the rows are sorted by, what is not there last; names are sorted apart, by the user's language."""
    name = order.removeprefix("-") or "reference"
    last = (F("case__country").asc(), F("case__number").asc())
    is_rising = (name in _RISING) != order.startswith("-")
    return (*(_ordered(e, is_rising=is_rising) for e in _expressions(name, day)), *last)


def _ordered(expression: F | Expression, *, is_rising: bool) -> OrderBy:
    return OrderBy(expression, descending=not is_rising, nulls_last=True)


def _expressions(name: str, day: date) -> tuple[F | Expression, ...]:
    match name:
        case "reference":
            return (F("case__country"), F("case__number"))
        case "days":
            return (Coalesce(day.toordinal() - F("least_zero"), F("least")),)
        case "silence":
            return (F("silent_since"),)
        case "country" | "review_on":
            return (F(f"case__{name}"),)
    return (F(name),)
