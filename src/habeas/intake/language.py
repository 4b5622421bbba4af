"""The language a text is written in, as a two-letter code."""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_WORD = re.compile(r"[^\W\d_]+")

# A model takes over half a second to load. Plain English, the common case, is told by its small words.
_ENGLISH = frozenset(
    _WORD.findall(
        "the of and to in for has was is that on by with his her he she they at from not been have "
        "were "
    )
)
_SAMPLE = 5000
_FEWEST_LETTERS = 24
_SURE = 0.9

# Those that statements on detention come in; fewer candidates make short texts safer.
_KNOWN = _WORD.findall(
    "am ar az be bg bn bs cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ku ky "
    "lt lv mk ms my ne nl no pl ps pt ro ru si sk sl so sq sr sv sw ta tg th ti tk tr ug uk ur "
    "uz vi zh "
)


def language_of(text: str) -> str | None:
    """The language, or None where the text is too short or too mixed to tell.

    >>> language_of("The family of the former president is concerned for his life.")
    'en'
    >>> language_of("OK") is None
    True
    """
    words = _WORD.findall(text[:_SAMPLE])
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return None
    if _is_english([word.lower() for word in words]):
        return "en"
    code, probability = _identifier().classify(" ".join(words))
    return str(code) if probability >= _SURE else None


def _is_english(words: list[str]) -> bool:
    small = [word for word in words if word in _ENGLISH]
    return len(set(small)) >= 4 and len(small) >= 0.2 * len(words)


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in _KNOWN if code in identifier.labels])
    return identifier
