"""What an instrument, a provision and a time limit are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from habeas.core.values import Choice
from habeas.standards.regions import Region

_NUMBER = re.compile(r"(\d{1,3})(?:\s?\((\d{1,2})\))?(?:\s?\(([a-z])\))?")
_SPAN = re.compile(r"(\d+)-(\d+)")


class Kind(Choice):
    """How an instrument obliges: by consent, as a declaration, as an agreed standard, or by a profession's ethics."""

    TREATY = "treaty"
    DECLARATION = "declaration"
    SOFT_LAW = "soft law"
    ETHICS = "professional ethics"


class Checked(Choice):
    """Whether the wording was compared with a copy of the text."""

    TEXT = "text"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Provision:
    """One article, rule or principle; `says` is a paraphrase in one line, never the wording.

    `facts` are the keys of the grounds (grounds.toml) that engage it, where the file also has what it `requires`. `checked_on` is the day on which it was compared.
    """

    instrument: str
    number: str
    topic: str
    says: str
    unit: str
    of: str
    checked: Checked
    source: str
    comment: str = ""
    facts: tuple[str, ...] = ()
    non_derogable: bool = False
    checked_on: date | None = None
    requires: str = ""

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


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit or another figure that a provision, or who interprets it, sets.

    `measure` names what the clocks can measure against it; empty where no fact carries the figure yet.
    """

    instrument: str
    provision: str
    key: str
    label: str
    value: int
    unit: str
    authority: str
    measure: str = ""
    is_checked: bool = False


@dataclass(frozen=True, eq=False)
class Instrument:
    """A treaty, a declaration or an agreed standard, with the provisions that matter in custody.

    `count` is the number of its articles, rules or principles, 0 where that is not on record; `paragraphs` how many
    numbered paragraphs an article has, where known. `binds_after` is the time from a state's consent to its being
    bound, `leaving` the time from its notice to its being free (ISO 8601). `region` limits whom it can reach,
    `requires` names the ground without which it does not apply to a person.
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
    count: int = 0
    in_force: date | None = None
    binds_after: str = ""
    binds_rule: str = ""
    leaving: str = ""
    leaving_rule: str = ""
    region: Region | None = None
    requires: str = ""
    custom: str = ""
    note: str = ""
    untc: str = ""
    paragraphs: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    provisions: tuple[Provision, ...] = ()
    limits: tuple[Limit, ...] = ()

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
        if self.count == 0 or number.replace(" ", "") in self.by_number:
            return True
        match = _NUMBER.fullmatch(number.strip())
        if match is None:
            return False
        article, paragraph = int(match[1]), int(match[2] or 0)
        return 1 <= article <= self.count and paragraph <= self.paragraphs.get(article, paragraph)


def _falls_in(number: str, span: str) -> bool:
    match = _SPAN.fullmatch(span)
    return bool(match and number.isdigit() and int(match[1]) <= int(number) <= int(match[2]))
