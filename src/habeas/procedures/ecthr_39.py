"""An interim measure of the European Court of Human Rights, against an imminent risk of irreparable harm.

Rules of Court, rule 39, as amended on 28 March 2024.
"""

from datetime import date

from habeas.core.values import Duration
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.health_condition import HealthCondition
from habeas.procedures.asked import BREACHES, condition, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import ECTHR
from habeas.procedures.procedure import (
    Event,
    Formerly,
    HavingLeft,
    Membership,
    Party,
    Procedure,
    States,
    TimeLimit,
)
from habeas.procedures.showing import in_danger, named, outside, relief, steps_at_home, told

SITE = "https://r39.echr.coe.int/"
AMENDED = "https://insights.doughtystreet.co.uk/post/102j49b/interim-measures-at-the-european-court-of-human-rights-form-substance-future"
CONTACT = "https://europeancourt.org/en/documents/council-of-europe/echr/practice-directions-requests-interim-measures/contact-court/"
RULE = "Rules of Court, rule 39"
DIRECTION = "Practice direction on requests for interim measures"

PROCEDURE = Procedure(
    module=__name__,
    name="European Court of Human Rights: interim measure",
    body=ECTHR,
    is_urgent=True,
    about=recalled(
        "A measure that binds the state until the case is decided; to breach it breaches article 34.",
        RULE,
    ),
    states=States(
        recalled("Parties to the European Convention, for the facts of the case.", RULE),
        member_of=Membership.ECHR,
        having_left=HavingLeft(
            recalled(
                "A state that left still answers to the Court for what happened before it ceased to be a party.",
                "European Convention, article 58 (2) and (3)",
            ),
            BREACHES,
        ),
    ),
    who=(
        seen(
            "The applicant, or any other person concerned on the applicant's behalf.", RULE, AMENDED
        ),
        recalled("An authority to act is needed.", DIRECTION),
    ),
    consent=(recalled("An authority to act, signed by the applicant.", DIRECTION),),
    addressee=(
        seen(
            "https://r39.echr.coe.int; fax +33 3 90 21 43 50 or +33 3 88 41 39 00; post: ECHR, Council of Europe, 67075 Strasbourg "
            "Cedex, France; not by e-mail.",
            DIRECTION,
            CONTACT,
        ),
        seen(
            "In bold on the face: Rule 39 - Urgent, and the person to contact.", DIRECTION, CONTACT
        ),
    ),
    requirements=(
        condition(
            "risk",
            seen(
                "An imminent risk of irreparable harm to a Convention right; health in detention is an example.",
                RULE,
                SITE,
            ),
            in_danger,
        ),
        required("applicant", recalled("Who the applicant is.", DIRECTION), named),
        required(
            "authority",
            recalled("The representative and the authority to act.", DIRECTION),
            outside,
        ),
        required(
            "medical",
            recalled("Medical documents, and what, when and how the harm would be.", DIRECTION),
            told(HealthCondition, CareDenied),
        ),
        required(
            "at_home",
            recalled("Requests and decisions at home, with dates.", DIRECTION),
            steps_at_home,
        ),
        required("measure", recalled("The measure that is sought.", DIRECTION), relief),
        required("contact", seen("Whom to contact.", DIRECTION, CONTACT), outside),
    ),
    costs=(
        recalled(
            "The government is told of the request where the Court asks it questions, and learns the name.",
            RULE,
        ),
        recalled("A full application must follow.", RULE),
    ),
    limits=(
        TimeLimit(
            key="request",
            by=Party.SOURCE,
            runs_from=Event.FINAL_DECISION,
            said=seen("As soon as possible after the final decision at home.", DIRECTION, CONTACT),
        ),
        TimeLimit(
            key="application",
            by=Party.SOURCE,
            runs_from=Event.FINAL_DECISION,
            term=Duration("P4M"),
            said=recalled(
                "The full application within four months of the final decision at home, since 1 February 2022; time runs "
                "from the day after and ends at midnight of the last day, even on a holiday.",
                "European Convention, article 35 (1)",
            ),
            formerly=Formerly(
                date(2022, 2, 1),
                Duration("P6M"),
                recalled(
                    "Within six months, where the final decision at home was taken before 1 February 2022.",
                    "European Convention, article 35 (1) as it was; Protocol 15, articles 4 and 8 (3)",
                ),
            ),
        ),
    ),
    next_steps=(
        recalled(
            "Granted, refused, out of scope, or adjourned with questions to the government; then the application form.",
            RULE,
        ),
    ),
)
