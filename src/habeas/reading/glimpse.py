"""What is found where claims are not read: dates, quotations, and names written in Latin letters or after a title."""

import re
from collections.abc import Iterator

from habeas.core.errors import BadValue
from habeas.core.when import When
from habeas.reading.foreign import DATES, NAMES
from habeas.reading.languages import UNKNOWN
from habeas.reading.naming import NAME
from habeas.reading.pack import pack_of
from habeas.reading.reading import Noticed, Unread
from habeas.reading.sentences import Sentence

_QUOTED = re.compile(
    r"“([^“”\n]{2,1500})”|«([^«»\n]{2,1500})»|„([^„“”\n]{2,1500})[“”]|「([^「」\n]{2,1500})」|『([^『』\n]{2,1500})』|\"([^\"\n]{2,1500})\""
)
_NUMERIC = re.compile(
    r"\b(?P<y>(?:19|20)\d\d)[-/.](?P<m>0?[1-9]|1[0-2])[-/.](?P<d>0?[1-9]|[12]\d|3[01])\b"
)


def unread_in(
    text: str, sentences: tuple[Sentence, ...], document_date: When | None
) -> tuple[Unread, ...]:
    """The passages in languages without rules, sentences of one language that follow one another joined."""
    return tuple(
        Unread(start, end, language, tuple(_noticed(text, start, end, language)))
        for start, end, language in _joined(sentences)
    )


def _joined(sentences: tuple[Sentence, ...]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    before = ""
    for sentence in sentences:
        code = sentence.language
        if pack_of(code) is None and code != UNKNOWN:
            start = found.pop()[0] if found and code == before else sentence.start
            found.append((start, sentence.end, code))
        before = code
    return found


def _noticed(text: str, start: int, end: int, language: str) -> Iterator[Noticed]:
    passage = text[start:end]
    spans = [*_dates(passage, language), *_quotations(passage), *_names(passage, language)]
    for what, left, right, when in sorted(spans, key=lambda s: (s[1], s[2], s[0])):
        yield Noticed(what, start + left, start + right, passage[left:right], when)


Span = tuple[str, int, int, When | None]


def _dates(passage: str, language: str) -> Iterator[Span]:
    for pattern, edtf in (*DATES.get(language, ()), (_NUMERIC, _iso)):
        for match in pattern.finditer(passage):
            try:
                yield "date", match.start(), match.end(), When(edtf(match))
            except BadValue:
                continue


def _iso(match: re.Match[str]) -> str:
    return f"{match['y']}-{int(match['m']):02}-{int(match['d']):02}"


def _quotations(passage: str) -> Iterator[Span]:
    for match in _QUOTED.finditer(passage):
        left, right = match.span(match.lastindex or 0)
        yield "quotation", left, right, None


def _names(passage: str, language: str) -> Iterator[Span]:
    for match in NAME.finditer(passage) if language in NAMES else ():
        if " " in match[0] and match[0].isascii():
            yield "name", match.start(), match.end(), None
    titled = NAMES.get(language)
    for match in titled.finditer(passage) if titled else ():
        left, right = match.span(match.lastgroup or "name")
        yield "name", left, right, None
