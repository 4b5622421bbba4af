"""Numbers of people and things of which the sources tell, in the same matter, with another number."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import combinations

from habeas.checking.days.dates import without_dates
from habeas.checking.kept import of_the_text
from habeas.checking.lengths.intervals import telling_of_events
from habeas.checking.look import Look, Said
from habeas.checking.passages import sentences_then
from habeas.checking.telling.plainwords import meanings, roots, roots_in
from habeas.reading.en.durations import NUMBER, number

_OF_TIME = r"hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|times?|minutes?|seconds?|occasions?|hectares?"
_OF_RULES = r"articles?|rules?|principles?|paragraphs?|points?|demands?|steps?|questions?|requests?|reasons?|things?|matters?|measures?|rights?|ways?|letters?|calls?|appeals?|copies|arrests?|releases?|transfers?|moves|visits?|hearings?|strikes?"
_THING = re.compile(
    rf"(?<![\w.,/-])(?P<n>{NUMBER})(?: of (?:his|her|their|its|the|our))?[ -](?P<other>(?:other|more|further|fellow) )?(?:(?!{_OF_TIME}\b|of\b|and\b|or\b|to\b|in\b|on\b)[a-z]+ )?(?P<thing>(?!(?:{_OF_TIME}|{_OF_RULES})\b)(?:men|women|children|people|others|metres|[a-z]{{3,}}s))\b",
    re.IGNORECASE,
)
_OF_TIMES = re.compile(
    rf"(?<![\w.,/-])(?P<n>{NUMBER}) (?P<thing>(?:hours|days|nights|weeks|minutes|times) (?:each way|a day|a week|a month|an hour|late\b|in (?:January|February|March|April|May|June|July|August|September|October|November|December)))",
    re.IGNORECASE,
)
"""How often, how late or how far: what no two days lie apart."""
_SOUGHT = re.compile(
    rf"\b(?:prosecut\w+)\b[^.;]{{0,60}}?\b(?:asked|called|demanded|sought|requested|wanted|pleaded|pressed|pushed)\b[^.;\d]{{0,30}}?\b(?P<n>{NUMBER}) (?P<thing>years|months)\b",
    re.IGNORECASE,
)
_OF_WEIGHT = re.compile(r"kilo(?:gram(?:me)?)?s|pounds", re.IGNORECASE)
"""What one lost or weighs: of a person told in few words."""
_TOLD_FIRST = re.compile(
    r"(?!.*\b(?:should|must|shall|call\w*|ask\w*|urg\w+|demand\w*|let|request\w*|recommend\w*|articles?|rules?|please|if|whether)\b).*\b(?:had|has|was|were|lost|found|shared|heard)\b",
    re.IGNORECASE | re.DOTALL,
)
"""What is told in front in a sentence that goes on to ask for something."""
_BOUND = re.compile(r"\b(?:at least|more than|over|about|some|around|nearly|almost|up to|dozens|hundreds)\s*$", re.IGNORECASE)  # fmt: skip
_ADDS_UP = re.compile(r"\b(?:in (?:all|total)|all in all|altogether|together|total|overall)\b", re.IGNORECASE)  # fmt: skip
_COUNTS_IN = re.compile(r"\b(?:one of|among|amongst) (?:the )?$", re.IGNORECASE)
_FEWEST, _ENOUGH, _MOST, _MANY = 2, 2, 8, 100


@dataclass(frozen=True, slots=True)
class Quantity:
    """Where a draft has such a number, and the one that the sources have."""

    start: int
    end: int
    stated: int
    known: int


@dataclass(frozen=True, slots=True)
class _Told:
    """A number of a thing in a sentence of a source, and the words of that sentence."""

    thing: frozenset[str]
    number: int
    words: frozenset[str]


def other_quantities(look: Look) -> Iterator[Quantity]:
    """Each number of which no sentence of the sources on the same matter has the like, alone or added up."""
    told = look.once("quantities", lambda: tuple(_told(look)))
    telling = {said.start for said in telling_of_events(look)}
    for said in look.said:
        for match in _all_in(said.text):
            stated = number(match["n"])
            if stated is None or stated < _FEWEST or _BOUND.search(said.text, 0, match.start("n")):
                continue
            if said.start not in telling and (
                said.is_heading or not _TOLD_FIRST.match(said.text[: match.start()])
            ):
                continue
            known = _known(told, said, match)
            if known and stated not in ways(known, said.text, match.start("n")):
                start, end = (said.start + place for place in match.span("n"))
                yield Quantity(start, end, stated, known[0])


def _known(told: tuple[_Told, ...], said: Said, match: re.Match[str]) -> tuple[int, ...]:
    """The numbers that the sources have of the thing, the likest first, where a sentence with one shares enough with what the draft says of it."""
    is_known = match.re in (_SOUGHT, _OF_TIMES) or _OF_WEIGHT.fullmatch(match["thing"]) is not None
    thing, enough = _thing(match), 1 if is_known else _ENOUGH
    parts = [p for p in meanings(_clause(said.text, match)) if p.isdisjoint(thing)]
    of_thing = [one for one in told if not one.thing.isdisjoint(thing)]
    rates = [sum(not p.isdisjoint(one.words) for p in parts) for one in of_thing]
    enough = min(enough, max(1, len(parts))) if _is_large_and_alone(of_thing) else enough
    if max(rates, default=0) < enough:
        return ()
    least = max(rates) / 2 if "other" in thing else 0
    rated = sorted(zip(rates, range(len(rates)), strict=True), reverse=True)
    return tuple(of_thing[place].number for rate, place in rated if rate >= least)


def _is_large_and_alone(told: list[_Told]) -> bool:
    """Whether the sources have one number of the thing, and one that nobody comes to by chance."""
    numbers = {one.number for one in told}
    return len(numbers) == 1 and min(numbers) >= _MANY


def _clause(text: str, match: re.Match[str]) -> str:
    """The words near it: those of its own part of the sentence."""
    first = max(text.rfind(mark, 0, match.start()) for mark in ";:(") + 1
    last = min((p for mark in ";:)" if (p := text.find(mark, match.end())) >= 0), default=len(text))
    return text[first:last]


def ways(known: Collection[int], text: str, start: int) -> frozenset[int]:
    """The numbers; where the draft adds up, what they add up to; where it counts the person, whom "eleven others" leaves out, one more."""
    some, found = sorted(known)[:_MOST], set(known)
    if _ADDS_UP.search(text):
        found |= {sum(each) for n in range(2, len(some) + 1) for each in combinations(some, n)}
    if _COUNTS_IN.search(text, 0, start):
        found |= {n + 1 for n in known}
    return frozenset(found)


def _told(look: Look) -> Iterator[_Told]:
    for sentence in sentences_then(look):
        yield from _told_in(sentence)


@of_the_text
def _told_in(sentence: str) -> tuple[_Told, ...]:
    found = []
    for match in _all_in(sentence):
        if (n := number(match["n"])) is not None:
            others = roots("others") if match.groupdict().get("other") else frozenset[str]()
            found.append(_Told(_thing(match) | others, n, roots_in(sentence)))
    return tuple(found)


def _all_in(text: str) -> Iterator[re.Match[str]]:
    yield from _THING.finditer(without_dates(text))
    yield from _SOUGHT.finditer(text)
    yield from _OF_TIMES.finditer(text)


def _thing(match: re.Match[str]) -> frozenset[str]:
    """What is counted; of a time the whole of the words."""
    return (
        frozenset({match["thing"].casefold()}) if match.re is _OF_TIMES else roots(match["thing"])
    )
