"""What the list of cases and the page of a source show; templates only place it."""

from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.custody import custody
from habeas.core.due import due
from habeas.core.silence import silence
from habeas.core.sources import Source
from habeas.desk.telling import say_days, tell


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


def source_page(casefile: Casefile, source: Source, claim_id: str | None) -> SourcePage:
    """The text with the passage of a claim marked; without a claim that the user may see nothing is."""
    known = {claim.id: claim for claim in casefile.known_claims}
    claim = known.get(claim_id) if claim_id else None
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
