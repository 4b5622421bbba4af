"""Search: names, facts and sources of the cases in which the user has a part, as far as they are cleared."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from habeas.core.access import LIMITED
from habeas.desk.asking import actor, address
from habeas.desk.telling import tell
from habeas.ledger.access import cases_seen_whole_by, claims_seen_by, sources_seen_by
from habeas.ledger.entries import entries_seen_by
from habeas.ledger.models import Case
from habeas.ledger.namesakes import with_namesakes
from habeas.ledger.search import PERSON, SOURCE, search
from habeas.ledger.wording import CLAIM

MOST = 100
_SORTS: dict[str, str | Promise] = {
    PERSON: gettext_lazy("person"),
    CLAIM: gettext_lazy("fact"),
    SOURCE: gettext_lazy("source"),
}


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One thing found: of which sort, in which case, its words, and where it is read."""

    sort: str | Promise
    reference: str
    name: str
    title: str
    excerpt: str
    address: str


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """What has all the words, persons first, then the newest."""
    words = " ".join(request.GET.get("q", "").split())
    found = list(_found(request, words)) if words else []
    return render(request, "desk/cases/search.html", {"words": words, "found": found})


def _found(request: HttpRequest, words: str) -> Iterator[FoundLine]:
    asking = actor(request)
    hits = search(words, limit=MOST, seen=entries_seen_by(asking, words))
    hits = list(with_namesakes(hits, cases_seen_whole_by(asking)))
    claims = claims_seen_by(asking, {h.ref: h.case for h in hits if h.sort == CLAIM})
    sources = sources_seen_by(asking, {h.ref: h.case for h in hits if h.sort == SOURCE})
    names = dict(
        Case.objects.filter(reference__in={h.case for h in hits}).values_list(
            "reference", "person__name"
        )
    )
    for hit in hits:
        name, kind = names[hit.case], _SORTS[hit.sort]
        if hit.sort == PERSON:
            is_limited = asking.parts[hit.case].role in LIMITED
            excerpt = name if is_limited else hit.excerpt
            yield FoundLine(kind, hit.case, name, name, excerpt, address("case", hit.case))
        elif hit.ref in claims:
            claim = claims[hit.ref]
            quote = claim.anchors[0]
            there = f"{address('source', hit.case, quote.source, claim=claim.id)}#passage"
            yield FoundLine(kind, hit.case, name, tell(claim), quote.quote, there)
        elif hit.ref in sources:
            there = address("source", hit.case, hit.ref)
            yield FoundLine(kind, hit.case, name, sources[hit.ref], hit.excerpt, there)
