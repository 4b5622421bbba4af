"""Instruments and their provisions, as declared by the table in each instrument's folder."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import TypedDict, cast

from habeas.core.values import Choice

_NUMBER = re.compile(r"(\d{1,3})(?:\s?\((\d{1,2})\))?(?:\s?\(([a-z])\))?")
_SPAN = re.compile(r"(\d+)-(\d+)")


class Kind(Choice):
    """How an instrument obliges: by consent, as a declaration, or as an agreed standard."""

    TREATY = "treaty"
    DECLARATION = "declaration"
    SOFT_LAW = "soft law"


class Checked(Choice):
    """Whether the wording was compared with a copy of the text."""

    TEXT = "text"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Provision:
    """One article, rule or principle; `says` is a paraphrase in one line, never the wording."""

    instrument: str
    number: str
    topic: str
    says: str
    unit: str
    of: str
    checked: Checked
    source: str
    comment: str = ""

    @property
    def is_checked(self) -> bool:
        """Whether number and content were compared with a copy of the text."""
        return self.checked is Checked.TEXT

    @property
    def spaced(self) -> str:
        """The number as it is cited: '14 (3) (d)'."""
        return self.number.replace("(", " (").strip()

    @property
    def name(self) -> str:
        """'article 14 (3) (d)'; 'rules 54-55'."""
        return f"{self.unit}{'s' if '-' in self.number else ''} {self.spaced}"

    @property
    def citation(self) -> str:
        """'article 14 (3) (d) of the International Covenant on …'."""
        return f"{self.name} of the {self.of}"


@dataclass(frozen=True, eq=False)
class Instrument:
    """A treaty, a declaration or an agreed standard, with the provisions that matter in custody.

    `count` is the number of its articles, rules or principles; `paragraphs` how many numbered paragraphs
    an article has, where that is known. `binds_after` is the time from a state's consent (ISO 8601).
    """

    key: str
    full_title: str
    short_title: str
    cited_as: str
    names: tuple[str, ...]
    kind: Kind
    symbol: str
    adopted_by: str
    adopted: date
    unit: str
    count: int
    in_force: date | None = None
    binds_after: str = ""
    binds_rule: str = ""
    paragraphs: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    provisions: tuple[Provision, ...] = ()

    @property
    def is_treaty(self) -> bool:
        """Whether it binds a state by its consent."""
        return self.kind is Kind.TREATY

    @cached_property
    def by_number(self) -> Mapping[str, Provision]:
        """The provisions by number."""
        return {provision.number: provision for provision in self.provisions}

    def provision(self, number: str) -> Provision | None:
        """The provision of that number, or the one whose range it falls in: rule 55 of '54-55'."""
        wanted = number.replace(" ", "")
        return self.by_number.get(wanted) or next(
            (p for p in self.provisions if _falls_in(wanted, p.number)), None
        )

    def has(self, number: str) -> bool:
        """Whether there is an article, rule or principle of that number, as far as can be told.

        >>> from habeas.standards import INSTRUMENTS
        >>> INSTRUMENTS["iccpr"].has("9 (3)"), INSTRUMENTS["iccpr"].has("9(6)"), INSTRUMENTS["iccpr"].has("54")
        (True, False, False)
        """
        match = _NUMBER.fullmatch(number.strip())
        if match is None:
            return False
        article, paragraph = int(match[1]), int(match[2] or 0)
        return 1 <= article <= self.count and paragraph <= self.paragraphs.get(article, paragraph)


def _falls_in(number: str, span: str) -> bool:
    match = _SPAN.fullmatch(span)
    return bool(match and number.isdigit() and int(match[1]) <= int(number) <= int(match[2]))


class _ProvisionTable(TypedDict, total=False):
    number: str
    topic: str
    says: str
    comment: str
    checked: str
    source: str


class _InstrumentTable(TypedDict, total=False):
    key: str
    full_title: str
    short_title: str
    cited_as: str
    names: list[str]
    kind: str
    symbol: str
    adopted_by: str
    adopted: date
    in_force: date
    binds_after: str
    binds_rule: str
    unit: str
    count: int
    paragraphs: dict[str, int]
    provisions: list[_ProvisionTable]


def read_instrument(folder: Traversable) -> Instrument:
    """The instrument that a folder's `provisions.toml` declares."""
    text = (folder / "provisions.toml").read_text(encoding="utf-8")
    table = cast(_InstrumentTable, tomllib.loads(text))
    return Instrument(
        key=table["key"],
        full_title=table["full_title"],
        short_title=table["short_title"],
        cited_as=table["cited_as"],
        names=tuple(table["names"]),
        kind=Kind(table["kind"]),
        symbol=table["symbol"],
        adopted_by=table["adopted_by"],
        adopted=table["adopted"],
        unit=table["unit"],
        count=table["count"],
        in_force=table.get("in_force"),
        binds_after=table.get("binds_after", ""),
        binds_rule=table.get("binds_rule", ""),
        paragraphs={int(n): count for n, count in table.get("paragraphs", {}).items()},
        provisions=tuple(_provision(p, table) for p in table["provisions"]),
    )


def _provision(row: _ProvisionTable, table: _InstrumentTable) -> Provision:
    return Provision(
        instrument=table["key"],
        number=row["number"],
        topic=row["topic"],
        says=row["says"],
        unit=table["unit"],
        of=table["cited_as"],
        checked=Checked(row["checked"]),
        source=row["source"],
        comment=row.get("comment", ""),
    )
