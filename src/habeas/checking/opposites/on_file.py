"""Whether a source on file tells in so many words what a draft tells: then the file has both sides, and the draft one of them."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.dates import dates_in
from habeas.checking.look import Look, Said
from habeas.checking.opposites.units import Unit, days_of, is_denied, is_unreal
from habeas.checking.passages import sentences_of
from habeas.checking.plainwords import roots, roots_in
from habeas.core.casefile import keep

_OTHERS = re.compile(
    r"\b(?:others?|colleagues?|co-?(?:accused|defendants?)|cellmates?|fellow|another|(?:two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:men|women|people|persons|students|journalists|members|prisoners|defendants|activists))\b",
    re.IGNORECASE,
)

_NO = re.compile(r"\b(?:not|no|never|nor|neither|nobody|none|without|cannot|den(?:y|ies|ied)|refus\w+)\b", re.IGNORECASE)  # fmt: skip
_EMPTY = frozenset(["this", "that", "with", "from", "been", "were", "have", "they", "them", "into", "when", "then"])  # fmt: skip


def is_told_on_file(look: Look, unit: Unit, pattern: re.Pattern[str], words: str) -> bool:
    """Whether a sentence of a source has a match of the pattern in one of the same words, as so, and on no other day."""
    days = set(days_of(look, unit))
    return any(
        not _roots_of(words).isdisjoint(told) and not (days and on and days.isdisjoint(on))
        for told, on in keep(
            look.casefile,
            f"on_file.{look.as_of}.{pattern.pattern}",
            lambda: tuple(_told(look, pattern)),
        )
    )


def has_in_words(look: Look, words: str) -> bool:
    """Whether a sentence of a source has every word that carries a meaning, and takes none back."""
    said = [roots(w) for w in re.findall(r"[a-z]{4,}", words.casefold()) if w not in _EMPTY]
    return bool(said) and any(
        all(not one.isdisjoint(told) for one in said)
        for told in keep(look.casefile, f"on_file.{look.as_of}", lambda: tuple(_plain(look)))
    )


def _plain(look: Look) -> Iterator[frozenset[str]]:
    for text in _until_then(look):
        if not (_NO.search(text) or _OTHERS.search(text)):
            yield roots_in(text)


def _until_then(look: Look) -> Iterator[str]:
    """The sentences of the sources that are not younger than the day of the draft."""
    for source, text in sentences_of(look.casefile):
        day = source.date.earliest if source.date is not None else None
        if day is None or day <= look.as_of:
            yield text


def _roots_of(words: str) -> frozenset[str]:
    return frozenset(r for w in re.findall(r"[a-z]{4,}", words.casefold()) for r in roots(w))


def _told(look: Look, pattern: re.Pattern[str]) -> Iterator[tuple[frozenset[str], set[date]]]:
    for number, text in enumerate(_until_then(look)):
        unit = Unit(text, 0, Said(text, 0, len(text), number, is_heading=False), "")
        for match in pattern.finditer(text):
            start, end = match.span()
            if not (
                is_unreal(unit, start, end) or is_denied(unit, start, end) or _OTHERS.search(text)
            ):
                days = {d for w in dates_in(text) if w.when is not None and (d := w.when.latest)}
                yield _roots_of(match[0]), days
