"""What a draft's readers may read and what is closed to them: texts, claims and days."""

from collections.abc import Iterable, Iterator

from habeas.checking.look import Look
from habeas.core.claims import Claim
from habeas.core.quoted import without_writers
from habeas.standards import INSTRUMENTS

Day = tuple[int, int]
"""A month and a day of it."""


def hidden_claims(look: Look) -> tuple[Claim, ...]:
    seen = {c.id for c in look.casefile.known_claims}
    return tuple(c for c in look.whole.known_claims if c.id not in seen)


def open_texts(look: Look) -> Iterator[str]:
    """What may be said: what the audience's sources say, quotes of its claims, and names of instruments."""
    yield from _open_words(look)
    yield from names_of_law()


def names_of_law() -> Iterator[str]:
    """The names of the instruments, which any letter may cite."""
    return (name for i in INSTRUMENTS.values() for name in (i.full_title, *i.names))


def _open_words(look: Look) -> Iterator[str]:
    hidden = {a.quote for c in hidden_claims(look) for a in c.anchors}
    for source in look.casefile.known_sources.values():
        text = source.text
        for quote in hidden:
            text = text.replace(quote, " \n ")
        yield text
    yield from (a.quote for c in look.casefile.known_claims for a in c.anchors)


def open_to_mean(look: Look) -> Iterator[str]:
    """What the readers may read, with titles, what is stated and what the kinds of facts are called."""
    yield from _open_words(look)
    yield from (s.title for s in look.casefile.known_sources.values())
    yield from look.stated
    yield from {str(type(c.fact).label) for c in look.casefile.known_claims}


def closed_texts(look: Look) -> Iterable[str]:
    seen = look.casefile.known_sources
    return (without_writers(s.text) for i, s in look.whole.known_sources.items() if i not in seen)


def closed_quotes(look: Look, hidden: tuple[Claim, ...]) -> tuple[str, ...]:
    return (*closed_texts(look), *(a.quote for c in hidden for a in c.anchors))


def open_days(look: Look) -> frozenset[Day]:
    """The days of facts and sources that the readers may know of."""
    whens = [c.fact.occurred for c in look.casefile.known_claims]
    whens += [s.date for s in look.casefile.known_sources.values()]
    ends = (day for when in whens if when is not None for day in (when.earliest, when.latest))
    return frozenset((day.month, day.day) for day in ends if day is not None)
