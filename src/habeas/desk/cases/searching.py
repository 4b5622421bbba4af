"""Search: names, facts and sources of the cases in which the user has a part, as far as they are cleared."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from habeas.core.casefile import Casefile
from habeas.desk.asking import actor, address, today
from habeas.desk.telling import tell
from habeas.ledger.access import casefile_seen_by, cases_seen_by
from habeas.ledger.search import CLAIM, PERSON, SOURCE, Hit, search

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
    seen = cases_seen_by(asking).values_list("pk", flat=True)
    files: dict[str, Casefile] = {}
    for hit in search(words, limit=MOST, cases=seen):
        if hit.case not in files:
            files[hit.case] = casefile_seen_by(asking, hit.case, as_of=today())
        line = _line(hit, files[hit.case])
        if line is not None:
            yield line


def _line(hit: Hit, casefile: Casefile) -> FoundLine | None:
    """The line, unless it is of what the user may not see."""
    name, there = casefile.person.name, address("case", casefile.reference)
    title, excerpt = name, hit.excerpt
    if hit.sort == CLAIM:
        claim = next((c for c in casefile.known_claims if c.id == hit.ref), None)
        if claim is None:
            return None
        title, excerpt = tell(claim), claim.anchors[0].quote
        there = address("source", casefile.reference, claim.anchors[0].source, claim=claim.id)
        there = f"{there}#passage"
    elif hit.sort == SOURCE:
        source = casefile.known_sources.get(hit.ref)
        if source is None:
            return None
        title, there = source.title, address("source", casefile.reference, source.id)
    return FoundLine(_SORTS[hit.sort], casefile.reference, name, title, excerpt, there)
