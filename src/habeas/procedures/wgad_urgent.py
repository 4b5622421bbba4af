"""The Working Group on Arbitrary Detention's urgent action: a humanitarian letter that decides nothing.

Commission on Human Rights resolution 1991/42 and its renewals; methods of work A/HRC/36/38 (2017).
"""

from functools import partial

from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.kinds.transfer import Transfer
from habeas.procedures.asked import condition, consent, identity, required, source
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import WGAD
from habeas.procedures.procedure import Event, Membership, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import held, in_danger, relief, stated

GUIDE = "http://www.gicj.org/un-special-procedures-appeals/information-on-the-un-special-procedures/174-the-united-nations-working-group-on-arbitrary-detention"
METHODS = "Methods of work of the Working Group, A/HRC/36/38"
form = partial(recalled, name="Model questionnaire of the Working Group")

PROCEDURE = Procedure(
    module=__name__,
    name="Working Group on Arbitrary Detention: urgent action",
    body=WGAD,
    is_urgent=True,
    about=recalled(
        "A humanitarian letter to the foreign minister; it says nothing on whether the detention is arbitrary.",
        METHODS,
    ),
    states=States(
        recalled("Any member state of the United Nations.", METHODS),
        member_of=Membership.UNITED_NATIONS,
    ),
    who=(
        recalled(
            "As in the regular procedure: the person, the family, representatives, organisations.",
            METHODS,
        ),
    ),
    consent=(
        recalled(
            "The consent of the person or the family is obtained and recorded.",
            "Model questionnaire",
        ),
    ),
    addressee=(
        recalled("hrc-wg-ad@un.org, and urgent-action@ohchr.org.", "Contact of the Working Group"),
    ),
    requirements=(
        condition("held", form("The person is deprived of liberty."), held),
        condition(
            "danger",
            seen(
                "A reliable allegation that the detention is arbitrary, and that its going on seriously endangers health, "
                "integrity or life.",
                "Guide to the Working Group, urgent action",
                GUIDE,
            ),
            in_danger,
        ),
        *identity(form),
        required(
            "place", form("Where the person is held now."), stated("where", Detention, Transfer)
        ),
        required("arrest_day", form("The arrest in short."), stated("when", Arrest, Detention)),
        required("asked", form("What is asked: care, transfer, release."), relief),
        source(form),
        consent(form, WGAD),
    ),
    no_bar=(recalled("Remedies at home need not be exhausted.", METHODS),),
    costs=(recalled("The government learns the name of the person.", METHODS),),
    limits=(
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.TRANSMITTED,
            is_answer=True,
            said=recalled(
                "As soon as possible; no figure. The reply is kept apart from a regular case.",
                METHODS,
            ),
        ),
    ),
    next_steps=(
        recalled(
            "The letter goes to the foreign minister by the fastest means, alone or with special rapporteurs.",
            METHODS,
        ),
        recalled("The regular procedure can follow.", METHODS),
        recalled("Other circumstances can also warrant urgent action.", METHODS),
    ),
)
