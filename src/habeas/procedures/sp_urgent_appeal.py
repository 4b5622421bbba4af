"""An urgent appeal of the special procedures: mandate holders write to a government about what goes on or is about to happen.

Code of Conduct for mandate holders, Human Rights Council resolution 5/2, articles 9 and 10.
"""

from habeas.core.values import Duration
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.detention import Detention
from habeas.kinds.mistreatment import Mistreatment
from habeas.procedures.asked import EVERY_USE, condition, ideal, required, source
from habeas.procedures.authority import Said, recalled, seen
from habeas.procedures.bodies import SPECIAL_PROCEDURES
from habeas.procedures.mandates import mandates
from habeas.procedures.procedure import (
    Event,
    Membership,
    Party,
    Procedure,
    Requirement,
    States,
    TimeLimit,
)
from habeas.procedures.showing import (
    consented,
    in_danger,
    named,
    official_reply,
    outside,
    stated,
    told,
)

IDSN = "https://idsn.org/un-2/special-procedures/submit-a-complaint/"
OHCHR = "http://www2.ohchr.org/english/bodies/chr/special/communications.htm"
ISHR = "https://academy.ishr.ch/learn/special-procedures/requesting-a-communication"
DEFINITIONS = "http://www.iranhrc.org/?p=50"
GUIDE = "https://adattar.minorityforum.info/en/entity/j9ljx1nqrhj/metadata?page=39"
REPORT = "https://right-docs.org/doc/a-hrc-40-79"
CODE = "Code of Conduct, Human Rights Council resolution 5/2, articles 9 and 10"


def form(text: str) -> Said:
    """A part of the minimum information."""
    return seen(text, "Communications, minimum information", OHCHR)


def facts() -> tuple[Requirement, ...]:
    """What every communication must tell; a letter of allegation asks the same."""
    who = (Arrest, CareDenied, Detention, Mistreatment)
    return (
        required("person", form("Who the person is."), named),
        required("doers", form("Who did it: names, titles, functions, as far as known."), stated("actor", *who)),
        source(form),
        required("day", form("The day, at least about."), stated("when", *who)),
        required("place", form("The place."), stated("where", *who)),
        required("circumstances", form("What happened, in order of time."), told(*who)),
        ideal("state_response", recalled("Complaints filed, investigations, steps in court.", CODE), official_reply),
        ideal("confidential", recalled("Which parts are confidential.", CODE), outside),
        required("consent", seen("Consent to the submission, to naming in the letter, and to publication.",
                                 "Submitting a complaint, the form", IDSN), consented(SPECIAL_PROCEDURES, *EVERY_USE)),
    )  # fmt: skip


PROCEDURE = Procedure(
    module=__name__,
    name="Special Procedures of the Human Rights Council: urgent appeal",
    body=SPECIAL_PROCEDURES,
    routes=mandates,
    is_urgent=True,
    about=recalled("A diplomatic letter of one or more mandate holders; not a finding.", CODE),
    states=States(
        recalled(
            "Any member state of the United Nations; no treaty, no exhaustion of remedies.", CODE
        ),
        member_of=Membership.UNITED_NATIONS,
    ),
    who=(
        seen(
            "Anyone with direct or reliable knowledge; no consultative status is needed.",
            "Requesting a communication",
            ISHR,
        ),
    ),
    consent=(
        seen(
            "The form records consent to the submission, to naming and to publication; the source stays confidential.",
            "Submitting a complaint, the form",
            IDSN,
        ),
        seen("Anonymous submissions are not considered.", "Submitting a complaint", IDSN),
    ),
    addressee=(
        recalled(
            "The online form at spsubmission.ohchr.org; each mandate has an address hrc-sr-<mandate>@un.org.",
            "Contact of the special procedures",
        ),
        seen("urgent-action@ohchr.org", "Requesting a communication", ISHR),
    ),
    requirements=(
        condition(
            "ongoing",
            seen(
                "What is alleged goes on or is about to occur.",
                "Definition of an urgent appeal",
                DEFINITIONS,
            ),
            in_danger,
        ),
        *facts(),
    ),
    no_bar=(recalled("Remedies at home need not be exhausted.", CODE),),
    costs=(
        recalled(
            "The government is sent the letter and learns the name of the person, unless it is withheld.",
            CODE,
        ),
        seen(
            "Letter and reply are published 60 days after the letter, in the database of communications and in the "
            "joint report to the Council: the name becomes public unless it is withheld.",
            "Communications report A/HRC/40/79, periods covered",
            REPORT,
        ),
    ),
    limits=(
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.TRANSMITTED,
            term=Duration("P60D"),
            is_answer=True,
            said=recalled("A reply is asked for within 60 days.", CODE),
        ),
        TimeLimit(
            key="publication",
            by=Party.BODY,
            runs_from=Event.TRANSMITTED,
            term=Duration("P60D"),
            said=seen(
                "Letter and reply become public 60 days after sending.",
                "Communications report A/HRC/40/79, periods covered",
                REPORT,
            ),
        ),
        TimeLimit(
            key="news",
            by=Party.SOURCE,
            runs_from=Event.SUBMITTED,
            said=seen(
                "Later developments are sent at once, whether they bear the allegation out or not.",
                "Guide for minorities, communications",
                GUIDE,
            ),
        ),
    ),
    next_steps=(
        recalled(
            "The Office checks with the source; a letter goes to the permanent mission in Geneva.",
            CODE,
        ),
        recalled(
            "A press release may follow; then the reply, publication, a letter of follow-up.", CODE
        ),
    ),
    silence=seen(
        "The letter is published after 60 days, with the reply or without one.",
        "Communications report A/HRC/40/79, periods covered",
        REPORT,
    ),
)
