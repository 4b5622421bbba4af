"""Same-person and same-occurrence decisions give canonical ids; the ids themselves never change."""

from collections.abc import Iterable


def canonical(ids: Iterable[str], same: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each id the smallest id of those it is the same as, itself where it stands alone."""
    parent = {i: i for i in ids}

    def root(i: str) -> str:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for one, other in same:
        if one in parent and other in parent:
            low, high = sorted((root(one), root(other)))
            parent[high] = low
    return {i: root(i) for i in parent}
