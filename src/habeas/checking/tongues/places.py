"""Where somebody is held and by whom taken, and who inside told something, in any of the tables."""

import re
from collections.abc import Iterable, Iterator

from habeas.checking.checks.place_unsupported import last_place, numbered_otherwise
from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.checking.tongues import tellers
from habeas.checking.tongues.arrest_words import ARRESTED_IN
from habeas.checking.tongues.bodies import concepts
from habeas.checking.tongues.confided import tellers as in_other_shapes
from habeas.checking.tongues.sounds import alike
from habeas.checking.tongues.tables import asking, own, words_of
from habeas.core.facts import Custody
from habeas.core.prose import whole
from habeas.kinds.arrest import Arrest

_CAPITAL = re.compile(r"\b[A-ZÀ-ÞА-ЯЁ][\w'’-]{2,}|[\u0621-\u064a]{3,}")
_POLICE = frozenset({"police"})


def elsewhere(look: Look) -> Iterator[Finding]:
    """Each place of custody of which no name of the file sounds alike, and each place of an arrest that is another."""
    yield from arrested(look)
    yield from numbered_otherwise(look)
    words, known = words_of(look), names_on_file(look)
    for match in words.house.finditer(look.bare):
        group = next(n for n, v in match.groupdict().items() if v is not None)
        first = match[group].split()[0].removesuffix("'s")
        stem = re.sub(r"ск(?:ая|ой|ую|ий|ого|ом|ому)$", "", first)
        if not any(alike(one, name, is_loose=True) for one in {first, stem} for name in known):
            said = whole("The file has no {place}.", place=match[group])
            start, end = match.span()
            yield look.finding("place-unsupported", start, end, said, suggestion=last_place(look.casefile))  # fmt: skip


def arrested(look: Look) -> Iterator[Finding]:
    """Each place of an arrest that is none of those on file."""
    known = {c.fact.stated("where") for h in look.casefile.of_kind(Arrest) for c in h.claims} - {
        None
    }
    towns = {word for where in known if where for word in _CAPITAL.findall(where)}
    anything, state = names_on_file(look), look.country
    for said in own(look):
        for match in (
            ARRESTED_IN[look.language].finditer(said.text) if said not in asking(look) else ()
        ):
            group = next(n for n, v in match.groupdict().items() if v is not None and n != "city")
            name = match[group]
            if look.language == "ar" and not match["city"] and not _sounds_like(name, anything):
                continue
            if not _sounds_like(name, {*(towns or anything), state}) and not _is_of_the_person(
                look, name
            ):
                said_of = whole(
                    "By the file this was in another place: {place}.",
                    place=", ".join(sorted(filter(None, known))),
                )
                start, end = said.start + match.start(group), said.start + match.end(group)
                yield look.finding("place-unsupported", start, end, said_of)


def _sounds_like(name: str, known: Iterable[str]) -> bool:
    forms = {name, re.sub(r"(?:е|и|у|а|ом)$", "", name)}
    return any(alike(form, one, is_loose=True) for one in known for form in forms)


def _is_of_the_person(look: Look, name: str) -> bool:
    return any(alike(name, part) for full in look.person_names for part in full.split())


def names_on_file(look: Look) -> frozenset[str]:
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
    """Each passage from which those who hold the person can tell who spoke, once."""
    told: list[tuple[int, int]] = []
    for found in (*_by_table(look), *in_other_shapes(look), *tellers.tellers(look)):
        if not any(start < found.end and found.start < end for start, end in told):
            told.append((found.start, found.end))
            yield found


def _by_table(look: Look) -> Iterator[Finding]:
    words = words_of(look)
    said_of = whole("Those who hold the person can tell from this who spoke: take out the role, the place and the time, or the source.")  # fmt: skip
    for said in own(look):
        match = words.insider.search(said.text)
        if match is None or words.denies.search(match[0]):
            continue
        start, end = said.start + match.start(), said.start + match.end()
        others = tellers.others_in(look, end, said.end)
        if not tellers.is_by_another(look.flat, end, others):
            yield look.finding("source-recognisable", start, end, said_of)
