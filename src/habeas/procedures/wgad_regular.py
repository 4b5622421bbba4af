"""The Working Group on Arbitrary Detention's regular procedure: an opinion on whether a detention is arbitrary.

Commission on Human Rights resolution 1991/42 and its renewals; methods of work A/HRC/36/38 (2017).
"""

from functools import partial

from habeas.core.values import Duration
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.procedures.asked import (
    arrest,
    condition,
    consent,
    detention,
    identity,
    required,
    source,
)
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import WGAD
from habeas.procedures.procedure import Event, Membership, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import outside, steps_at_home, told

PAGE = "http://www.ohchr.org/EN/Issues/Detention/Pages/Complaints.aspx"
METHODS = "Methods of work of the Working Group, A/HRC/36/38"
form = partial(recalled, name="Model questionnaire, Fact Sheet No. 26, annex V")

PROCEDURE = Procedure(
    module=__name__,
    name="Working Group on Arbitrary Detention: regular procedure",
    body=WGAD,
    about=recalled(
        "An opinion, which is not binding, on whether a detention is arbitrary.",
        "Commission on Human Rights resolution 1991/42; methods of work A/HRC/36/38 (2017), after A/HRC/33/66 (2016)",
    ),
    states=States(
        seen(
            "Any member state of the United Nations; no treaty is needed.",
            "Mandate of the Working Group, individual complaints",
            PAGE,
        ),
        member_of=Membership.UNITED_NATIONS,
    ),
    who=(
        seen(
            "The person, the family, their representatives, human rights organisations; governments and "
            "intergovernmental organisations too.",
            "Individual complaints, who may submit",
            PAGE,
        ),
    ),
    consent=(
        recalled(
            "The consent of the person or the family is obtained and recorded.",
            "Model questionnaire",
        ),
        recalled(
            "The name of whoever submits is withheld from the government where that is asked.",
            METHODS,
        ),
    ),
    addressee=(
        seen(
            "Working Group on Arbitrary Detention, OHCHR, United Nations Office at Geneva, 8-14 avenue de la Paix, "
            "1211 Geneva 10, Switzerland; hrc-wg-ad@un.org",
            "Contact of the Working Group",
            "http://web.test.ohchr.un-icc.cloud/EN/Issues/Detention/Pages/Complaints.aspx",
        ),
    ),
    requirements=(
        condition(
            "custody", form("The person is or was deprived of liberty."), told(Arrest, Detention)
        ),
        *identity(form),
        *arrest(form),
        *detention(form),
        required(
            "why_arbitrary",
            form(
                "Precisely why the detention is arbitrary, by category; `habeas arbitrary` helps."
            ),
            outside,
        ),
        required(
            "steps_at_home",
            form("What was tried at home, with what result, or why not."),
            steps_at_home,
        ),
        source(form),
        consent(form, WGAD),
    ),
    no_bar=(
        recalled("Remedies at home need not be exhausted; what was tried is told.", METHODS),
        recalled("There is no time within which the case must be sent.", METHODS),
        recalled(
            "The Human Rights Committee does not count it as another international procedure.",
            "Practice of the Human Rights Committee",
        ),
    ),
    costs=(
        recalled("The government is sent the case and learns the name of the person.", METHODS),
        recalled(
            "The opinion is published; a case may be filed where the person is released.", METHODS
        ),
        recalled(
            "An opinion may close the European Court of Human Rights to the same matter.",
            "European Court of Human Rights, Peraldi v. France (2009)",
        ),
    ),
    limits=(
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.TRANSMITTED,
            term=Duration("P60D"),
            is_answer=True,
            said=seen(
                "The government answers within 60 days of being sent the case; an older page says 90.",
                "Individual complaints, regular procedure",
                PAGE,
            ),
            extension=Duration("P1M"),
            extension_said=recalled(
                "One extension of up to a month, on a reasoned request.", METHODS
            ),
        ),
        TimeLimit(
            key="comments",
            by=Party.SOURCE,
            runs_from=Event.REPLIED,
            said=recalled(
                "Comments on the reply, by the day that the letter sets, often 14 days to a month.",
                METHODS,
            ),
        ),
        TimeLimit(
            key="opinion_to_source",
            by=Party.BODY,
            runs_from=Event.DECIDED,
            term=Duration("PT48H"),
            said=recalled(
                "The opinion goes to the government first and to the source 48 hours later.",
                METHODS,
            ),
        ),
        TimeLimit(
            key="follow_up",
            by=Party.EACH_SIDE,
            runs_from=Event.DECIDED,
            term=Duration("P6M"),
            said=recalled("Both sides tell what came of the opinion within six months.", METHODS),
        ),
    ),
    next_steps=(
        recalled("The case is registered and sent to the government.", METHODS),
        seen(
            "The source is invited to comment on the reply.",
            "Individual complaints, regular procedure",
            PAGE,
        ),
        recalled(
            "The Working Group adopts its opinion in private session; it is published and followed up.",
            METHODS,
        ),
    ),
    silence=recalled(
        "Without a reply the Working Group may decide on what the source has sent.", METHODS
    ),
)
