"""What the file shows of the things a procedure asks for: each a function of the casefile, with the claims.

*Met*: accepted claims say it. *Missing*: the file can hold it and holds nothing. *Contrary*: it says the opposite. *Not known*: somebody was asked and did
not know, or the file has no place for it, so that a person has to say. Nothing here judges whether it is true.
"""

from habeas.procedures.showing.claims import (
    NO_PLACE,
    NOT_SAID,
    any_of,
    held,
    named,
    outside,
    stated,
    told,
    undecided,
)
from habeas.procedures.showing.consent import consented, consented_or_why_not, counts_for, refused
from habeas.procedures.showing.courts import (
    court_decisions,
    final_remedies,
    remedies_exhausted,
    steps_at_home,
)
from habeas.procedures.showing.danger import (
    dangers,
    disappeared,
    in_danger,
    is_past,
    official_reply,
    relief,
)
from habeas.procedures.showing.person import has_office, member_of_parliament, stated_words

__all__ = [
    "NOT_SAID",
    "NO_PLACE",
    "any_of",
    "consented",
    "consented_or_why_not",
    "counts_for",
    "court_decisions",
    "dangers",
    "disappeared",
    "final_remedies",
    "has_office",
    "held",
    "in_danger",
    "is_past",
    "member_of_parliament",
    "named",
    "official_reply",
    "outside",
    "refused",
    "relief",
    "remedies_exhausted",
    "stated",
    "stated_words",
    "steps_at_home",
    "told",
    "undecided",
]
