"""Whether one source repeats another: republished whole or in part, quoted at length, or translated; and which is the origin.

A verdict is a proposal: a person rules on it. Quoted law is no quoted statement, and what one publisher says again in
a few words (a note on itself) makes no repeat.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from habeas.core.date_words import folded
from habeas.core.shared_words import Passage, shared_passages, words_of
from habeas.core.signs import Sign, in_common, name_key, signs_of
from habeas.core.sources import Source
from habeas.core.values import Choice

_WHOLE, _PART, _PART_WORDS = 80, 25, 20
_QUOTED_WORDS, _QUOTED_RUN = 25, 12
# A translation shares at least so many signs, and then at least so much of those that the text with fewer has.
_Enough = tuple[tuple[int, int], ...]
_TRANSLATED: _Enough = ((10, 50), (8, 70))
_TRANSLATED_NAMED: _Enough = ((8, 40),)
_TRANSLATED_OPEN: _Enough = ((10, 40),)
_GENERAL = re.compile(
    r"\b(?:shall|everyone|anyone|no one|all persons|every person|nul ne|toute personne|tout individu|quiconque"
    r"|toda persona|todo individuo|nadie|никто|кажд(?:ый|ая|ое|ого|ому))\b|لكل فرد|لكل شخص|لا يجوز|كل إنسان"
    r"|人人|任何人",
    re.IGNORECASE,
)
_OF_LAW = frozenset(
    [
        "article",
        "articles",
        "art",
        "covenant",
        "convention",
        "declaration",
        "charter",
        "rules",
        "rule",
        "principles",
        "principle",
        "code",
        "constitution",
        "criminal",
        "penal",
        "procedure",
        "international",
        "civil",
        "political",
        "rights",
        "human",
        "universal",
        "united",
        "nations",
        "nelson",
        "mandela",
        "body",
        "basic",
        "standard",
        "minimum",
        "treatment",
        "law",
        "court",
        "state",
        "states",
        "party",
        "parties",
        "committee",
        "general",
        "comment",
        "pacte",
        "declaration",
        "droits",
        "constitution",
        "codigo",
        "derechos",
        "pacto",
        "estado",
    ]
)
_CAPITAL = re.compile(r"(?<=[^\W\d_] |, )[^\W\d_]+")
_MARKS = (("“", "”"), ("«", "»"))


class Manner(Choice):
    """How one source repeats another."""

    WHOLE = "republished"
    PART = "republished in part"
    QUOTED = "quoted at length"
    TRANSLATED = "translated"


class OriginSign(Choice):
    """What tells which of two is the origin."""

    NAMED = "it names the other as its source"
    QUOTES = "it has the shared words in quotation marks"
    LATER = "it bears a later date"
    ADDED_LATER = "it was added later"


@dataclass(frozen=True, slots=True)
class Likeness:
    """One source repeats another. `share` is how much, in percent: of the words of the shorter, or of its signs."""

    source: str
    origin: str
    manner: Manner
    share: int
    basis: OriginSign

    @property
    def is_sure(self) -> bool:
        """Whether the shared words are there to see; of a translation only signs are."""
        return self.manner is not Manner.TRANSLATED

    @property
    def pair(self) -> frozenset[str]:
        """The two, whichever is the origin."""
        return frozenset((self.source, self.origin))


def likeliest(found: Iterable[Likeness]) -> list[Likeness]:
    """The likeliest origin first: one that repeats nothing itself, that is named, of which most is repeated."""
    found = list(found)
    copies = {each.source for each in found}

    def rank(one: Likeness) -> tuple[object, ...]:
        is_named, manner = one.basis is OriginSign.NAMED, tuple(Manner).index(one.manner)
        return (one.origin in copies, not is_named, manner, -one.share, one.origin, one.source)

    return sorted(found, key=rank)


def compare(one: Source, other: Source) -> Likeness | None:
    """How one of the two repeats the other; None where neither does."""
    passages = telling_passages(one.text, other.text)
    found = _by_words(one, other, passages) or _by_signs(one, other)
    if found is None:
        return None
    manner, share = found
    repeating, origin, basis = _direction(one, other, passages)
    return Likeness(repeating.id, origin.id, manner, share, basis)


def telling_passages(one: str, other: str) -> tuple[Passage, ...]:
    """What the two texts share word for word, quoted law aside."""
    if (len(words_of(one)), one) > (len(words_of(other)), other):
        return tuple(p.turned for p in telling_passages(other, one))
    return tuple(p for p in shared_passages(one, other) if not _is_law(one[p.start : p.end]))


def shared_signs(one: str, other: str) -> tuple[tuple[Sign, Sign], ...]:
    """The names, days and figures that stand in both texts in one order."""
    return in_common(signs_of(one), signs_of(other))


def _by_words(
    one: Source, other: Source, passages: tuple[Passage, ...]
) -> tuple[Manner, int] | None:
    shorter = min(len(words_of(one.text)), len(words_of(other.text)))
    shared = min(sum(p.words for p in passages), shorter)
    share = 100 * shared // shorter if shorter else 0
    if share >= _WHOLE:
        return Manner.WHOLE, share
    quoted = sum(p.words for p in passages if p.words >= _QUOTED_RUN)
    is_own = one.publisher is not None and one.publisher == other.publisher
    may_quote = quoted >= _QUOTED_WORDS and not is_own
    if may_quote and _quotes(one, other, passages) != _quotes(other, one, _turned(passages)):
        return Manner.QUOTED, share
    if share >= _PART and shared >= _PART_WORDS:
        return Manner.PART, share
    return (Manner.QUOTED, share) if may_quote else None


def _by_signs(one: Source, other: Source) -> tuple[Manner, int] | None:
    if not may_translate(one, other):
        return None
    signs = signs_of(one.text), signs_of(other.text)
    shared = len(in_common(*signs))
    # Of a text in which any word may be a name it is not known how many signs it has.
    fewer = min((len(s.found) for s in signs if not s.is_open), default=0)
    share = 100 * shared // fewer if fewer else 0
    enough = _TRANSLATED
    if any(s.is_open for s in signs):
        enough = _TRANSLATED_OPEN
    if names(one, other) or names(other, one):
        enough = _TRANSLATED_NAMED
    is_enough = any(shared >= least and share >= part for least, part in enough)
    return (Manner.TRANSLATED, share) if is_enough else None


def may_translate(one: Source, other: Source) -> bool:
    """Whether the two are said to be in different languages."""
    return bool(one.language and other.language) and one.language != other.language


def _is_law(passage: str) -> bool:
    """Whether it speaks of everybody and names nobody."""
    capitals = (m[0] for m in _CAPITAL.finditer(passage) if m[0][0].isupper())
    return bool(_GENERAL.search(passage)) and all(folded(word) in _OF_LAW for word in capitals)


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    return folded(text)


def names(source: Source, other: Source) -> bool:
    """Whether the text of the one names the publisher of the other, in whatever script."""
    if not other.publisher:
        return False
    if folded(other.publisher) in _folded(source.text):
        return True
    keys = [
        key for word in other.publisher.split() if word[0].isupper() and (key := name_key(word))
    ]
    return len(keys) > 1 and set(keys) <= {sign.key for sign in signs_of(source.text).found}


def _direction(
    one: Source, other: Source, passages: tuple[Passage, ...]
) -> tuple[Source, Source, OriginSign]:
    """Which repeats, which is the origin, and what tells so."""
    ways = (one, other, passages), (other, one, _turned(passages))
    for repeating, origin, _ in ways:
        if names(repeating, origin) and not names(origin, repeating):
            return repeating, origin, OriginSign.NAMED
    for repeating, origin, there in ways:
        if _quotes(repeating, origin, there):
            return repeating, origin, OriginSign.QUOTES
    first, then = sorted((one, other), key=lambda s: (s.added_at, s.id))
    a, b = (s.date.earliest if s.date else None for s in (first, then))
    if a is None or b is None or a == b:
        return then, first, OriginSign.ADDED_LATER
    return (then, first, OriginSign.LATER) if a < b else (first, then, OriginSign.LATER)


def _turned(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    return tuple(p.turned for p in passages)


def _quotes(repeating: Source, origin: Source, passages: tuple[Passage, ...]) -> bool:
    """Whether the one has all the shared words in quotation marks, and the other some of them as its own."""
    here = [_is_in_quotation(repeating.text, p.start) for p in passages]
    there = [_is_in_quotation(origin.text, p.other_start) for p in passages]
    return bool(here) and all(here) and not all(there)


def _is_in_quotation(text: str, at: int) -> bool:
    before = text[:at]
    is_open = any(before.count(opens) > before.count(closes) for opens, closes in _MARKS)
    return is_open or before.count('"') % 2 == 1
