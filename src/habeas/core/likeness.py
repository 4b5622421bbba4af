"""Whether one source repeats another: republished whole or in part, quoted at length, or translated; and which is the origin.

A verdict is a proposal: a person rules on it. Quoted law is no quoted statement, and what one publisher says again in
a few words (a note on itself) makes no repeat.
"""

import re
from dataclasses import dataclass

from habeas.core.date_words import folded
from habeas.core.shared_words import Passage, shared_passages, words_of
from habeas.core.signs import Sign, in_common, name_key, signs_of
from habeas.core.sources import Source
from habeas.core.values import Choice

_WHOLE, _PART, _PART_WORDS = 80, 30, 20
_QUOTED_WORDS, _QUOTED_RUN = 25, 12
_TRANSLATED, _TRANSLATED_NAMED, _TRANSLATED_SIGNS = 50, 35, 6
_GENERAL = re.compile(
    r"\b(?:shall|everyone|anyone|no one|all persons|every person|nul ne|toute personne|tout individu|quiconque"
    r"|toda persona|todo individuo|nadie|никто|кажд(?:ый|ая|ое|ого|ому)|shal)\b|لكل فرد|لكل شخص|لا يجوز|كل إنسان"
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
_OPENING = tuple('“«„"‘')


class Manner(Choice):
    """How one source repeats another."""

    WHOLE = "republished"
    PART = "republished in part"
    QUOTED = "quoted at length"
    TRANSLATED = "translated"


class Basis(Choice):
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
    basis: Basis

    @property
    def is_sure(self) -> bool:
        """Whether the shared words are there to see; of a translation only signs are."""
        return self.manner is not Manner.TRANSLATED

    @property
    def pair(self) -> frozenset[str]:
        """The two, whichever is the origin."""
        return frozenset((self.source, self.origin))


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
    if len(words_of(one)) > len(words_of(other)):
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
    if share >= _PART and shared >= _PART_WORDS:
        return Manner.PART, share
    quoted = sum(p.words for p in passages if p.words >= _QUOTED_RUN)
    is_own = one.publisher is not None and one.publisher == other.publisher
    return (Manner.QUOTED, share) if quoted >= _QUOTED_WORDS and not is_own else None


def _by_signs(one: Source, other: Source) -> tuple[Manner, int] | None:
    if not may_translate(one, other):
        return None
    signs, others = signs_of(one.text), signs_of(other.text)
    shared, fewer = len(in_common(signs, others)), _fewer(one.text, other.text)
    share = 100 * shared // fewer if fewer else 0
    is_named = names(one, other) or names(other, one)
    enough = _TRANSLATED_NAMED if is_named else _TRANSLATED
    return (Manner.TRANSLATED, share) if share >= enough and shared >= _TRANSLATED_SIGNS else None


def may_translate(one: Source, other: Source) -> bool:
    """Whether the two are said to be in different languages."""
    return bool(one.language and other.language) and one.language != other.language


def _fewer(one: str, other: str) -> int:
    """How many signs the text has that has fewer; of one in which any word may be a name they are not known."""
    counts = [len(s.found) for s in (signs_of(one), signs_of(other)) if not s.is_open]
    return min(counts, default=0)


def _is_law(passage: str) -> bool:
    """Whether it speaks of everybody and names nobody."""
    capitals = (m[0] for m in _CAPITAL.finditer(passage) if m[0][0].isupper())
    return bool(_GENERAL.search(passage)) and all(folded(word) in _OF_LAW for word in capitals)


def names(source: Source, other: Source) -> bool:
    """Whether the text of the one names the publisher of the other, in whatever script."""
    if not other.publisher:
        return False
    if folded(other.publisher) in folded(source.text):
        return True
    keys = [
        key for word in other.publisher.split() if word[0].isupper() and (key := name_key(word))
    ]
    return len(keys) > 1 and set(keys) <= {sign.key for sign in signs_of(source.text).found}


def _direction(
    one: Source, other: Source, passages: tuple[Passage, ...]
) -> tuple[Source, Source, Basis]:
    """Which repeats, which is the origin, and what tells so."""
    ways = (one, other, passages), (other, one, tuple(p.turned for p in passages))
    for repeating, origin, _ in ways:
        if names(repeating, origin) and not names(origin, repeating):
            return repeating, origin, Basis.NAMED
    for (repeating, origin, here), (_, _, there) in (ways, ways[::-1]):
        if _quotes(repeating.text, here) and not _quotes(origin.text, there):
            return repeating, origin, Basis.QUOTES
    first, then = sorted((one, other), key=lambda s: (s.added_at, s.id))
    a, b = (s.date.earliest if s.date else None for s in (first, then))
    if a is None or b is None or a == b:
        return then, first, Basis.ADDED_LATER
    return (then, first, Basis.LATER) if a < b else (first, then, Basis.LATER)


def _quotes(text: str, passages: tuple[Passage, ...]) -> bool:
    """Whether the longest of the passages stands right after a quotation mark."""
    longest = max(passages, key=lambda p: p.words, default=None)
    return longest is not None and text[: longest.start].rstrip()[-1:] in _OPENING
