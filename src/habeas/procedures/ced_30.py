"""Urgent action of the Committee on Enforced Disappearances: the state is asked to search for a person at once.

International Convention for the Protection of All Persons from Enforced Disappearance, article 30.
"""

from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.procedures.asked import condition, required
from habeas.procedures.bodies import CED
from habeas.procedures.procedure import (  # fmt: skip
    Bar,
    Event,
    Party,
    Procedure,
    States,
    TimeLimit,
    recalled,
    seen,
)
from habeas.procedures.showing import disappeared, named, outside, stated, steps_at_home

ARTICLE = "Convention on Enforced Disappearance, article 30"
REPORT = "Report on urgent actions as at 15 June 2024"
STORED = "docstore.ohchr.org, CED report (as at 15 June 2024)"

PROCEDURE = Procedure(
    module=__name__,
    name="Committee on Enforced Disappearances: urgent action",
    body=CED,
    is_urgent=True,
    about=recalled("The Committee asks the state to look for the person and to tell it what it does.", ARTICLE),
    states=States(recalled("Parties to the Convention on the day.", ARTICLE), party_to=("icpped",)),
    who=(recalled("Relatives, their representatives, counsel, anyone authorised or with a legitimate interest.", ARTICLE),),
    consent=(recalled("Whoever is not a relative shows an authorisation or a legitimate interest.", ARTICLE),),
    addressee=(),
    requirements=(
        condition("disappeared", recalled("The person is still to be sought and found.", ARTICLE), disappeared()),
        required("name", recalled("Who the person is.", ARTICLE), named),
        required("day", recalled("When the person disappeared.", ARTICLE), stated("when", EnforcedDisappearance)),
        required("at_home", recalled("The case was first put to the competent authorities at home, where that was possible.", ARTICLE), steps_at_home),
        required("authorised", recalled("Authorisation or interest of whoever submits.", ARTICLE), outside),
    ),
    bars=(
        Bar(key="pending", said=recalled("Not pending in another procedure of the same nature.", ARTICLE), show=outside),
    ),
    costs=(
        recalled("The state learns the name of the person.", ARTICLE),
        seen("Whoever submits must go on answering: of the cases as at 15 June 2024, 264 were suspended because their authors had stopped.",
             REPORT, STORED),
    ),
    limits=(
        TimeLimit(key="reply", by=Party.GOVERNMENT, runs_from=Event.TRANSMITTED, is_answer=True,
                  said=recalled("By the day that the Committee sets, usually 14 days.", ARTICLE)),
    ),
    next_steps=(seen("The Committee keeps asking until the person is located; cases are followed for years.", REPORT, STORED),),
    silence=seen("If the author falls silent, the case is suspended.", REPORT, STORED),
)  # fmt: skip
