"""PEN International's Case List and PEN America's index of writers at risk.

The prefaces and methodologies of the two lists.
"""

from habeas.kinds.charge import Charge
from habeas.kinds.consent import Purpose
from habeas.kinds.sentence import Sentence
from habeas.procedures.asked import condition, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import PEN
from habeas.procedures.procedure import Procedure, States
from habeas.procedures.showing import consented, has_office, held, named, told

LIST = "https://docslib.org/download/8616808/when-the-writers-in-prison-committee-of-pen-international-was-formed-in"
INDEX = (
    "https://docslib.org/doc/3174089/freedom-to-write-index-writers-at-risk-database-methodology"
)

CONSENT = recalled(
    "Ask the person or the family before a name goes on a public list.", "Practice of PEN"
)

PROCEDURE = Procedure(
    module=__name__,
    name="PEN: case list and index of writers at risk",
    body=PEN,
    is_filing=False,
    about=seen(
        "Public lists of writers in trouble. To be listed is no judgement on the facts.",
        "Methodology of the index",
        INDEX,
    ),
    states=States(recalled("Any state.", "Practice of PEN")),
    who=(
        seen(
            "Families, lawyers, other organisations are among the sources.",
            "Methodology of the index",
            INDEX,
        ),
    ),
    consent=(CONSENT,),
    addressee=(),
    requirements=(
        required("consent", CONSENT, consented(PEN, Purpose.PUBLISH)),
        condition(
            "writer",
            recalled("The person writes.", "Practice of PEN"),
            has_office(
                r"\b(writer|journalist|poet|editor|author|novelist|publisher|blogger|translator|reporter)\b"
            ),
        ),
        required(
            "person", seen("Name, birth, profession.", "Case list, format of 2013", LIST), named
        ),
        required("custody", seen("Arrest and place.", "Case list, format of 2013", LIST), held),
        required(
            "trial",
            seen("Trial and sentence.", "Case list, format of 2013", LIST),
            told(Charge, Sentence),
        ),
    ),
    costs=(recalled("The name and the case become public.", "Practice of PEN"),),
    next_steps=(
        seen("A later release is added in square brackets.", "Case list, format of 2013", LIST),
    ),
)
