"""What the list of cases shows: every line that fits what the address asks for, in the order asked for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import QueryDict

from habeas.core.casefile import Casefile
from habeas.core.custody import custody
from habeas.core.due import due
from habeas.core.scripts import is_like
from habeas.core.silence import silence
from habeas.desk.telling import say_days, sort_key


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in the list."""

    reference: str
    name: str
    names: tuple[str, ...]
    country: str
    held: bool
    days: str
    days_min: int
    silence: int | None
    due: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for: words, held or not, a country, an order."""

    words: str
    held: str
    country: str
    order: str

    def query(self, **other: str) -> str:
        """The address of the same list with something else asked."""
        asked = {"q": self.words, "held": self.held, "country": self.country, "order": self.order}
        return "?" + urlencode({k: v for k, v in {**asked, **other}.items() if v})


@dataclass(frozen=True, slots=True)
class CaseList:
    """The lines that fit, and how many of all there are for each filter."""

    lines: tuple[CaseLine, ...]
    total: int
    asked: Asked
    held: int
    countries: tuple[tuple[str, int], ...]


_ORDERS: Mapping[str, Callable[[CaseLine], object]] = {
    "": lambda line: line.reference,
    "name": lambda line: sort_key(line.name),
    "days": lambda line: (-line.days_min, line.reference),
    "silence": lambda line: (-(line.silence if line.silence is not None else -1), line.reference),
    "due": lambda line: (-line.due, line.reference),
}


def asked_of(query: QueryDict) -> Asked:
    """What is asked; what is not known is left out."""
    held = query.get("held", "")
    order = query.get("order", "")
    return Asked(
        words=" ".join(query.get("q", "").split()),
        held=held if held in ("yes", "no") else "",
        country=query.get("country", "").upper()[:2],
        order=order if order in _ORDERS else "",
    )


def case_list(casefiles: Iterable[Casefile], asked: Asked) -> CaseList:
    """The list; the counts of the filters are those of all cases."""
    lines = [case_line(casefile) for casefile in casefiles]
    countries = sorted({line.country for line in lines})
    return CaseList(
        lines=tuple(sorted((x for x in lines if _fits(x, asked)), key=_ORDERS[asked.order])),  # type: ignore[arg-type]
        total=len(lines),
        asked=asked,
        held=sum(line.held for line in lines),
        countries=tuple((c, sum(x.country == c for x in lines)) for c in countries),
    )


def _fits(line: CaseLine, asked: Asked) -> bool:
    if asked.held and line.held is not (asked.held == "yes"):
        return False
    if asked.country and line.country != asked.country:
        return False
    is_named = any(is_like(asked.words, name) for name in line.names)
    return is_named or asked.words.upper() in line.reference


def case_line(casefile: Casefile) -> CaseLine:
    """The line of a case in the list."""
    clock = custody(casefile)
    return CaseLine(
        reference=casefile.reference,
        name=casefile.person.name,
        names=casefile.person.all_names,
        country=casefile.country,
        held=clock.held,
        days=say_days(clock) if clock.spells else "—",
        days_min=clock.days_min,
        silence=silence(casefile).days,
        due=len(due(casefile)),
    )
