"""What a sentence is that a higher court made shorter: no new blow, and yet a term that is still to be served."""

import re

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.rulings import ruling
from habeas.core.values import Duration
from habeas.kinds.sentence import Sentence
from habeas.papers.bearing import Bearing, Matter, Outcome, bearing

_ON_APPEAL = re.compile(
    r"appe(?:al|llate)|cassation|supreme|appel|apelaci|casaci|suprem|апелляц|кассац|верховн",
    re.IGNORECASE,
)
_EASED = Bearing(is_act=True, is_granted=True, demands={Matter.CASE: Outcome.PARTLY})


def bearing_of(casefile: Casefile, claim: Claim) -> Bearing:
    """What the fact of a claim does, a sentence beside those that were passed before it."""
    return _EASED if is_eased(casefile, claim) else bearing(claim.fact)


def is_eased(casefile: Casefile, claim: Claim) -> bool:
    """Whether it is a shorter term than one passed before, by a court of appeal or in words that say that it was reduced."""
    fact = claim.fact
    if not isinstance(fact, Sentence) or fact.term is None:
        return False
    was = [
        other.term for held in casefile.affirmed
        if isinstance(other := held.followed.fact, Sentence) and other.term is not None
        and other.when is not None and fact.when is not None and other.when.is_before(fact.when)
    ]  # fmt: skip
    is_shorter = any(_days(fact.term) < _days(term) for term in was)
    return is_shorter and (_is_on_appeal(fact) or _says_so(claim))


def _is_on_appeal(fact: Sentence) -> bool:
    return _ON_APPEAL.search(fact.court or "") is not None


def _says_so(claim: Claim) -> bool:
    return any((ruled := ruling(anchor.quote)) and ruled.is_for for anchor in claim.anchors)


def _days(term: Duration) -> float:
    return term.years * 365.25 + term.months * 30.4 + term.days
