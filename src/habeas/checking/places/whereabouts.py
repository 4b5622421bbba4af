"""Where a draft says that something was: a place that the file has, and has of something else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.clauses import Clause, clauses, telling
from habeas.checking.days.dates import Written, dates_in
from habeas.checking.days.events import HEAD, sorts_in
from habeas.checking.look import Look
from habeas.checking.passages import RUN, everything, passages, same
from habeas.core.facts import Fact
from habeas.core.sources import Source
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_given import CareGiven
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.detention import Detention
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit

_WHERE: tuple[tuple[re.Pattern[str], tuple[type[Fact], ...], tuple[type[Fact], ...]], ...] = (
    (re.compile(r"\b(?:arrest\w*|detained|seized|apprehended|picked up|abducted|captured)\b", re.I), (Arrest,), ()),
    (re.compile(r"\btaken\b", re.I), (Arrest,), (Detention, Transfer, CareGiven)),
    (re.compile(r"\b(?:transferred|moved|admitted|hospitali[sz]ed|operated)\b", re.I), (Transfer, CareGiven), (Detention, Release)),
    (re.compile(r"\b(?:visit\w*|met|saw)\b", re.I), (Visit,), (Detention, Transfer, HealthCondition, Corroboration)),
    (re.compile(r"\b(?:sentenced|convicted|tried)\b", re.I), (Sentence, Hearing), ()),
)  # fmt: skip
_PLACE = re.compile(
    rf"\b(?:in|at|to|near|outside|from|into|inside)(?: the)?(?: (?:city|town|port|capital)(?: of)?)? (?P<name>{RUN})"
)
_ALONE = re.compile(r"[,:(|] ?(?:in )?(?P<name>[A-Z][a-z]{3,})(?= ?[,.;:)|]|$| on \d| by )")
_NO_PLACE = re.compile(r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|M[rs]s?|Dr)\b")  # fmt: skip
_APART = re.compile(r"\b(?:is|was|are|were|now|he|she|held|kept)\b")
_DATELINE = re.compile(r"^(?P<place>[A-Z]\w+), \d{1,2} [A-Z]\w+ \d{4}$", re.MULTILINE)
_NOT_DONE = re.compile(
    r"\b(?:can(?:not)?|could|may|might|must|should|would|will|shall|to)(?: not| never)? (?:be|have been) (?:\w+ly )?$"
)
"""What makes a deed one that is only possible or asked for: "cannot be operated on in Arvenne"."""
_HOUSE = re.compile(
    r"\b(?:prison|colony|camp|hospital|clinic|centre|jail|barracks|court|institute|university|station|library)\b"
)
"""A house, which no paper is dated from: the town at the head of a source says nothing of it."""
_REACH = 70


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A place given to an event that the file has in another."""

    start: int
    name: str
    known: str
    claims: tuple[str, ...]


def elsewhere(look: Look) -> Iterator[Elsewhere]:
    """Each such place, where the file says in so many words where it was."""
    for clause in telling(look):
        for match in _PLACE.finditer(clause.text):
            if not _NO_PLACE.match(match["name"]) and same(match["name"]) in everything(look):
                yield from _of_event(look, clause, match)


def in_fragments(look: Look) -> Iterator[Elsewhere]:
    """Each town that stands alone behind the noun of an event that the file has in another: "Arrest, Orlest"."""
    for said in look.said:
        head = HEAD.match(said.text)
        told = sorts_in(head["noun"]) if head is not None else []
        kinds = told[0][2].kinds if told else ()
        known = _places(look, kinds) if kinds else ()
        for match in _ALONE.finditer(said.text, head.end("noun")) if head and known else ():
            name = same(match["name"])
            is_town = f"in {name}" in everything(look) and name != same(look.country)
            if is_town and name not in passages(look, *kinds):
                claims = tuple(i for h in look.casefile.of_kind(*kinds) for i in h.claim_ids)
                yield Elsewhere(said.start + match.start("name"), match["name"], known[0], claims)


def on_its_day(look: Look) -> Iterator[Elsewhere]:
    """Each place told of beside a day, which no source that has the day has in it, though some have another."""
    for said in look.said:
        for clause in () if said.is_heading else clauses(said):
            days = [w for w in dates_in(clause.text) if w.day is not None]
            match = _PLACE.search(clause.text)
            if len(days) == 1 and match and not (_NO_PLACE.match(match["name"]) or match[0].startswith("from ")):  # fmt: skip
                yield from _of_day(look, clause, match, days[0])


def _of_day(look: Look, clause: Clause, match: re.Match[str], day: Written) -> Iterator[Elsewhere]:
    place = same(match["name"])
    told = [s for s in look.casefile.known_sources.values() if _has_day(s, day)]
    heads = [m for s in told for m in _DATELINE.finditer(s.text)]
    is_told = any(place in same(f"{s.title} {s.text} {s.publisher or ''}") for s in told)
    is_known = place in everything(look) or _is_at(clause.text, match, day)
    is_house = _HOUSE.search(place) is not None
    if heads and not is_told and is_known and not is_house:
        yield Elsewhere(clause.start + match.start("name"), match["name"], heads[0]["place"], ())


def _is_at(text: str, match: re.Match[str], day: Written) -> bool:
    """Whether a name of one word stands right beside the day: "in Vienna on 8 July", "on 8 July in Vienna"."""
    between = (
        text[match.end() : day.start] if match.end() <= day.start else text[day.end : match.start()]
    )
    return " " not in match["name"] and between.strip() in ("", "on", ",", ", on")


def _has_day(source: Source, day: Written) -> bool:
    return any(
        (one.month, one.day) == (day.month, day.day) and day.year in (None, one.year)
        for one in dates_in(source.text)
    )


def _of_event(look: Look, clause: Clause, match: re.Match[str]) -> Iterator[Elsewhere]:
    before = clause.text[max(0, match.start() - _REACH) : match.start()]
    near = [(m.end(), kinds, beside) for words, kinds, beside in _WHERE for m in words.finditer(before) if not _NOT_DONE.search(before, 0, m.start())]  # fmt: skip
    if not near:
        return
    last, kinds, beside = max(near, key=lambda each: each[0])
    if _APART.search(before, last):
        return
    known = _places(look, kinds)
    if not known or same(match["name"]) in passages(look, *kinds, *beside):
        return
    held = look.casefile.of_kind(*kinds)
    claims = tuple(i for h in held for i in h.claim_ids)
    yield Elsewhere(clause.start + match.start("name"), match["name"], known[0], claims)


def _places(look: Look, kinds: tuple[type[Fact], ...]) -> tuple[str, ...]:
    """The places of these events that the file names."""
    return tuple(
        dict.fromkeys(
            where
            for h in look.casefile.of_kind(*kinds)
            for c in h.claims
            if (where := c.fact.stated("where") or c.fact.stated("court")) and where[:1].isupper()
        )
    )
