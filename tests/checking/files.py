"""A file on Amal Idris of Varenia, and what the checks find in a draft about her."""

from datetime import date

from habeas.checking import Finding, check
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.sources import Source
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from tests.making import a_casefile, a_claim, a_source

AS_OF = date(2024, 6, 15)
NEWS = (
    "Amal Idris, the former mayor of Sarnov, was arrested on 3 February 2023 by the State Security Committee. "
    "She was freed on 10 March 2023 and arrested again on 20 March 2023. On 2 April 2024 the Sarnov Union of Writers "
    "appealed to the government of Varenia. The doctor wrote: “She needs a hospital and not a cell.”"
)
FACTS: tuple[Fact, ...] = (
    Arrest(when=When("2023-02-03"), actor="State Security Committee"),
    Release(when=When("2023-03-10")),
    Arrest(when=When("2023-03-20"), actor="State Security Committee"),
    Sentence(when=When("2023-09-01"), court="Sarnov District Court", term=Duration("P6Y")),
    AppealMade(
        when=When("2024-04-02"), actor="Sarnov Union of Writers", addressee="government of Varenia"
    ),
    AppealMade(
        when=When("2024-05-06"), actor="Sarnov Union of Writers", addressee="government of Varenia"
    ),
    CareDenied(when=When("2024-05-20"), need="any"),
    AffiliationRole(office="mayor", organisation="Sarnov", former=Stated.YES),
)


def a_file(*facts: Fact, text: str = NEWS, country: str = "XV") -> Casefile:
    """A file whose facts stand in one public source; the facts above where none are given."""
    source = a_source(text=text)
    claims = [a_claim(f"c{n}", fact, source=source) for n, fact in enumerate(facts or FACTS)]
    return a_casefile(*claims, sources=[source], as_of=AS_OF, country=country)


def with_more(file: Casefile, source: Source, *claims: Claim) -> Casefile:
    """The file with one more source and claims on it."""
    sources = [*file.sources.values(), source]
    return a_casefile(*file.claims, *claims, sources=sources, as_of=AS_OF, country=file.country)


def found(
    text: str,
    file: Casefile | None = None,
    *,
    audience: Level = Level.PUBLIC,
    silenced: frozenset[str] = frozenset(),
) -> tuple[Finding, ...]:
    """What the checks find; every finding must point at the words it quotes."""
    findings = check(text, file or a_file(), audience=audience, as_of=AS_OF, silenced=silenced)
    assert all(text[f.start : f.end] == f.quote for f in findings)
    return findings


def codes(text: str, file: Casefile | None = None) -> list[tuple[str, str]]:
    """The codes found, each with the words it points at."""
    return [(f.code, f.quote) for f in found(text, file)]
