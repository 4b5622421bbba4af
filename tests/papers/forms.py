"""What the forms of bodies ask and statements do not tell: more of the invented case of tests.papers.varenia."""

from datetime import date

from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor, Claim
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.consent import Consent, Purpose
from habeas.kinds.detention import Detention, Status
from habeas.kinds.domestic_remedy import DomesticRemedy, Outcome
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.particulars import Particulars, Sex
from tests.making import a_casefile
from tests.papers.varenia import ADDED, AS_OF, CLAIMS, LEAGUE, SOURCES, a_text

INTERVIEW = (
    "Amal Idris was born on 9 July 1981 in Orlava; she is Varenian; passport XV 204418; 4 Quay Street, Orlava. "
    "For eleven days from 2 March 2023 nobody said where she was. She is held in Orlava Prison. On 20 March 2023 "
    "her lawyer asked the Supreme Court for habeas corpus; it was refused for good on 3 April 2023. She agrees that "
    "her case is submitted and that her name is given to the government; she does not agree that it is published."
)
MORE = a_text("interview", "Interview with the family", INTERVIEW, "2024-04-12", LEAGUE)
DAY = When("2024-04-12")


def told(claim_id: str, fact: Fact, quote: str, level: Level = Level.PUBLIC) -> Claim:
    """A claim on the words of the interview."""
    start = INTERVIEW.index(quote)
    return Claim(
        id=claim_id,
        person="p1",
        fact=fact,
        anchors=(Anchor("interview", start, start + len(quote), quote),),
        entered_at=ADDED,
        level=level,
        told_on=DAY,
    )


PARTICULARS = Particulars(
    born=When("1981-07-09"), birthplace="Orlava", sex=Sex.FEMALE, nationality="Varenian"
)
ADDRESS = Particulars(identity_document="passport XV 204418", residence="4 Quay Street, Orlava")
MISSED = EnforcedDisappearance(when=When("2023-03-02/2023-03-13"))
HABEAS = DomesticRemedy(
    when=When("2023-03-20"), remedy="habeas corpus", actor="her lawyer", addressee="Supreme Court",
    outcome=Outcome.REFUSED, decided=When("2023-04-03"), is_final=Stated.YES,
)  # fmt: skip
FULL = (
    told("who", PARTICULARS, "born on 9 July 1981 in Orlava; she is Varenian"),
    told("address", ADDRESS, "passport XV 204418; 4 Quay Street, Orlava", Level.RESTRICTED),
    told("missed", MISSED, "For eleven days from 2 March 2023 nobody said where she was"),
    told("prison", Detention(where="Orlava Prison", status=Status.PRISON), "She is held in Orlava Prison"),
    told("habeas", HABEAS, "her lawyer asked the Supreme Court for habeas corpus"),
    told("submit", Consent(when=DAY, purpose=Purpose.SUBMIT, given=Stated.YES), "She agrees that her case is submitted"),
    told("name", Consent(when=DAY, purpose=Purpose.NAME_TO_GOVERNMENT, given=Stated.YES),
         "that her name is given to the government"),
    told("publish", Consent(when=DAY, purpose=Purpose.PUBLISH, given=Stated.NO), "she does not agree that it is published"),
)  # fmt: skip


def the_full_case(*, without: tuple[str, ...] = (), as_of: date = AS_OF) -> Casefile:
    """The case as the forms need it, or without some of the claims."""
    kept = tuple(c for c in (*CLAIMS, *FULL) if c.id not in without)
    return a_casefile(*kept, as_of=as_of, sources=(*SOURCES, MORE), country="XV")
