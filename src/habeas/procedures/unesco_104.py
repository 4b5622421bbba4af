"""UNESCO's confidential procedure for rights in education, science, culture and information.

UNESCO Executive Board, decision 104 EX/3.3 (1978).
"""

from habeas.core.values import Duration
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention
from habeas.kinds.mistreatment import Mistreatment
from habeas.procedures.asked import condition, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import UNESCO
from habeas.procedures.procedure import Bar, Event, Membership, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import has_office, named, outside, steps_at_home, told

DECISION = "Decision 104 EX/3.3"
PAGE = "https://webarchive.unesco.org/web/20210922153240/http://portal.unesco.org/en/ev.php-URL_ID=17499&URL_DO=DO_TOPIC&URL_SECTION=201.html"
MIRROR = "https://allwall.xyz/en/node/66661 (mirror of a UNESCO page)"

PROCEDURE = Procedure(
    module=__name__,
    name="UNESCO: Committee on Conventions and Recommendations",
    body=UNESCO,
    about=recalled(
        "A confidential search for a friendly solution, for rights in UNESCO's fields.", DECISION
    ),
    states=States(
        recalled("Any member state of UNESCO; no treaty is needed.", DECISION),
        member_of=Membership.UNESCO,
    ),
    who=(
        recalled(
            "The person, or anyone with reliable knowledge: persons, groups, organisations.",
            DECISION,
        ),
    ),
    consent=(
        seen("Not anonymous.", f"{DECISION}, conditions", PAGE),
        seen(
            "The author signs a declaration that agrees to examination and to sending the case to the government.",
            f"{DECISION}, form",
            PAGE,
        ),
    ),
    addressee=(
        seen(
            "The Legal Adviser and Director of the Office of International Standards and Legal Affairs, UNESCO, 7 place de "
            "Fontenoy, 75352 Paris 07 SP; the form is then sent back to be completed.",
            "Page of the procedure",
            MIRROR,
        ),
    ),
    language=seen("English or French.", "Page of the procedure", MIRROR),
    length=seen("A concise letter, signed; no figure.", "Page of the procedure", MIRROR),
    requirements=(
        condition(
            "field",
            recalled(
                "Rights in education, science, culture or information: writers, teachers, artists, journalists, students.",
                DECISION,
            ),
            has_office(
                r"\b(journalist|writer|editor|reporter|author|poet|teacher|professor|academic|scientist|artist|musician|film\w*|student|publisher|blogger)\b"
            ),
        ),
        required("person", recalled("Who the person is.", DECISION), named),
        required(
            "evidence",
            seen(
                "Not manifestly ill-founded: relevant evidence, not only from the mass media.",
                f"{DECISION}, conditions",
                PAGE,
            ),
            told(Arrest, Charge, Detention, Mistreatment),
        ),
        required(
            "remedies",
            seen("Whether remedies at home were tried.", f"{DECISION}, conditions", PAGE),
            steps_at_home,
        ),
        required(
            "declaration",
            seen("The signed declaration of agreement.", f"{DECISION}, form", PAGE),
            outside,
        ),
    ),
    bars=(
        Bar(
            key="time",
            said=seen(
                "Within a reasonable time; no figure. Not offensive or abusive.",
                f"{DECISION}, conditions",
                PAGE,
            ),
            show=outside,
        ),
    ),
    costs=(
        seen(
            "The government is sent the communication and learns the name.",
            f"{DECISION}, form",
            PAGE,
        ),
        seen("The Committee meets in private.", "Page of the procedure", MIRROR),
    ),
    limits=(
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.TRANSMITTED,
            term=Duration("P3M"),
            is_answer=True,
            said=seen(
                "A reasonable time, three months, for the government's reply.",
                "Page of the procedure",
                MIRROR,
            ),
        ),
        TimeLimit(
            key="sessions",
            by=Party.BODY,
            runs_from=Event.SUBMITTED,
            said=seen(
                "Sessions of the Executive Board in spring and autumn.",
                "Page of the procedure",
                MIRROR,
            ),
        ),
    ),
    next_steps=(
        recalled(
            "Inadmissible, struck off, suspended, settled, or a confidential report.", DECISION
        ),
    ),
)
