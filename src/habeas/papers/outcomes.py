"""What became of a demand: met, met in part, refused, without an answer, or overtaken by release or death.

Only acts on file count, each on the day it is of, and only after the demand was first made; the last act decides.
A favourable answer alone is a promise: it meets in part what no kind of act on file can meet. What only an authority
says that it did meets nothing: it stands in the paper as the authority's version. Demands are matched by English words.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from habeas.core.asked import outlives_custody
from habeas.core.bodies import is_official, same_body
from habeas.core.care import particular
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.custody import Holding, custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody, Fact, Role
from habeas.core.values import Choice, Stated
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.hearing import Hearing
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers.demands import Demanded
from habeas.standards import acknowledgements, ended_on


class Outcome(Choice):
    """What became of a demand."""

    MET = "met"
    PARTLY = "partly"
    REFUSED = "refused"
    UNANSWERED = "unanswered"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a demand, and the claims that it rests on: none where nothing is known."""

    outcome: Outcome
    claims: tuple[str, ...] = ()
    day: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be asked."""
        return self.outcome not in (Outcome.MET, Outcome.LAPSED)


_OF_FATE = r"\backnowledg|\bwhereabouts|\bwhere (?:he|she|they|\w+ \w+) (?:is|are)\b|\bfate\b"
_HOSPITAL = re.compile(r"hospital|clinic|cardiolog|medical cent|sanatorium", re.IGNORECASE)
_STEPS = {
    Step.OPENED: Outcome.PARTLY,
    Step.CLOSED: Outcome.PARTLY,
    Step.REFUSED: Outcome.REFUSED,
}


def _travel(_: Fact) -> Outcome | None:
    return None


def _hospital(fact: Fact) -> Outcome | None:
    if isinstance(fact, Transfer) and fact.where:
        return Outcome.MET if _HOSPITAL.search(fact.where) else Outcome.REFUSED
    if isinstance(fact, CareGiven) and _HOSPITAL.search(f"{fact.where} {fact.need}"):
        return Outcome.MET
    return None


def _care(fact: Fact) -> Outcome | None:
    if isinstance(fact, CareGiven):
        return Outcome.MET
    return Outcome.REFUSED if is_refusal(fact) else None


def is_refusal(fact: Fact) -> bool:
    """Whether care was refused, and not only not yet given: somebody refused it, or a care in particular was refused."""
    if not isinstance(fact, CareDenied):
        return False
    only_until = fact.when is not None and fact.when.earliest is None
    return bool(fact.actor or fact.reason) or (particular(fact.need) is not None and not only_until)


def _inquiry(fact: Fact) -> Outcome | None:
    return _STEPS.get(fact.step) if isinstance(fact, Investigation) and fact.step else None


def _release(fact: Fact) -> Outcome | None:
    if isinstance(fact, Release):
        return Outcome.MET if fact.custody_effect is Custody.ENDS else Outcome.PARTLY
    return Outcome.REFUSED if isinstance(fact, Arrest) else None


def _open_court(fact: Fact) -> Outcome | None:
    if not isinstance(fact, Hearing) or fact.public is None:
        return None
    return Outcome.MET if fact.public is Stated.YES else Outcome.REFUSED


def _access(fact: Fact) -> Outcome | None:
    if isinstance(fact, Visit):
        return Outcome.MET
    return Outcome.REFUSED if isinstance(fact, AccessDenied) else None


def _fate(fact: Fact) -> Outcome | None:
    """A denial since; what is acknowledged is an authority's word and is read apart."""
    denies = isinstance(fact, EnforcedDisappearance) and fact.acknowledged is Stated.NO
    return Outcome.REFUSED if denies else None


_MATTERS: tuple[tuple[str, Callable[[Fact], Outcome | None]], ...] = (
    (_OF_FATE, _fate),
    (r"\babroad\b|\btravel|\bevacuat", _travel),
    (r"\bhospital", _hospital),
    (r"\binvestigat|\binquir|\benquir", _inquiry),
    (r"\b(care|medical|medicine|treatment|doctor|physician|operation|surgery|examin)", _care),
    (r"\b(open|public|closed)\b.*\b(trial|hearing|court)", _open_court),
    (r"\brelease|\bfree\b|\bfreed\b|\bliberat", _release),
    (r"\bvisit|\bfamily\b|\blawyer|\bcounsel", _access),
)


def result(casefile: Casefile, demanded: Demanded, organisation: str) -> Result:
    """What became of a demand by the day of the case."""
    found = max(
        _signals(casefile, demanded, organisation),
        key=lambda r: (r.day or date.min, r.outcome is Outcome.REFUSED),
        default=Result(Outcome.UNANSWERED),
    )
    if found.outcome is Outcome.MET:
        found = _whole_or_part(casefile, demanded, organisation, found)
    return found if found.outcome is Outcome.MET else _lapsed(casefile, demanded) or found


def _whole_or_part(
    casefile: Casefile, demanded: Demanded, organisation: str, met: Result
) -> Result:
    """Met in part where another thing of the same matter was refused since it was asked for, and not since given."""
    refused = [
        r for r in _signals(casefile, demanded, organisation) if r.outcome is Outcome.REFUSED
    ]
    refused += _still_lacking(casefile, met)
    needs = {_need(casefile, r) for r in refused} - {_need(casefile, met), None}
    if not needs:
        return met
    claims = dict.fromkeys((*met.claims, *(i for r in refused for i in r.claims)))
    return Result(Outcome.PARTLY, tuple(claims), met.day)


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


def _need(casefile: Casefile, found: Result) -> str | None:
    claim = casefile.claim(found.claims[0])
    return None if claim is None else particular(claim.fact.stated("need"))


def _lapsed(casefile: Casefile, demanded: Demanded) -> Result | None:
    """Nothing is left to ask for a person who is out of the state's hands, of what only matters within them."""
    if outlives_custody(demanded.action) or custody(casefile).holding is not Holding.NOT_HELD:
        return None
    ends = [
        h for h in casefile.in_role(Role.RELEASE, Role.DEATH)
        if h.followed.fact.custody_effect is Custody.ENDS
    ]  # fmt: skip
    last = max(ends, key=lambda h: day_of(casefile, h.followed) or date.min, default=None)
    if last is None:
        return None
    return Result(Outcome.LAPSED, last.claim_ids, day_of(casefile, last.followed))


def _signals(casefile: Casefile, demanded: Demanded, organisation: str) -> Iterator[Result]:
    reads = _reading(demanded.action)
    if reads is _fate:
        yield from _acknowledged(casefile, demanded)
    for held in casefile.affirmed:
        day = day_of(casefile, held.followed)
        if not _is_after(demanded, day) or is_of_an_authority(held.followed, organisation):
            continue
        outcome = _answer(held, is_known=reads is not None) or (reads and reads(held.followed.fact))
        if outcome:
            yield Result(outcome, held.claim_ids, day)


def _is_after(demanded: Demanded, day: date | None) -> bool:
    return day is not None and (demanded.since is None or day > demanded.since)


def _acknowledged(casefile: Casefile, demanded: Demanded) -> Iterator[Result]:
    """An authority that says that it holds the person has done what was asked; wholly where it says where."""
    for held in acknowledgements(casefile):
        day = ended_on(casefile, held)
        if _is_after(demanded, day):
            tells_where = any(c.fact.stated("where") for c in held.claims)
            outcome = Outcome.MET if tells_where else Outcome.PARTLY
            yield Result(outcome, held.claim_ids, day)


def _reading(action: str) -> Callable[[Fact], Outcome | None] | None:
    found = (reads for words, reads in _MATTERS if re.search(words, action, re.IGNORECASE))
    return next(found, None)


def _answer(held: HeldFact, *, is_known: bool) -> Outcome | None:
    """A refusal in words refuses what was asked; a promise meets in part only what no act on file can show to be met."""
    fact = held.followed.fact
    if not isinstance(fact, Response) or fact.favourable is None:
        return None
    if fact.favourable is Stated.NO:
        return Outcome.REFUSED
    return None if is_known else Outcome.PARTLY


def is_of_an_authority(claim: Claim, organisation: str) -> bool:
    """Whether the source gives the word to an authority that is not the one who speaks."""
    voice = claim.attribution
    return voice is not None and is_official(voice) and not same_body(voice, organisation)


def day_of(casefile: Casefile, claim: Claim) -> date | None:
    """The day by which it had happened, by its own date or that of its source."""
    when = claim.when or casefile.source_of(claim).date
    return None if when is None else when.latest or when.earliest


def outcomes(
    casefile: Casefile, demands: Iterable[Demanded], organisation: str
) -> dict[tuple[str, ...], Result]:
    """What became of each demand, by its claims."""
    return {one.claims: result(casefile, one, organisation) for one in demands}
