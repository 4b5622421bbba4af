"""Which provisions a kind of fact can engage, whatever its fields say."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from habeas.core.casefile import Casefile, Person
from habeas.core.facts import Fact, field_types
from habeas.core.values import Choice
from habeas.standards.rules import Rules

_EMPTY = Casefile("", "", Person("", ""), date.min, {}, ())


def reach(kind: type[Fact], rules: tuple[Rules, ...]) -> frozenset[tuple[str, str]]:
    """The instruments and numbers that some fact of the kind engages by itself."""
    facts = list(_variants(kind))
    return frozenset(
        (each.instrument, number)
        for each in rules
        for number, why in each
        if any(why(fact, _EMPTY) for fact in facts)
    )


def _variants(kind: type[Fact]) -> Iterator[Fact]:
    """The kind's examples, each also with every word that its choices allow."""
    examples = [e.fact for e in kind.examples() if isinstance(e.fact, kind)]
    for fact in examples if kind.required() else [kind(), *examples]:
        yield fact
        for name, hint in field_types(kind).items():
            if isinstance(hint, type) and issubclass(hint, Choice):
                yield from (replace(fact, **{name: word}) for word in hint)
