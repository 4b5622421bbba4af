"""A language as a pack: all that the engine takes from it. A language is here when its folder has a `pack.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
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
from habeas.reading.passage import PassageWords
from habeas.reading.sentences import Splitting
from habeas.reading.voices import VoiceWords


@dataclass(frozen=True, slots=True)
class Pack:
    """One language's parts. `compiled` turns the pattern of a rule into a regular expression."""

    code: str
    splitting: Splitting
    calendar: Callable[[When | None], Calendar]
    people: PeopleWords
    bodies: BodyWords
    voices: VoiceWords
    passage: PassageWords
    duration: Callable[[str], Duration | None]
    compiled: Callable[[str], Pattern[str]]


@dataclass(frozen=True, slots=True)
class Ready:
    """A rule of a kind with its patterns compiled."""

    key: str
    rule: Rule
    cues: frozenset[str]
    pattern: Pattern[str]
    unless: Pattern[str] | None


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
        _ready(module.__name__.split(".")[-2], value, pack)
        for module in modules
        for value in vars(module).values()
        if isinstance(value, Rule)
    )


@lru_cache(maxsize=20_000)
def cues_in(word: str, code: str) -> frozenset[str]:
    """The cues of a language's rules that a word has in it; most words come again and again."""
    return frozenset(cue for cue in _cues(code) if cue in word)


@cache
def _cues(code: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cue for ready in rules_of(code) for cue in ready.rule.cues))


def _ready(key: str, rule: Rule, pack: Pack) -> Ready:
    unless = pack.compiled(rule.unless) if rule.unless else None
    return Ready(key, rule, frozenset(rule.cues), pack.compiled(rule.pattern), unless)
