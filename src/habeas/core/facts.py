"""What a kind of fact is: its fields as questions, its sentence, its examples, its rules of reading."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import Enum
from functools import partial, wraps
from types import NoneType, UnionType
from typing import (
    Any,
    ClassVar,
    Self,
    TypeVar,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

from habeas.core.errors import BadValue
from habeas.core.prose import Line
from habeas.core.values import Choice
from habeas.core.when import When

T = TypeVar("T")
COMMON = ("when", "where", "actor", "addressee")


class Strand(Choice):
    """The part of a file that a kind belongs to."""

    CUSTODY = "custody"
    PROCEEDINGS = "proceedings"
    HEALTH = "health"
    TREATMENT = "treatment"
    CONTACT = "contact"
    APPEALS = "appeals"
    LAW_AND_PERSON = "law_and_person"


class Custody(Choice):
    """What a kind says of custody, for the custody clock.

    WITHIN is what happens to somebody held: it shows custody on its days, and its end does not end custody.
    """

    BEGINS = "begins"
    ENDS = "ends"
    HELD = "held"
    WITHIN = "within"
    NONE = "none"


class Until(Choice):
    """Up to when something went on where a later fact shows that it is over: to the very day of that, or to one before."""

    THEN = "then"
    BEFORE = "before"


class Role(Choice):
    """The part a kind plays in the clocks and records that run over the whole file."""

    ARREST = "arrest"
    RELEASE = "release"
    DEATH = "death"
    MOVE = "move"
    STATED_LENGTH = "stated_length"
    SOLITARY = "solitary"
    CHARGE = "charge"
    HEARING = "hearing"
    SENTENCE = "sentence"
    APPEAL = "appeal"
    DEMAND = "demand"
    RESPONSE = "response"
    SILENCE = "silence"
    CARE_ASKED = "care_asked"
    CARE_REFUSED = "care_refused"
    CARE_GIVEN = "care_given"
    FINDING = "finding"
    ACCESS_REFUSED = "access_refused"
    VISIT = "visit"
    OFFICE = "office"


def ask(
    question: str,
    *,
    default: Any = None,
    hint: str = "",
    private: bool = False,
    known: Iterable[str] = (),
) -> Any:
    """Declare a field by the question a caseworker is asked; None means that the source does not say.

    `known` are the words for which the sentence of the kind has a wording of its own.
    """
    asked = {"question": question, "hint": hint, "private": private, "known": tuple(known)}
    return field(default=default, metadata=asked)


@dataclass(frozen=True, slots=True)
class Example:
    """A passage and the fact that must be read from it: test, documentation and demo in one.

    `document_date` is the date of the document that the passage is taken to stand in; `quote` is the clause that
    carries the fact (the whole text where it is empty).
    """

    text: str
    fact: "Fact"
    language: str = "en"
    quote: str = ""
    document_date: str = "2024-06-15"
    polarity: str = "affirmed"


@dataclass_transform(frozen_default=True, kw_only_default=True)
@dataclass(frozen=True, kw_only=True)
class Fact:
    """One kind of thing that happens to a person deprived of liberty. A subclass is a kind.

    The name of its folder is the key it is stored under. The fields `when`, `where`, `actor` and
    `addressee`, where a kind has them, mean the same in every kind.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    strand: ClassVar[Strand]
    custody: ClassVar[Custody]
    role: ClassVar[Role | None]
    version: ClassVar[int] = 1

    def __init_subclass__(
        cls,
        *,
        label: str,
        strand: Strand,
        custody: Custody = Custody.NONE,
        role: Role | None = None,
    ) -> None:
        cls.key = cls.__module__.rpartition(".")[2]
        cls.label = label
        cls.strand = strand
        cls.custody = custody
        cls.role = role
        dataclass(frozen=True, kw_only=True)(cls)

    def line(self) -> Line:
        """The fact in one sentence, as parts; the subject is the person unless the kind says who acts."""
        raise LookupError(f"The kind {self.key} has no sentence; write its line().")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that this kind must be read from."""
        return ()

    @property
    def occurred(self) -> When | None:
        """When it happened, where the kind has a date and the source gives it."""
        return getattr(self, "when", None)

    def stated(self, name: str) -> str | None:
        """A field as text, where this kind has it and the source states it."""
        value = getattr(self, name, None)
        return None if value is None else str(value)

    @property
    def custody_effect(self) -> Custody:
        """What this very fact says of custody; most often what its kind says."""
        return self.custody

    def ended_by(self, later: "Fact") -> Until | None:
        """Whether a later fact shows that this is over: what ends all custody apart, for that ends whatever goes on in it."""
        return None

    @property
    def identity(self) -> tuple[object, ...]:
        """What two claims must share to tell of one occurrence, beside kind and date."""
        return ()

    def can_be_one_with(self, other: "Fact") -> bool:
        """Whether another fact of its kind, identity and day can be the same occurrence."""
        return True

    def to_json(self) -> dict[str, Any]:
        """The fields that the source states, as JSON values."""
        stated = self.__dict__
        return {name: _out(stated[name]) for name in _names(type(self)) if stated[name] is not None}

    @property
    def stated_count(self) -> int:
        """How many of its fields the source states."""
        return sum(value is not None for value in self.__dict__.values())

    @classmethod
    def from_json(cls, stated: Mapping[str, Any]) -> Self:
        """Rebuild a fact from what to_json gave. Raises BadValue on an unknown field or a bad value."""
        try:
            return cls._made(stated)
        except (KeyError, ValueError):
            return cls._read(stated)

    @classmethod
    def _made(cls, stated: Mapping[str, Any]) -> Self:
        """The same of a fact that was checked when it came in. Raises KeyError or ValueError where it does not fit."""
        makers, unstated = _making(cls)
        made = object.__new__(cls)
        known = made.__dict__
        known.update(unstated)
        for name, value in stated.items():
            known[name] = makers[name](value)
        if len(known) != len(makers):
            raise KeyError(cls.key)
        return made

    @classmethod
    def _read(cls, stated: Mapping[str, Any]) -> Self:
        readers = _readers(cls)
        if not stated.keys() <= readers.keys():
            unknown = stated.keys() - readers.keys()
            raise BadValue(
                "{kind} has no field {unknown}; its fields are {fields}.",
                kind=cls.key,
                unknown=", ".join(sorted(unknown)),
                fields=", ".join(readers),
            )
        return cls(**{name: readers[name](value) for name, value in stated.items()})

    @classmethod
    def required(cls) -> tuple[str, ...]:
        """The names of the fields that cannot be left empty."""
        return tuple(f.name for f in fields(cls) if f.default is MISSING)

    @classmethod
    def private_fields(cls) -> frozenset[str]:
        """The names of the fields that hold what is nobody's business but the case team's."""
        return frozenset(f.name for f in fields(cls) if f.metadata.get("private"))


def _once_a_kind(compute: Callable[[type[Fact]], T]) -> Callable[[type[Fact]], T]:
    """A function of a kind whose answer is kept."""
    found: dict[type[Fact], T] = {}

    @wraps(compute)
    def known(kind: type[Fact]) -> T:
        if kind not in found:
            found[kind] = compute(kind)
        return found[kind]

    return known


@_once_a_kind
def _names(kind: type[Fact]) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind))


@_once_a_kind
def field_types(kind: type[Fact]) -> Mapping[str, Any]:
    """Each field's type without its `| None`."""
    hints = get_type_hints(kind).items()
    return {name: _bare(hint) for name, hint in hints if name in _names(kind)}


@_once_a_kind
def _readers(kind: type[Fact]) -> Mapping[str, Callable[[Any], Any]]:
    """For each field what makes its value out of JSON."""
    return {name: _reader(hint, name) for name, hint in field_types(kind).items()}


@_once_a_kind
def _making(kind: type[Fact]) -> tuple[Mapping[str, Callable[[Any], Any]], Mapping[str, Any]]:
    """The same without a word on what is wrong where something is, and what a field is that a source does not state."""
    makers = {n: _maker(t) or _readers(kind)[n] for n, t in field_types(kind).items()}
    return makers, {f.name: f.default for f in fields(kind) if f.default is not MISSING}


def _maker(hint: Any) -> Callable[[Any], Any] | None:
    if not isinstance(hint, type):
        return None
    return {str(one): one for one in hint}.__getitem__ if issubclass(hint, Choice) else hint


def _reader(hint: Any, name: str) -> Callable[[Any], Any]:
    if get_origin(hint) is tuple:
        return partial(_each_in, _reader(get_args(hint)[0], name))
    return str if hint is str else partial(_in, hint, name)


def _bare(hint: Any) -> Any:
    if get_origin(hint) is UnionType:
        return next(a for a in get_args(hint) if a is not NoneType)
    return hint


def _out(value: object) -> Any:
    if isinstance(value, tuple):
        return [_out(item) for item in value]
    if isinstance(value, int):
        return value
    return str(value.value) if isinstance(value, Enum) else str(value)


def _each_in(one: Callable[[Any], Any], value: Any) -> tuple[Any, ...]:
    is_listed = isinstance(value, list | tuple)
    return tuple(map(one, value if is_listed else [v.strip() for v in str(value).split(";")]))


def _in(hint: Any, name: str, value: Any) -> Any:
    try:
        return hint(value)
    except BadValue:
        raise
    except ValueError as error:
        if not issubclass(hint, Choice):
            raise BadValue(
                "{value} does not fit the field {field}.", value=repr(value), field=name
            ) from error
        raise BadValue(
            "{value} does not fit the field {field}. It can be {choices}.",
            value=repr(value),
            field=name,
            choices=", ".join(hint),
        ) from error
