"""The urgent action of the Working Group on Arbitrary Detention, where going on with the detention endangers health, integrity or life.

It is humanitarian and does not prejudge whether the detention is arbitrary; a regular case can follow.
"""

from habeas.core.errors import HabeasError
from habeas.core.facts import Strand
from habeas.kinds.detention import Detention
from habeas.kinds.transfer import Transfer
from habeas.papers.form import Question, section
from habeas.papers.paper import Paper
from habeas.papers.parts import answers
from habeas.papers.parts.asks import asks
from habeas.papers.parts.consent import consent_to
from habeas.papers.parts.custody import held
from habeas.papers.parts.dangers import dangers
from habeas.papers.parts.version import accounts
from habeas.papers.wgad_questionnaire import ARREST, IDENTITY, SUBMITTED_BY
from habeas.papers.writing import Writing
from habeas.procedures.bodies import WGAD


class NoDanger(HabeasError):
    """An urgent action without a danger on file."""


def _needs_a_danger(writing: Writing) -> None:
    if not dangers(writing):
        raise NoDanger(
            "No danger to health, integrity or life that this audience may see is on file, and an urgent action "
            "rests on one; enter it with its source, or write wgad_questionnaire."
        )


PAPER = Paper(
    key="wgad_urgent_action",
    label="Working Group on Arbitrary Detention: urgent action",
    package=__name__,
    parts=(
        ("heading_identity", IDENTITY),
        ("heading_arrest", ARREST),
        (
            "heading_custody",
            section(
                Question("held_since", answers.part(held), is_required=True),
                Question("held_where", answers.stating("where", Detention, Transfer), is_required=True, is_list=True),
            ),
        ),
        (
            "heading_danger",
            section(
                Question("danger", dangers, is_required=True, is_list=True),
                Question("circumstances", answers.strands(Strand.TREATMENT, Strand.PROCEEDINGS), is_list=True),
                Question("official_version", accounts, is_list=True),
            ),
        ),
        (
            "heading_wanted",
            section(
                Question("wanted", answers.part(asks), is_required=True, is_list=True),
                Question("consent", consent_to(WGAD), is_required=True),
            ),
        ),
        ("heading_submitted_by", SUBMITTED_BY),
    ),
    check=_needs_a_danger,
    for_procedures=("wgad_urgent",),
    form_of="Working Group on Arbitrary Detention; no form of its own is known, the questions are from memory",
)  # fmt: skip
