"""Sources of a case that repeat one another: what is found, what a person ruled, and what counts until then.

Until somebody rules, sources that are alike count as one. What counts is the same for every audience, so that nobody
is told of two independent sources where the file knows better; what is shown is only what the audience may see.
"""

from collections.abc import Mapping

from habeas.core.casefile import Casefile, once
from habeas.core.decisions import Decision, Ruling, open_rulings
from habeas.core.identity import canonical
from habeas.core.likeness import Likeness, likeliest

RULINGS = (Ruling.REPEATS, Ruling.NOT_REPEATS)


@once
def origins(casefile: Casefile) -> Mapping[str, str]:
    """For each source the one that stands for all that repeat one another; only those of two groups are independent."""
    alike = [(found.source, found.origin) for found in _not_parted(casefile)]
    return canonical(casefile.sources, [*_ruled_one(casefile), *alike])


@once
def waiting(casefile: Casefile) -> tuple[Likeness, ...]:
    """What a person has still to rule on, as far as the audience sees both sources: of each source its likeliest origin."""
    ruled = canonical(casefile.sources, _ruled_one(casefile))
    best: dict[str, Likeness] = {}
    for found in likeliest(_not_parted(casefile)):
        if ruled[found.source] != ruled[found.origin] and is_seen(casefile, found.pair):
            best.setdefault(found.source, found)
    return tuple(best.values())


def ruled(casefile: Casefile) -> tuple[Decision, ...]:
    """What stands ruled on two sources that the audience sees, the latest first."""
    found = [d for ruling in RULINGS for d in open_rulings(casefile.open_decisions, ruling)]
    seen = (d for d in found if is_seen(casefile, frozenset(d.on)))
    return tuple(sorted(seen, key=lambda d: d.id, reverse=True))


def is_seen(casefile: Casefile, pair: frozenset[str]) -> bool:
    """Whether the audience sees both sources."""
    return pair <= casefile.known_sources.keys()


def _not_parted(casefile: Casefile) -> list[Likeness]:
    """What is alike of the sources that were there at the moment of knowledge, and was not ruled to be independent."""
    parted = {frozenset(d.on) for d in open_rulings(casefile.open_decisions, Ruling.NOT_REPEATS)}
    moment = casefile.known_at
    there = {i for i, s in casefile.sources.items() if moment is None or s.added_at <= moment}
    return [f for f in casefile.likenesses if f.pair <= there and f.pair not in parted]


def _ruled_one(casefile: Casefile) -> list[tuple[str, str]]:
    marked = [(i, s.repeats) for i, s in casefile.sources.items() if s.repeats is not None]
    ruled = open_rulings(casefile.open_decisions, Ruling.REPEATS)
    return [*((d.on[0], d.on[1]) for d in ruled), *marked]
