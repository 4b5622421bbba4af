"""A source or a witness told of so that those who hold the person can tell who it is."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.checking.passages import sentences_of
from habeas.checking.plainwords import roots, roots_in
from habeas.checking.witnesses import recognisable
from habeas.core.casefile import Casefile, keep
from habeas.core.levels import Level
from habeas.core.prose import whole

CODE = "source-recognisable"
EXAMPLE = (
    "A guard on the night shift told us.",
    "Leave it out, or say it without role, place and time if the source agrees.",
)
_MOST = 0.6
_FEWER = 0.4
_EMPTY = frozenset(["the", "and", "who", "that", "our", "his", "her", "day", "was", "were", "had", "has", "not", "could", "say", "says", "said", "with", "for", "from", "they", "there", "both", "witness", "witnesses", "tell", "tells", "told", "saw", "heard", "prison"])  # fmt: skip
_SPEAK = re.compile(r"\b(?:says?|said|tells?|told|report(?:s|ed)?|saw)\b", re.IGNORECASE)
_FOUND = re.compile(
    r"\b(?:doctor|physician|surgeon|specialist|expert)s? (?:of|for) the [A-Z][\w’'-]+[^.;]*\b(?:found|recorded|documented|examined|noted|diagnosed)\b"
)


def find(look: Look) -> Iterator[Finding]:
    """The first such passage of each sentence."""
    for said in look.said:
        spans = () if said.is_heading else recognisable(said.text)
        span = next(
            (
                (start, end)
                for start, end in spans
                if not _is_over_lines(look, said.start + start, said.start + end)
                and not _is_published(look, said.text[start:end])
            ),
            None,
        )
        if span is None:
            continue
        words = whole("Those who hold the person can tell from this who spoke: take out the role, the place and the time, or the source.")  # fmt: skip
        yield look.finding(CODE, said.start + span[0], said.start + span[1], words)


def _is_published(look: Look, words: str) -> bool:
    """Whether a source that all readers may see already lets those people be heard: of its words most are in one sentence, or all in it and around it."""
    said = [roots(w) for w in re.findall(r"[a-z]{3,}", words.casefold()) if w not in _EMPTY]
    level = look.audience if look.audience >= Level.RESTRICTED else Level.PUBLIC
    seen = look.casefile.for_audience(level)
    told = keep(seen, "source_recognisable.told", lambda: tuple(_told(seen)))
    return any(
        _MOST * len(said) <= _shared(said, one)
        or (_FEWER * len(said) <= _shared(said, one) and _shared(said, around) == len(said))
        for one, around in told
    )


def _shared(said: list[frozenset[str]], told: frozenset[str]) -> int:
    return sum(not word.isdisjoint(told) for word in said)


def _told(casefile: Casefile) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """The words of each sentence in which such people speak, or of which somebody published their finding, and of its source."""
    for source, text in sentences_of(casefile):
        if (
            recognisable(text)
            or _SPEAK.search(text)
            or (_FOUND.search(text) and not source.repeats)
        ):
            yield roots_in(f"{text} {source.publisher or ''}"), roots_in(source.text)


def _is_over_lines(look: Look, start: int, end: int) -> bool:
    """Whether the words run from a short line, such as a title in capitals, into the next."""
    first = look.text[look.text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
    return "\n" in look.text[start:end] and first.isupper()
