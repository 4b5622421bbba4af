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
    return {i: i if up == i else root(i) for i, up in parent.items()}


def same_as(ids: Iterable[str], same: Iterable[tuple[str, str]]) -> frozenset[str]:
    """These ids and every id that is the same as one of them, through however many others."""
    ids, same = set(ids), list(same)
    groups = canonical(ids | {i for pair in same for i in pair}, same)
    wanted = {groups[i] for i in ids}
    return frozenset(i for i, group in groups.items() if group in wanted)
