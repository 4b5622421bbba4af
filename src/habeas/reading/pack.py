"""A language as a pack: all that the engine takes from it. A language is here when its folder has a `pack.py`."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib import import_module
from importlib.util import find_spec
from re import Pattern

from habeas.core.rules import Rule
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.reading.bodies import BodyWords
from habeas.reading.dates import Calendar
from habeas.reading.naming import PeopleWords
from habeas.reading.passage_words import PassageWords
from habeas.reading.sentences import Splitting
from habeas.reading.voices import VoiceWords


@dataclass(frozen=True, slots=True)
class Pack:
    """One language's parts. `compiled` turns the pattern of a rule into a regular expression.

    Of the kinds `in_words` the passage tells more than the fact's fields: two facts with the same fields are one only where
    their passages share a word.
    """

    code: str
    splitting: Splitting
    calendar: Callable[[When | None], Calendar]
    people: PeopleWords
    bodies: BodyWords
    voices: VoiceWords
    passage: PassageWords
    duration: Callable[[str], Duration | None]
    compiled: Callable[[str], Pattern[str]]
    in_words: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Ready:
    """A rule of a kind, whose patterns are compiled when a sentence first has a cue of it: that takes a while."""

    key: str
    rule: Rule
    compiled: Callable[[str], Pattern[str]]

    @cached_property
    def pattern(self) -> Pattern[str]:
        """What finds the rule's words."""
        return self.compiled(self.rule.pattern)

    @cached_property
    def unless(self) -> Pattern[str] | None:
        """What, found near them, makes them say something else."""
        return self.compiled(self.rule.unless) if self.rule.unless else None


@cache
def pack_of(code: str) -> Pack | None:
    """The language, where it is read."""
    name = f"habeas.reading.{code}"
    if not code.isalpha() or find_spec(name) is None or find_spec(f"{name}.pack") is None:
        return None
    pack: Pack = import_module(f"{name}.pack").PACK
    return pack


@cache
def rules_of(code: str) -> tuple[Ready, ...]:
    """Every rule that the kinds have in a language, in the order of the kinds."""
    pack = pack_of(code)
    if pack is None:
        return ()
    names = (f"habeas.kinds.{key}.{code}" for key in KINDS)
    modules = [import_module(name) for name in names if find_spec(name)]
    return tuple(
        Ready(module.__name__.split(".")[-2], value, pack.compiled)
        for module in modules
        for value in vars(module).values()
        if isinstance(value, Rule)
    )


@lru_cache(maxsize=20_000)
def cues_in(word: str, code: str) -> frozenset[str]:
    """The cues of a language's rules that a word has in it; most words come again and again."""
    known, shortest, longest = _cues(code)
    ends = len(word) + 1
    return frozenset(
        word[start:end]
        for start in range(len(word))
        for end in range(start + shortest, min(start + longest + 1, ends))
        if word[start:end] in known
    )


@cache
def _cues(code: str) -> tuple[frozenset[str], int, int]:
    """The cues, and the lengths of the shortest and the longest."""
    cues = frozenset(_rules_by_cue(code))
    lengths = {len(cue) for cue in cues} or {1}
    return cues, min(lengths), max(lengths)


@cache
def _rules_by_cue(code: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for place, ready in enumerate(rules_of(code)):
        for cue in ready.rule.cues:
            found.setdefault(cue, set()).add(place)
    return {cue: frozenset(places) for cue, places in found.items()}


def rules_for(words: Iterable[str], code: str) -> Iterator[Ready]:
    """The rules of which one of the words has a cue, in their order."""
    by_cue, rules = _rules_by_cue(code), rules_of(code)
    cues = frozenset[str]().union(*(cues_in(word, code) for word in words))
    places = frozenset[int]().union(*(by_cue[cue] for cue in cues))
    return (rules[place] for place in sorted(places))
