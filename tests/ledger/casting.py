"""Amal, a caseworker, and the file that she keeps on Miro Tavesku in Varenia: small makers for the tests here."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger import models
from habeas.ledger.acts import add_source, enter_claim, open_case, propose_claims
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.enter_claim import ByHand
from habeas.ledger.acts.propose_claims import Proposed
from habeas.ledger.load import load_casefile

AMAL = "amal"
NOON = datetime(2024, 6, 15, 12, tzinfo=UTC)
DAY = timedelta(days=1)
AS_OF = date(2024, 6, 30)
TEXT = "Miro Tavesku was arrested on 2 March 2024 in Orlest. He has not seen a doctor."
ARRESTED = "was arrested on 2 March 2024"
ARREST = Arrest(when=When("2024-03-02"))


@dataclass
class File:
    """A case with what was put into it."""

    root: Path
    case: models.Case
    sources: list[models.Source] = field(default_factory=list)

    def source(
        self, text: str = TEXT, *, at: datetime = NOON, date: str | None = "2024-06-01"
    ) -> models.Source:
        """Add a source; its bytes are its text."""
        new = NewSource(
            data=text.encode(), title="A letter", text=text, media_type="text/plain", date=date
        )
        source, _ = add_source(self.case, new, root=self.root, by=AMAL, at=at)
        self.sources.append(source)
        return source

    def proposal(self, fact: Fact = ARREST, quote: str = ARRESTED, *, at: datetime = NOON) -> str:
        """Propose a claim on words of the last source; its id."""
        source = self.sources[-1] if self.sources else self.source(at=at)
        start = source.text.index(quote)
        found = Proposed(fact=fact, start=start, end=start + len(quote), rule="arrest.arrested")
        propose_claims(self.case, source, [found], by=AMAL, at=at)
        claims = models.Claim.objects.filter(case=self.case, anchors__start=start)
        return str(claims.latest("entered_at").pk)

    def claim(self, fact: Fact = ARREST, quote: str = ARRESTED, *, at: datetime = NOON) -> str:
        """Enter a claim by hand on words of the last source; its id."""
        source = self.sources[-1] if self.sources else self.source(at=at)
        return enter_claim(self.case, source, ByHand(fact=fact, quote=quote), by=AMAL, at=at)

    def read(self, claim: str) -> Claim:
        """A claim as it comes out of the register."""
        return next(c for c in self.load().claims if c.id == claim)

    def load(self, known_at: datetime | None = None) -> Casefile:
        """The casefile as of the end of June."""
        return load_casefile(self.case.reference, as_of=AS_OF, known_at=known_at)


@dataclass(frozen=True)
class View:
    """What a person sees of a casefile, for comparing two of them."""

    facts: tuple[tuple[str, ...], ...]
    proposals: frozenset[str]
    names: frozenset[str]


def view(casefile: Casefile) -> View:
    """What is held, what waits, and under which names."""
    return View(
        tuple(held.claim_ids for held in casefile.held),
        frozenset(claim.id for claim in casefile.proposals),
        frozenset(casefile.person.all_names),
    )


def a_file(root: Path, name: str = "Miro Tavesku", country: str = "XV") -> File:
    """A new case with nothing in it."""
    return File(root, open_case(name, country=country, by=AMAL, at=NOON))
