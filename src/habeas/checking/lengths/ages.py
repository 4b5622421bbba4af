"""How old a draft says that the person is, and what the file bears out of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.look import Look
from habeas.checking.passages import everything
from habeas.kinds.particulars import Particulars
from habeas.reading.en.durations import NUMBER, number

_AGE = rf"(?P<age>{NUMBER})"
_PATTERNS = (
    rf"\b{_AGE}[- ]years?[- ]old\b|\b(?:aged|at the age of)\s+{_AGE}\b".replace("(?P<age>", "(?P<a>", 1).replace("(?P<age>", "(?P<b>", 1),
    r"\b(?:he|she) (?:has |had )?(?:turned|turns|is|was)\s+(?P<c>(?:\d\d|twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?)(?=[,.;]| (?:in|on|and|this|last|behind|when|while|years))",
)  # fmt: skip
_BIRTHDAY = re.compile(r"\b(?:\d\d(?:st|nd|rd|th)|(?:twent|thirt|fort|fift|sixt|sevent|eight)(?:ieth|y-\w+)) birthday\b", re.IGNORECASE)  # fmt: skip
_OLDEST = 110


@dataclass(frozen=True, slots=True)
class Age:
    """An age that the file does not bear out, where it stands, and the one that it does."""

    start: int
    end: int
    known: int | None


def strange_ages(look: Look) -> Iterator[Age]:
    """Each age given to the person, by the pronoun or beside the name, that no fact and no source has."""
    known = set(_known(look))
    for match in _BIRTHDAY.finditer(look.bare):
        if not known and match[0].casefold() not in everything(look):
            yield Age(*match.span(), None)
    named = "|".join(re.escape(n) for n in look.person_names)
    beside = rf"\b(?:{named}) ?[,(] ?(?P<d>[1-9]\d)(?=[,)])"
    for pattern in (*_PATTERNS, beside):
        for match in re.finditer(pattern, look.bare, re.IGNORECASE):
            group = next(name for name, value in match.groupdict().items() if value)
            age = number(match[group])
            if age is None or age > _OLDEST or age in known or _is_told(look, match[group]):
                continue
            if group in "cd" or _is_of_the_person(look, match):
                yield Age(*match.span(group), min(known, default=None))


def _is_of_the_person(look: Look, match: re.Match[str]) -> bool:
    before = look.bare[max(0, match.start() - 60) : match.start()]
    clause = re.split(r"[.;¶]", before)[-1]
    after = look.bare[match.end() : match.end() + 30]
    names = {part for name in look.person_names for part in name.split()}
    is_named = any(n in clause or n in after for n in names)
    is_of_another = re.search(r"\b(?:son|daughter|child(?:ren)?|mother|father|wife|husband|sister|brother|I|my|our)\b", clause)  # fmt: skip
    return is_of_another is None and (is_named or re.search(r"\b[Hh]e\b|\b[Ss]he\b", clause) is not None)  # fmt: skip


def _known(look: Look) -> Iterator[int]:
    for claim in look.casefile.known_claims:
        if isinstance(claim.fact, Particulars):
            told, born = claim.fact.age, claim.fact.born
            first = born.earliest if born is not None else None
            told_on = claim.told_on.earliest if claim.told_on is not None else None
            if first is not None:
                years = look.as_of.year - first.year
                yield from (years, years - 1)
            if told is not None:
                since = look.as_of.year - told_on.year if told_on is not None else 0
                yield from (told, told + since, told + since + 1)


def _is_told(look: Look, words: str) -> bool:
    return re.search(rf"\b{re.escape(words.casefold())}\b[- ]?(?:years?|,|\))", everything(look)) is not None  # fmt: skip
