"""Who of many may be one person: names that can be one name, found by blocks of shared words and never all pairs.

The consonants of a word stand for it, so that a name in Latin, Cyrillic and Arabic letters falls into one block; v
is heard as f and c as k, since one is written for the other (Arabic has one letter for v and f).
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from habeas.core.names import is_same_name, name_tokens
from habeas.core.scripts import skeleton

Key = tuple[str, ...]
_MOST_WORDS, _LEAST = 4, 2
_VOWELS_ONLY, _INITIAL = "·", "^"
_HEARD_AS = str.maketrans("vc", "fk")


@dataclass(frozen=True, slots=True)
class Named:
    """One whose names are compared: a number, who they are ruled to be, and the forms of the name."""

    number: int
    person: str
    names: tuple[str, ...]


def can_be_one(one: str, other: str) -> bool:
    """Whether all the words of one form are in the other: as they are read, or by their consonants across scripts.

    An initial in the one is any word that begins so in the other.
    """
    shared = next(
        (ask for a, b in ((one, other), (other, one)) for ask in _asks(a) if ask in _has(b)), ()
    )
    consonants = sum(len(word) for word in shared if word[0] not in (_VOWELS_ONLY, _INITIAL))
    return bool(shared) and (consonants >= _LEAST or is_same_name(one, other))


def matching(one: Iterable[str], other: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The pairs of forms that can be one name."""
    others = tuple(other)
    return tuple((a, b) for a in one for b in others if can_be_one(a, b))


def alike(
    people: Iterable[Named], apart: Collection[frozenset[str]] = ()
) -> Iterator[tuple[Named, Named]]:
    """Pairs of persons with a form of the name that can be one, the rarest names first.

    Not those of one person, nor those ruled to be two: `apart` holds pairs of persons.
    """
    told: set[frozenset[str]] = set(apart)
    for askers, answering in _blocks(people):
        for one in askers:
            for other in answering:
                pair = frozenset((one.person, other.person))
                if len(pair) == 1 or pair in told or not matching(one.names, other.names):
                    continue
                told.add(pair)
                yield (one, other) if one.number < other.number else (other, one)


def _blocks(people: Iterable[Named]) -> list[tuple[list[Named], list[Named]]]:
    """Those who ask for some words, and those who have them, the smallest block first."""
    people = list(people)
    asking = _by_key(people, _asks)
    having = _by_key(people, lambda name: [key for key in _has(name) if key in asking])
    found = [(asking[key], having[key]) for key in sorted(having) if len(having[key]) > 1]
    return sorted(found, key=lambda block: len(block[0]) * len(block[1]))


def _by_key(
    people: Iterable[Named], keys_of: Callable[[str], Iterable[Key]]
) -> Mapping[Key, list[Named]]:
    found: dict[Key, list[Named]] = defaultdict(list)
    for person in people:
        for key in dict.fromkeys(key for name in person.names for key in keys_of(name)):
            found[key].append(person)
    return found


@lru_cache(maxsize=100_000)
def _words(name: str) -> tuple[str, ...]:
    """A word for each word of the name: its consonants, or its first letter where it is no more than that."""
    return tuple(
        f"{_INITIAL}{token}"
        if len(token) == 1
        else skeleton(token).translate(_HEARD_AS) or _VOWELS_ONLY
        for token in name_tokens(name)[:_MOST_WORDS]
    )


def _asks(name: str) -> tuple[Key, ...]:
    """All the words of a name: who has them, and perhaps more, can be meant."""
    words = _words(name)
    return (tuple(sorted(set(words))),) if words else ()


@lru_cache(maxsize=100_000)
def _has(name: str) -> frozenset[Key]:
    """Every choice of the words of a name, each whole or as an initial."""
    tokens = name_tokens(name)[:_MOST_WORDS]
    choices = [
        ("", word, f"{_INITIAL}{token[0]}")
        for word, token in zip(_words(name), tokens, strict=True)
    ]
    return frozenset(tuple(sorted({*chosen} - {""})) for chosen in product(*choices)) - {()}
