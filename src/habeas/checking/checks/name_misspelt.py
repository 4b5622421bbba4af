"""A name that comes near one of the file's names and is spelt in no way that the file has."""

import re
from collections.abc import Iterator
from functools import lru_cache

from habeas.checking.checks.addressee_not_in_office import holders
from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.checking.people.callers import named_otherwise
from habeas.core.bodies import with_article
from habeas.core.casefile import keep
from habeas.core.prose import whole
from habeas.standards import INSTRUMENTS, state_names

CODE = "name-misspelt"
EXAMPLE = (
    "Amal Idirs is held in Orlava.",
    "Amal Idris is held in Orlava.",
)
_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’-][A-Za-zÀ-ɏ]+)*")
_PAIR = re.compile(r"\b(?=([A-Z][a-zà-ɏ]+) ([A-Z][a-zà-ɏ]+)\b)")
_SPELLINGS = (
    ("centre", "center"),
    ("isation", "ization"),
    ("defence", "defense"),
    ("labour", "labor"),
)
_ENDINGS = ("s", "'s", "’s", "i", "n", "an", "ian", "’", "'")
_OF_ONE_STEM = {"", "s", "ic", "ics", "ical", "ist", "ists", "al"}
_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]  # fmt: skip
_OF_OFFICES = {"minister", "ministry", "ministers", "ministries", "director", "directorate", "president", "presidency", "prosecutor", "prosecution", "governor", "government"}  # fmt: skip
_LEADS = {"The", "This", "That", "These", "An", "In", "On", "At", "By", "From", "To", "For", "With", "When", "While", "After", "Before", "Since", "As", "But", "And", "Or", "If", "Our", "His", "Her", "Their", "Its", "Two", "Three", "Both", "All", "Dear", "No"}  # fmt: skip
"""What begins a sentence, and is no half of a name."""
_SHORTEST = 5
_LAST = 2


def find(look: Look) -> Iterator[Finding]:
    """Each capitalised word that is a slip away from a name of the file."""
    known = _known(look)
    names = _names(look)
    short = tuple(_short(look))
    yield from short
    seen = {found.start for found in short}
    for match in _WORD.finditer(look.text):
        word = re.sub(r"['’]s?$", "", match[0])
        if len(word) < _SHORTEST or not word[0].isupper() or _same(word) in known.all:
            continue
        meant = _meant(word.title() if word.isupper() else word, names, known.lower)
        if meant is not None:
            seen.add(match.start())
            yield look.finding(
                CODE,
                match.start(),
                match.start() + len(word),
                whole(
                    "The file has no {word}; it has {meant}.", word=repr(word), meant=repr(meant)
                ),
                suggestion=meant,
            )
    yield from (found for found in called_otherwise(look) if found.start not in seen)


def called_otherwise(look: Look) -> Iterator[Finding]:
    """Each word in the name of a lawyer, a judge, a relative or a doctor that the file has otherwise."""
    for one in named_otherwise(look):
        word = look.text[one.start : one.end]
        said = whole("The file has no {word}; it has {meant}.", word=repr(word), meant=repr(one.known))  # fmt: skip
        yield look.finding(CODE, one.start, one.end, said, suggestion=one.known)


def _short(look: Look) -> Iterator[Finding]:
    """Each word too short or too far off to be known alone, beside the other half of a name that is spelt otherwise."""
    told = keep(look.casefile, "checking.pairs", lambda: _pairs(look))
    for match in _PAIR.finditer(look.text):
        for group, other in ((1, 2), (2, 1)):
            like = {pair[group - 1] for pair in told if pair[other - 1] == match[other]}
            if not like or match[group] in like or match[group].casefold() in _OF_OFFICES or match[other] in _LEADS:  # fmt: skip
                continue
            slips = 1 if len(match[group]) < _SHORTEST else 2
            meant = [n for n in sorted(like) if len(n) > 3 and distance(match[group], n) == slips]
            first = [n for n in sorted(like) if len(n) > 3 and group == _LAST and distance(match[group], n) == 1]  # fmt: skip
            meant = [n for n in meant if n[0] == match[group][0]] or first
            meant = [n for n in meant if not _is_number_of(match[group], n)]
            if meant:
                words = whole("The file has no {word}; it has {meant}.", word=repr(match[group]), meant=repr(meant[0]))  # fmt: skip
                yield look.finding(CODE, *match.span(group), words, suggestion=meant[0])


def _pairs(look: Look) -> frozenset[tuple[str, str]]:
    """The first and the last word of each name that the file tells."""
    texts = (*(s.text for s in look.casefile.known_sources.values()), *look.person_names)
    return frozenset((m[1], m[2]) for text in texts for m in _PAIR.finditer(text))


class _Known:
    """The words that are right because they stand in the file or are common names."""

    def __init__(self, words: frozenset[str], lower: frozenset[str]) -> None:
        self.all = words | lower
        self.lower = lower


def _known(look: Look) -> _Known:
    words, lower = keep(look.casefile, "checking.spelt", lambda: _of_file(look))
    return _Known(words, lower | _words(look.text)[1])


def _of_file(look: Look) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the file, and those of them that stand in it written small."""
    sources = look.casefile.known_sources.values()
    texts = [s.text for s in sources]
    titles = [s.title for s in sources]
    instruments = [n for i in INSTRUMENTS.values() for n in (*i.names, i.full_title)]
    names = (*state_names().values(), *look.person_names, *look.stated)
    words = (_words(text)[0] for text in (*texts, *titles, *instruments, *names))
    lower = (_words(text)[1] for text in (*texts, *instruments))
    return frozenset(_MONTHS).union(*words), frozenset(_OF_OFFICES).union(*lower)


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a text, and those of them that it writes small, each once."""
    found = set(_WORD.findall(text))
    return (
        frozenset(map(_same, found)),
        frozenset(_same(word) for word in found if word.islower()),
    )


def _names(look: Look) -> frozenset[str]:
    """The words of the names in the file."""
    publishers = [s.publisher for s in look.casefile.known_sources.values() if s.publisher]
    named = (*look.person_names, look.country, *publishers, *look.stated, *holders(look))
    words = {w for name in named for w in _WORD.findall(name) if w[0].isupper()}
    return frozenset(w for w in words if len(w) >= _SHORTEST)


def _meant(word: str, names: frozenset[str], lower: frozenset[str]) -> str | None:
    near = sorted((distance(word, n), n) for n in names if abs(len(word) - len(n)) <= 2)
    for slips, name in near:
        if (
            0 < slips <= _room(word, name, lower)
            and word[0] == name[0]
            and not _is_form_of(word, name)
        ):
            return name
    return None


def _room(word: str, name: str, lower: frozenset[str]) -> int:
    """How many slips a word may have: a long one two, a word that any body may bear one, if it is long."""
    is_long = min(len(word), len(name)) >= 8
    if with_article(name) != name or _same(name) in lower:
        return 1 if is_long else 0
    return 2 if is_long else 1


def _is_form_of(word: str, name: str) -> bool:
    """A plural, a genitive or an adjective of the same word."""
    if word == f"{name}s" and name.endswith("s"):
        return False
    long, short = sorted((_same(word), _same(name)), key=len, reverse=True)
    doubled = short[-1:]
    if long == short or any(long == short + e for e in _ENDINGS if e != doubled):
        return True
    pairs = enumerate(zip(long, short, strict=False))
    stem = next((n for n, (a, b) in pairs if a != b), len(short))
    return stem > _SHORTEST and {long[stem:], short[stem:]} <= _OF_ONE_STEM


def _is_number_of(word: str, name: str) -> bool:
    """Whether one is the plural of the other: "the two Special Rapporteurs"."""
    return word in (f"{name}s", name.removesuffix("s")) and not name.removesuffix("s").endswith("s")


def _same(word: str) -> str:
    word = re.sub(r"['’]s?$", "", word.casefold())
    for one, other in _SPELLINGS:
        word = word.replace(one, other)
    return word


@lru_cache(maxsize=65536)
def distance(one: str, other: str) -> int:
    """How many letters are wrong, missing, too many or swapped with their neighbour.

    >>> distance("Atembayev", "Atambayev"), distance("Bihskek", "Bishkek")
    (1, 1)
    """
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
