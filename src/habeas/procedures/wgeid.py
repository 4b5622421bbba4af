"""The Working Group on Enforced or Involuntary Disappearances: a channel between a family and a state until the fate is known.

The page of its procedures, kept by the Office of the High Commissioner for Human Rights.
"""

from habeas.core.values import Duration
from habeas.kinds.arrest import Arrest
from habeas.kinds.consent import Purpose
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.procedures.asked import condition, ideal, required
from habeas.procedures.authority import Said, recalled, seen
from habeas.procedures.bodies import WGEID
from habeas.procedures.procedure import Event, Membership, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import (
    any_of,
    consented,
    disappeared,
    named,
    outside,
    stated,
    steps_at_home,
)

PAGE = "https://www.ohchr.org/en/special-procedures/wg-disappearances/procedures"
FORM = "http://rightsupdate.blogspot.in/p/action.html"
METHODS = "Methods of work of the Working Group"


def form(text: str) -> Said:
    """One of the parts without which the form is not taken."""
    return seen(text, "Form for the submission of cases", FORM)


CONSENT = seen(
    "An organisation needs the family's consent.", "Form for the submission of cases", FORM
)

PROCEDURE = Procedure(
    module=__name__,
    name="Working Group on Enforced or Involuntary Disappearances",
    body=WGEID,
    is_urgent=True,
    about=seen(
        "A humanitarian channel between the family and the state; it finds nobody responsible.",
        "Procedures of the Working Group",
        PAGE,
    ),
    states=States(
        seen("Any state; no treaty is needed.", "Procedures of the Working Group", PAGE),
        member_of=Membership.UNITED_NATIONS,
    ),
    who=(
        seen(
            "The family, or an organisation or representative with the family's consent that can follow the case up.",
            "Form for the submission of cases",
            FORM,
        ),
    ),
    consent=(CONSENT,),
    addressee=(recalled("hrc-wg-eid@un.org", "Contact of the Working Group"),),
    requirements=(
        required("consent", CONSENT, consented(WGEID, Purpose.SUBMIT)),
        condition(
            "disappeared",
            recalled(
                "The person disappeared, at the hands of the state or of forces that it supports.",
                METHODS,
            ),
            disappeared(),
        ),
        required("name", form("The full name."), named),
        required(
            "day",
            form("The day of the disappearance, at least month and year."),
            stated("when", EnforcedDisappearance),
        ),
        required(
            "place",
            form("The place of the arrest, or where the person was last seen."),
            any_of(stated("where", EnforcedDisappearance), stated("where", Arrest)),
        ),
        required(
            "forces",
            form("The forces believed responsible."),
            any_of(stated("actor", EnforcedDisappearance), stated("actor", Arrest)),
        ),
        required(
            "search",
            form("What was done to find the person, or why nothing could be."),
            steps_at_home,
        ),
        required("submitter", form("Who submits; this may be kept confidential."), outside),
        ideal(
            "recent",
            seen(
                "Urgent procedure: disappeared within three months before the case is received.",
                "Procedures of the Working Group",
                PAGE,
            ),
            disappeared(Duration("P3M")),
        ),
        ideal(
            "extras",
            recalled(
                "A photograph, an identity number, witnesses, what habeas corpus brought.", METHODS
            ),
            outside,
        ),
    ),
    costs=(recalled("The state is sent the case and learns the name of the person.", METHODS),),
    limits=(
        TimeLimit(
            key="urgent",
            by=Party.SOURCE,
            runs_from=Event.DISAPPEARED,
            term=Duration("P3M"),
            said=seen(
                "A case received within three months of the disappearance goes by the urgent procedure.",
                "Procedures of the Working Group",
                PAGE,
            ),
        ),
        TimeLimit(
            key="connected",
            by=Party.SOURCE,
            runs_from=Event.DISAPPEARED,
            term=Duration("P12M"),
            said=seen(
                "From three to twelve months, where it is connected to a case within three months.",
                "Procedures of the Working Group",
                PAGE,
            ),
        ),
        TimeLimit(
            key="contest",
            by=Party.SOURCE,
            runs_from=Event.REPLIED,
            term=Duration("P6M"),
            said=recalled(
                "What the state says must be contested within six months, or the case may be taken as clarified.",
                METHODS,
            ),
        ),
    ),
    next_steps=(
        recalled(
            "The chair sends urgent cases between sessions, the session the others; one form is for one person.",
            METHODS,
        ),
        seen(
            "An urgent appeal can be sent where the person may have disappeared and not all parts are known.",
            "Procedures of the Working Group",
            PAGE,
        ),
        recalled(
            "A prompt intervention answers reprisals against relatives, witnesses, lawyers.",
            METHODS,
        ),
    ),
    silence=recalled(
        "Where the family does not contest a reply for six months, the case may be taken as clarified.",
        METHODS,
    ),
)
