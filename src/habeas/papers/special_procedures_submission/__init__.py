"""The submission to the special procedures of the Human Rights Council, which write to the government.

What it asks is what the mandate holders ask of every communication (idsn.org, "Submit a complaint", as seen): who,
by whom, when, where, what happened, what the state did, and the consents. Letter and reply are published after 60 days.
"""

from habeas.core.facts import Strand
from habeas.core.prose import Name, whole
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.consent import Purpose
from habeas.kinds.detention import Detention
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.investigation import Investigation
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.particulars import Particulars
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.papers.draft import Statement
from habeas.papers.form import Question, section
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts import answers
from habeas.papers.parts.asks import asks
from habeas.papers.parts.consent import last_consent_to
from habeas.papers.parts.custody import held
from habeas.papers.parts.law import law_by_instrument
from habeas.papers.parts.version import accounts
from habeas.papers.wgad_questionnaire import SUBMITTED_BY
from habeas.papers.writing import Writing
from habeas.procedures.bodies import SPECIAL_PROCEDURES


def _confidential(writing: Writing) -> list[Statement]:
    """Nobody's wish is on file: whoever signs says it, and knows where the paper names whoever submits it."""
    writing.lacks(
        whole(
            "Whether the identity of whoever submits this is to stay confidential is for you to say. This paper names "
            "{organisation}; take the name out wherever it stands if it is not to be known.",
            organisation=Name(writing.organisation),
        )
    )
    return answers.left_to_a_person(writing)


PAPER = Paper(
    key="special_procedures_submission",
    label="UN special procedures: submission",
    package=__name__,
    parts=(
        (
            "heading_person",
            section(
                Question("name", answers.name, is_required=True),
                Question("birth", answers.birth_or_age),
                Question("sex", answers.field(Particulars, "sex")),
                Question("nationality", answers.field(Particulars, "nationality")),
                Question("profession", answers.facts(AffiliationRole)),
            ),
        ),
        (
            "heading_acts",
            section(
                Question("place", answers.both(answers.state, answers.field(Arrest, "where"), answers.field(Detention, "where"), answers.field(Transfer, "where")), is_required=True),
                Question("dates", answers.part(held), is_required=True),
                Question("circumstances", answers.strands(Strand.CUSTODY, Strand.PROCEEDINGS, Strand.HEALTH, Strand.TREATMENT, Strand.CONTACT), is_required=True, is_list=True),
                Question("actors", answers.both(answers.field(Arrest, "actor"), answers.field(Detention, "actor"), answers.field(Mistreatment, "actor")), is_required=True),
            ),
        ),
        (
            "heading_answer",
            section(
                Question("remedies", answers.facts(DomesticRemedy), is_list=True),
                Question("investigations", answers.facts(Investigation), is_list=True),
                Question("official_version", accounts),
                Question("appeals", answers.facts(AppealMade, Response), is_list=True),
            ),
        ),
        (
            "heading_wanted",
            section(
                Question("wanted", answers.part(asks), is_required=True, is_list=True),
                Question("standards", answers.stated(law_by_instrument), is_list=True),
            ),
        ),
        (
            "heading_consent",
            section(
                Question("consent_submit", last_consent_to(SPECIAL_PROCEDURES, Purpose.SUBMIT), is_required=True),
                Question("consent_name", last_consent_to(SPECIAL_PROCEDURES, Purpose.NAME_TO_GOVERNMENT), is_required=True),
                Question("consent_publish", last_consent_to(SPECIAL_PROCEDURES, Purpose.PUBLISH), is_required=True),
                Question("confidential", _confidential, is_required=True),
            ),
        ),
        ("heading_submitted_by", SUBMITTED_BY),
    ),
    check=any_file,
    for_procedures=("sp_urgent_appeal", "sp_allegation"),
    form_of="special procedures; what they ask of a communication, as seen at idsn.org (copy of the OHCHR page)",
)  # fmt: skip
