"""What changed between the last appeal and the day, and which follow-up that calls for.

The sub-types and what each answers to are those of people who write such papers: reiterates (nothing was done), updates
(facts changed), welcomes (what was asked was done, wholly or in part), escalates (worse), corrects, closes, in memoriam.
Of several that would fit the first of this order is taken: a death before all else; then a release, since what was
asked within custody is past; then a correction, which nobody may overlook; then a release on bail, under conditions or with a
charge that stands, which closes nothing and is welcome; then what became worse, so that nothing is
welcomed while something was refused; then what was met; then what else the authorities did or said; else nothing was done.
A decline of health, or what the author saw itself, makes a repeated call more urgent and no other paper of it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from habeas.core.bodies import same_body
from habeas.core.casefile import Casefile, keep
from habeas.core.corroboration import Standing, standing
from habeas.core.custody import Holding, custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody, Fact, Role, Strand
from habeas.core.silence import silence
from habeas.core.values import Choice
from habeas.kinds.custody_duration import CustodyDuration
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.procedure_step import ProcedureStep, Step
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers.asked_thing import day_of
from habeas.papers.bearing import Outcome, happened_on, is_refusal
from habeas.papers.day import of_the_day
from habeas.papers.demands import Demanded, asks_for
from habeas.papers.eased import bearing_of
from habeas.papers.outcomes import Result, demands_and_outcomes, result
from habeas.papers.released import is_for_good
from habeas.papers.told import Told, once
from habeas.standards import is_word_of_authority


class SubType(Choice):
    """What a follow-up is, in the order in which one goes before another."""

    IN_MEMORIAM = "in_memoriam"
    CLOSES = "closes"
    CORRECTS = "corrects"
    ESCALATES = "escalates"
    WELCOMES = "welcomes"
    UPDATES = "updates"
    REITERATES = "reiterates"


@dataclass(frozen=True, slots=True)
class Followed:
    """A demand with what became of it, by the last appeal and by the day; `is_new` where it was not made before."""

    demanded: Demanded
    was: Result
    now: Result
    is_new: bool

    @property
    def is_open(self) -> bool:
        """Whether it is still to be asked."""
        return self.now.is_open

    @property
    def is_worse(self) -> bool:
        """Refused since, or taken back; refused once more too."""
        if self.now.outcome is not Outcome.REFUSED or self.was.outcome is not Outcome.REFUSED:
            return self.now.outcome is Outcome.REFUSED
        return (self.now.day or date.min) > (self.was.day or date.min)

    @property
    def is_better(self) -> bool:
        """Met since, wholly or in part."""
        met = (Outcome.MET, Outcome.PARTLY)
        return self.now.outcome in met and self.was.outcome is not self.now.outcome


@dataclass(frozen=True, slots=True)
class Changed:
    """A fact of the last appeal that stands otherwise by the day: contested, corroborated, found."""

    held: HeldFact
    was: Standing
    now: Standing


@dataclass(frozen=True, slots=True)
class Difference:
    """What a reader of the last appeal does not know. `reason` are the claims that the sub-type rests on.

    `said` is what authorities are given the word for.
    `lost` are facts that an own paper told and that people have since settled otherwise, each with what is held instead.
    """

    since: date
    until: date
    news: tuple[Told, ...]
    observations: tuple[Told, ...]
    replies: tuple[Told, ...]
    said: tuple[Told, ...]
    changed: tuple[Changed, ...]
    lost: tuple[tuple[HeldFact, HeldFact], ...]
    demands: tuple[Followed, ...]
    sub_type: SubType
    reason: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Since:
    """The two states that are compared, and who speaks."""

    before: Casefile
    now: Casefile
    organisation: str

    @property
    def day(self) -> date:
        return self.before.as_of

    def is_after(self, held: HeldFact) -> bool:
        day = day_of(self.now, held.followed)
        return day is not None and day > self.day


_NO_NEWS = (CustodyDuration, FairTrialBreach)
_ON_A_DAY = ((Visit,), (Transfer,), (), (Release,))


def last_appeal(casefile: Casefile, organisation: str) -> date | None:
    """The day of the last appeal of that body before the day of the case."""
    clock = silence(casefile)
    own = [
        a.on for a in (*clock.appeals, *clock.abroad)
        if a.on < casefile.as_of and a.by is not None and same_body(a.by, organisation)
    ]  # fmt: skip
    return max(own, default=None)


def difference(casefile: Casefile, *, organisation: str, since: date) -> Difference:
    """What changed between that day and the day of the case, told once for each casefile."""
    name = f"{__name__} {organisation} {since}"
    return keep(casefile, name, lambda: _difference(casefile, organisation, since))


def _difference(casefile: Casefile, organisation: str, since: date) -> Difference:
    two = _Since(of_the_day(casefile.at(since)), casefile, organisation)
    told = _new(two)
    replies = tuple(t for t in told if isinstance(t.fact, Response))
    seen = tuple(t for t in told if _is_observation(two, t, told))
    news = tuple(t for t in told if t not in replies and t not in seen)
    lost, demands, said = _lost(two), _followed(two), _said(two)
    sub_type, reason = _sub_type(two, (*told, *said), demands, lost)
    return Difference(
        since=since,
        until=casefile.as_of,
        news=news,
        observations=seen,
        replies=replies,
        said=said,
        changed=_changed(two),
        lost=lost,
        demands=demands,
        sub_type=sub_type,
        reason=reason,
    )


def _new(two: _Since) -> tuple[Told, ...]:
    """What no source told by the last appeal, each occurrence once, who was there before what was seen.

    Opinions, particulars and appeals are apart.
    """
    by_kind: dict[str, list[HeldFact]] = {}
    for held in two.now.affirmed:
        if _can_be_news(held.followed.fact) and not is_word_of_authority(
            two.now, held.followed, two.organisation
        ):
            by_kind.setdefault(held.followed.fact.key, []).append(held)
    known = _known(two)
    found = [t for facts in by_kind.values() for t in once(two.now, facts)]
    new = [t for t in found if not known.intersection(t.own_ids)]
    ends = {i for t in found if t not in new for i in t.ids} - known
    new += [
        t
        for h in two.now.affirmed
        if ends.issuperset(h.claim_ids)
        for t in _of_its_own(two, h, new)
    ]
    return tuple(sorted(new, key=lambda t: (t.day or two.now.as_of, _place_on_a_day(t.fact))))


def _known(two: _Since) -> set[str]:
    """The claims of what had happened by the last appeal: a source without a day tells of what comes after it too."""
    return {c.id for c in two.before.known_claims if c.holds_by(two.day)}


def _of_its_own(two: _Since, held: HeldFact, new: Iterable[Told]) -> tuple[Told, ...]:
    """The end of what was told before, which is told with that elsewhere, and is news here."""
    is_told = any(t.own_ids == held.claim_ids for t in new)
    return () if is_told else once(two.now, [held])


def _place_on_a_day(fact: Fact) -> int:
    """Who came before what was seen, the move before the care, the ruling before the release."""
    return next((n for n, kinds in enumerate(_ON_A_DAY) if isinstance(fact, kinds)), 2)


def _can_be_news(fact: Fact) -> bool:
    if isinstance(fact, _NO_NEWS) or fact.strand is Strand.LAW_AND_PERSON:
        return False
    if fact.role is Role.CARE_ASKED:
        return False
    return fact.strand is not Strand.APPEALS or isinstance(fact, Response) or _is_decision(fact)


def _is_decision(fact: Fact) -> bool:
    return isinstance(fact, ProcedureStep) and fact.step is Step.DECIDED


def _is_observation(two: _Since, told: Told, among: Iterable[Told]) -> bool:
    """A visit of the author's own, or a state of health as it was seen at one."""
    if isinstance(told.fact, Visit):
        return _is_own(two, told.fact.actor)
    if not isinstance(told.fact, HealthCondition) or told.lead.attribution:
        return False
    if told.fact.observer:
        return _is_own(two, told.fact.observer)
    when = told.fact.when
    visits = [t.fact for t in among if isinstance(t.fact, Visit) and _is_own(two, t.fact.actor)]
    return when is not None and any(v.when and v.when.may_equal(when) for v in visits)


def _is_own(two: _Since, body: str | None) -> bool:
    return body is not None and same_body(body, two.organisation)


def _followed(two: _Since) -> tuple[Followed, ...]:
    return tuple(
        Followed(_dated(two, d), result(two.before, d, two.organisation), now, _is_new(two, d))
        for d, now in demands_and_outcomes(two.now, two.organisation)
    )


def _dated(two: _Since, demanded: Demanded) -> Demanded:
    """Without its days where it was asked before the first of them, on a day that the file does not give."""
    if demanded.since is None or demanded.since <= two.day or _is_new(two, demanded):
        return demanded
    return replace(demanded, days=())


def _is_new(two: _Since, demanded: Demanded) -> bool:
    """First asked since; what is asked in a document without a day, or was in an appeal without one, is not new."""
    if demanded.since is None or demanded.since <= two.day:
        return False
    purposes = [
        purpose for held in silence(two.now).undated
        if _is_own(two, held.followed.fact.stated("actor"))
        and (purpose := held.followed.fact.stated("purpose")) is not None
    ]  # fmt: skip
    return not any(asks_for(two.now, demanded, purpose) for purpose in purposes)


def _changed(two: _Since) -> tuple[Changed, ...]:
    """The facts that an own paper up to the last appeal told, and that stand otherwise now: readers know of no others."""
    place = {i: h for h in two.now.affirmed for i in h.claim_ids}
    told, found = _told_by_itself(two), dict[str, Changed]()
    for held in (h for h in two.before.affirmed if told.intersection(h.claim_ids)):
        then, later = standing(two.before, held), place.get(held.id)
        if later is not None and (now := standing(two.now, later)) is not then:
            found.setdefault(later.id, Changed(later, then, now))
    return tuple(found.values())


def _told_by_itself(two: _Since) -> set[str]:
    """The claims that stand in papers of its own up to the last appeal."""
    return {c.id for c in two.before.known_claims if _is_own(two, two.now.source_of(c).publisher)}


def _lost(two: _Since) -> tuple[tuple[HeldFact, HeldFact], ...]:
    """What an own paper up to the last appeal told and people settled otherwise, with what is held instead."""
    told = _told_by_itself(two)
    return tuple(
        (lost, held) for held in two.now.facts for lost in two.now.overruled_by(held)
        if told.intersection(lost.claim_ids)
    )  # fmt: skip


def _sub_type(
    two: _Since,
    told: tuple[Told, ...],
    demands: tuple[Followed, ...],
    lost: tuple[tuple[HeldFact, HeldFact], ...],
) -> tuple[SubType, tuple[str, ...]]:
    """The first in order that has a claim to rest on."""
    finders: tuple[tuple[SubType, Callable[[], tuple[str, ...]]], ...] = (
        (SubType.IN_MEMORIAM, lambda: _ended(two, Role.DEATH)),
        (SubType.CLOSES, lambda: _released(two, for_good=True)),
        (SubType.CORRECTS, lambda: _ids(pair[1].claim_ids for pair in lost)),
        (SubType.WELCOMES, lambda: _released(two, for_good=False)),
        (SubType.ESCALATES, lambda: _ids(
            (*(d.now.claims for d in demands if d.is_worse),
             *(t.ids for t in told if _harder(two, t)),
             *(_refusing(t) for t in told if _is_refused_since(two, t)))
        )),
        (SubType.WELCOMES, lambda: _ids(
            (*(d.now.claims for d in demands if d.is_better), *(t.ids for t in told if bearing_of(two.now, t.lead).is_granted))
        )),
        (SubType.UPDATES, lambda: _ids(t.ids for t in told if _is_act(two, t))),
    )  # fmt: skip
    for sub_type, find in finders:
        if claims := find():
            return sub_type, claims
    return SubType.REITERATES, ()


def _ids(found: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(i for ids in found for i in ids))


def _ended(two: _Since, role: Role) -> tuple[str, ...]:
    return _ids(h.claim_ids for h in _ends(two, role))


def _ends(two: _Since, role: Role) -> list[HeldFact]:
    ends = [h for h in two.now.in_role(role) if h.followed.fact.custody_effect is Custody.ENDS]
    return [h for h in ends if two.is_after(h)]


def _released(two: _Since, *, for_good: bool) -> tuple[str, ...]:
    """The releases since of somebody who is out, where the last is for good, or where it is not."""
    ends = _ends(two, Role.RELEASE)
    if not ends or custody(two.now).holding is not Holding.NOT_HELD:
        return ()
    return _ids(h.claim_ids for h in ends) if is_for_good(two.now, ends[-1]) is for_good else ()


def _harder(two: _Since, told: Told) -> bool:
    """Done to the person since: taken, charged, kept in custody, mistreated, shut off, on a day of its own."""
    when = happened_on(told.fact)
    is_since = when is not None and when.earliest is not None and when.earliest > two.day
    return bearing_of(two.now, told.lead).is_worse and is_since and told.lead.is_affirmed


def _is_refused_since(two: _Since, told: Told) -> bool:
    """A refusal that is told since, of no day before."""
    return is_refusal(told.fact) and told.lead.is_affirmed and (told.day or two.now.as_of) > two.day


def _refusing(told: Told) -> tuple[str, ...]:
    return tuple(claim.id for claim in told.claims if is_refusal(claim.fact))


def _is_act(two: _Since, told: Told) -> bool:
    """An act of the state, or its word."""
    return (
        is_word_of_authority(two.now, told.lead, two.organisation)
        or bearing_of(two.now, told.lead).is_act
    )


def _said(two: _Since) -> tuple[Told, ...]:
    """What authorities said, affirmed or denied, that no source gave by the last appeal."""
    known = _known(two)
    return once(
        two.now,
        (
            h for h in two.now.facts
            if is_word_of_authority(two.now, h.followed, two.organisation) and not known.intersection(h.claim_ids)
        ),
    )  # fmt: skip
