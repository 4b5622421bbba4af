"""The parts of the treaty bodies' model complaint: who complains, against whom, after which remedies, of what.

The parts are those of the model form in OHCHR Fact Sheet 7 (annex), from memory; articles are those of one treaty only.
"""

from habeas.core.facts import Strand
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade, Means
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.particulars import Particulars
from habeas.papers.draft import Statement
from habeas.papers.form import Answer, Question, section
from habeas.papers.paper import Part
from habeas.papers.parts import answers
from habeas.papers.parts.consent import consent_to
from habeas.papers.parts.dangers import dangers
from habeas.papers.parts.law import confirmed_law
from habeas.papers.parts.saying import plain
from habeas.papers.parts.version import accounts
from habeas.papers.wgad_questionnaire import SUBMITTED_BY
from habeas.papers.writing import Writing
from habeas.procedures.procedure import Body


def author(body: Body) -> Part:
    """Who complains, and who may act for the person before that body."""
    return section(
        Question("name", answers.name, is_required=True),
        Question("birth", answers.birth_or_age, is_required=True),
        Question("nationality", answers.field(Particulars, "nationality"), is_required=True),
        Question("residence", answers.field(Particulars, "residence"), is_required=True),
        Question("profession", answers.facts(AffiliationRole)),
        Question("authority", consent_to(body), is_required=True),
    )


INTERIM = section(
    Question("interim", dangers, is_list=True),
)
FACTS = section(
    Question(
        "facts",
        answers.strands(
            Strand.CUSTODY, Strand.PROCEEDINGS, Strand.HEALTH, Strand.TREATMENT, Strand.CONTACT
        ),
        is_required=True,
        is_list=True,
    ),
    Question("official_version", accounts),
)


def _final(writing: Writing) -> list[Statement]:
    told = [
        t
        for t in answers.on_file(writing, DomesticRemedy)
        if isinstance(t.fact, DomesticRemedy) and t.fact.is_final == "yes"
    ]
    return [plain(writing, told[-1])] if told else []


def _elsewhere(writing: Writing) -> list[Statement]:
    """Submissions to international bodies on file."""
    told = [
        t
        for t in answers.on_file(writing, AppealMade)
        if isinstance(t.fact, AppealMade) and t.fact.means is Means.SUBMISSION
    ]
    return [plain(writing, t) for t in told]


REMEDIES = section(
    Question("remedies", answers.facts(DomesticRemedy), is_required=True, is_list=True),
    Question("final", _final, is_required=True),
    Question("elsewhere", _elsewhere, is_required=True, is_list=True),
)


def model_complaint(instrument: str, body: Body) -> tuple[tuple[str | None, Part], ...]:
    """The parts of a complaint under one treaty."""
    articles: Answer = answers.part(lambda writing: confirmed_law(writing, instrument))
    return (
        ("heading_author", author(body)),
        (
            "heading_state",
            section(
                Question("state", answers.state, is_required=True),
                Question("articles", articles, is_required=True),
            ),
        ),
        ("heading_remedies", REMEDIES),
        ("heading_facts", FACTS),
        ("heading_interim", INTERIM),
        ("heading_documents", section(Question("documents", answers.documents, is_list=True))),
        ("heading_submitted_by", SUBMITTED_BY),
    )


def begins_from_anything(writing: Writing) -> None:
    """A complaint can be begun from the first fact on; what is missing is listed."""
