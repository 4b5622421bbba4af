"""What a writer should know first: what is new since the last call, what stands open, what is missing."""

from collections.abc import Iterator
from dataclasses import dataclass

from habeas.core.appeals import Appeal
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.errors import HabeasError
from habeas.core.silence import silence
from habeas.core.timeline import Entry, timeline
from habeas.desk.asking import View, address
from habeas.desk.case.facts import passage_of
from habeas.desk.composing.leaving import kept_addressees
from habeas.desk.composing.words import as_read
from habeas.desk.telling import say_label, say_silence, tell, tell_error
from habeas.ledger.composing import Paper
from habeas.papers import Draft, write
from habeas.papers.addressing import lacking
from habeas.settings import HOUSE


@dataclass(frozen=True, slots=True)
class Known:
    """One thing to know, the way to the words it rests on, and a word about it: its day, its level."""

    said: str
    address: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """An appeal that waits for an answer, for how many days, and the way to it."""

    appeal: Appeal
    days: str
    address: str


@dataclass(frozen=True, slots=True)
class Opening:
    """The three lists; `problem` where the paper could not be written from the file of now."""

    since: Appeal | None
    new: tuple[Known, ...]
    unanswered: tuple[Unanswered, ...]
    missing: tuple[Known, ...]
    left_out: tuple[Known, ...]
    problem: str = ""


def opening(paper: Paper, casefile: Casefile, view: View) -> Opening:
    """What the writer should know first, as of the paper's day."""
    seen = as_read(paper, casefile)
    clock = silence(seen)
    earlier = [a for a in clock.appeals if a.on < clock.as_of]
    last = earlier[-1] if earlier else None
    missing, problem = _missing(paper, casefile, view)
    return Opening(
        since=last,
        new=tuple(_known(casefile, e, view) for e in timeline(seen) if last and _is_after(e, last)),
        unanswered=tuple(
            Unanswered(a, say_silence(a, clock.as_of), _address(casefile, a.claims, view))
            for a in earlier
            if a.is_open
        ),
        missing=missing,
        left_out=tuple(_left_out(paper, casefile, view)),
        problem=problem,
    )


def write_paper(paper: Paper, casefile: Casefile, language: str = "") -> Draft:
    """The paper written anew from the file of now, in its language or another."""
    draft = paper.draft
    return write(
        draft.template,
        casefile,
        as_of=draft.as_of,
        audience=paper.audience,
        organisation=draft.organisation or None,
        addressees=draft.addressees,
        until=draft.until,
        signatories=draft.signatories,
        language=language or draft.language,
        given=draft.words_given if language in ("", draft.language) else {},
        own_words=HOUSE,
    )


def _missing(paper: Paper, casefile: Casefile, view: View) -> tuple[tuple[Known, ...], str]:
    """What the paper would need: each leads to the facts that it is about, else to where facts are entered."""
    try:
        found = write_paper(paper, casefile).missing
    except HabeasError as problem:
        return (), tell_error(problem)
    enter = address("enter", casefile.reference)
    known = (Known(tell(one.said), _address(casefile, one.claims, view) or enter) for one in found)
    day, written_in = paper.draft.as_of, paper.draft.language
    lacks = lacking(kept_addressees(paper), day, written_in)
    return (*known, *(Known(tell(one), "") for one in lacks)), ""


def _is_after(entry: Entry, last: Appeal) -> bool:
    when = entry.when
    return when is not None and when.earliest is not None and when.earliest > last.on


def _known(casefile: Casefile, entry: Entry, view: View) -> Known:
    return Known(tell(entry), passage_of(casefile, entry.held.followed, view).address)


def _left_out(paper: Paper, casefile: Casefile, view: View) -> Iterator[Known]:
    """The facts of the day that this writer may see and the readers may not, with what keeps them out."""
    seen = {i for fact in as_read(paper, casefile).facts for i in fact.claim_ids}
    for entry in timeline(casefile.at(paper.draft.as_of)):
        if seen.intersection(entry.held.claim_ids):
            continue
        claim = entry.held.followed
        yield Known(tell(entry), passage_of(casefile, claim, view).address, _level(casefile, claim))


def _level(casefile: Casefile, claim: Claim) -> str:
    level = max(claim.level, casefile.source_of(claim).level)
    return say_label(level)


def _address(casefile: Casefile, claims: tuple[str, ...], view: View) -> str:
    found = (claim for i in claims if (claim := casefile.claim(i)) is not None)
    claim = next(found, None)
    return passage_of(casefile, claim, view).address if claim else ""
