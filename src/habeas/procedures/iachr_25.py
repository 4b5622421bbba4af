"""Precautionary measures of the Inter-American Commission on Human Rights.

Rules of Procedure of the Commission, article 25.
"""

from habeas.core.values import Duration
from habeas.procedures.asked import EVERY_USE, condition, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import IACHR
from habeas.procedures.procedure import Event, Membership, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import (
    consented_or_why_not,
    held,
    in_danger,
    named,
    official_reply,
    outside,
    relief,
)

ABOUT = "https://www.oas.org/en/IACHR/jsForm/?File=/en/iachr/decisions/mc/about-precautionary.asp"
RELEASE = "https://oas.org/en/iachr/media_center/PReleases/2019/188.asp"
CONSULTATION = "http://oas.org/en/iachr/consultation/2_measures.asp"
RULE = "Rules of Procedure, article 25"

PROCEDURE = Procedure(
    module=__name__,
    name="Inter-American Commission on Human Rights: precautionary measures",
    body=IACHR,
    is_urgent=True,
    about=seen(
        "The Commission asks a state to protect somebody from grave, urgent and irreparable harm.",
        RULE,
        ABOUT,
    ),
    states=States(
        seen("The 35 member states of the Organization of American States.", RULE, CONSULTATION),
        member_of=Membership.OAS,
    ),
    who=(
        seen(
            "Any person or organisation, for people who are named or can be identified.",
            RULE,
            ABOUT,
        ),
    ),
    consent=(
        seen("The consent of those to be protected, or a reason why there is none.", RULE, ABOUT),
    ),
    addressee=(
        seen("The portal of the Individual Petition System.", "Press release 188/19", RELEASE),
        seen(
            "A form of its own, apart from that of petitions; three sections, the first on those protected and those who ask.",
            "Press release 188/19",
            RELEASE,
        ),
    ),
    requirements=(
        condition(
            "risk",
            seen(
                "Gravity, urgency and irreparable harm; not for what is mainly a matter of due process.",
                RULE,
                ABOUT,
            ),
            in_danger,
        ),
        required(
            "beneficiary", seen("Who is to be protected.", "Press release 188/19", RELEASE), named
        ),
        required(
            "requester",
            seen("Who asks, and what is confidential.", "Press release 188/19", RELEASE),
            outside,
        ),
        required(
            "detention",
            recalled(
                "The facts of the risk, of health and of detention, in order of time and as they stand.",
                RULE,
            ),
            held,
        ),
        required(
            "authorities",
            recalled(
                "Whether authorities were told of the risk, and what they answered, or why they were not.",
                RULE,
            ),
            official_reply,
        ),
        required("measures", recalled("The measures asked for.", RULE), relief),
        required(
            "consent",
            seen("Consent, or the reason why there is none.", RULE, ABOUT),
            consented_or_why_not(IACHR, *EVERY_USE),
        ),
    ),
    no_bar=(recalled("Remedies at home need not be exhausted.", RULE),),
    costs=(
        recalled("The state is asked for information and learns the name.", RULE),
        seen("Decisions with their reasons have been public since 2013.", RULE, ABOUT),
        seen(
            "13 to 15 in a hundred requests were granted in 2002 to 2011.",
            "Consultation of the Commission",
            CONSULTATION,
        ),
    ),
    limits=(
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.TRANSMITTED,
            is_answer=True,
            said=recalled("In the days that the Commission sets for each case.", RULE),
        ),
        TimeLimit(
            key="answers",
            by=Party.SOURCE,
            runs_from=Event.ASKED,
            said=recalled(
                "Requests for information are answered in time, or the file is closed.", RULE
            ),
        ),
        TimeLimit(
            key="petition",
            by=Party.SOURCE,
            runs_from=Event.FINAL_DECISION,
            term=Duration("P6M"),
            said=recalled(
                "A separate petition within six months of the final decision.",
                "American Convention on Human Rights, article 46",
            ),
        ),
    ),
    next_steps=(
        recalled(
            "Requests for information, a decision with reasons, follow-up, lifting; the Court can order provisional measures.",
            RULE,
        ),
    ),
    silence=recalled("If whoever asks does not answer, the file is closed.", RULE),
)
