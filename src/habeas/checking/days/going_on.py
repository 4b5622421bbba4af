"""What a draft tells as going on, of which the file has the end: a strike called off, a visit, a move, a release, a death."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from habeas.checking.days.turns import last_turn
from habeas.checking.look import Look
from habeas.checking.opposites.sides import own_claims
from habeas.checking.opposites.units import days_of, is_turned, is_unreal, units
from habeas.checking.tongues.going_on_words import GOING_ON, GoingOn
from habeas.checking.tongues.tables import asking, own
from habeas.core.bodies import is_official
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact, Role
from habeas.core.values import Stated
from habeas.core.visits import OTHER, sorts_of_visitor
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.standards import ended_by

_BAD = (Trend.DECLINING, Trend.CRITICAL)


@dataclass(frozen=True, slots=True)
class Over:
    """What is over by the file: the words that tell it as going on, what shows that it is over; `visitors` whose visits it is."""

    words: Callable[[GoingOn], re.Pattern[str]]
    by: HeldFact
    claims: tuple[str, ...]
    visitors: frozenset[str] = frozenset()
    is_all: bool = True


@dataclass(frozen=True, slots=True)
class Stale:
    """Words that tell as going on what is over, and what shows that."""

    start: int
    end: int
    over: Over


_MATTERS: tuple[tuple[type[Fact], Callable[[GoingOn], re.Pattern[str]]], ...] = (
    (HungerStrike, lambda words: words.strike),
    (SolitaryConfinement, lambda words: words.alone),
    (Incommunicado, lambda words: words.shut_off),
    (HealthCondition, lambda words: words.decline),
    (EnforcedDisappearance, lambda words: words.missing),
)
_PERFECT = re.compile(r"(?:has|have)\b", re.IGNORECASE)
_STILL = re.compile(
    r"\b(?:since|still|for|to this day|so far|ever|now|to date|without (?:a )?break)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:,،؛]|\.\s|\s[–—-]\s")


def told_as_going_on(look: Look) -> Iterator[Stale]:
    """Each sentence of the author's that tells as going on what is over by the file."""
    tell = _in_english if look.language == "en" else _in_its_table
    for over in _over(look):
        for text, start, match in tell(look, over):
            if _is_of(over, text):
                yield Stale(start + match.start(), start + match.end(), over)


def _is_of(over: Over, text: str) -> bool:
    """Of visits, whether those that the sentence names, if it does, are the ones that are let in again."""
    if not over.visitors:
        return True
    named = sorts_of_visitor(text)
    return named <= over.visitors if named else over.is_all


def _in_english(look: Look, over: Over) -> Iterator[tuple[str, int, re.Match[str]]]:
    words = GOING_ON["en"]
    pattern, ended = over.words(words), over.by.followed.effective
    for unit in units(look):
        match, is_now = pattern.search(unit.text), _STILL.search(unit.text)
        if match is None or words.others.search(unit.text) or words.not_so.search(unit.text):
            continue
        is_past = _PERFECT.match(match[0]) or any(
            ended is not None and When.on(day).is_before(ended) for day in days_of(look, unit)
        )
        is_open = is_unreal(unit, match.start(), match.start()) or is_turned(unit, match.start())
        if (is_now or not is_past) and not is_open:
            yield unit.text, unit.start, match


def _in_its_table(look: Look, over: Over) -> Iterator[tuple[str, int, re.Match[str]]]:
    words = GOING_ON[look.language]
    pattern = over.words(words)
    for said in own(look):
        match = pattern.search(said.text)
        if match is None or said in asking(look) or said.text.endswith(("?", "؟")):
            continue
        first = max((m.end() for m in _CLAUSE.finditer(said.text, 0, match.start())), default=0)
        before = said.text[first : match.start()]
        if not (words.not_so.search(before) or words.others.search(said.text)):
            yield said.text, said.start, match


def _over(look: Look) -> Iterator[Over]:
    """What is over: of a kind of which nothing on file goes on."""
    for kind, words in _MATTERS:
        facts = [h for h in look.casefile.of_kind(kind) if _is_told(h)]
        ends = [_end(look, h) for h in facts]
        last = _last(ends)
        last = _own_end(look, kind, last) if last is not None else None
        if last is not None and (kind is not HealthCondition or _is_of_health(last)):
            claims = tuple(i for h in facts for i in h.claim_ids)
            yield Over(words, last, (*claims, *last.claim_ids))
    yield from _let_in(look)


def _own_end(look: Look, kind: type[Fact], last: HeldFact) -> HeldFact:
    """The end of its own that it has by the file, if one came before what else shows that it is over.

    An authority's word ends nothing; that of one who appealed for the person, a parliament of another state, does.
    """
    over = last.followed.effective
    appealed = {c.fact.stated("actor") for h in look.casefile.of_kind(AppealMade) for c in h.claims}
    ends = {
        when: h
        for h in look.casefile.of_kind(kind)
        if h.followed.is_affirmed and h.followed.fact.stated("ended") == Stated.YES
        if (when := h.followed.effective) and over and when.is_before(over)
        if any(c.attribution in appealed or not is_official(c.attribution or "") for c in h.claims)
    }
    return ends[min(ends)] if ends else last


def _is_told(held: HeldFact) -> bool:
    """Told by others than an authority, and no end itself; of health, that it is bad."""
    fact = held.followed.fact
    is_end = fact.stated("ended") == Stated.YES
    is_well = isinstance(fact, HealthCondition) and fact.trend not in _BAD
    return bool(own_claims([held])) and not is_end and not is_well


def _is_of_health(last: HeldFact) -> bool:
    """Whoever is freed may be ill still."""
    return isinstance(last.followed.fact, HealthCondition) or last.followed.fact.role is Role.DEATH


def _end(look: Look, held: HeldFact) -> HeldFact | None:
    """What shows that it is over; of custody, which ends whatever is told of a day in it too."""
    end = ended_by(look.casefile, held.followed.fact, held.claims)
    if end is not None:
        return end.by
    if _is_of_days_that_ended(held, look.as_of):
        return held
    turn = last_turn(look.casefile)
    is_out = turn is not None and turn[0].followed.fact.role in (Role.RELEASE, Role.DEATH)
    return turn[0] if turn is not None and is_out and not _is_told_since(held, turn[0]) else None


def _is_of_days_that_ended(held: HeldFact, as_of: date) -> bool:
    """Whether its source tells from which day to which it was."""
    when = held.followed.when
    if when is None or when.is_open or when.earliest is None or "/" not in when.text:
        return False
    return when.latest is not None and when.latest < as_of


def _is_told_since(held: HeldFact, end: HeldFact) -> bool:
    """Whether a source tells of it after the end of custody."""
    over, told = end.followed.effective, [c.told_on for c in held.claims if c.told_on is not None]
    return over is not None and any(over.is_before(day) is True for day in told)


def _last(ends: list[HeldFact | None]) -> HeldFact | None:
    """The last of the ends, where each has one."""
    if not ends or any(end is None for end in ends):
        return None
    known = [end for end in ends if end is not None]
    return max(known, key=lambda h: (h.followed.effective is not None, h.followed.effective))


def _let_in(look: Look) -> Iterator[Over]:
    """Visits refused to those who have been let in since, or to whom nobody can be kept from any more."""
    refused: dict[str, list[HeldFact]] = {}
    for held in look.casefile.of_kind(AccessDenied):
        if _is_told(held):
            refused.setdefault(held.followed.fact.stated("to_whom") or OTHER, []).append(held)
    over = {
        v: last for v, facts in refused.items() if (last := _last([_end(look, h) for h in facts]))
    }
    last = _last(list(over.values()))
    if last is not None:
        claims = tuple(i for v in over for h in refused[v] for i in h.claim_ids)
        is_all = len(over) == len(refused)
        yield Over(_of_visits, last, (*claims, *last.claim_ids), frozenset(over), is_all)


def _of_visits(words: GoingOn) -> re.Pattern[str]:
    return words.refused
