"""What a person settled: of claims that cannot all be true the one that is followed, and those that lost to it.

What lost stays on file as the other side, and nothing is counted, told or asked by it. It is back when the settling
is undone, and when what won stands no more. A claim that was accepted later was not settled: it is a contradiction
of its own.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from habeas.core.claims import Claim
from habeas.core.decisions import Decision, Ruling, accepted, occurrences, open_rulings
from habeas.core.facts import Role


@dataclass(frozen=True, slots=True)
class Settling:
    """Claims that cannot all be true, when that was settled, and which of them is followed since."""

    between: tuple[str, ...]
    at: datetime
    followed: str
    since: tuple[datetime, str]


def overruled(claims: Collection[Claim], decisions: Iterable[Decision]) -> Mapping[str, str]:
    """The claims that lost, each with the claim that is followed instead.

    `decisions` are the open ones; of two settlings that disagree the one chosen last counts.
    """
    decisions = list(decisions)
    settlings = sorted(_settlings(decisions), key=lambda s: s.since, reverse=True)
    if not settlings:
        return {}
    standing = {c.id: c for c in accepted(claims, decisions)}
    of = occurrences(standing.values(), decisions)
    since = _accepted_at(decisions)
    won: set[str] = set()
    lost: dict[str, str] = {}
    for settling in settlings:
        if settling.followed not in standing or settling.followed in lost:
            continue
        losing = {of[i] for i in _other_sides(settling, standing)} - {of[settling.followed]}
        won |= {i for i in standing if of[i] == of[settling.followed]}
        for i in standing:
            if of[i] in losing and i not in won and since[i] <= settling.at:
                lost.setdefault(i, settling.followed)
    return lost


def _settlings(decisions: list[Decision]) -> Iterable[Settling]:
    """Each with the claim chosen last among them, at the settling or since."""
    follows = open_rulings(decisions, Ruling.FOLLOW)
    for ruled in open_rulings(decisions, Ruling.RESOLVE):
        chosen = [d for d in follows if d.on[0] in ruled.on and _is_of(ruled, d)]
        if chosen:
            last = max(chosen, key=lambda d: (d.at, d.id))
            yield Settling(ruled.on, ruled.at, last.on[0], (last.at, ruled.id))


def _is_of(ruled: Decision, choice: Decision) -> bool:
    """Whether it was chosen with the settling, or since."""
    return choice.at > ruled.at or (choice.at, choice.by) == (ruled.at, ruled.by)


def _other_sides(settling: Settling, standing: Mapping[str, Claim]) -> list[str]:
    """The claims that cannot stand beside the one followed.

    A stated length is held against the whole clock: it loses to each of the claims that the clock rests on, and
    followed it overrules none of them, for the clock is never made of it.
    """
    others = [i for i in settling.between if i in standing and i != settling.followed]
    if standing[settling.followed].fact.role is Role.STATED_LENGTH:
        return []
    lengths = [i for i in others if standing[i].fact.role is Role.STATED_LENGTH]
    return lengths or others


def _accepted_at(decisions: list[Decision]) -> dict[str, datetime]:
    """Since when each claim stands, by the first of the acceptances that are open."""
    found: dict[str, datetime] = {}
    for decision in open_rulings(decisions, Ruling.ACCEPT):
        for i in decision.on:
            found[i] = min(decision.at, found.get(i, decision.at))
    return found
