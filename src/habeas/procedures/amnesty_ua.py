"""An Urgent Action of Amnesty International: many people write letters. Its research teams decide; nobody files one.

Amnesty International's own descriptions of its Urgent Actions.
"""

from habeas.kinds.consent import Purpose
from habeas.procedures.asked import condition, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import AMNESTY
from habeas.procedures.procedure import Procedure, States
from habeas.procedures.showing import consented, in_danger, named, relief

PRACTICE = "Practice of Amnesty International"

PROCEDURE = Procedure(
    module=__name__,
    name="Amnesty International: Urgent Action",
    body=AMNESTY,
    is_urgent=True,
    is_filing=False,
    about=recalled(
        "A mobilisation of letter writers, decided by research teams; not a procedure that one files with.",
        PRACTICE,
    ),
    states=States(recalled("Any state.", PRACTICE)),
    who=(recalled("Anyone can offer information to the team of the country.", PRACTICE),),
    consent=(recalled("The consent of the person, the family or the lawyer is sought.", PRACTICE),),
    addressee=(),
    requirements=(
        condition(
            "danger", recalled("Something urgent that letters can change.", PRACTICE), in_danger
        ),
        required("person", recalled("Who the person is.", PRACTICE), named),
        required("asked", recalled("What is asked of whom.", PRACTICE), relief),
        required(
            "consent",
            recalled("Consent to going public.", PRACTICE),
            consented(AMNESTY, Purpose.PUBLISH),
        ),
    ),
    costs=(recalled("The name and the case become public.", PRACTICE),),
    next_steps=(
        seen(
            "Numbered by year, as UA 27/09, with further information to follow.",
            "Urgent Action UA 27/09",
            "http://ecamnesty.blogspot.com/2009/01",
        ),
        seen(
            "An action that was drafted was not issued because the situation changed for the better first.",
            "The threat of an urgent action",
            "https://www.amnestyusa.org/victories/the-threat-of-an-urgent-action/",
        ),
    ),
)
