"""A letter of allegation of the special procedures, about what has happened and can no longer be stopped.

Code of Conduct for mandate holders, Human Rights Council resolution 5/2, articles 9 and 10.
"""

from habeas.core.values import Duration
from habeas.procedures.asked import condition
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import SPECIAL_PROCEDURES
from habeas.procedures.mandates import mandates
from habeas.procedures.procedure import Event, Membership, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import is_past
from habeas.procedures.sp_urgent_appeal import CODE, DEFINITIONS, IDSN, ISHR, REPORT, facts

PROCEDURE = Procedure(
    module=__name__,
    name="Special Procedures of the Human Rights Council: letter of allegation",
    body=SPECIAL_PROCEDURES,
    routes=mandates,
    about=recalled("A diplomatic letter about what has already happened; not a finding.", CODE),
    states=States(
        recalled("Any member state of the United Nations.", CODE),
        member_of=Membership.UNITED_NATIONS,
    ),
    who=(
        seen(
            "Anyone with direct or reliable knowledge; no consultative status is needed.",
            "Requesting a communication",
            ISHR,
        ),
    ),
    consent=(
        seen(
            "The form records consent to the submission, to naming and to publication; the source stays confidential.",
            "Submitting a complaint, the form",
            IDSN,
        ),
    ),
    addressee=(
        recalled("The online form at spsubmission.ohchr.org.", "Contact of the special procedures"),
    ),
    requirements=(
        condition(
            "past",
            seen(
                "What is alleged has occurred, and urgent action can no longer change its impact.",
                "Definition of a letter of allegation",
                DEFINITIONS,
            ),
            is_past,
        ),
        *facts(),
    ),
    no_bar=(recalled("Remedies at home need not be exhausted.", CODE),),
    costs=(
        recalled(
            "The government is sent the letter and learns the name of the person, unless it is withheld.",
            CODE,
        ),
        seen(
            "Letter and reply are published 60 days after the letter: the name becomes public unless it is withheld.",
            "Communications report A/HRC/40/79, periods covered",
            REPORT,
        ),
    ),
    limits=(
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.TRANSMITTED,
            term=Duration("P60D"),
            is_answer=True,
            said=recalled("A reply is asked for within 60 days.", CODE),
        ),
        TimeLimit(
            key="publication",
            by=Party.BODY,
            runs_from=Event.TRANSMITTED,
            term=Duration("P60D"),
            said=seen(
                "Letter and reply become public 60 days after sending.",
                "Communications report A/HRC/40/79, periods covered",
                REPORT,
            ),
        ),
    ),
    next_steps=(
        recalled(
            "As after an urgent appeal; a pattern of cases can also lead to a letter on law or policy.",
            CODE,
        ),
    ),
    silence=seen(
        "The letter is published after 60 days, with the reply or without one.",
        "Communications report A/HRC/40/79, periods covered",
        REPORT,
    ),
)
