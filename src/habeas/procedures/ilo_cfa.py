"""The International Labour Organization's Committee on Freedom of Association.

Procedure of the Committee on Freedom of Association of the Governing Body.
"""

from habeas.core.values import Duration
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention
from habeas.procedures.asked import condition, ideal, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import ILO
from habeas.procedures.procedure import Event, Membership, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import has_office, in_danger, outside, told

WORKERS = "https://foa-workersguide.ilo.org/node/71/"
GUIDE = "https://guide-supervision.ilo.org/freedom-of-association-complaints/"
NORMLEX = "ilo.ch NORMLEX, case 2516"
RULES = "Procedure of the Committee on Freedom of Association"

PROCEDURE = Procedure(
    module=__name__,
    name="International Labour Organization: Committee on Freedom of Association",
    body=ILO,
    about=recalled(
        "A report to the Governing Body on a complaint against a government about freedom of association.",
        RULES,
    ),
    states=States(
        seen(
            "Any member of the Organization, whether or not it ratified Conventions 87 and 98.",
            RULES,
            GUIDE,
        ),
        member_of=Membership.ILO,
    ),
    who=(
        seen(
            "Organisations of workers or employers, or governments; not individuals. A national one directly concerned, an "
            "international one with consultative status, or one whose affiliates are concerned.",
            RULES,
            GUIDE,
        ),
    ),
    consent=(recalled("Through the organisation that complains.", RULES),),
    addressee=(
        seen(
            "The Director-General of the International Labour Organization, Geneva.",
            "Checklist for workers",
            WORKERS,
        ),
    ),
    requirements=(
        condition(
            "unionist",
            recalled("The matter is one of trade union rights.", RULES),
            has_office(r"\b(union|unionist|labou?r|workers?|employers?)\b"),
        ),
        required(
            "complainant",
            seen(
                "An organisation that may complain, with a permanent address.",
                "Checklist for workers",
                WORKERS,
            ),
            outside,
        ),
        required(
            "form",
            seen(
                "In writing, dated, said to be a complaint to the Committee against a government.",
                "Checklist for workers",
                WORKERS,
            ),
            outside,
        ),
        required(
            "signature",
            recalled("Signed by an authorised representative.", "Checklist for workers"),
            outside,
        ),
        required(
            "proof",
            recalled("Borne out by proof.", "Checklist for workers"),
            told(Arrest, Charge, Detention),
        ),
        ideal(
            "urgent",
            seen(
                "Urgent where the life or the freedom of trade unionists is at stake, with reasons.",
                RULES,
                GUIDE,
            ),
            in_danger,
        ),
    ),
    no_bar=(recalled("Remedies at home need not strictly be exhausted.", RULES),),
    costs=(
        recalled(
            "The government is sent the complaint; reports of the Committee are published.", RULES
        ),
    ),
    limits=(
        TimeLimit(
            key="more",
            by=Party.SOURCE,
            runs_from=Event.SUBMITTED,
            term=Duration("P1M"),
            said=recalled("Additional information within a month.", RULES),
        ),
        TimeLimit(
            key="sessions",
            by=Party.BODY,
            runs_from=Event.SUBMITTED,
            said=recalled("Three sessions a year.", RULES),
        ),
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.TRANSMITTED,
            is_answer=True,
            said=recalled("The government's observations; no figure.", RULES),
        ),
    ),
    next_steps=(
        recalled(
            "The government's observations, then an interim or definitive report to the Governing Body.",
            RULES,
        ),
    ),
    silence=seen(
        "The Committee sends what it calls an urgent appeal: that it will go on without the government's observations. "
        "The words mean something else here than in the special procedures.",
        "127th report, paragraph 17",
        NORMLEX,
    ),
)
