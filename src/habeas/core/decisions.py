"""Decisions of people on claims and identities, and the fold: claims and open decisions give what is held.

A decision is never deleted, only closed; undo is closing. The fold does not depend on the order of its input.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from habeas.core.claims import Claim
from habeas.core.facts import Strand
from habeas.core.identity import canonical
from habeas.core.quick import quick
from habeas.core.values import Choice

_TOLD_ANEW = {Strand.APPEALS, Strand.HEALTH, Strand.CONTACT}


class Ruling(Choice):
    """What a decision rules."""

    ACCEPT = "accept"
    REJECT = "reject"
    SUPERSEDE = "supersede"
    SAME_OCCURRENCE = "same_occurrence"
    APART = "apart"
    FOLLOW = "follow"
    SAME_PERSON = "same_person"
    NOT_SAME_PERSON = "not_same_person"
    RESOLVE = "resolve"
    REPEATS = "repeats"
    NOT_REPEATS = "not_repeats"
    LEVEL = "level"
    ASK_LEVEL = "ask_level"
    ENGAGE = "engage"
    NOT_ENGAGE = "not_engage"


ON_PERSONS = frozenset({Ruling.SAME_PERSON, Ruling.NOT_SAME_PERSON})


@quick
@dataclass(frozen=True, slots=True)
class Decision:
    """One ruling on one or two rows, by a person, on a day, for a reason.

    `on` holds the ids ruled on. SUPERSEDE: (old, new). SAME_OCCURRENCE, APART, SAME_PERSON, NOT_SAME_PERSON: the pair.
    FOLLOW: the claim to follow. RESOLVE: the contradicting claims. REPEATS: (source, its origin).
    NOT_REPEATS: the two sources.
    LEVEL, ASK_LEVEL: (source or claim, the level it has from then on, or is asked to have).
    ENGAGE, NOT_ENGAGE: (instrument, provision, claim that engages it or does not).
    """

    id: str
    ruling: Ruling
    on: tuple[str, ...]
    by: str
    at: datetime
    why: str = ""
    closed_by: str | None = None
    closed_at: datetime | None = None

    @property
    def rows(self) -> tuple[str, ...]:
        """The claims and sources ruled on, without what else is named: a level, an instrument, a provision."""
        if self.ruling in (Ruling.LEVEL, Ruling.ASK_LEVEL):
            return self.on[:1]
        return self.on[2:] if self.ruling in (Ruling.ENGAGE, Ruling.NOT_ENGAGE) else self.on

    def is_open_at(self, moment: datetime | None) -> bool:
        """Whether it stood at that moment; None asks for now, that is, for all that is known."""
        if moment is None:
            return self.closed_at is None
        return self.at <= moment and (self.closed_at is None or self.closed_at > moment)


@quick
@dataclass(frozen=True, slots=True)
class HeldFact:
    """What the file holds of one occurrence: the claim followed, and the others that tell of it."""

    followed: Claim
    others: tuple[Claim, ...] = ()

    @property
    def id(self) -> str:
        """The id of the claim followed."""
        return self.followed.id

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All the claims about the occurrence, the one followed first."""
        return (self.followed, *self.others)

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """Their ids."""
        if not self.others:
            return (self.followed.id,)
        return tuple([claim.id for claim in self.claims])

    @property
    def differing(self) -> Mapping[str, tuple[Claim, ...]]:
        """For each field on which another claim states something else, the claims that do."""
        if not self.others:
            return {}
        stated = self.followed.fact.to_json()
        found: dict[str, list[Claim]] = defaultdict(list)
        for other in self.others:
            for name, value in other.fact.to_json().items():
                if name in stated and stated[name] != value:
                    found[name].append(other)
        return {name: tuple(claims) for name, claims in found.items()}


def open_rulings(decisions: Iterable[Decision], ruling: Ruling) -> list[Decision]:
    """Those of one sort, in the order of their ids."""
    return sorted((d for d in decisions if d.ruling is ruling), key=lambda d: d.id)


def accepted(claims: Iterable[Claim], decisions: Iterable[Decision]) -> list[Claim]:
    """The claims that stand: accepted, not rejected, not superseded by an accepted one."""
    of: dict[Ruling, list[Decision]] = defaultdict(list)
    for decision in decisions:
        of[decision.ruling].append(decision)
    yes = {i for d in of[Ruling.ACCEPT] for i in d.on}
    no = {i for d in of[Ruling.REJECT] for i in d.on}
    no |= {d.on[0] for d in of[Ruling.SUPERSEDE] if d.on[1] in yes}
    stands = yes - no
    return sorted((c for c in claims if c.id in stands), key=lambda c: c.id)


def fold(claims: Iterable[Claim], decisions: Iterable[Decision]) -> tuple[HeldFact, ...]:
    """What is held: each occurrence once, with the claim followed and the others, in order of time.

    `decisions` are the open ones. Claims of one kind, polarity and identity that name the same day and can be one are one
    occurrence, and so are undated ones that say the same of what does not come anew, unless a person ruled them apart; others are joined where a person ruled them the same.
    """
    decisions = list(decisions)
    standing = accepted(claims, decisions)
    decisions = [d for d in decisions if d.ruling is not Ruling.ACCEPT]
    groups = occurrences(standing, decisions)
    gathered: dict[str, list[Claim]] = defaultdict(list)
    for claim in standing:
        gathered[groups[claim.id]].append(claim)
    chosen = _chosen(decisions)
    held = [_hold(group, chosen) for group in gathered.values()]
    return tuple(sorted(held, key=_in_time))


def occurrences(standing: Iterable[Claim], decisions: Iterable[Decision]) -> dict[str, str]:
    """For each claim the id that stands for the occurrence that it tells of."""
    standing = list(standing)
    return canonical([c.id for c in standing], _same(standing, list(decisions)))


def _chosen(decisions: list[Decision]) -> Mapping[str, int]:
    """The claims that people chose to follow; of several the one chosen last has the highest number."""
    choices = sorted(open_rulings(decisions, Ruling.FOLLOW), key=lambda d: (d.at, d.id))
    return {i: n for n, d in enumerate(choices, 1) for i in d.on}


def _same(claims: list[Claim], decisions: list[Decision]) -> list[tuple[str, str]]:
    ids = {c.id for c in claims}
    apart = {frozenset(d.on) for d in open_rulings(decisions, Ruling.APART)}
    ruled = [(d.on[0], d.on[1]) for d in open_rulings(decisions, Ruling.SAME_OCCURRENCE)]
    pairs = [pair for pair in ruled if set(pair) <= ids]
    by_key: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        key = _occurrence(claim)
        if key is not None:
            by_key[key].append(claim)
    for group in by_key.values():
        if len(group) > 1:
            pairs += _joined(group, apart)
    return pairs


def _joined(group: list[Claim], apart: set[frozenset[str]]) -> list[tuple[str, str]]:
    """Chain the claims of one day, each to the first cluster that it can be one with and nobody ruled it apart from."""
    clusters: list[list[Claim]] = []
    for claim in sorted(group, key=lambda c: c.id):
        fitting = (
            cluster for cluster in clusters
            if all(claim.fact.can_be_one_with(m.fact) for m in cluster)
            and not any(frozenset((claim.id, m.id)) in apart for m in cluster)
        )  # fmt: skip
        cluster = next(fitting, None)
        if cluster is None:
            clusters.append([claim])
        else:
            cluster.append(claim)
    return [(k[0].id, other.id) for k in clusters for other in k[1:]]


def _occurrence(claim: Claim) -> tuple[object, ...] | None:
    """What claims of one occurrence share: the day and the kind's identity or, undated, every field.

    None for what may have happened again each time it is told: an undated appeal, a state of health.
    """
    whose = (claim.fact.key, claim.person, claim.polarity)
    when = claim.when
    if when is not None:
        return None if when.day is None else (*whose, when.day, *claim.fact.identity)
    if claim.fact.strand in _TOLD_ANEW:
        return None
    return (*whose, json.dumps(claim.fact.to_json(), sort_keys=True))


def _hold(group: list[Claim], chosen: Mapping[str, int]) -> HeldFact:
    """Follow the claim a person chose last; else the one that states most; else the first told; else the lowest id."""
    if len(group) == 1:
        return _alone(group[0])
    order = sorted(group, key=lambda c: (-chosen.get(c.id, 0), -_stated(c), _told(c), c.id))
    first, *others = order
    return HeldFact(first, tuple(others))


@lru_cache(maxsize=16_384)
def _alone(claim: Claim) -> HeldFact:
    """What one claim alone tells of: most of what a file holds, and the same in each of its versions."""
    return HeldFact(claim)


def _stated(claim: Claim) -> int:
    return claim.fact.stated_count


def _told(claim: Claim) -> date:
    return (claim.told_on.earliest if claim.told_on else None) or date.max


def _in_time(held: HeldFact) -> tuple[object, ...]:
    when = held.followed.effective
    return (
        when is None,
        when.sort_key if when is not None else (),
        held.followed.fact.key,
        held.id,
    )
