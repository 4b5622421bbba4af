"""Names across alphabets: how they sound, near enough to know one again in Latin, Cyrillic and Arabic letters."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_CLASSES = (
    ("b", "bpбпبپ"),
    ("f", "fvфвف"),
    ("d", "dtдтدتطضظ"),
    ("s", "szcjсзшщжчцجسزشصژچذث"),
    ("k", "kgqкгقكغک"),
    ("h", "hxхحهخ"),
    ("l", "lлل"),
    ("m", "mмم"),
    ("n", "nнن"),
    ("r", "rрر"),
)
_CLASS_OF = {letter: sound for sound, letters in _CLASSES for letter in letters}
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PREFIX = re.compile(r"^(?:[وفبلك]{1,2})(?=[\u0621-\u064a]{3,})")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_ONE_SOUND = re.compile(r"t[csz]|dj|т[чщсц]|д[жз]|تش|تس|دج")
"""Two letters for one sound: "Grinevitch" is "Гриневич"."""
_AN_H = re.compile(r"(?<![kscpt])h", re.IGNORECASE)
_FEWEST = 4


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """The consonants of a word by class, each run of one class once; at its start a vowel and an h are one.

    >>> sound("Korin"), sound("Корину"), sound("Orlava"), sound("أورلافا")
    ('krn', 'krn', 'rlf', 'rlf')
    """
    plain = unmarked(word).replace("sh", "s").replace("ch", "s").replace("kh", "h").replace("ph", "f")  # fmt: skip
    plain = _ONE_SOUND.sub("s", plain)
    plain = re.sub(r"[qg](?=[eiy])", "k", plain)
    classes = [_CLASS_OF[c] for c in plain if c in _CLASS_OF]
    found = "".join(c for n, c in enumerate(classes) if not n or classes[n - 1] != c)
    return found.lstrip("h") or found


@lru_cache(maxsize=65536)
def alike(word: str, name: str, *, is_loose: bool = False) -> bool:
    """Whether a word sounds as a name does, a case ending of Russian aside; in Latin letters only where it may be spelt anew.

    Where a name is written with h in one alphabet, another may have g: "Hrynevich" is "Гриневич".
    """
    return any(_sounds(word, one, is_loose=is_loose) for one in _spellings(name))


@lru_cache(maxsize=8192)
def _spellings(name: str) -> frozenset[str]:
    """The name as its letters may stand for others."""
    ways = (name, re.sub("(?i)j", "y", name))
    return frozenset((*ways, *(_AN_H.sub("g", way) for way in ways)))


def _sounds(word: str, name: str, *, is_loose: bool) -> bool:
    a, b = sound(word), sound(name)
    if _LATIN.match(word):
        return unmarked(word) == unmarked(name) or (is_loose and a == b)
    if re.search(r"[а-я]", word.casefold()):
        return a == b or (a.startswith(b) and a[len(b) :] in ("m", "h", "k", "f"))
    return bool(a) and (a == b or sound(_PREFIX.sub("", word)) == b)


def unmarked(word: str) -> str:
    """The word without accents, written small."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def spoken(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a name of two parts or more stands in a text, in whatever letters."""
    parts = name.split()
    tokens = list(_TOKEN.finditer(text))
    if len(parts) < 2:
        return
    is_short = len("".join(map(sound, parts))) < _FEWEST
    for n in range(len(tokens) - len(parts) + 1):
        run = tokens[n : n + len(parts)]
        if is_short and not _LATIN.match(run[0][0]):
            continue
        if all(alike(t[0], part) for t, part in zip(run, parts, strict=True)):
            yield run[0].start(), run[-1].end()
