"""What a text tells of, whatever its language: the words of the field by concept, in English, French, Spanish, Russian and Arabic.

The tables in `field/` have one concept a line, with its words in the five languages between bars. `*` stands for any ending,
a space for at most two words between, `_` for none. `~` marks what any letter may tell, which alone gives nothing away, and
`!` somebody who works or is held where the person is, `?` how it is said that somebody told,
`#` a number or a unit, `+` what a letter may ask of anybody without telling that it is so, `^` a field, such as violence or
what leaves the prison, of which a word tells without saying what; behind it may stand a name, and behind `<` the names of
narrower concepts: who tells of one of these tells of it too. The words of `unmeant` tell of none.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files

from habeas.checking.kept import of_the_text
from habeas.checking.tongues.figures import figures, of_figures
from habeas.checking.tongues.folding import Token, tokens
from habeas.checking.tongues.notions import Concept, Told
from habeas.checking.tongues.short import likely
from habeas.reading.languages import language_of

_TABLES = ("body", "care", "acts", "things", "people", "telling", "hints", "numbers", "fields")
_LANGUAGES = ("en", "fr", "es", "ru", "ar")
_IN_LATIN = ("en", "fr", "es")
_ENDINGS = {
    "en": ("", "s", "es"),
    "fr": ("", "e", "s", "es"),
    "es": ("", "s", "es"),
    "ru": ("",),
    "ar": (
        "",
        *[
            "ات",
            "ون",
            "ين",
            "ان",
            "ه",
            "ها",
            "هم",
            "هن",
            "هما",
            "نا",
            "ك",
            "كم",
            "ي",
            "ت",
            "تا",
            "وا",
            "ا",
            "ن",
            "هن",
        ],
    ),
}
_COUNTED = {"en": ("", "s"), "fr": ("", "s"), "es": ("", "s"), "ru": ("",), "ar": ("",)}
"""Numbers and units take fewer: with an ending a three in Arabic is thirty."""
_GAP = 2
_UNMEANT = "unmeant"
_LINE = re.compile(r"([~!?#+^]*)(?:(\w+)(?:<([\w,]+))?:)? *(.+)")
_LATIN, _CYRILLIC = re.compile(r"[a-zà-ÿœ]", re.IGNORECASE), re.compile(r"[а-яё]", re.IGNORECASE)
_ARABIC = re.compile(r"[\u0621-\u064a]")


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to tell of a concept: its words in order, each with whether any ending may follow, and how far apart they
    stand, and the endings that any of them may have."""

    concept: Concept
    words: tuple[tuple[str, bool], ...]
    gap: int
    endings: tuple[str, ...]


@of_the_text
def concepts(text: str, language: str = "") -> tuple[Told, ...]:
    """Every concept of which a text in one of the languages tells, with where it stands; of an unknown language in any of its script."""
    found: dict[tuple[str, int, int], Told] = {}
    ways = _ways()
    languages = _languages(text, language)
    all_ = tokens(text)
    for place, token in enumerate(all_):
        for code in languages:
            for way in _beginning(token, ways[code]):
                end = _end(way, all_, place)
                if end is not None:
                    one = Told(way.concept, token.start, end, token.sentence)
                    found.setdefault((way.concept.key, one.start, one.end), one)
    told = tuple(_meant(tuple(found.values())))
    return (*(t for t in told if not t.concept.is_counting), *_placed(all_, figures(text, told)))


def _meant(told: tuple[Told, ...]) -> Iterator[Told]:
    """Each but those within words that only look like it: nobody is told of by "under guard"."""
    like = [t for t in told if t.concept.key == _UNMEANT]
    yield from (t for t in told if not any(o.start <= t.start and t.end <= o.end for o in like))


def _placed(all_: tuple[Token, ...], told: Iterable[Told]) -> Iterator[Told]:
    """Each in the sentence of the word nearest before it."""
    for one in told:
        before = [t.sentence for t in all_ if t.start <= one.start]
        yield replace(one, sentence=before[-1] if before else 0)


def _languages(text: str, language: str) -> tuple[str, ...]:
    """The languages in which the words may be: the one that is known, or those of its script."""
    if _ARABIC.search(text):
        return ("ar",) if not _LATIN.search(text) else ("ar", *_of_latin(text, language))
    latin, cyrillic = len(_LATIN.findall(text)), len(_CYRILLIC.findall(text))
    if cyrillic > latin:
        return ("ru",)
    return (*_of_latin(text, language), *(["ru"] if cyrillic else []))


def _of_latin(text: str, language: str) -> tuple[str, ...]:
    known = language or language_of(text)
    return (known,) if known in _IN_LATIN else likely(text)


def _beginning(token: Token, ways: dict[str, tuple[_Way, ...]]) -> Iterator[_Way]:
    """The ways whose first word the token may be."""
    for form in token.forms:
        for length in range(1, len(form) + 1):
            for way in ways.get(form[:length], ()):
                if _is_word(form, way.words[0], way.endings):
                    yield way


def _is_word(form: str, word: tuple[str, bool], endings: tuple[str, ...]) -> bool:
    stem, is_open = word
    return form.startswith(stem) and (is_open or form[len(stem) :] in endings)


def _end(way: _Way, all_: tuple[Token, ...], place: int) -> int | None:
    """Where the way ends that begins at a place, if all its words follow."""
    at = place
    for word in way.words[1:]:
        after = range(at + 1, min(at + 2 + way.gap, len(all_)))
        same = (n for n in after if all_[n].sentence == all_[place].sentence)
        at = next(
            (n for n in same if any(_is_word(f, word, way.endings) for f in all_[n].forms)), -1
        )
        if at < 0:
            return None
    return all_[at].end


def with_broader(keys: Iterable[str]) -> frozenset[str]:
    """The keys of concepts, and of those that take them in: a faint is an emergency, cell 31 a 31."""
    return frozenset(each for key in keys for each in _taken_in(key)) - _fields()


def fields_of(key: str) -> frozenset[str]:
    """The fields in which a concept lies: a bruise is of violence, a hospital of what is outside a prison."""
    return _taken_in(key) & _fields()


@lru_cache(maxsize=8192)
def _taken_in(key: str) -> frozenset[str]:
    """A key, and those that take it in, step by step."""
    more = (*_broader().get(key, ()), *of_figures(key))
    return frozenset((key, *(each for one in more for each in _taken_in(one))))


@lru_cache(maxsize=1)
def _broader() -> dict[str, tuple[str, ...]]:
    """Of each concept those that take it in."""
    found: dict[str, list[str]] = defaultdict(list)
    for _, line in _lines():
        _, name, narrower, _ = line.groups()
        for one in filter(None, (narrower or "").split(",")):
            found[one].append(name)
    return {key: tuple(names) for key, names in found.items()}


@lru_cache(maxsize=1)
def _fields() -> frozenset[str]:
    return frozenset(line[2] for _, line in _lines() if "^" in line[1])


@lru_cache(maxsize=1)
def _ways() -> dict[str, dict[str, tuple[_Way, ...]]]:
    """For each language the ways by the beginning of their first word."""
    found: dict[str, dict[str, list[_Way]]] = {code: defaultdict(list) for code in _LANGUAGES}
    for key, line in _lines():
        marks, name, _, bare = line.groups()
        concept = Concept(name or key, marks)
        for code, words in zip(_LANGUAGES, bare.split("|"), strict=True):
            for way in filter(None, map(str.strip, words.split(","))):
                one = _way(concept, way, code)
                found[code][one.words[0][0]].append(one)
    return {code: {w: tuple(ways) for w, ways in table.items()} for code, table in found.items()}


def _way(concept: Concept, text: str, code: str) -> _Way:
    gap = 0 if "_" in text else _GAP
    words = []
    for part in re.split(r"[ _]+", text):
        for token in tokens(part.rstrip("*")):
            words.append((token.forms[0], False))
        if part.endswith("*"):
            words[-1] = (words[-1][0], True)
    endings = (_COUNTED if concept.is_counting else _ENDINGS)[code]
    return _Way(concept, tuple(words), gap, endings)


def _lines() -> Iterator[tuple[str, re.Match[str]]]:
    folder = files("habeas.checking.tongues").joinpath("field")
    for name in _TABLES:
        text = folder.joinpath(f"{name}.txt").read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines()):
            match = _LINE.fullmatch(line) if not line.startswith("# ") else None
            if match is not None:
                yield f"{name}.{number}", match
