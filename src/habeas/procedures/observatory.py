"""An urgent intervention of the Observatory for the Protection of Human Rights Defenders (FIDH and OMCT).

The Observatory's own appeals.
"""

from habeas.kinds.arrest import Arrest
from habeas.kinds.consent import Purpose
from habeas.kinds.detention import Detention
from habeas.kinds.mistreatment import Mistreatment
from habeas.procedures.asked import condition, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import OBSERVATORY
from habeas.procedures.procedure import Procedure, States
from habeas.procedures.showing import consented, has_office, named, relief, told

PRACTICE = "Practice of the Observatory"

PROCEDURE = Procedure(
    module=__name__,
    name="Observatory for the Protection of Human Rights Defenders: urgent intervention",
    body=OBSERVATORY,
    is_urgent=True,
    is_filing=False,
    about=recalled(
        "A public appeal for a human rights defender, sent to the authorities and to those who will write.",
        PRACTICE,
    ),
    states=States(recalled("Any state.", PRACTICE)),
    who=(recalled("Defenders and organisations, through the member organisations.", PRACTICE),),
    consent=(recalled("The defender's consent is sought.", PRACTICE),),
    addressee=(),
    requirements=(
        condition(
            "defender",
            recalled("The person defends human rights.", PRACTICE),
            has_office(r"\b(defender|human rights|activist|lawyer|trade union\w*|campaigner)\b"),
        ),
        required("person", recalled("Who the person is.", PRACTICE), named),
        required(
            "facts", recalled("What happened.", PRACTICE), told(Arrest, Detention, Mistreatment)
        ),
        required("asked", recalled("What is asked of whom.", PRACTICE), relief),
        required(
            "consent",
            recalled("Consent to going public.", PRACTICE),
            consented(OBSERVATORY, Purpose.PUBLISH),
        ),
    ),
    costs=(recalled("The name and the case become public.", PRACTICE),),
    next_steps=(
        seen(
            "Each appeal has a code of country, sequence, month and year, with the number of the follow-up.",
            "Appeal TUN 001 / 0517 / OBS 052.1",
            "https://defendlawyers.wordpress.com/tag/omct/",
        ),
    ),
)
