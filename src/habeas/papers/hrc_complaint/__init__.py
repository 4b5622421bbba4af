"""The communication to the Human Rights Committee under the Optional Protocol to the ICCPR (articles 1, 2 and 5)."""

from habeas.papers.paper import Limit, Paper
from habeas.papers.parts.model_complaint import begins_from_anything, model_complaint
from habeas.procedures.bodies import HRCTTEE

PAPER = Paper(
    key="hrc_complaint",
    label="Human Rights Committee: communication",
    package=__name__,
    parts=model_complaint("iccpr", HRCTTEE),
    check=begins_from_anything,
    for_procedures=("hrcttee_op1",),
    form_of="Human Rights Committee; the model complaint form of OHCHR Fact Sheet 7, from memory",
    limit=Limit(
        50, "the sister form of the Committee on Enforced Disappearances (bayefsky.com, as seen)"
    ),
)
