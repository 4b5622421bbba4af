"""Names in Cyrillic and Arabic letters, and names of persons in Latin ones, held against the forms that the file has."""

import re
from collections.abc import Iterator

from habeas.checking.checks.addressee_not_in_office import holders
from habeas.checking.checks.name_misspelt import distance
from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.core.prose import whole

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CASE = re.compile(r"(?:ами|ями|ого|ому|ыми|ими|ой|ей|ым|им|ом|ем|ов|ев|ых|их|ах|ях|ою|ею|а|у|е|ы|и|я|ю|ь|й|о)$")  # fmt: skip
_ARABIC = re.compile(r"[\u0621-\u064a]")
_SMALL_WORDS = re.compile(r"^(?:[وف]?[بلك]?)(?=[\u0621-\u064a]{2,})")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_SHORTEST = 4


def misspelt(look: Look) -> Iterator[Finding]:
    """Each word a slip away from a part of a name, that is no form of any name."""
    names = _names(look)
    parts = {f for name in look.person_names for p in _TOKEN.findall(name) for f in _forms(p)}
    known = {form for name in names for form in _forms(name)} | _in_sources(look)
    tokens = list(_TOKEN.finditer(look.text))
    small = {t[0] for t in tokens if t[0].islower()}
    for n, token in enumerate(tokens):
        word = token[0].replace("’", "'").removesuffix("'s")
        if len(word) < _SHORTEST or _forms(word) & known or word.casefold() in small:
            continue
        meant = _meant(word, names, is_beside=bool(_beside(tokens, n) & parts))
        if meant:
            said = whole("The file has no {word}; it has {meant}.", word=repr(word), meant=repr(meant))  # fmt: skip
            yield look.finding("name-misspelt", token.start(), token.end(), said, suggestion=meant)


def _names(look: Look) -> frozenset[str]:
    """The parts of the names of the person and of those who hold office."""
    whole_names = (*look.person_names, *holders(look))
    return frozenset(p for name in whole_names for p in _TOKEN.findall(name) if len(p) >= _SHORTEST)


def _in_sources(look: Look) -> set[str]:
    """Every form that a source writes, by whatever hand."""
    return {form for s in look.casefile.known_sources.values() for w in _TOKEN.findall(f"{s.text} {s.title}") for form in _forms(w)}  # fmt: skip


def _forms(word: str) -> frozenset[str]:
    """The ways in which one word is one name: without an ending of Russian, without what Arabic writes onto it."""
    low = word.casefold().replace("ё", "е").removesuffix("'s")
    if _CYRILLIC.search(low):
        return frozenset({low, _CASE.sub("", low)})
    if _ARABIC.search(low):
        return frozenset({low, _SMALL_WORDS.sub("", low)})
    return frozenset({low, re.sub(r"^[dl]'", "", low)})


def _beside(tokens: list[re.Match[str]], n: int) -> set[str]:
    """The forms of the words before and after."""
    near = (*tokens[max(0, n - 1) : n], *tokens[n + 1 : n + 2])
    return {form for t in near for form in _forms(t[0])}


def _meant(word: str, names: frozenset[str], *, is_beside: bool) -> str:
    """The part of a name that a word comes near to. In Arabic, which has no capitals, only beside another part."""
    is_arabic = _ARABIC.search(word) is not None
    if not is_arabic and not word[0].isupper():
        return ""
    if is_arabic and not is_beside:
        return ""
    for name in sorted(names):
        for form in _forms(word):
            for right in _forms(name):
                if _is_slip(form, right):
                    return name
    return ""


def _is_slip(word: str, name: str) -> bool:
    if (
        min(len(word), len(name)) < _SHORTEST
        or word[0] != name[0]
        or abs(len(word) - len(name)) > 2
    ):
        return False
    return 0 < distance(word, name) <= (2 if min(len(word), len(name)) >= 8 else 1)
