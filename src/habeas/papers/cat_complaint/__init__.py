"""The complaint to the Committee against Torture under article 22 of the Convention, for states that made the declaration."""

from habeas.papers.paper import Limit, Paper
from habeas.papers.parts.model_complaint import begins_from_anything, model_complaint
from habeas.procedures.bodies import CAT

PAPER = Paper(
    key="cat_complaint",
    label="Committee against Torture: complaint",
    package=__name__,
    parts=model_complaint("cat", CAT),
    check=begins_from_anything,
    for_procedures=("cat_22",),
    form_of="Committee against Torture; the model complaint form of OHCHR Fact Sheet 7, from memory",
    limit=Limit(
        50, "the sister form of the Committee on Enforced Disappearances (bayefsky.com, as seen)"
    ),
)
