"""The fields of a kind as questions: how each is asked, in which way it is typed, and what is looked up for it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType

from habeas.core.facts import Fact, field_types
from habeas.core.values import Choice, Duration, Stated
from habeas.core.when import When

PLACE, BODY, PERSON = "place", "body", "person"
LOOKED_UP: Mapping[str, str] = MappingProxyType(
    {
        "where": PLACE,
        "origin": PLACE,
        "actor": BODY,
        "addressee": BODY,
        "court": BODY,
        "organisation": BODY,
    }
)
"""The fields of any kind that name a place, or an authority, a body or a person."""


class Sort(Choice):
    """The way in which an answer is typed."""

    DATE = "date"
    LENGTH = "length"
    STATED = "stated"
    CHOICE = "choice"
    LIST = "list"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One field as it is asked; `looked_up` is the sort of names to look among, empty for none."""

    name: str
    text: str
    hint: str
    sort: Sort
    choices: tuple[Choice, ...] = ()
    looked_up: str = ""
    is_required: bool = False
    is_private: bool = False


def questions(kind: type[Fact]) -> tuple[Question, ...]:
    """What is asked of a fact of this kind, in its order."""
    types, required = field_types(kind), kind.required()
    return tuple(
        Question(
            name=field.name,
            text=field.metadata["question"],
            hint=field.metadata["hint"],
            sort=_sort(types[field.name]),
            choices=_choices(types[field.name]),
            looked_up=LOOKED_UP.get(field.name, ""),
            is_required=field.name in required,
            is_private=bool(field.metadata["private"]),
        )
        for field in fields(kind)
    )


def _sort(hint: object) -> Sort:
    if hint is When:
        return Sort.DATE
    if hint is Duration:
        return Sort.LENGTH
    if hint is Stated:
        return Sort.STATED
    if isinstance(hint, type) and issubclass(hint, Choice):
        return Sort.CHOICE
    return Sort.WORDS if hint is str else Sort.LIST


def _choices(hint: object) -> tuple[Choice, ...]:
    return tuple(hint) if isinstance(hint, type) and issubclass(hint, Choice) else ()
