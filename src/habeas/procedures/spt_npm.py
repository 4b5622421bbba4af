"""The Subcommittee on Prevention of Torture and the national preventive mechanisms: visits, not complaints.

Optional Protocol to the Convention against Torture, articles 11 to 23.
"""

from functools import partial

from habeas.kinds.consent import Purpose
from habeas.kinds.detention import Detention
from habeas.kinds.transfer import Transfer
from habeas.procedures.asked import condition, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import SPT
from habeas.procedures.procedure import Procedure, States
from habeas.procedures.showing import any_of, consented, held, in_danger, named, stated

PROTOCOL = "Optional Protocol to the Convention against Torture"
TEXT = "lszoszk/generalcomments, treaties/opcat.json"
compared = partial(seen, source=TEXT, checked="2026-11-28")

PROCEDURE = Procedure(
    module=__name__,
    name="Subcommittee on Prevention of Torture, and the national preventive mechanism",
    body=SPT,
    is_urgent=True,
    about=recalled(
        "Preventive visits to places of detention, in confidence; there is no procedure of complaints.",
        f"{PROTOCOL}, articles 16 and 21",
    ),
    states=States(
        recalled(
            "Parties to the Optional Protocol; a mechanism can also be there by national law.",
            PROTOCOL,
        ),
        party_to=("opcat",),
    ),
    who=(
        recalled(
            "Anyone may inform the mechanism; the Subcommittee takes information in confidence.",
            PROTOCOL,
        ),
    ),
    consent=(
        compared(
            "No personal data are published without the express consent of the person.",
            f"{PROTOCOL}, articles 16 (2) and 21 (2)",
        ),
    ),
    addressee=(
        seen(
            "In Kyrgyzstan the National Center for the Prevention of Torture, which recorded injuries in 2022.",
            "Statement of the Socialist International, 31 March 2022",
            "socialistinternational.org press release 2002",
        ),
        recalled(
            "It is reported to have been merged into the Ombudsman (Akyikatchy) in 2025.",
            "National law on the Center",
        ),
    ),
    requirements=(
        condition("held", recalled("The person is in a place of detention.", PROTOCOL), held),
        required(
            "place",
            recalled("The place.", PROTOCOL),
            any_of(stated("where", Detention), stated("where", Transfer)),
        ),
        required(
            "person", recalled("Who the person is, where consent allows it.", PROTOCOL), named
        ),
        required("concern", recalled("What the concern is, and how urgent.", PROTOCOL), in_danger),
        required(
            "consent", recalled("Consent of the person.", PROTOCOL), consented(SPT, Purpose.SUBMIT)
        ),
    ),
    costs=(
        compared(
            "Nobody may be punished or wronged for having told the Subcommittee or the mechanism anything, true or false.",
            f"{PROTOCOL}, articles 15 and 21 (1)",
        ),
        recalled("A visit can still show where the information came from.", PROTOCOL),
    ),
    next_steps=(
        compared(
            "Visits, and interviews in private with the person and with others.",
            f"{PROTOCOL}, articles 14 (1) and 20",
        ),
        compared(
            "The authorities examine the recommendations of the mechanism and enter into a dialogue; its annual reports are published.",
            f"{PROTOCOL}, articles 22 and 23",
        ),
    ),
)
