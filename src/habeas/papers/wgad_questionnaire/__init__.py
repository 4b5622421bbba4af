"""The model questionnaire of the Working Group on Arbitrary Detention, for its regular procedure.

Its six parts are those of Fact Sheet 26, annex V, and of E/CN.4/1992/20, annex II. Which of the five categories the
facts may fall under is for the one who signs to say: the form lays the facts out by category, without a verdict.
"""

from habeas.core.facts import Strand
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.hearing import Hearing
from habeas.kinds.particulars import Particulars
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.papers.form import Question, section
from habeas.papers.paper import Limit, Paper, any_file
from habeas.papers.parts import answers
from habeas.papers.parts.categories import category
from habeas.papers.parts.custody import held
from habeas.papers.parts.law import law_by_instrument
from habeas.papers.parts.version import accounts


def _of_warrant(breach: FairTrialBreach) -> bool:
    return breach.guarantee is Guarantee.WARRANT


IDENTITY = section(
    Question("name", answers.name, is_required=True),
    Question("sex", answers.field(Particulars, "sex")),
    Question("birth", answers.birth_or_age, is_required=True),
    Question("nationality", answers.field(Particulars, "nationality"), is_required=True),
    Question("document", answers.field(Particulars, "identity_document")),
    Question("profession", answers.facts(AffiliationRole)),
    Question("residence", answers.field(Particulars, "residence")),
)
ARREST = section(
    Question("arrest_date", answers.field(Arrest, "when"), is_required=True),
    Question("arrest_place", answers.field(Arrest, "where"), is_required=True),
    Question("arrest_forces", answers.field(Arrest, "actor"), is_required=True),
    Question(
        "warrant",
        answers.either(
            answers.field(Arrest, "warrant"), answers.those(FairTrialBreach, _of_warrant)
        ),
        is_required=True,
    ),
    Question("arrest_law", answers.field(Charge, "article")),
)
DETENTION = section(
    Question("held_since", answers.part(held), is_required=True),
    Question("held_by", answers.field(Detention, "actor"), is_required=True),
    Question(
        "held_where", answers.stating("where", Detention, Transfer), is_required=True, is_list=True
    ),
    Question("ordered_by", answers.stating("court", Hearing, Sentence), is_list=True),
    Question(
        "reasons",
        answers.both(answers.field(Arrest, "reason"), answers.stating("offence", Charge, Sentence)),
        is_required=True,
        is_list=True,
    ),
    Question("detention_law", answers.field(Charge, "article")),
)
CIRCUMSTANCES = section(
    Question(
        "circumstances",
        answers.strands(Strand.CUSTODY, Strand.PROCEEDINGS, Strand.TREATMENT, Strand.HEALTH),
        is_required=True,
        is_list=True,
    ),
    Question("guarantees", answers.facts(FairTrialBreach), is_list=True),
    Question("standards", answers.stated(law_by_instrument), is_list=True),
    Question("official_version", accounts),
)
WHY_ARBITRARY = section(
    *(
        Question(f"category_{n.lower()}", category(n), is_list=True)
        for n in ("I", "II", "III", "IV", "V")
    )
)
STEPS = section(
    Question("remedies", answers.facts(DomesticRemedy), is_required=True, is_list=True),
    Question("appeals", answers.facts(AppealMade), is_list=True),
)
SUBMITTED_BY = section(Question("submitted_by", answers.speaker, is_required=True))

PAPER = Paper(
    key="wgad_questionnaire",
    label="Working Group on Arbitrary Detention: questionnaire",
    package=__name__,
    parts=(
        ("heading_identity", IDENTITY),
        ("heading_arrest", ARREST),
        ("heading_detention", DETENTION),
        ("heading_circumstances", CIRCUMSTANCES),
        ("heading_categories", WHY_ARBITRARY),
        ("heading_steps", STEPS),
        ("heading_submitted_by", SUBMITTED_BY),
    ),
    check=any_file,
    for_procedures=("wgad_regular",),
    form_of="Working Group on Arbitrary Detention; questions from memory of Fact Sheet 26, annex V",
    limit=Limit(20, "practice of the Working Group, from memory"),
)
