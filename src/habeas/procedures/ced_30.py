"""Urgent action of the Committee on Enforced Disappearances: the state is asked to search for a person at once.

International Convention for the Protection of All Persons from Enforced Disappearance, article 30.
"""

from functools import partial

from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.procedures.asked import condition, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import CED
from habeas.procedures.procedure import Bar, Event, InTime, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import disappeared, named, outside, stated, steps_at_home

ARTICLE = "Convention on Enforced Disappearance, article 30"
REPORT = "Report on urgent actions as at 15 June 2024"
STORED = "docstore.ohchr.org, CED report (as at 15 June 2024)"
TEXT = "lszoszk/generalcomments, treaties/ced.json"
compared = partial(seen, source=TEXT, checked="2026-11-28")

PROCEDURE = Procedure(
    module=__name__,
    name="Committee on Enforced Disappearances: urgent action",
    body=CED,
    is_urgent=True,
    about=compared(
        "The Committee asks the state about the person sought, and can ask it to do what is needed to find and protect the person.",
        f"{ARTICLE} (2) and (3)",
    ),
    states=States(
        compared("Parties to the Convention on the day.", f"{ARTICLE} (2)"), party_to=("icpped",)
    ),
    who=(
        compared(
            "Relatives, their legal representatives or counsel, anyone whom they authorise, and others with a legitimate interest.",
            f"{ARTICLE} (1)",
        ),
    ),
    consent=(
        compared(
            "Whoever is no relative, representative or counsel needs an authorisation or a legitimate interest.",
            f"{ARTICLE} (1)",
        ),
    ),
    addressee=(),
    requirements=(
        condition(
            "disappeared",
            compared("The person is still to be sought and found.", f"{ARTICLE} (1)"),
            disappeared(),
        ),
        required("name", recalled("Who the person is.", ARTICLE), named),
        required(
            "day",
            recalled("When the person disappeared.", ARTICLE),
            stated("when", EnforcedDisappearance),
        ),
        required(
            "at_home",
            compared(
                "The case was first put to the competent authorities at home, where that was possible.",
                f"{ARTICLE} (2) (c)",
            ),
            steps_at_home,
        ),
        required(
            "authorised",
            recalled("Authorisation or interest of whoever submits.", ARTICLE),
            outside,
        ),
    ),
    bars=(
        Bar(
            key="pending",
            said=compared(
                "Not under examination in another procedure of the same nature.",
                f"{ARTICLE} (2) (e)",
            ),
            show=outside,
        ),
        Bar(
            key="before",
            said=compared(
                "Only disappearances that began after the Convention entered into force for the state.",
                "Convention on Enforced Disappearance, article 35",
            ),
            in_time=InTime("icpped", (EnforcedDisappearance,)),
        ),
    ),
    costs=(
        recalled("The state learns the name of the person.", ARTICLE),
        seen(
            "Whoever submits must go on answering: of the cases as at 15 June 2024, 264 were suspended because their authors had stopped.",
            REPORT,
            STORED,
        ),
    ),
    limits=(
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.TRANSMITTED,
            is_answer=True,
            said=compared("By the day that the Committee sets.", f"{ARTICLE} (2)"),
        ),
    ),
    next_steps=(
        recalled("The day that the Committee sets is usually 14 days away.", ARTICLE),
        compared(
            "The Committee goes on for as long as the fate is not known, and keeps whoever asked informed.",
            f"{ARTICLE} (4)",
        ),
        seen("Cases are followed for years.", REPORT, STORED),
    ),
    silence=seen("If the author falls silent, the case is suspended.", REPORT, STORED),
)
