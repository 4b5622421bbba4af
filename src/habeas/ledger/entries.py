"""Which entries of the search index a user may see: as for the pages of the things themselves."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from django.db.models import Exists, OuterRef

from habeas.core.access import LIMITED, Action, Actor, may
from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.access import cases_seen_by, read_parts, sources_seen_by
from habeas.ledger.search import PERSON, SOURCE, Seen, words_of
from habeas.ledger.wording import CLAIM

_Of = dict[str, str]
_Entry = tuple[int, str, str, str, str]
_TOLD = ("pk", "sort", "ref", "case__reference", "case__person__name")


def entries_seen_by(actor: Actor, query: str) -> Seen:
    """Picks out of entries that have the words of the query those that the actor may see, in their order.

    In a fixed number of queries. Those who are given single sources know a person by one name only.
    """
    cases, words = cases_seen_by(actor), words_of(query)

    def seen(numbers: list[int]) -> list[int]:
        mine = Exists(cases.filter(pk=OuterRef("case")).order_by())
        rows = models.SearchEntry.objects.filter(mine, pk__in=numbers).order_by("-pk")
        found: list[_Entry] = list(rows.values_list(*_TOLD))
        known = _known(actor, found, words)
        return [pk for pk, sort, ref, _, _ in found if ref in known[sort]]

    return seen


def _known(actor: Actor, found: list[_Entry], words: list[str]) -> Mapping[str, Collection[str]]:
    """What of these entries may be seen, by sort."""
    read_parts(actor, {case for _, _, _, case, _ in found})
    of: dict[str, _Of] = {PERSON: {}, CLAIM: {}, SOURCE: {}}
    names = {}
    for _, sort, ref, case, name in found:
        of[sort][ref] = case
        names[case] = name
    persons = {
        ref
        for ref, case in of[PERSON].items()
        if actor.parts[case].role not in LIMITED or _is_named(names[case], words)
    }
    claims, sources = _claims(actor, of[CLAIM]), sources_seen_by(actor, of[SOURCE])
    return {PERSON: persons, CLAIM: claims, SOURCE: sources}


def _is_named(name: str, words: list[str]) -> bool:
    *whole, last = words
    there = words_of(name)
    return all(word in there for word in whole) and any(word.startswith(last) for word in there)


def _claims(actor: Actor, cases: _Of) -> Collection[str]:
    """Of these claims, with the reference of the case of each, those at a level and on sources that the actor sees."""
    levels = dict(models.Claim.objects.filter(pk__in=cases).values_list("pk", "level"))
    ruled = models.Decision.objects.filter(
        ruling=Ruling.LEVEL.value, closed_at__isnull=True, pair__in=cases
    )
    levels |= {on[0]: on[1] for on in ruled.values_list("on", flat=True)}
    rests: dict[str, list[str]] = defaultdict(list)
    anchors = models.Anchor.objects.filter(claim__in=cases)
    for claim, source in anchors.values_list("claim", "source"):
        rests[claim].append(source)
    sources = sources_seen_by(actor, {s: cases[c] for c, each in rests.items() for s in each})
    return {
        claim
        for claim, level in levels.items()
        if may(actor, Action.READ, cases[claim], Level(level))
        and all(source in sources for source in rests[claim])
    }
