"""What was done at home: complaints, court decisions, investigations. Whether remedies are exhausted a person says."""

from collections.abc import Iterator
from datetime import date
from functools import reduce

from habeas.core.bodies import is_official
from habeas.core.casefile import Casefile
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.prose import Label, Phrase, Value, whole
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.domestic_remedy import DomesticRemedy, Outcome
from habeas.kinds.hearing import Hearing, Stage
from habeas.kinds.investigation import Investigation
from habeas.kinds.sentence import Sentence
from habeas.procedures.procedure import Shown, Standing
from habeas.procedures.showing.claims import ids, listed, met, missing, shown_by, undecided


def court_decisions(casefile: Casefile) -> tuple[HeldFact, ...]:
    """The decisions of courts on file, in order of time."""
    return tuple(h for h in casefile.affirmed if _decides(h.followed.fact))


def _decides(fact: Fact) -> bool:
    if isinstance(fact, Hearing):
        return fact.stage in (Stage.VERDICT, Stage.APPEAL) or fact.outcome is not None
    return isinstance(fact, Sentence)


@shown_by(DomesticRemedy, AppealMade)
def steps_at_home(casefile: Casefile) -> Shown:
    """Remedies, complaints, requests and appeals to the state's own authorities, investigations, court decisions."""
    found = [h for h in casefile.affirmed if _is_step(h.followed.fact)]
    if found:
        return met(found)
    untried = [h for h in _remedies(casefile) if _reason(h)]
    if untried:
        return Shown(Standing.MET, _reasons(untried), ids(untried))
    return missing()


def _is_step(fact: Fact) -> bool:
    if isinstance(fact, AppealMade | CareRequested):
        return fact.addressee is not None and is_official(fact.addressee)
    if isinstance(fact, DomesticRemedy):
        return _was_tried(fact)
    return isinstance(fact, Investigation) or _decides(fact)


def _was_tried(fact: DomesticRemedy) -> bool:
    stated = (fact.when, fact.outcome, fact.decided)
    return fact.why_not is None or any(each is not None for each in stated)


@shown_by(DomesticRemedy)
def remedies_exhausted(casefile: Casefile) -> Shown:
    """Never decided here: the file gives the decisions and the reasons, a lawyer says whether any remedy was left."""
    remedies = _remedies(casefile)
    found = (*court_decisions(casefile), *remedies)
    if not found:
        return missing(Phrase("The file holds no decision of a court."))
    return undecided(reduce(_and, (*_on_file(casefile, remedies), _A_LAWYER)), found)


_A_LAWYER = Phrase("Whether a remedy was left, or would have helped, a lawyer must say.")


def _and(one: Phrase, other: Phrase) -> Phrase:
    return whole("{one} {other}", one=one, other=other)


def _on_file(casefile: Casefile, remedies: tuple[HeldFact, ...]) -> Iterator[Phrase]:
    """What the file tells of each remedy that matters: refused for good, still pending, not tried and why."""
    refused = [
        h for h in remedies if _is_refused(h, casefile.as_of) and is_final(h, casefile.as_of)
    ]
    if refused:
        yield whole("Refused by a final decision: {remedies}.", remedies=_named(refused))
    pending = [h for h in remedies if _is_pending(h, casefile.as_of)]
    if pending:
        yield whole("Pending, as far as is on file: {remedies}.", remedies=_named(pending))
    reasons = [h for h in remedies if _reason(h)]
    if reasons:
        yield _reasons(reasons)


def _remedies(casefile: Casefile) -> tuple[HeldFact, ...]:
    return tuple(h for h in casefile.affirmed if isinstance(h.followed.fact, DomesticRemedy))


def final_remedies(casefile: Casefile) -> tuple[tuple[HeldFact, When], ...]:
    """The remedies that a source says were finally decided by the day, each with the day of that decision."""
    return tuple(
        (held, fact.decided)
        for held in _remedies(casefile)
        if is_final(held, casefile.as_of)
        and isinstance(fact := held.followed.fact, DomesticRemedy)
        and fact.decided is not None
        and fact.decided.latest is not None
    )


def is_final(held: HeldFact, as_of: date) -> bool:
    """Whether a source says that the remedy was finally decided, by that day."""
    fact = held.followed.fact
    if not isinstance(fact, DomesticRemedy) or fact.is_final is not Stated.YES:
        return False
    return fact.decided is None or _is_by(fact.decided, as_of)


def _is_by(when: When, day: date) -> bool:
    return when.latest is not None and when.latest <= day


def _is_refused(held: HeldFact, as_of: date) -> bool:
    return _outcome(held, as_of) in (Outcome.REFUSED, Outcome.NOT_EXAMINED)


def _is_pending(held: HeldFact, as_of: date) -> bool:
    fact = held.followed.fact
    tried = isinstance(fact, DomesticRemedy) and _was_tried(fact)
    return tried and not is_final(held, as_of) and _outcome(held, as_of) in (Outcome.PENDING, None)


def _outcome(held: HeldFact, as_of: date) -> Outcome | None:
    """What had come of it by the day."""
    fact = held.followed.fact
    if not isinstance(fact, DomesticRemedy):
        return None
    later = fact.decided is not None and not _is_by(fact.decided, as_of)
    return Outcome.PENDING if later else fact.outcome


def _named(remedies: list[HeldFact]) -> Value:
    """Each by what it is, else by the court or authority, else as a remedy."""
    names: list[Value] = [
        fact.stated("remedy") or fact.stated("addressee") or Label(fact.label, is_within=True)
        for fact in (held.followed.fact for held in remedies)
    ]
    return reduce(listed, dict.fromkeys(names))


def _reason(held: HeldFact) -> str:
    return str(held.followed.fact.stated("why_not") or "")


def _reasons(remedies: list[HeldFact]) -> Phrase:
    reasons = "; ".join(dict.fromkeys(_reason(h).rstrip(".") for h in remedies))
    return whole("Reason given: {why}.", why=reasons)
