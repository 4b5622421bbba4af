"""What each page of a case shows, computed once from a casefile; templates only place it."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from habeas.core.appeals import Appeal
from habeas.core.care import Need, care
from habeas.core.casefile import Casefile
from habeas.core.corroboration import Standing
from habeas.core.due import STILL_DUE, due
from habeas.core.facts import Strand
from habeas.core.scripts import on_one_line
from habeas.core.silence import SilenceClock, silence
from habeas.core.sources import Source
from habeas.core.timeline import Entry, timeline
from habeas.desk.asking import View
from habeas.desk.case.doing import DueLine, due_line
from habeas.desk.case.facts import FactLine, FieldLine, Passage, fact_lines, field_lines, passage_of
from habeas.desk.case.following import Following, following
from habeas.desk.case.picture import Picture, draw
from habeas.desk.telling import say_answered, say_ended, say_silence, tell
from habeas.procedures.applied import procedure_tasks
from habeas.standards import LegalClock, legal_clocks


@dataclass(frozen=True, slots=True)
class Chronology:
    """What is due, the picture, and the list."""

    due: tuple[DueLine, ...]
    picture: Picture | None
    facts: tuple[FactLine, ...]


@dataclass(frozen=True, slots=True)
class FactCard:
    """A fact with everything it states."""

    line: FactLine
    fields: tuple[FieldLine, ...]
    following: Following | None


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts by strand; `standing` where only those that stand in one way are asked for."""

    strands: tuple[tuple[Strand, tuple[FactCard, ...]], ...]
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class Health:
    """The care record and what is told of health, care and treatment."""

    needs: tuple[tuple[Need, Passage | None], ...]
    facts: tuple[FactLine, ...]


@dataclass(frozen=True, slots=True)
class ChargeStatus:
    """One offence: the last thing told of it, and every dated change."""

    offence: str
    last: FactLine
    changes: tuple[FactLine, ...]


@dataclass(frozen=True, slots=True)
class Proceedings:
    """Each charge with its changes, and everything else that happened in court."""

    charges: tuple[ChargeStatus, ...]
    others: tuple[FactLine, ...]
    clocks: tuple[LegalClock, ...]


@dataclass(frozen=True, slots=True)
class Calls:
    """Each appeal with its days, its answer and its words, and those without an answer whose day is not known."""

    clock: SilenceClock
    appeals: tuple[tuple[Appeal, str, str, str, str, Passage | None], ...]
    dayless: tuple[str, ...]
    facts: tuple[FactLine, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source: how many facts rest on it and how many claims of it wait for review."""

    source: Source
    facts: int
    waiting: int


def chronology(casefile: Casefile, view: View, window: tuple[date, date] | None) -> Chronology:
    """The first page of a case; the picture may show a part of the time only."""
    return Chronology(
        due=_due(casefile, view),
        picture=draw(casefile, window),
        facts=fact_lines(casefile, timeline(casefile), view),
    )


def told(casefile: Casefile, view: View) -> Chronology:
    """The first page for somebody who is given single sources: what those tell, and nothing counted from it."""
    return Chronology(due=(), picture=None, facts=fact_lines(casefile, timeline(casefile), view))


def _due(casefile: Casefile, view: View) -> tuple[DueLine, ...]:
    """What it calls for; a closed case only that what is new be read."""
    return tuple(
        due_line(task, casefile.reference, view)
        for task in (*procedure_tasks(casefile), *due(casefile))
        if not casefile.keeping.is_closed or task.code in STILL_DUE
    )


def facts(casefile: Casefile, view: View, standing: Standing | None) -> Facts:
    """Everything held, by strand, field by field."""
    asked = [e for e in timeline(casefile) if standing is None or e.standing is standing]
    by_strand: dict[Strand, list[FactCard]] = defaultdict(list)
    for entry, line in zip(asked, fact_lines(casefile, asked, view), strict=True):
        card = FactCard(
            line, field_lines(casefile, entry.held, view), following(casefile, entry.held)
        )
        by_strand[entry.held.followed.fact.strand].append(card)
    return Facts(tuple((s, tuple(by_strand[s])) for s in Strand if by_strand[s]), standing)


def health(casefile: Casefile, view: View) -> Health:
    """The care record, then health and treatment in order of time."""
    needs = tuple((need, _first(casefile, need.claims, view)) for need in care(casefile))
    told = _of_strands(casefile, Strand.HEALTH, Strand.TREATMENT, Strand.CONTACT)
    return Health(needs, fact_lines(casefile, told, view))


def proceedings(casefile: Casefile, view: View) -> Proceedings:
    """The charges with their changes; other events of the proceedings beside."""
    by_offence: dict[str, list[Entry]] = defaultdict(list)
    others = []
    for entry in _of_strands(casefile, Strand.PROCEEDINGS):
        offence = entry.held.followed.fact.stated("offence")
        if offence:
            by_offence[on_one_line(offence.casefold())].append(entry)
        else:
            others.append(entry)
    charges = []
    for told in by_offence.values():
        lines, named = fact_lines(casefile, told, view), told[0].held.followed.fact
        charges.append(ChargeStatus(named.stated("offence") or "", lines[-1], lines))
    return Proceedings(tuple(charges), fact_lines(casefile, others, view), legal_clocks(casefile))


def calls(casefile: Casefile, view: View) -> Calls:
    """The appeals, the latest first, and the strand as it is told."""
    clock = silence(casefile)
    appeals = tuple(
        (
            appeal,
            say_silence(appeal, casefile.as_of),
            say_answered(appeal.answer),
            say_ended(appeal.ended),
            say_answered(appeal.from_another),
            _first(casefile, appeal.claims, view),
        )
        for appeal in reversed(clock.appeals)
    )
    waiting = [
        t
        for t in due(casefile)
        if t.code in ("appeal-unanswered", "answer-unattributed") and t.on is None
    ]
    dayless = tuple(tell(task) for task in waiting)
    return Calls(
        clock, appeals, dayless, fact_lines(casefile, _of_strands(casefile, Strand.APPEALS), view)
    )


def sources(casefile: Casefile) -> tuple[SourceLine, ...]:
    """The sources in order of time, the undated last."""
    held: dict[str, set[str]] = defaultdict(set)
    for fact in casefile.facts:
        for claim in fact.claims:
            held[claim.anchors[0].source].add(fact.id)
    waiting: dict[str, int] = defaultdict(int)
    for claim in casefile.proposals:
        waiting[claim.anchors[0].source] += 1
    return tuple(
        SourceLine(s, len(held[s.id]), waiting[s.id])
        for s in sorted(casefile.known_sources.values(), key=_by_date)
    )


def _by_date(source: Source) -> tuple[object, ...]:
    return (source.date is None, source.date.sort_key if source.date else (), source.id)


def _of_strands(casefile: Casefile, *strands: Strand) -> list[Entry]:
    return [e for e in timeline(casefile) if e.held.followed.fact.strand in strands]


def _first(casefile: Casefile, claims: tuple[str, ...], view: View) -> Passage | None:
    found = casefile.claim(claims[0]) if claims else None
    return passage_of(casefile, found, view) if found else None
