"""The report of a disappearance to the Working Group on Enforced or Involuntary Disappearances.

Six elements are required: name, date (at least month and year), place, forces, what was done to find the person, and
who submits (the Working Group's form, as copied at rightsupdate.blogspot.in, and fiacat.org, as seen).
"""

import re

from habeas.core.errors import HabeasError
from habeas.core.prose import whole
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.particulars import Particulars
from habeas.papers.form import Question, section
from habeas.papers.paper import Paper
from habeas.papers.parts import answers
from habeas.papers.parts.consent import consent_to
from habeas.papers.parts.version import accounts_denying
from habeas.papers.wgad_questionnaire import SUBMITTED_BY
from habeas.papers.writing import Writing
from habeas.procedures.bodies import WGEID
from habeas.standards import acknowledgements

_ACKNOWLEDGED = (
    "An authority has said that it holds the person. Say in the report since when the fate and the place are known, "
    "or why they are not."
)


_NEWS = re.compile(
    r"\b(where|whereabouts|fate|acknowledg|reveal|disclos|news|alive)", re.IGNORECASE
)


class NobodyDisappeared(HabeasError):
    """A report of a disappearance that is not on file."""


def _asks_for_news(fact: Demand) -> bool:
    return _NEWS.search(fact.action or "") is not None


def _needs_a_disappearance(writing: Writing) -> None:
    if not answers.on_file(writing, EnforcedDisappearance):
        raise NobodyDisappeared(
            "No enforced disappearance that this audience may see is on file; enter it with its source, or choose "
            "another paper."
        )
    _tell_of_an_acknowledgement(writing)


def _tell_of_an_acknowledgement(writing: Writing) -> None:
    """Whoever is acknowledged to be held is no longer missing; the Working Group must not learn it from the state."""
    found = acknowledgements(writing.casefile)
    if found:
        writing.lacks(whole(_ACKNOWLEDGED), tuple(i for h in found for i in h.claim_ids))


PAPER = Paper(
    key="wgeid_report",
    label="Working Group on Enforced or Involuntary Disappearances: report",
    package=__name__,
    parts=(
        (
            "heading_identity",
            section(
                Question("name", answers.name, is_required=True),
                Question("sex", answers.field(Particulars, "sex")),
                Question("birth", answers.birth_or_age),
                Question("nationality", answers.field(Particulars, "nationality")),
                Question("document", answers.field(Particulars, "identity_document")),
                Question("profession", answers.facts(AffiliationRole)),
            ),
        ),
        (
            "heading_disappearance",
            section(
                Question("vanished_on", answers.began(EnforcedDisappearance), is_required=True),
                Question("last_seen", answers.either(answers.field(EnforcedDisappearance, "where"), answers.field(Arrest, "where")), is_required=True),
                Question("forces", answers.both(answers.field(EnforcedDisappearance, "actor"), answers.field(Arrest, "actor")), is_required=True),
                Question("circumstances", answers.facts(EnforcedDisappearance, Arrest, Incommunicado), is_list=True),
            ),
        ),
        (
            "heading_search",
            section(
                Question("search", answers.both(answers.those(Demand, _asks_for_news), answers.facts(AppealMade, DomesticRemedy)), is_required=True, is_list=True),
                Question("official_version", accounts_denying(EnforcedDisappearance, Arrest, Detention, Incommunicado)),
            ),
        ),
        ("heading_consent", section(Question("consent", consent_to(WGEID), is_required=True))),
        ("heading_submitted_by", SUBMITTED_BY),
    ),
    check=_needs_a_disappearance,
    for_procedures=("wgeid",),
    form_of="Working Group on Enforced or Involuntary Disappearances; its form as copied elsewhere, as seen",
)  # fmt: skip
