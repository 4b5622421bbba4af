"""Who the person is, where a procedure is for certain people: members of parliament, journalists, trade unionists."""

import re

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.core.prose import Phrase
from habeas.core.values import Stated
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.procedures.procedure import Show, Shown
from habeas.procedures.showing.claims import told, undecided


def stated_words(pattern: str) -> Show:
    """Shown by an accusation or a ground of arrest that the authority names in one of these words."""
    words = re.compile(pattern, re.IGNORECASE)

    def fits(fact: Fact) -> bool:
        if isinstance(fact, Arrest):
            return words.search(fact.reason or "") is not None
        return isinstance(fact, Charge) and words.search(fact.offence or "") is not None

    return told(Arrest, Charge, where=fits)


def member_of_parliament(casefile: Casefile) -> Shown:
    """A member is shown; of a former one a person must say whether the abuse began during the mandate."""
    shown = _MEMBER(casefile)
    former = [
        h
        for h in casefile.affirmed
        if h.id in shown.claims and h.followed.fact.stated("former") == Stated.YES
    ]
    if former:
        why = Phrase(
            "The member is a former one: whether it began during the mandate, a person must say."
        )
        return undecided(why, former)
    return shown


def has_office(pattern: str) -> Show:
    """Shown by a role whose office or organisation carries one of these words."""
    words = re.compile(pattern, re.IGNORECASE)

    def fits(fact: Fact) -> bool:
        if not isinstance(fact, AffiliationRole):
            return False
        return words.search(f"{fact.office or ''} {fact.organisation or ''}") is not None

    return told(AffiliationRole, where=fits)


def _is_member(fact: Fact) -> bool:
    return isinstance(fact, AffiliationRole) and fact.sits_in_parliament()


_MEMBER = told(AffiliationRole, where=_is_member)
