"""Whether a source on file tells in so many words what a draft tells: then the file has both sides, and the draft one of them."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look, Said
from habeas.checking.opposites.units import Unit, days_of, is_denied, is_unreal
from habeas.checking.passages import sentences_then
from habeas.checking.telling.plainwords import meanings, roots_in
from habeas.core.casefile import keep

_OTHERS = re.compile(
    r"\b(?:others?|colleagues?|co-?(?:accused|defendants?)|cellmates?|fellow|another|(?:two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:men|women|people|persons|students|journalists|members|prisoners|defendants|activists))\b",
    re.IGNORECASE,
)

_NO = re.compile(r"\b(?:not|no|never|nor|neither|nobody|none|without|cannot|den(?:y|ies|ied)|refus\w+)\b", re.IGNORECASE)  # fmt: skip


def is_told_on_file(look: Look, unit: Unit, pattern: re.Pattern[str], words: str) -> bool:
    """Whether a sentence of a source has a match of the pattern in one of the same words, as so, and on no other day."""
    days = set(days_of(look, unit))
    said = frozenset().union(*meanings(words))
    return any(
        not said.isdisjoint(told) and not (days and on and days.isdisjoint(on))
        for told, on in keep(
            look.casefile,
            f"on_file.{look.as_of}.{pattern.pattern}",
            lambda: tuple(_told(look, pattern)),
        )
    )


def has_in_words(look: Look, words: str) -> bool:
    """Whether a sentence of a source has every word that carries a meaning, and takes none back."""
    said = meanings(words)
    return bool(said) and any(
        all(not one.isdisjoint(told) for one in said)
        for told in keep(look.casefile, f"on_file.{look.as_of}", lambda: tuple(_plain(look)))
    )


def _plain(look: Look) -> Iterator[frozenset[str]]:
    for text in sentences_then(look):
        if not (_NO.search(text) or _OTHERS.search(text)):
            yield roots_in(text)


def _told(look: Look, pattern: re.Pattern[str]) -> Iterator[tuple[frozenset[str], set[date]]]:
    for number, text in enumerate(sentences_then(look)):
        unit = Unit(text, 0, Said(text, 0, len(text), number, is_heading=False), "")
        for match in pattern.finditer(text):
            start, end = match.span()
            if not (
                is_unreal(unit, start, end) or is_denied(unit, start, end) or _OTHERS.search(text)
            ):
                days = {d for w in dates_in(text) if w.when is not None and (d := w.when.latest)}
                yield frozenset().union(*meanings(match[0])), days
