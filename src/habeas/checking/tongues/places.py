"""Where somebody is held and by whom taken, and who inside told something, in any of the tables."""

import re
from collections.abc import Iterator

from habeas.checking.checks.place_unsupported import last_place
from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.checking.tongues.bodies import concepts
from habeas.checking.tongues.sounds import alike
from habeas.checking.tongues.tables import own, words_of
from habeas.core.facts import Custody
from habeas.core.prose import whole

_CAPITAL = re.compile(r"\b[A-ZÀ-ÞА-ЯЁ][\w'’-]{2,}|[\u0621-\u064a]{3,}")
_POLICE = frozenset({"police"})


def elsewhere(look: Look) -> Iterator[Finding]:
    """Each place of custody of which no name of the file sounds alike."""
    words, known = words_of(look), _names(look)
    for match in words.house.finditer(look.bare):
        group = next(n for n, v in match.groupdict().items() if v is not None)
        first = match[group].split()[0].removesuffix("'s")
        stem = re.sub(r"ск(?:ая|ой|ую|ий|ого|ом|ому)$", "", first)
        if not any(alike(one, name, is_loose=True) for one in {first, stem} for name in known):
            said = whole("The file has no {place}.", place=match[group])
            start, end = match.span()
            yield look.finding("place-unsupported", start, end, said, suggestion=last_place(look.casefile))  # fmt: skip


def _names(look: Look) -> frozenset[str]:
    sources = look.casefile.known_sources.values()
    texts = (*(f"{s.text} {s.title} {s.publisher or ''}" for s in sources), *look.stated, look.country)  # fmt: skip
    return frozenset(word for text in texts for word in _CAPITAL.findall(text))


def taken(look: Look) -> Iterator[Finding]:
    """Each authority said to have taken the person that shares no notion with any that the file has."""
    words = words_of(look)
    begun = [c for h in look.casefile.affirmed for c in h.claims if h.followed.fact.custody_effect is Custody.BEGINS]  # fmt: skip
    known = {c.fact.stated("actor") or "" for c in begun} - {""}
    notions = frozenset().union(*map(concepts, known))
    if not notions:
        return
    for said in own(look):
        for match in words.taken_by.finditer(said.text):
            group = next(n for n, v in match.groupdict().items() if v is not None)
            told = concepts(match[group])
            if told and told != _POLICE and not told & notions:
                words_ = whole("The file has no {place}.", place=match[group].strip())
                start, end = said.start + match.start(group), said.start + match.end(group)
                yield look.finding("body-unsupported", start, end, words_, suggestion=sorted(known)[0])  # fmt: skip


def insiders(look: Look) -> Iterator[Finding]:
    """Each passage from which those who hold the person can tell who spoke."""
    words = words_of(look)
    said_of = whole("Those who hold the person can tell from this who spoke: take out the role, the place and the time, or the source.")  # fmt: skip
    for said in own(look):
        match = words.insider.search(said.text)
        if match is not None and not words.denies.search(match[0]):
            start = said.start + match.start()
            yield look.finding("source-recognisable", start, start + len(match[0]), said_of)
