"""The complaint to the Committee on the Human Rights of Parliamentarians of the Inter-Parliamentary Union.

It takes up acts that happened or began during the mandate (archive.ipu.org, frequently asked questions, as seen).
"""

from habeas.core.prose import whole
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.charge import Charge
from habeas.kinds.charge_doubted import ChargeDoubted
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.detention import Detention
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.particulars import Particulars
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.papers.form import Question, section
from habeas.papers.paper import Paper
from habeas.papers.parts import answers
from habeas.papers.parts.consent import consent_to
from habeas.papers.parts.custody import held
from habeas.papers.parts.law import law_by_instrument
from habeas.papers.parts.version import accounts
from habeas.papers.wgad_questionnaire import SUBMITTED_BY
from habeas.papers.writing import Writing
from habeas.procedures.bodies import IPU

_ACTS = (
    Arrest, Detention, Transfer, Incommunicado, EnforcedDisappearance, SolitaryConfinement, Mistreatment, CareDenied,
    AccessDenied,
)  # fmt: skip


def _mandate_is_stated(writing: Writing) -> None:
    """A complaint can be begun without; that the mandate's dates are missing is listed."""
    roles = (told.fact for told in answers.on_file(writing, AffiliationRole))
    seats = (r for r in roles if isinstance(r, AffiliationRole) and r.sits_in_parliament())
    if not any(seat.when for seat in seats):
        writing.lacks(
            whole(
                "From when to when the person was a member of parliament is not on file; the Committee takes up acts "
                "that happened or began during the mandate."
            )
        )


PAPER = Paper(
    key="ipu_complaint",
    label="IPU Committee on the Human Rights of Parliamentarians: complaint",
    package=__name__,
    parts=(
        (
            "heading_identity",
            section(
                Question("name", answers.name, is_required=True),
                Question("birth", answers.birth_or_age),
                Question("sex", answers.field(Particulars, "sex")),
                Question("mandate", answers.those(AffiliationRole, AffiliationRole.sits_in_parliament), is_required=True, is_list=True),
            ),
        ),
        (
            "heading_violations",
            section(
                Question("acts", answers.facts(*_ACTS), is_required=True, is_list=True),
                Question("actors", answers.both(answers.field(Arrest, "actor"), answers.field(Detention, "actor"), answers.field(Mistreatment, "actor"))),
                Question("custody", answers.part(held)),
                Question("health", answers.facts(HealthCondition, HungerStrike, Corroboration), is_list=True),
            ),
        ),
        (
            "heading_proceedings",
            section(
                Question("proceedings", answers.facts(Charge, ChargeDoubted, Hearing, Sentence), is_list=True),
                Question("guarantees", answers.facts(FairTrialBreach), is_list=True),
                Question("official_version", accounts),
            ),
        ),
        (
            "heading_steps",
            section(
                Question("remedies", answers.facts(DomesticRemedy), is_required=True, is_list=True),
                Question("appeals", answers.facts(AppealMade), is_list=True),
            ),
        ),
        ("heading_standards", section(Question("standards", answers.stated(law_by_instrument), is_list=True))),
        ("heading_consent", section(Question("consent", consent_to(IPU), is_required=True))),
        ("heading_documents", section(Question("documents", answers.documents, is_required=True, is_list=True))),
        ("heading_submitted_by", SUBMITTED_BY),
    ),
    check=_mandate_is_stated,
    for_procedures=("ipu_chrp",),
    form_of="IPU; what a complaint must hold, as seen at archive.ipu.org; the present online form was not seen",
)  # fmt: skip
