"""Details that identify, offices, a present that is past, duties and names of instruments, in any of the tables."""

import re
from collections.abc import Iterable, Iterator

from habeas.checking.checks.duty_without_treaty import without_treaty
from habeas.checking.checks.status_stale import beyond, stale
from habeas.checking.days.turns import last_turn
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.tongues.confided import children
from habeas.checking.tongues.offices import OFFICES, offices_in
from habeas.checking.tongues.sounds import alike
from habeas.checking.tongues.tables import asking, own, words_of
from habeas.core.prose import whole
from habeas.kinds.transfer import Transfer
from habeas.standards import INSTRUMENTS

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TITLE = re.compile(r" (?:(?:Mme|M\.|Me|Sra?\.|don|doña|г-жа|г-н|السيدة?|السابقة?) )?")
_ANY_HOUSE = re.compile(r"prisons?|remand|colony|penal|central|hospital|det[ea]ntion|isolator|cent(?:er|re)|jail|city|pre-?trial|number|сизо|колония|тюрьма|больница", re.IGNORECASE)  # fmt: skip
_SHORTEST = 3
_AND_THE = "وال"
_APPOSED = re.compile(
    r", (?:l['’]|la |le |el |une? |un )?(?:ancien(?:ne)? |ex-?|antigu[oa] |бывш\w+ )?"
)


def identifying(look: Look) -> Iterator[Finding]:
    """Each cell, document, address, telephone and child."""
    for match in words_of(look).private.finditer(look.bare):
        words = whole("This leads to the home or the family of the person.")
        yield look.finding("identifying-detail", *match.span(), words, severity=Severity.WARNING)
    yield from children(look)


def past(look: Look) -> Iterator[Finding]:
    """Each present that the file has as past."""
    found = list(_in_custody(look))
    yield from found
    yield from beyond(look, found)


def _in_custody(look: Look) -> Iterator[Finding]:
    turn = last_turn(look.casefile)
    if turn is None:
        return
    last, places = turn
    words = words_of(look)
    names = _own_names(places) - _own_names((last.followed.fact.stated("where") or "",))
    for said in own(look):
        match = words.present.search(said.text)
        if match is None or words.not_now.search(said.text) or said in asking(look):
            continue
        if isinstance(last.followed.fact, Transfer) and not _names_one(said.text, names):
            continue
        start = said.start + match.start()
        yield stale(look, last, start, start + len(match[0]))


def _own_names(places: Iterable[str]) -> set[str]:
    """The words that only these places bear, and no house of their kind."""
    words = (word for place in places for word in _TOKEN.findall(place) if word[:1].isupper())
    return {word for word in words if len(word) >= _SHORTEST and not _ANY_HOUSE.fullmatch(word)}


def _names_one(text: str, names: set[str]) -> bool:
    return any(alike(t, name, is_loose=True) for t in _TOKEN.findall(text) for name in names)


def owed(look: Look) -> Iterator[Finding]:
    """Each duty in the name of the United Nations or of international law, with no treaty in its paragraph."""
    words = words_of(look)
    treaties = [pattern for pattern, key in words.instruments if INSTRUMENTS[key].is_treaty]
    for said in own(look):
        world = words.world.search(said.text)
        if world is None or not words.duty.search(said.text):
            continue
        paragraph = " ".join(s.text for s in look.said if s.paragraph == said.paragraph)
        if not any(pattern.search(paragraph) for pattern in treaties):
            start = said.start + world.start()
            yield without_treaty(look, start, start + len(world[0]))


def unheard_of(look: Look) -> Iterator[Finding]:
    """Each name that reads as that of an instrument on rights or on custody, and is none that is known."""
    words = words_of(look)
    for said in own(look):
        for match in words.charter.finditer(said.text):
            named = (m.span() for p, _ in words.instruments for m in p.finditer(said.text))
            known = any(start < match.end() and match.start() < end for start, end in named)
            if not known and not words.real.match(said.text, match.start()):
                start = said.start + match.start()
                said_of = whole("No instrument of this name is known: name the one that is meant.")
                yield look.finding("pseudo-instrument", start, start + len(match[0]), said_of, severity=Severity.WARNING)  # fmt: skip


def offices(look: Look) -> Iterator[Finding]:
    """Each office beside the person's name of which no fact and no source has the like."""
    texts = (*(s.text for s in look.casefile.known_sources.values()), *look.stated)
    told = frozenset().union(*(set(offices_in(text)) for text in texts))
    parts = {part for name in look.person_names for part in _TOKEN.findall(name)}
    for said in own(look):
        for notion, start, end in _given(said.text, parts):
            if notion not in told:
                office = repr(said.text[start:end])
                words = whole("The file does not carry that the person is or was {office}; it has no office of the person.", office=office)  # fmt: skip
                yield look.finding("office-unsupported", said.start + start, said.start + end, words)  # fmt: skip


def _given(text: str, parts: set[str]) -> Iterator[tuple[str, int, int]]:
    """The offices in apposition to a name: right before it, or after a comma behind it."""
    named = [
        t
        for t in _TOKEN.finditer(text)
        if not t[0].startswith(_AND_THE) and any(alike(t[0], part) for part in parts)
    ]
    for notion, pattern in OFFICES.items():
        for match in pattern.finditer(text):
            if any(
                _TITLE.fullmatch(text, match.end(), t.start())
                or _APPOSED.fullmatch(text, t.end(), match.start())
                for t in named
            ):
                yield notion, *match.span()
