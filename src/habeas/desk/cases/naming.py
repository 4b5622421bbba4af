"""Cases by the names of those ruled to be one with their person, for who knows both cases whole."""

from collections.abc import Collection, Mapping

from django.db.models import Q

from habeas.core.access import Actor
from habeas.desk.cases.asked import by_name, named
from habeas.ledger.access import cases_seen_whole_by
from habeas.ledger.lists import rows_seen_by
from habeas.ledger.namesakes import Namesake, namesakes

Others = Mapping[str, tuple[Namesake, ...]]


def named_for(actor: Actor, words: str) -> Q:
    """The rows whose reference, name, or name in another case on the same person has the words."""
    others = _others(actor, words)
    if not others:
        return named(words)
    fit = rows_seen_by(actor).filter(by_name(words), case__reference__in=others)
    found = {
        other.reference
        for reference in fit.values_list("case__reference", flat=True)
        for other in others[reference]
    }
    return named(words) | Q(case__reference__in=found)


def names_elsewhere(
    actor: Actor, words: str, references: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """By the reference of each of these cases, the names that the others on the same person use."""
    others = _others(actor, words)
    return {
        reference: tuple(other.name for other in others.get(reference, ()))
        for reference in references
    }


def _others(actor: Actor, words: str) -> Others:
    return namesakes(cases_seen_whole_by(actor)) if words else {}
