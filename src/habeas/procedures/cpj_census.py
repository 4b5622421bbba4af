"""The prison census of the Committee to Protect Journalists: those in state custody at midnight on 1 December.

The census's methodology.
"""

from habeas.kinds.arrest import Arrest
from habeas.kinds.consent import Purpose
from habeas.kinds.detention import Detention
from habeas.procedures.asked import condition, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import CPJ
from habeas.procedures.procedure import Procedure, States
from habeas.procedures.showing import consented, has_office, held, named, stated

METHOD = "https://cpj-preprod.go-vip.net/data/methodology"

CONSENT = recalled(
    "Ask the person or the family before a name goes on a public list.",
    "Practice of the Committee",
)

PROCEDURE = Procedure(
    module=__name__,
    name="Committee to Protect Journalists: prison census",
    body=CPJ,
    is_filing=False,
    about=seen(
        "Counts journalists in the custody of states at midnight on 1 December; those taken by others are not in it.",
        "Methodology of the census",
        METHOD,
    ),
    states=States(recalled("Any state.", "Practice of the Committee")),
    who=(recalled("Anyone can offer information.", "Practice of the Committee"),),
    consent=(CONSENT,),
    addressee=(),
    requirements=(
        required("consent", CONSENT, consented(CPJ, Purpose.PUBLISH)),
        condition(
            "journalist",
            recalled("The person is a journalist.", "Practice of the Committee"),
            has_office(
                r"\b(journalist|reporter|editor|correspondent|photographer|blogger|broadcaster)\b"
            ),
        ),
        required("person", recalled("Who the person is.", "Practice of the Committee"), named),
        required(
            "custody",
            seen("In the custody of a state on the day.", "Methodology of the census", METHOD),
            held,
        ),
        required(
            "arrest_day",
            seen(
                "The day of the arrest, from which it counts since 2018.",
                "Methodology of the census",
                METHOD,
            ),
            stated("when", Arrest, Detention),
        ),
    ),
    costs=(recalled("The name and the case become public.", "Practice of the Committee"),),
    next_steps=(
        seen("Past figures are revised once a year.", "Methodology of the census", METHOD),
    ),
)
