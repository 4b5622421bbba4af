"""What a page shows, computed once from a casefile; templates only place it."""

from dataclasses import dataclass

from django.utils.translation import gettext

from habeas.core.care import Need, care
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.clock import LegalClock, legal_clocks
from habeas.core.contradictions import Contradiction, contradictions
from habeas.core.custody import CustodyClock, custody
from habeas.core.due import Due, due
from habeas.core.silence import SilenceClock, silence
from habeas.core.sources import Source
from habeas.core.timeline import Entry, timeline
from habeas.core.when import When
from habeas.desk.picture import Picture, draw
from habeas.desk.telling import say_day, say_days, say_label, tell
from habeas.standards import Engagement, engaged


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in the list."""

    reference: str
    name: str
    held: bool
    days: str
    silence: int | None
    due: int


@dataclass(frozen=True, slots=True)
class FactLine:
    """One line of the chronology with the passage that it rests on."""

    id: str
    when: str
    is_dated: bool
    label: str
    strand: str
    sentence: str
    standing: str
    sources: int
    quote: str
    source: str
    source_title: str
    page: int | None


@dataclass(frozen=True, slots=True)
class CasePage:
    """Everything on the page of a case."""

    casefile: Casefile
    custody: CustodyClock
    days: str
    periods: tuple[tuple[str, str], ...]
    silence: SilenceClock
    care: tuple[Need, ...]
    clocks: tuple[LegalClock, ...]
    picture: Picture | None
    facts: tuple[FactLine, ...]
    standards: tuple[Engagement, ...]
    contradictions: tuple[Contradiction, ...]
    due: tuple[Due, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A source's text in three parts around the passage of a claim."""

    source: Source
    before: str
    passage: str
    after: str
    claim: Claim | None
    sentence: str


def case_line(casefile: Casefile) -> CaseLine:
    """The line of a case in the list."""
    clock = custody(casefile)
    return CaseLine(
        reference=casefile.reference,
        name=casefile.person.name,
        held=clock.held,
        days=say_days(clock) if clock.spells else "—",
        silence=silence(casefile).days,
        due=len(due(casefile)),
    )


def case_page(casefile: Casefile) -> CasePage:
    """The page of a case as of its day."""
    clock = custody(casefile)
    return CasePage(
        casefile=casefile,
        custody=clock,
        days=say_days(clock),
        periods=tuple(
            (
                say_day(When.between(*spell.begins)),
                say_day(When.between(*spell.ends)) if spell.ends else "",
            )
            for spell in clock.spells
        ),
        silence=silence(casefile),
        care=care(casefile),
        clocks=legal_clocks(casefile),
        picture=draw(casefile),
        facts=tuple(_fact_line(casefile, entry) for entry in timeline(casefile)),
        standards=engaged(casefile),
        contradictions=contradictions(casefile),
        due=due(casefile),
        sources=tuple(sorted(casefile.known_sources.values(), key=_by_date)),
    )


def _by_date(source: Source) -> tuple[object, ...]:
    return (source.date is None, source.date.sort_key if source.date else (), source.id)


def _fact_line(casefile: Casefile, entry: Entry) -> FactLine:
    claim = entry.held.followed
    anchor = claim.anchors[0]
    return FactLine(
        id=entry.held.id,
        when=say_day(entry.when) if entry.when else gettext("undated"),
        is_dated=entry.is_dated,
        label=say_label(claim.fact.label),
        strand=claim.fact.strand.value,
        sentence=tell(entry),
        standing=say_label(entry.standing),
        sources=len({a.source for c in entry.held.claims for a in c.anchors}),
        quote=anchor.quote,
        source=anchor.source,
        source_title=casefile.sources[anchor.source].title,
        page=anchor.page,
    )


def source_page(casefile: Casefile, source: Source, claim_id: str | None) -> SourcePage:
    """The text with the passage of a claim marked; without a claim nothing is."""
    claim = casefile.claim(claim_id) if claim_id else None
    anchor = next((a for a in claim.anchors if a.source == source.id), None) if claim else None
    start, end = (anchor.start, anchor.end) if anchor else (len(source.text), len(source.text))
    return SourcePage(
        source=source,
        before=source.text[:start],
        passage=source.text[start:end],
        after=source.text[end:],
        claim=claim,
        sentence=tell(claim, casefile.person.name) if claim else "",
    )
