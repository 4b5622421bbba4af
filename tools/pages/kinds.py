"""The page of the kinds: what each records, the question of each field, how it reads."""

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from inspect import getdoc, getmodule
from typing import Any, get_args

from habeas.core.facts import Custody, Fact, Strand, field_types
from habeas.core.values import Choice
from habeas.core.when import When
from habeas.kinds import KINDS

CUSTODY_EFFECT = {
    Custody.BEGINS: "Begins a custody period.",
    Custody.ENDS: "Ends a custody period.",
    Custody.HELD: "Says that the person is held at that time.",
}

VALUE_NAMES = {"Duration": "a length (ISO 8601)", "str": "text", "int": "a number"}


def page() -> str:
    """The whole page."""
    parts = [
        "# Kinds",
        "What a claim can be about. Each heading is the key that `habeas claim` takes.",
    ]
    for strand in Strand:
        of_strand = [kind for _, kind in sorted(KINDS.items()) if kind.strand is strand]
        if of_strand:
            parts.append(f"## {strand.label.capitalize()}")
            parts += ["\n\n".join(_kind(kind)) for kind in of_strand]
    return "\n\n".join(parts) + "\n"


def _kind(kind: type[Fact]) -> Iterator[str]:
    yield f"### `{kind.key}`"
    yield f"**{kind.label}.** {_about(kind)}"
    if kind.custody in CUSTODY_EFFECT:
        yield CUSTODY_EFFECT[kind.custody]
    rows = "\n".join(_row(f, field_types(kind)[f.name]) for f in fields(kind))
    yield f"| field | question | value |\n|---|---|---|\n{rows}"
    for example in kind.examples():
        name = "The person"
        yield f"> {_inline(example.text)}\n\nis read as: {_inline(example.fact.line().text(name))}"


def _about(kind: type[Fact]) -> str:
    module = getmodule(kind)
    return _inline((getdoc(module) if module else None) or getdoc(kind) or "")


def _row(field: "Field[Any]", hint: Any) -> str:
    asked = [field.metadata["question"], field.metadata["hint"]]
    needed = " (always asked)" if field.default is MISSING else ""
    private = " Private." if field.metadata["private"] else ""
    return f"| `{field.name}`{needed} | {' '.join(filter(None, asked))}{private} | {_value(hint)} |"


def _value(hint: Any) -> str:
    if inner := get_args(hint):
        return f"several: {_value(inner[0])}"
    if issubclass(hint, Choice):
        return ", ".join(f"`{choice.value}`" for choice in hint)
    if hint is When:
        return "a date (EDTF)"
    name = str(hint.__name__)
    return VALUE_NAMES.get(name, name)


def _inline(text: str) -> str:
    return " ".join(text.split())
