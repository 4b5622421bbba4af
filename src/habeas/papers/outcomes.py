"""What became of a demand: met, met in part, refused, without an answer, or overtaken by release or death.

Only acts on file count, each on the day it is of, and only after the demand was first made; the last act decides.
A favourable answer alone is a promise: it meets in part what no kind of act on file can meet. What only an authority
says that it did meets nothing: it is told as its account, beside the demand, which stands; that it refused is taken at its word. What
each kind of fact does to a demand stands in `bearing`. Demands are matched by English words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from habeas.core.asked import outlives_custody
from habeas.core.care import particular
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.custody import Holding, custody
from habeas.core.facts import Custody, Fact, Role
from habeas.core.values import Stated
from habeas.core.visits import sorts_of_visitor
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.papers.asked_thing import (
    Asked,
    day_of,
    is_of_that_visitor,
    is_out_of_hospital,
    is_that_care,
    of_care_in_hospital,
    sorts_who_came,
)
from habeas.papers.bearing import (
    Matter,
    Outcome,
    is_refusal,
    is_to_a_stricter_place,
    matter_of,
)
from habeas.papers.demands import Demanded, demands_of, each_thing, rejoined
from habeas.papers.eased import bearing_of
from habeas.papers.released import is_for_good
from habeas.papers.same_care import is_of_any_sort, names_it
from habeas.standards import acknowledgements, ended_by, ended_on, is_word_of_authority

_DUE_WHILE_FREE = (Matter.RELEASE, Matter.TRAVEL)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a demand, and the claims that it rests on: none where nothing is known.

    `refused` is its refusal, where release or death came after that. `is_past`: met in part, and nothing to ask for now,
    as the release of somebody who is out on bail.
    """

    outcome: Outcome
    claims: tuple[str, ...] = ()
    day: date | None = None
    refused: "Result | None" = None
    is_past: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is still to be asked."""
        return self.outcome not in (Outcome.MET, Outcome.LAPSED) and not self.is_past


def result(casefile: Casefile, demanded: Demanded, organisation: str) -> Result:
    """What became of a demand by the day of the case: of each thing asked in it, then of it as a whole."""
    things: dict[Matter | None, list[str]] = {}
    for thing in demanded.things:
        things.setdefault(matter_of(thing), []).append(thing)
    is_alone = len(things) == 1 and demanded.is_alone
    asked = [
        Asked(casefile, demanded, "; ".join(some), matter, organisation, is_alone)
        for matter, some in things.items()
    ]
    found = _as_a_whole([_became(one) for one in asked])
    if found.outcome is Outcome.MET or (lapsed := _lapsed(casefile, demanded)) is None:
        return found
    return replace(lapsed, refused=found) if found.outcome is Outcome.REFUSED else lapsed


def _as_a_whole(results: Sequence[Result]) -> Result:
    """Met where all is met, in part where anything is, refused where anything is and nothing is met."""
    alone = {r.outcome for r in results}
    if len(alone) == 1 and alone != {Outcome.SAID}:
        return max(results, key=lambda r: r.day or date.min)
    for outcomes in ((Outcome.MET, Outcome.PARTLY), (Outcome.REFUSED,), (Outcome.SAID,)):
        some = [r for r in results if r.outcome in outcomes]
        if some:
            claims = dict.fromkeys(i for r in some for i in r.claims)
            became = Outcome.PARTLY if some[0].outcome is Outcome.MET else some[0].outcome
            return Result(became, tuple(claims), max((r.day or date.min) for r in some))
    return Result(Outcome.UNANSWERED)


def _became(asked: Asked) -> Result:
    """The last act decides; on one day what was refused, but for a release, which comes last.

    What an act gave no later answer takes back that does not speak of it, or is of a body that was not asked; and to be
    given the care that was asked for is not taken back by "no care", which does not speak of it.
    """
    signals = list(_signals(asked))
    if any(r.outcome in (Outcome.MET, Outcome.PARTLY) for r in signals):
        signals = [r for r in signals if not _is_answer_in_general(asked, r)]
    if any(_is_just_that_care(asked, r) for r in signals):
        signals = [r for r in signals if not _is_no_care_in_general(asked, r)]
    found = max(
        signals,
        key=lambda r: (r.day or date.min, _is_release(asked, r), r.outcome is Outcome.REFUSED),
        default=_by_account(asked),
    )
    return _whole_or_part(asked, found) if found.outcome is Outcome.MET else found


def _by_account(asked: Asked) -> Result:
    """What an authority alone says that it did of it since: its word, which meets nothing."""
    casefile, claims, last = asked.casefile, list[str](), date.min
    for held in casefile.affirmed:
        day = _known_on(casefile, held.followed)
        is_word = is_word_of_authority(casefile, held.followed, asked.organisation)
        if day is not None and is_word and _is_after(asked, day) and _is_done(asked, held.followed):
            claims, last = [*claims, *held.claim_ids], max(last, day)
    if not claims:
        return Result(Outcome.UNANSWERED)
    return Result(Outcome.SAID, tuple(dict.fromkeys(claims)), last)


def _is_done(asked: Asked, claim: Claim) -> bool:
    """Whether the claim, were it no mere word, would meet what was asked, wholly or in part; a promise is no deed."""
    is_deed = not isinstance(claim.fact, Response)
    return is_deed and _outcome(asked, claim) in (Outcome.MET, Outcome.PARTLY)


def _is_answer_in_general(asked: Asked, found: Result) -> bool:
    fact = _fact(asked.casefile, found)
    if found.outcome is not Outcome.REFUSED or not isinstance(fact, Response):
        return False
    return not (asked.is_of(fact.actor) and asked.is_matter_of(fact.content))


def _is_just_that_care(asked: Asked, found: Result) -> bool:
    fact = _fact(asked.casefile, found)
    return isinstance(fact, CareGiven) and names_it(asked.thing, fact.need)


def _is_no_care_in_general(asked: Asked, found: Result) -> bool:
    fact = _fact(asked.casefile, found)
    return isinstance(fact, CareDenied) and is_of_any_sort(fact.need)


def _is_release(asked: Asked, found: Result) -> bool:
    return isinstance(_fact(asked.casefile, found), Release)


def _whole_or_part(asked: Asked, met: Result) -> Result:
    """Met in part where another thing of the same matter was refused since it was asked for, and not since given.

    The release of somebody who is held again, or that is not for good, is met in part too.
    """
    casefile = asked.casefile
    if asked.matter is Matter.ACCESS:
        return _everybody_or_some(asked, met)
    if asked.matter is Matter.RELEASE and not _is_free(casefile, met):
        is_out = custody(casefile).holding is Holding.NOT_HELD
        return Result(Outcome.PARTLY, met.claims, met.day, is_past=is_out)
    given = _need(casefile, met)
    is_just_that = given is not None and given.casefold() in asked.thing.casefold()
    if asked.matter is not Matter.CARE or is_just_that:
        return met
    refused = list(_care_refused(asked))
    refused += _still_lacking(casefile, met)
    needs = {_need(casefile, r) for r in refused} - {given, None}
    if not needs:
        return met
    claims = dict.fromkeys((*met.claims, *(i for r in refused for i in r.claims)))
    return Result(Outcome.PARTLY, tuple(claims), met.day)


def _care_refused(asked: Asked) -> Iterator[Result]:
    """Any care that was refused since it was asked for."""
    for held in asked.casefile.affirmed:
        day = day_of(asked.casefile, held.followed)
        if is_refusal(held.followed.fact) and _is_after(asked, day):
            yield Result(Outcome.REFUSED, held.claim_ids, day)


def _is_free(casefile: Casefile, met: Result) -> bool:
    """Whether the person is not held again, and was not released on bail, under conditions or with a charge standing."""
    release = next((h for h in casefile.affirmed if h.claim_ids == met.claims), None)
    is_whole = release is None or is_for_good(casefile, release)
    return is_whole and custody(casefile).holding is not Holding.HELD


def _everybody_or_some(asked: Asked, met: Result) -> Result:
    """Met in part where the family and the lawyer are asked for, and one of them came."""
    came = {
        sort for r in _signals(asked) if r.outcome is Outcome.MET
        for sort in sorts_who_came(asked.casefile, _stated(asked.casefile, r, "actor"))
    }  # fmt: skip
    is_whole = sorts_of_visitor(asked.thing) <= came
    return met if is_whole else Result(Outcome.PARTLY, met.claims, met.day)


def _still_lacking(casefile: Casefile, met: Result) -> list[Result]:
    """Care of some sort that had not been given up to a day after the one on which other care was."""
    if not isinstance(_fact(casefile, met), CareGiven):
        return []
    lacking = ((h, day_of(casefile, h.followed)) for h in casefile.in_role(Role.CARE_REFUSED))
    return [
        Result(Outcome.PARTLY, h.claim_ids, day) for h, day in lacking
        if day is not None and met.day is not None and day > met.day
    ]  # fmt: skip


def _fact(casefile: Casefile, found: Result) -> Fact | None:
    claim = casefile.claim(found.claims[0])
    return None if claim is None else claim.fact


def _stated(casefile: Casefile, found: Result, name: str) -> str:
    fact = _fact(casefile, found)
    return "" if fact is None else fact.stated(name) or ""


def _need(casefile: Casefile, found: Result) -> str | None:
    return particular(_stated(casefile, found, "need") or None)


def _lapsed(casefile: Casefile, demanded: Demanded) -> Result | None:
    """Nothing is left to ask for a person who is out of the state's hands, of what only matters within them."""
    if outlives_custody(demanded.action) or custody(casefile).holding is not Holding.NOT_HELD:
        return None
    ends = [
        h for h in casefile.in_role(Role.RELEASE, Role.DEATH)
        if h.followed.fact.custody_effect is Custody.ENDS
    ]  # fmt: skip
    last = max(ends, key=lambda h: day_of(casefile, h.followed) or date.min, default=None)
    if last is None or (_is_still_due(demanded) and not is_for_good(casefile, last)):
        return None
    return Result(Outcome.LAPSED, last.claim_ids, day_of(casefile, last.followed))


def _is_still_due(demanded: Demanded) -> bool:
    """Whether somebody who is free for a time only still needs it of the state: leave to travel, freedom for good."""
    return any(matter_of(thing) in _DUE_WHILE_FREE for thing in demanded.things)


def _signals(asked: Asked) -> Iterator[Result]:
    """What each act since says; what an authority alone says counts where it refuses."""
    if asked.matter is Matter.FATE:
        yield from _acknowledged(asked)
    if asked.matter is Matter.SOLITARY:
        yield from _let_out(asked)
    for held in asked.casefile.affirmed:
        day = _known_on(asked.casefile, held.followed)
        outcome = _outcome(asked, held.followed) if _is_after(asked, day) else None
        is_word = is_word_of_authority(asked.casefile, held.followed, asked.organisation)
        if outcome and (outcome is Outcome.REFUSED or not is_word):
            yield Result(outcome, held.claim_ids, day)


def _known_on(casefile: Casefile, claim: Claim) -> date | None:
    """The day of the act; of care that is given day by day since then, the last on which the source has it so."""
    day = day_of(casefile, claim)
    if not isinstance(claim.fact, CareGiven) or claim.when is None or not claim.when.is_open:
        return day
    told = claim.told_on or casefile.source_of(claim).date
    last = told.latest if told is not None else None
    return max((d for d in (day, last) if d is not None), default=None)


def _is_after(asked: Asked, day: date | None) -> bool:
    since = asked.demanded.since
    return day is not None and (since is None or day > since)


def _acknowledged(asked: Asked) -> Iterator[Result]:
    """An authority that says that it holds the person has done what was asked; wholly where it says where."""
    for held in acknowledgements(asked.casefile):
        day = ended_on(asked.casefile, held)
        if _is_after(asked, day):
            tells_where = any(c.fact.stated("where") for c in held.claims)
            outcome = Outcome.MET if tells_where else Outcome.PARTLY
            yield Result(outcome, held.claim_ids, day)


def _let_out(asked: Asked) -> Iterator[Result]:
    """Solitary confinement is over where a move, other than to a stricter place, or a release ended it."""
    for held in asked.casefile.in_role(Role.SOLITARY):
        end = ended_by(asked.casefile, held.followed.fact, held.claims)
        if end is None or is_to_a_stricter_place(end.by.followed.fact):
            continue
        day = day_of(asked.casefile, end.by.followed)
        if _is_after(asked, day):
            yield Result(Outcome.MET, end.by.claim_ids, day)


def _outcome(asked: Asked, claim: Claim) -> Outcome | None:
    """By the table; a refusal in words refuses what it names, and where it names nothing what was asked of that body.

    A promise meets in part what no act would show.
    """
    fact = claim.fact
    if isinstance(fact, Response):
        if fact.favourable is Stated.NO:
            is_for_it = asked.is_refused_in(fact.actor, fact.content)
            return Outcome.REFUSED if is_for_it else None
        is_promise = fact.favourable is Stated.YES and asked.matter is None and asked.is_alone
        return Outcome.PARTLY if is_promise else None
    if asked.matter is None or not (is_of_that_visitor(asked, fact) and is_that_care(asked, fact)):
        return None
    found = bearing_of(asked.casefile, claim).demands.get(asked.matter)
    if asked.matter is not Matter.HOSPITAL:
        return found
    if (
        isinstance(fact, Transfer)
        and found is Outcome.REFUSED
        and not is_out_of_hospital(asked, fact)
    ):
        return None
    return found or of_care_in_hospital(asked, fact)


def demands_and_outcomes(
    casefile: Casefile, organisation: str
) -> tuple[tuple[Demanded, Result], ...]:
    """What that body asked for, with what became of it; things asked in one line stay in it while they fare alike."""
    apart = [(d, result(casefile, d, organisation)) for d in demands_of(casefile, organisation)]
    found: list[tuple[Demanded, Result]] = []
    for _, group in groupby(apart, key=lambda pair: (pair[0].claims, pair[0].days, pair[1])):
        alike = list(group)
        things = each_thing(alike[0][0].first.fact.stated("action") or "")
        if len(alike) == len(things) > 1:
            found.append((rejoined([d for d, _ in alike]), alike[0][1]))
        else:
            found += alike
    return tuple(found)
