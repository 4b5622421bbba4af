"""A matter that is so or not so: the words for either side, and where a draft tells the side that the file has not."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from habeas.checking.look import Look, Said
from habeas.checking.opposites.on_file import is_told_on_file
from habeas.checking.opposites.units import Unit, days_of, is_denied, is_turned, is_unreal, units
from habeas.core.bodies import is_official
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.prose import Phrase, whole

_OFFICIALS = re.compile(
    r"\b(?:authorit\w+|government|officials?|ministry|minister|(?:prison|penitentiary|security) (?:service|department|committee)|service|department|directorate|administration|prosecutor\w*|state committee|police|prison|official (?:version|account)|they (?:\w+ ){0,3}?(?:say|claim|answer))\b",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\b(?:that of|positions?|version|official line|sa(?:ys?|id)|maintain\w*|consider\w*|assur\w*|claim\w*|insist\w*|stat(?:es|ed|ements?)|den(?:y|ies|ied|ial)|t(?:old|ells?)|accounts?|according|describ\w+|believ\w+|holds|calls|declar\w+|announc\w+|report(?:s|ed)|repl(?:y|ied|ies)|answer(?:s|ed)|lets? it be known|made (?:it )?known)\b", re.IGNORECASE)  # fmt: skip
_GO_ON = re.compile(r"^\W*(?:\d+/\s*)?(?:(?:On|In) [\w ]{3,20}?,? (?:it|they)|(?:By|In) (?:its|their) |That|It|They|The (?:service|ministry|department|directorate|committee|police|prison))\b")  # fmt: skip
_BACK = 3
_NONE = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Opposite:
    """Words that tell a matter the other way round, and what is said of them."""

    start: int
    end: int
    said: Phrase
    claims: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Matter:
    """A matter of which the file has one side, `is_so`, on these claims.

    `so` are words that tell it as so, `not_so` words that tell it as not so; a denial turns either. `about` must stand in
    the sentence or close before it. Before `since` it was otherwise; `is_left` says of a part that it tells of another time
    or of somebody else. What the authorities say of it may be told where `may_officials`. What a source tells of it in the same words is no
    contradiction, but where the matter `is_apart` from another that the file has the other way round.
    """

    is_so: bool
    claims: Sequence[Claim]
    so: re.Pattern[str]
    not_so: re.Pattern[str] = _NONE
    about: re.Pattern[str] | None = None
    since: date | None = None
    is_left: Callable[[Unit], bool] = lambda unit: False
    may_officials: bool = False
    is_apart: bool = False
    said: Phrase | None = None


@lru_cache(maxsize=512)
def words(*parts: str) -> re.Pattern[str]:
    """Any of these words or turns, in whatever case."""
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


def opposed(look: Look, matter: Matter) -> Iterator[Opposite]:
    """Each part of a sentence that tells of the matter, and only so, what the file has not."""
    if not matter.claims:
        return
    for unit in units(look):
        told = list(_told(unit, matter))
        if not told or any(is_so is matter.is_so for is_so, _ in told):
            continue
        if (
            not _is_about(look, unit, matter)
            or matter.is_left(unit)
            or _is_earlier(look, unit, matter)
        ):
            continue
        if matter.may_officials and is_by_officials(look, unit.said):
            continue
        match = told[0][1]
        if not (matter.is_so or matter.is_apart) and is_told_on_file(
            look, unit, matter.so, match[0]
        ):
            continue
        start, end = unit.start + match.start(), unit.start + match.end()
        said = matter.said or whole("The file has {known} in this.", known=repr(_quote(matter)))
        yield Opposite(start, end, said, tuple(c.id for c in matter.claims))


def _told(unit: Unit, matter: Matter) -> Iterator[tuple[bool, re.Match[str]]]:
    """What the part tells: whether it is so, and by which words."""
    others = list(matter.not_so.finditer(unit.text))
    for match in matter.so.finditer(unit.text):
        if any(o.start() < match.end() and match.start() < o.end() for o in others):
            continue
        if not is_unreal(unit, match.start(), match.end()):
            yield not is_denied(unit, match.start(), match.end()), match
    for match in others:
        if not is_unreal(unit, match.start(), match.start()):
            yield is_turned(unit, match.start()), match


def _is_about(look: Look, unit: Unit, matter: Matter) -> bool:
    if matter.about is None:
        return True
    place = look.said.index(unit.said)
    near = look.said[max(0, place - _BACK) : place + 1]
    return any(matter.about.search(one.text) for one in near)


def _is_earlier(look: Look, unit: Unit, matter: Matter) -> bool:
    """Whether the part is told of a day on which the matter was otherwise still."""
    since = matter.since
    return since is not None and any(day < since for day in days_of(look, unit))


def is_by_officials(look: Look, said: Said) -> bool:
    """Whether the sentence gives what the authorities say, or carries on where the ones before do."""
    place, says = look.said.index(said), False
    while place >= 0:
        text = look.said[place].text
        says = says or _SAYS.search(text) is not None
        if says and _OFFICIALS.search(text):
            return True
        if not _GO_ON.match(text):
            return False
        place -= 1
    return False


def _quote(matter: Matter) -> str:
    anchors = matter.claims[0].anchors
    return anchors[0].quote if anchors else ""


def own_claims(held: Sequence[HeldFact]) -> tuple[Claim, ...]:
    """The affirmed claims of facts that are not an authority's word."""
    return tuple(
        c
        for h in held
        for c in h.claims
        if c.is_affirmed and not (c.attribution and is_official(c.attribution))
    )


def claims_of(look: Look, *kinds: type[Fact]) -> tuple[Claim, ...]:
    """The same of every fact of these kinds that the audience may see."""
    return own_claims(look.casefile.of_kind(*kinds))


def stating(claims: Sequence[Claim], field: str, *values: str) -> tuple[Claim, ...]:
    """Those of which a field has one of the values."""
    return tuple(c for c in claims if c.fact.stated(field) in values)


def first_day(claims: Sequence[Claim]) -> date | None:
    """The first day that any of them can have been."""
    days = [d for c in claims if c.fact.occurred and (d := c.fact.occurred.earliest)]
    return min(days, default=None)
