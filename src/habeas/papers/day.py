"""A case as its papers of a day could know it."""

from dataclasses import replace

from habeas.core.casefile import Casefile


def of_the_day(casefile: Casefile) -> Casefile:
    """The case without sources dated later: a paper of a day cites nothing that was not yet written."""
    later = {
        i for i, s in casefile.sources.items()
        if s.date is not None and s.date.earliest is not None and s.date.earliest > casefile.as_of
    }  # fmt: skip
    claims = (c for c in casefile.claims if not any(a.source in later for a in c.anchors))
    return replace(casefile, claims=tuple(claims))
