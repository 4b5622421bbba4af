"""The casefile: one case, whole and frozen; the only thing that pages, papers, checks and exports read."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property, wraps
from typing import TypeVar

from habeas.core.claims import Claim
from habeas.core.comments import Comment
from habeas.core.decisions import Decision, HeldFact, Ruling, fold, open_rulings
from habeas.core.facts import Fact, Role
from habeas.core.keeping import NOTHING_ARRANGED, Keeping
from habeas.core.levels import Level
from habeas.core.likeness import Likeness
from habeas.core.settling import overruled
from habeas.core.sources import Source

T = TypeVar("T")
_WHATEVER_THE_DAY = (
    "open_decisions",
    "known_sources",
    "known_claims",
    "held",
    "overruled",
    "_followed_instead",
    "proposals",
    "_by_id",
    "habeas.core.spells.signs",
)


@dataclass(frozen=True)
class Person:
    """One deprived of liberty: the name used, and every form of it that sources use.

    `merged` are the forms that come from cases of their own, by the id of each person ruled to be the same.
    """

    id: str
    name: str
    names: tuple[str, ...] = ()
    merged: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def all_names(self) -> tuple[str, ...]:
        """The name used, then the other forms, each once."""
        others = (name for _, names in self.merged for name in names)
        return tuple(dict.fromkeys((self.name, *self.names, *others)))

    def known_from(self, persons: Collection[str]) -> "Person":
        """The person without the forms that come from the cases of others than these."""
        kept = tuple(each for each in self.merged if each[0] in persons)
        return self if kept == self.merged else replace(self, merged=kept)


@dataclass(frozen=True)
class Casefile:
    """A case as of a day (what was true by then) and as known at a moment (what was in the file by then).

    `claims` and `decisions` are all there are; the properties give those that count.
    """

    reference: str
    country: str
    person: Person
    as_of: date
    sources: Mapping[str, Source]
    claims: tuple[Claim, ...]
    decisions: tuple[Decision, ...] = ()
    known_at: datetime | None = None
    level: Level = Level.SEALED
    keeping: Keeping = NOTHING_ARRANGED
    likenesses: tuple[Likeness, ...] = ()
    comments: tuple[Comment, ...] = ()

    def at(self, as_of: date, known_at: datetime | None = None) -> "Casefile":
        """The same case as of another day, or as known at another moment."""
        if as_of == self.as_of and known_at in (None, self.known_at):
            return self
        other = replace(self, as_of=as_of, known_at=known_at or self.known_at)
        if other.known_at == self.known_at:
            found = self.__dict__
            other.__dict__.update({n: found[n] for n in _WHATEVER_THE_DAY if n in found})
        return other

    def named_from(self, persons: Collection[str]) -> "Casefile":
        """The case without the forms of the name that come from the cases of others than these persons."""
        person = self.person.known_from(persons)
        return self if person is self.person else replace(self, person=person)

    def for_audience(self, level: Level) -> "Casefile":
        """The case without the sources and the claims above a level: one for each level, with all that is kept with it."""
        if level >= self.level:
            return self
        return keep(self, f"for_audience.{level}", lambda: replace(self, level=level))

    @cached_property
    def open_decisions(self) -> tuple[Decision, ...]:
        """The decisions that stood at the moment of knowledge."""
        if self.known_at is None:
            return tuple([d for d in self.decisions if d.closed_at is None])
        return tuple(d for d in self.decisions if d.is_open_at(self.known_at))

    @cached_property
    def known_sources(self) -> Mapping[str, Source]:
        """The sources in the file at the moment of knowledge that the audience may see."""
        return {
            i: s
            for i, s in self.sources.items()
            if (self.known_at is None or s.added_at <= self.known_at) and s.level <= self.level
        }

    @cached_property
    def known_claims(self) -> tuple[Claim, ...]:
        """The claims in the file at that moment that the audience may see, on sources that it may see."""
        levels = tuple(level for level in Level if level <= self.level)
        seen, at = self.known_sources.keys(), self.known_at
        return tuple(
            [
                claim
                for claim in self.claims
                if claim.level in levels
                and (at is None or claim.entered_at <= at)
                and claim.anchors[0].source in seen
                and (len(claim.anchors) == 1 or all(a.source in seen for a in claim.anchors))
            ]
        )

    @cached_property
    def known_comments(self) -> tuple[Comment, ...]:
        """The comments written by that moment that the audience may see: the public none, and others none on a paper."""
        if self.level is Level.PUBLIC:
            return ()
        seen = {claim.id for claim in self.known_claims} | self.known_sources.keys()
        is_all = self.level is Level.SEALED
        written = (c for c in self.comments if self.known_at is None or c.at <= self.known_at)
        return tuple(c for c in written if c.level <= self.level and (is_all or c.about in seen))

    @cached_property
    def held(self) -> tuple[HeldFact, ...]:
        """All that is held, whenever it happened, in order of time; without what lost where people settled."""
        lost = self._followed_instead
        return fold((c for c in self.known_claims if c.id not in lost), self.open_decisions)

    @cached_property
    def overruled(self) -> tuple[HeldFact, ...]:
        """What sources say that people settled otherwise: it stays on file as the other side."""
        lost = self._followed_instead
        return fold((c for c in self.known_claims if c.id in lost), self.open_decisions)

    def overruled_by(self, held: HeldFact) -> tuple[HeldFact, ...]:
        """What lost to one of the claims of a fact."""
        lost = self._followed_instead
        if not lost:
            return ()
        return tuple(
            o for o in self.overruled if any(lost[i] in held.claim_ids for i in o.claim_ids)
        )

    @cached_property
    def _followed_instead(self) -> Mapping[str, str]:
        """For each claim that lost the one followed; what nobody below a level may see has won there too."""
        entered = [c for c in self.claims if self.known_at is None or c.entered_at <= self.known_at]
        return overruled(entered, self.open_decisions)

    @cached_property
    def facts(self) -> tuple[HeldFact, ...]:
        """What is held and had happened by the day, denials included, in order of time."""
        return tuple(h for h in self.held if h.followed.holds_by(self.as_of))

    @cached_property
    def affirmed(self) -> tuple[HeldFact, ...]:
        """What is held to have happened by the day."""
        return tuple(h for h in self.facts if h.followed.is_affirmed)

    def of_kind(self, *kinds: type[Fact]) -> tuple[HeldFact, ...]:
        """Those of the facts, affirmed or denied, that are of these kinds."""
        kept = self._by_kinds
        if kinds not in kept:
            kept[kinds] = tuple(h for h in self.facts if isinstance(h.followed.fact, kinds))
        return kept[kinds]

    @cached_property
    def _by_kinds(self) -> dict[tuple[type[Fact], ...], tuple[HeldFact, ...]]:
        """What has been asked for by kinds; it is frozen, so the answer stays."""
        return {}

    def in_role(self, *roles: Role) -> tuple[HeldFact, ...]:
        """The affirmed facts whose kind plays one of these roles."""
        if len(roles) == 1:
            return self._by_role.get(roles[0], ())
        return tuple(h for h in self.affirmed if h.followed.fact.role in roles)

    @cached_property
    def _by_role(self) -> Mapping[Role, tuple[HeldFact, ...]]:
        found: dict[Role, list[HeldFact]] = defaultdict(list)
        for held in self.affirmed:
            role = held.followed.fact.role
            if role is not None:
                found[role].append(held)
        return {role: tuple(facts) for role, facts in found.items()}

    @cached_property
    def proposals(self) -> tuple[Claim, ...]:
        """The claims that nobody has decided on yet."""
        decided = {
            i
            for ruling in (Ruling.ACCEPT, Ruling.REJECT)
            for d in open_rulings(self.open_decisions, ruling)
            for i in d.on
        }
        return tuple(c for c in self.known_claims if c.id not in decided)

    def claim(self, claim_id: str) -> Claim | None:
        """The claim with that id, if the file has it."""
        return self._by_id.get(claim_id)

    @cached_property
    def _by_id(self) -> dict[str, Claim]:
        return {c.id: c for c in self.claims}

    def source_of(self, claim: Claim) -> Source:
        """The source of a claim's first anchor."""
        return self.sources[claim.anchors[0].source]


def keep(casefile: Casefile, name: str, compute: Callable[[], T]) -> T:
    """What is computed of a casefile under a name, computed once: it is frozen, so the answer stays."""
    kept = casefile.__dict__
    if name not in kept:
        kept[name] = compute()
    found: T = kept[name]
    return found


def once(compute: Callable[[Casefile], T]) -> Callable[[Casefile], T]:
    """A function of a casefile whose answer is kept with it."""
    name = f"{compute.__module__}.{compute.__name__}"

    @wraps(compute)
    def remembered(casefile: Casefile) -> T:
        kept = casefile.__dict__
        if name not in kept:
            kept[name] = compute(casefile)
        found: T = kept[name]
        return found

    return remembered
