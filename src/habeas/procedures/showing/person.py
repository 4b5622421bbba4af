"""Who the person is, where a procedure is for certain people: members of parliament, journalists, trade unionists."""

import re

from habeas.core.facts import Fact
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.procedures.procedure import Show
from habeas.procedures.showing.claims import told


def has_office(pattern: str) -> Show:
    """Shown by a role whose office or organisation carries one of these words."""
    words = re.compile(pattern, re.IGNORECASE)

    def fits(fact: Fact) -> bool:
        if not isinstance(fact, AffiliationRole):
            return False
        return words.search(f"{fact.office or ''} {fact.organisation or ''}") is not None

    return told(AffiliationRole, where=fits)
