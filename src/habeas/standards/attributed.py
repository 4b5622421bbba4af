"""How a fact stands that gives a reason: what it is and when, whose word it is, and on how many sources it rests.

A reason says what a fact would engage; whether the fact is only alleged, told by one source or denied is said beside it.
"""

from habeas.core.casefile import Casefile
from habeas.core.claims import Certainty, Claim
from habeas.core.corroboration import Standing, denials_of, standing
from habeas.core.decisions import HeldFact
from habeas.core.knowing import known_up_to
from habeas.core.prose import At, Label, Name, Phrase, whole
from habeas.standards.lasting import as_it_lasted


def attributed(casefile: Casefile, held: HeldFact, claim: Claim) -> Phrase:
    """'Care denied, by 14 May 2022, reported by the family, one source only'."""
    told = _voiced(_dated(casefile, held, claim), claim)
    if denials_of(casefile, held):
        return whole("{fact}, contested: another source denies it", fact=told)
    match standing(casefile, held):
        case Standing.CONTESTED:
            return whole("{fact}, contested: the sources differ", fact=told)
        case Standing.SINGLE:
            return whole("{fact}, one source only", fact=told)
        case Standing.FOUND:
            return whole("{fact}, found by an independent body", fact=told)
        case Standing.CORROBORATED:
            return whole("{fact}, corroborated", fact=told)


def _dated(casefile: Casefile, held: HeldFact, claim: Claim) -> Phrase:
    """What goes on, with the day up to which a source tells of it."""
    when, label = claim.fact.occurred, Label(claim.fact.label)
    if when is None:
        return whole("{kind}", kind=label)
    lasted = as_it_lasted(casefile, claim.fact, held.claims)
    when = lasted.when if lasted is not None and not lasted.is_least else when
    as_at = known_up_to(casefile, held.claims) if when.is_open else None
    return whole("{kind}, {when}", kind=label, when=At(when, as_at=as_at))


def _voiced(fact: Phrase, claim: Claim) -> Phrase:
    """Whose word it is, where the source gives it to another, and how sure that is."""
    by = Name(claim.attribution) if claim.attribution else None
    match claim.certainty:
        case Certainty.ALLEGED:
            return (
                whole("{fact}, alleged by {by}", fact=fact, by=by)
                if by
                else whole("{fact}, alleged", fact=fact)
            )
        case Certainty.REPORTED:
            return (
                whole("{fact}, reported by {by}", fact=fact, by=by)
                if by
                else whole("{fact}, reported", fact=fact)
            )
        case Certainty.STATED:
            return whole("{fact}, according to {by}", fact=fact, by=by) if by else fact
