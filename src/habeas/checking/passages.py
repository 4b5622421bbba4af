"""What the file has of a sort of event in words: the sentences that its claims stand on, and their values."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import lru_cache

from habeas.checking.kept import of_the_text
from habeas.checking.look import Look
from habeas.core.casefile import Casefile, keep, once
from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.sources import Source

_END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][”\"]))\s+(?=[A-Z“\"(])|\n+")
_NAME = r"[A-Z][\w’'-]+(?: No\.? ?\d+|(?: (?:of|for|on)(?: the)?| and)? [A-Z][\w’'-]+)*"
NAME = re.compile(rf"\b{_NAME}")
RUN = _NAME


def passages(look: Look, *kinds: type[Fact]) -> str:
    """Everything that the file says where it has facts of these kinds, written small; empty where it has none."""
    name = f"passages.{','.join(sorted(k.__name__ for k in kinds))}"
    return keep(look.casefile, name, lambda: _passages(look.casefile, kinds))


def passages_apart(look: Look, *kinds: type[Fact]) -> tuple[str, ...]:
    """The same, each sentence and each value alone."""
    name = f"passages_apart.{','.join(sorted(k.__name__ for k in kinds))}"
    return keep(look.casefile, name, lambda: tuple(map(same, _told(look.casefile, kinds))))


def _passages(casefile: Casefile, kinds: tuple[type[Fact], ...]) -> str:
    return same(" ".join(_told(casefile, kinds)))


def _told(casefile: Casefile, kinds: tuple[type[Fact], ...]) -> Iterable[str]:
    claims = [c for h in casefile.of_kind(*kinds) for c in h.claims]
    houses = (casefile.source_of(claim).publisher or "" for claim in claims)
    told = (text for claim in claims for text in (*_sentences(casefile, claim), *_values(claim)))
    return dict.fromkeys((*told, *houses))


def _sentences(casefile: Casefile, claim: Claim) -> tuple[str, ...]:
    sources = casefile.known_sources
    return tuple(
        sentence_at(sources[a.source].text, a.start) for a in claim.anchors if a.source in sources
    )


@lru_cache(maxsize=4096)
def sentence_at(text: str, offset: int) -> str:
    """The sentence of a text that holds the offset."""
    start = 0
    for edge in _END.finditer(text):
        if edge.start() > offset:
            return text[start : edge.start()]
        start = edge.end()
    return text[start:]


@once
def sentences_of(casefile: Casefile) -> tuple[tuple[Source, str], ...]:
    """Every sentence of every source."""
    sources = casefile.known_sources.values()
    return tuple((source, text) for source in sources for text in split(source.text))


def known_then(look: Look) -> Iterator[Source]:
    """The sources that are not younger than the day of the draft."""
    for source in look.casefile.known_sources.values():
        day = source.date.earliest if source.date is not None else None
        if day is None or day <= look.as_of:
            yield source


def sentences_then(look: Look) -> Iterator[str]:
    """Every sentence of these."""
    for source in known_then(look):
        yield from split(source.text)


@of_the_text
def split(text: str) -> tuple[str, ...]:
    """The sentences of the text of a source, in order."""
    return tuple(_END.split(text))


def _values(claim: Claim) -> tuple[str, ...]:
    values = (getattr(claim.fact, field.name) for field in fields(claim.fact))
    return tuple(value for value in values if type(value) is str)


def everything(look: Look) -> str:
    """Every word of the file that this audience may read, written small."""
    return keep(look.casefile, "checking.everything", lambda: _everything(look))


def _everything(look: Look) -> str:
    sources = look.casefile.known_sources.values()
    texts = [f"{s.text} {s.title} {s.publisher or ''}" for s in sources]
    return same(" ".join((*texts, *look.stated, look.country, *look.person_names)))


def same(text: str) -> str:
    """A text written small, with one sort of spaces and of apostrophes."""
    text = (
        text.casefold().replace("’", "'").replace("center", "centre").replace("labor ", "labour ")
    )
    return " ".join(text.split())


_SHORT = re.compile(r"\b[A-Z]{2,6}\b")


def spelt_out(look: Look, name: str) -> str:
    """A name written small, with the words for each abbreviation that the draft or the file gives in brackets."""
    told = f"{same(look.flat)} {everything(look)}"
    return same(_SHORT.sub(lambda short: _words_of(told, short[0]), name))


def _words_of(told: str, short: str) -> str:
    """The words before an abbreviation in brackets that begin with its letters; else itself."""
    words = r"[\s-]+(?:(?:of|for|the|and)\s+)*".join(rf"{letter}[\w'’]*" for letter in short.casefold())  # fmt: skip
    found = re.search(rf"\b({words})\s*\({short.casefold()}\)", told)
    return found[1] if found else short


def names_of_authors(look: Look) -> str:
    """The lines of the draft that are a letterhead, a sender or a signature, and those in whose name it speaks."""
    return look.once("names_of_authors", lambda: _authors(look))


_SPEAKS = re.compile(rf"\b(?:[Oo]n behalf of|[Ww]e,?(?: at)?|[Ii] am [^.;]{{0,40}}?(?:of|at)|[Oo]ur|[Mm]y name is [^.;]{{0,60}}) (?:the )?({_NAME})")  # fmt: skip
_SIGNED = re.compile(rf"^[Ff]or (?:the )?({_NAME})", re.MULTILINE)
_LONGEST_LINE = 8


def spoken_for(look: Look) -> frozenset[str]:
    """Those in whose name the draft says that it speaks, written small."""
    return frozenset(same(m[1]) for m in _IN_THE_NAME_OF.finditer(look.flat))


_IN_THE_NAME_OF = re.compile(rf"\b(?:[Oo]n behalf of|[Ii]n the name of|[Ww]e,?(?: at)?|[Ss]peak(?:ing)? for) (?:the )?({_NAME})")  # fmt: skip


def _authors(look: Look) -> str:
    lines = [x.strip(" #*_-–|") for x in look.text.splitlines()]
    short = [x for x in lines if x and len(x.split()) <= _LONGEST_LINE and not x.endswith(".")]
    speaks = [m[1] for m in _SPEAKS.finditer(look.flat)]
    speaks += [m[1] for m in _SIGNED.finditer(look.text)]
    return same(" ¶ ".join((*short, *speaks)))
