"""Who speaks in a source that names no publisher: whoever acts or observes in it, where its title is theirs."""

from habeas.core.bodies import tokens
from habeas.core.casefile import Casefile
from habeas.core.sources import Source

_WHO = ("observer", "actor", "court")


def author_of(casefile: Casefile, source: Source) -> str | None:
    """The publisher; else the body named in its claims with whose name its title begins.

    A certificate headed "Medical board: conclusion No. 7", in which the medical board of a hospital finds and
    recommends, is the word of that board.
    """
    if source.publisher is not None:
        return source.publisher
    head = tokens(source.title.partition(":")[0])
    named = (
        name
        for claim in casefile.known_claims
        if any(anchor.source == source.id for anchor in claim.anchors)
        for field in _WHO
        if (name := claim.fact.stated(field)) is not None
    )
    return next((str(n) for n in named if len(head) > 1 and head <= tokens(str(n))), None)
