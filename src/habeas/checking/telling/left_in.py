"""What a draft leaves in another language than its own: asks, quotations, places and whole sentences that nobody has translated."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.look import QUOTED, Look
from habeas.checking.passages import known_then, same
from habeas.reading.languages import language_of

_OTHER_SCRIPT = frozenset(("ru", "ar"))
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ’'-]*")
_SMALL = frozenset(("of", "the", "and", "for", "on", "in", "to", "at", "de", "la", "le", "les", "du", "des", "et", "y", "el", "los", "las", "del", "von", "van", "der", "al", "da", "do"))  # fmt: skip
"""Small words within a name, which say nothing of its being one."""
_LAW_LATIN = re.compile(r"(?:in )?(?:habeas corpus|absentia|de facto|de jure|ad hoc|non[- ]refoulement|amicus curiae|prima facie|sub judice|incommunicado|sic|pro bono|inter alia)", re.IGNORECASE)  # fmt: skip
_SAYS_SO = re.compile(
    r"\s*[»”\"]?\s*[(\[,][^)\]\n]{0,60}?(?:язык\w* оригинал|в оригинале|по-английски|на английском|английск|en anglais|dans l[’']original|en VO|langue (?:d[’']origine|originale)|en inglés|en el original|idioma original|in (?:English|French|Spanish|Russian|Arabic|the original)|traduction|traducción|перевод|ترجمة|بالإنجليزية|باللغة|الأصل)",
    re.IGNORECASE,
)
_ALL_SO = re.compile(
    r"(?:[Цц]итаты|[Cc]itations|[Cc]itas|[Qq]uotations|الاقتباسات|المقتبسات)[^.\n]{0,80}(?:оригинал|origin|original|الأصل)"
)
_NOTE = re.compile(r"^\[\^[\w-]+\]:.*(?:\n(?:[ \t]+\S.*)?)*", re.MULTILINE)
_MARKS = " \u00a0\u202f\u2066\u2067\u2068\u2069"
_FEWEST, _A_SENTENCE = 2, 6
_READ = frozenset(("en", "fr", "es", "ru", "ar"))


@dataclass(frozen=True, slots=True)
class Left:
    """Where words of another language stand."""

    start: int
    end: int
    is_of_the_file: bool = False
    """Whether it is a quotation in the very words of a source, as papers have those that nobody has translated."""


def left_in_another_language(look: Look) -> Iterator[Left]:
    """Each run of such words, but names, notes, what is marked as quoted so, and what law calls in Latin everywhere."""
    notes = [m.span() for m in _NOTE.finditer(look.text)]
    quoted = [] if look.language == "en" or _ALL_SO.search(look.text) else list(QUOTED.finditer(look.text))  # fmt: skip
    for match in quoted:
        group = next(n for n in range(1, 5) if match[n] is not None)
        start, end = match.span(group)
        is_noted = any(a <= start < b for a, b in notes)
        if not is_noted and _is_foreign(look, match[group]) and not _SAYS_SO.match(look.text, end):
            words = match[group].strip(_MARKS)
            first = start + match[group].index(words)
            yield Left(first, first + len(words), _is_in_the_file(look, words))
    yield from _sentences(look)
    yield from _places(look, notes)


def _is_foreign(look: Look, words: str) -> bool:
    found = _LATIN_WORD.findall(words)
    small = [w for w in found if w[0].islower()]
    if not any(w not in _SMALL for w in small) or _LAW_LATIN.fullmatch(words.strip(f"{_MARKS}.,;")):
        return False
    if _is_name(look, words):
        return False
    if look.language in _OTHER_SCRIPT:
        return len(found) * 2 > len(re.findall(r"[^\W\d_]+", words))
    of_another = (s for s in known_then(look) if s.language != look.language)
    is_told = any(same(words).strip(" .,;") in same(s.text) for s in of_another)
    return (is_told and len(small) >= _FEWEST) or _tells_of_another(look, words)


def _is_name(look: Look, words: str) -> bool:
    """Whether it is the title of a source or the name of who published one."""
    names = {same(n) for s in known_then(look) for n in (s.title, s.publisher or "")}
    return same(words.strip(f"{_MARKS}.,;")) in names


def _tells_of_another(look: Look, words: str) -> bool:
    return language_of(words, look.language) in _READ - {look.language}


def _sentences(look: Look) -> Iterator[Left]:
    """Each sentence of the author's that is in another language."""
    for said in look.said:
        small = re.findall(r"(?<![\w·])[^\W\d_A-ZА-ЯЁÀ-Þ][^\W\d_]+", said.text)
        if len(small) < _A_SENTENCE or "|" in said.text:
            continue
        if _tells_of_another(look, said.text):
            yield Left(said.start, said.end)


def _places(look: Look, notes: list[tuple[int, int]]) -> Iterator[Left]:
    """Each place of the file that stands in Latin letters in a language with letters of its own, at its first place."""
    if look.language not in _OTHER_SCRIPT:
        return
    claims = (c for h in look.casefile.facts for c in h.claims)
    for where in sorted({w for c in claims if (w := c.fact.stated("where")) and w.isascii()}):
        for match in re.finditer(rf"(?<![\w«\"“]){re.escape(where)}(?!\w)", look.text):
            before = look.text[max(0, match.start() - 2) : match.start()]
            is_noted = any(a <= match.start() < b for a, b in notes)
            if not is_noted and not before.strip(_MARKS).endswith(("«", '"', "“")):
                yield Left(*match.span(), is_of_the_file=True)
                break


def _is_in_the_file(look: Look, words: str) -> bool:
    told = same(words).strip(" .,;")
    texts = (*(s.text for s in known_then(look)), *look.stated)
    return any(told in same(text) for text in texts)
