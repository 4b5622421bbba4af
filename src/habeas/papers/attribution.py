"""The ladder of attribution: whose word a statement is, from the firmest rung down.

It is chosen from what the claim that leads says of itself: who published its source, whom the source gives the word
to, and how firmly it does. A fact carried from paper to paper keeps its claim, and so its rung.
"""

import re
from enum import StrEnum

from habeas.core.bodies import is_of_the_executive, is_official
from habeas.core.claims import Certainty
from habeas.papers.told import Told

# What is written states nothing: one says according to a diagnosis, and as stated by a doctor.
_IS_A_DOCUMENT = re.compile(
    r"\b(diagnosis|report|reports|record|records|certificate|judgment|letter|findings?|document)$",
    re.IGNORECASE,
)

# A state's own news agency reports; it keeps no record.
_REPORTS = re.compile(
    r"\b(news|press|radio|television|tv|gazette|agency|courier|post|daily|herald|times|tribune|newspaper)\b",
    re.IGNORECASE,
)


def is_press(voice: str) -> bool:
    """Whether it is one that reports: it holds no view of its own on a case."""
    return _REPORTS.search(voice) is not None


class Rung(StrEnum):
    """Each has its piece of wording, `by_` and the name."""

    OBSERVED = "observed"
    DOCUMENTED = "documented"
    STATED = "stated"
    ACCORDING_TO = "according_to"
    REPORTS = "reports"
    REPORTEDLY = "reportedly"
    ALLEGEDLY = "allegedly"


def is_word_of_a_document(told: Told) -> bool:
    """Whether the source gives the word to something written: 'His diagnosis confirmed that he needs treatment'."""
    attribution = told.lead.attribution
    return attribution is not None and bool(_IS_A_DOCUMENT.search(attribution))


def rung_of(told: Told, *, is_own: bool) -> Rung:
    """The rung of a statement; `is_own` tells whether the voice is that of the author.

    Where a source itself says "reportedly" and names nobody, so does the paper.
    What a court, a clinic or a monitor writes in a paper of its own is a record; what it is said to have said is not, nor
    what whoever holds people writes of them.
    """
    lead = told.lead
    if lead.certainty is Certainty.ALLEGED:
        return Rung.ALLEGEDLY
    if told.voice is None:
        return Rung.REPORTEDLY
    if is_word_of_a_document(told):
        return Rung.ACCORDING_TO
    if lead.attribution is not None:
        return Rung.STATED if lead.certainty is Certainty.STATED else Rung.ACCORDING_TO
    if lead.certainty is Certainty.REPORTED:
        return Rung.REPORTEDLY if is_own else Rung.REPORTS
    if is_own:
        return Rung.OBSERVED
    is_record = is_official(told.voice) and not (
        is_press(told.voice) or is_of_the_executive(told.voice)
    )
    return Rung.DOCUMENTED if is_record else Rung.ACCORDING_TO
