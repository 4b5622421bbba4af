"""An invented case in Varenia, told by four sources, that the tests of papers are written on."""

from dataclasses import replace
from datetime import UTC, date, datetime

from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor, Certainty, Claim, Polarity
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.sources import Source
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade, Means
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.commitment import Commitment
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.demand import Demand
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.kinds.visit import Visit
from tests.making import a_casefile

AS_OF = date(2024, 5, 14)
LEAGUE, SERVICE = "Varenian League for Prisoners", "State Prison Service"
ADDED = datetime(2024, 6, 15, 12, tzinfo=UTC)

CALL = (
    "Ms Idris, an editor of the Dawn Gazette, was arrested on 2 March 2023. The League calls on the government of "
    "Varenia to let a doctor see Ms Idris. Her sister says that she was beaten by guards. On 31 March 2024 the "
    "League wrote to the government of Varenia."
)
NOTE = (
    "The lawyer of the League visited Ms Idris on 20 April 2024. Her sight was getting worse. No eye doctor had come "
    "by 10 May 2024. The League asked the State Prison Service for an eye doctor. The League will go to court."
)
OFFICIAL = (
    "The State Prison Service said that Ms Idris was in good health. It denies that she was beaten."
)
COURT = "On 4 September 2023 the Court of Orlava sentenced Ms Idris to 3 years and 6 months."
MONITOR = "The Ombudsman's doctors found bruises on her back on 25 April 2024."
LATER = "Ms Idris was released on 1 June 2024."
CONFIDENTIAL = "A cellmate saw Ms Idris thrown against a wall."


def a_text(
    source_id: str, title: str, text: str, on: str, publisher: str, level: Level = Level.PUBLIC
) -> Source:
    return Source(
        source_id, source_id * 16, title, text, ADDED, When(on), "en", publisher, level=level
    )


SOURCES = (
    a_text("call", "The League writes for Amal Idris", CALL, "2024-03-31", LEAGUE),
    a_text("note", "Note of a visit", NOTE, "2024-05-10", LEAGUE),
    a_text("official", "The Service replies to the press", OFFICIAL, "2024-04-02", "Orlava Daily"),
    a_text("court", "Judgment of 4 September", COURT, "2023-09-04", "Court of Orlava"),
    a_text(
        "monitor",
        "Report of a visit to Orlava Prison",
        MONITOR,
        "2024-04-30",
        "Ombudsman of Varenia",
    ),
    a_text("later", "Amal Idris is free", LATER, "2024-06-01", LEAGUE),
    a_text("cellmate", "Interview", CONFIDENTIAL, "2024-04-01", LEAGUE, Level.SEALED),
)
BY_ID = {source.id: source for source in SOURCES}


def said(
    claim_id: str, fact: Fact, source: str, quote: str, attribution: str | None = None
) -> Claim:
    """A claim on the words of a source."""
    held = BY_ID[source]
    start = held.text.index(quote)
    return Claim(
        id=claim_id,
        person="p1",
        fact=fact,
        anchors=(Anchor(source, start, start + len(quote), quote),),
        entered_at=ADDED,
        attribution=attribution,
        certainty=Certainty.STATED if attribution is None else Certainty.REPORTED,
        level=held.level,
        told_on=held.date,
    )


CLAIMS = (
    said("role", AffiliationRole(office="editor", organisation="Dawn Gazette"), "call", "an editor of the Dawn Gazette"),
    said("arrest", Arrest(when=When("2023-03-02")), "call", "was arrested on 2 March 2023"),
    said("demand", Demand(actor=LEAGUE, addressee="government of Varenia", action="let a doctor see Ms Idris"),
         "call", "to let a doctor see Ms Idris"),
    said("beaten", Mistreatment(method="beaten", actor="guards"), "call", "she was beaten by guards", "her sister"),
    said("appeal", AppealMade(when=When("2024-03-31"), actor=LEAGUE, addressee="government of Varenia",
                              means=Means.LETTER), "call", "On 31 March 2024 the League wrote"),
    said("visit", Visit(when=When("2024-04-20"), actor="lawyer of the League"), "note", "The lawyer of the League visited"),
    said("sight", HealthCondition(when=When("2024-04-20"), condition="failing sight", trend=Trend.DECLINING),
         "note", "Her sight was getting worse"),
    said("no-care", CareDenied(when=When("../2024-05-10"), need="eye doctor"), "note", "No eye doctor had come by 10 May 2024"),
    said("asked", CareRequested(actor=LEAGUE, addressee=SERVICE, need="eye doctor"), "note",
         "The League asked the State Prison Service for an eye doctor"),
    said("court-next", Commitment(actor=LEAGUE, undertaking="go to court"), "note", "The League will go to court"),
    said("healthy", HealthCondition(trend=Trend.STABLE), "official", "Ms Idris was in good health", SERVICE),
    replace(said("not-beaten", Mistreatment(method="beaten"), "official", "It denies that she was beaten", SERVICE),
            polarity=Polarity.DENIED),
    said("sentence", Sentence(when=When("2023-09-04"), court="Court of Orlava", term=Duration("P3Y6M")), "court", COURT[:-1]),
    said("bruises", Corroboration(when=When("2024-04-25"), actor="Ombudsman's doctors", finding="bruises",
                                  body_part="back", of="mistreatment", independent=Stated.YES),
         "monitor", "found bruises on her back"),
    said("free", Release(when=When("2024-06-01")), "later", "was released on 1 June 2024"),
    said("wall", Mistreatment(method="thrown against a wall"), "cellmate", "thrown against a wall", "a cellmate"),
)  # fmt: skip


def the_case(*more: Claim, without: tuple[str, ...] = ()) -> Casefile:
    """The case with more claims, or without some."""
    kept = tuple(c for c in CLAIMS if c.id not in without)
    return a_casefile(*kept, *more, as_of=AS_OF, sources=SOURCES, country="XV")
