"""An individual complaint to the Committee against Torture.

Convention against Torture, article 22; rules of procedure CAT/C/3.
"""

from habeas.core.values import Duration
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.mistreatment import Mistreatment
from habeas.procedures.asked import condition, ideal, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import CAT
from habeas.procedures.hrcttee_op1 import form
from habeas.procedures.procedure import Bar, Event, InTime, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import (
    in_danger,
    named,
    outside,
    remedies_exhausted,
    steps_at_home,
    told,
)

TEXT = "lawchat-oss/open-treaties data/cat.json"
COMPARED = "2026-11-28"
RULES_PAGE = "http://www.bayefsky.com/complain/25_rules_cat.php"
ARTICLE = "Convention against Torture, article 22"
RULES = "Rules of procedure of the Committee against Torture"

PROCEDURE = Procedure(
    module=__name__,
    name="Committee against Torture: individual complaint",
    body=CAT,
    about=recalled("A decision on whether the Convention was breached.", ARTICLE),
    states=States(
        seen(
            "Parties to the Convention that have declared that they accept complaints.",
            f"{ARTICLE} (1)",
            TEXT,
            checked=COMPARED,
        ),
        party_to=("cat", "cat_22"),
    ),
    who=(
        seen(
            "A person under the state's jurisdiction, or somebody on that person's behalf; not anonymous.",
            f"{ARTICLE} (1) and (2)",
            TEXT,
            checked=COMPARED,
        ),
    ),
    consent=(recalled("A written authorisation, where somebody else submits.", RULES),),
    addressee=(recalled("ohchr-petitions@un.org", "Contact of the petitions section"),),
    requirements=(
        condition(
            "treatment",
            recalled("Torture or other ill-treatment is alleged.", ARTICLE),
            told(Mistreatment, Corroboration),
        ),
        required("person", form("Who complains: name, address, age, occupation."), named),
        required("authority", form("Authorisation, where somebody else submits."), outside),
        required("facts", form("What happened, in order of time."), told(Mistreatment)),
        required(
            "remedies", form("What was tried at home, with dates and decisions."), steps_at_home
        ),
        required("elsewhere", form("Whether another international procedure was seized."), outside),
        required("signature", form("Signature and language."), outside),
        ideal(
            "interim",
            seen(
                "Interim measures are asked of the Rapporteur on new complaints.",
                f"{RULES}, rule 104",
                RULES_PAGE,
            ),
            in_danger,
        ),
    ),
    bars=(
        Bar(
            key="remedies",
            said=seen(
                "Remedies at home must be exhausted, unless they are unreasonably prolonged or unlikely to help.",
                f"{ARTICLE} (5) (b)",
                TEXT,
                checked=COMPARED,
            ),
            show=remedies_exhausted,
        ),
        Bar(
            key="elsewhere",
            said=seen(
                "The matter must not have been examined elsewhere, nor be under examination.",
                f"{ARTICLE} (5) (a)",
                TEXT,
                checked=COMPARED,
            ),
            pending=("hrcttee_op1", "ecthr_39", "iachr_25", "achpr_comm"),
        ),
        Bar(
            key="before",
            said=recalled(
                "Only for facts after the Convention bound the state and it accepted complaints, or that go on.",
                "Practice of the Committee against Torture",
            ),
            in_time=InTime("cat_22", (Mistreatment, Corroboration), or_goes_on=True),
        ),
    ),
    no_bar=(
        seen(
            "The withdrawal of a declaration does not touch complaints already sent.",
            f"{ARTICLE} (8); rule 102",
            TEXT,
            checked=COMPARED,
        ),
    ),
    costs=(
        seen(
            "The complaint is brought to the attention of the state, which learns the name of the person.",
            f"{ARTICLE} (3)",
            TEXT,
            checked=COMPARED,
        ),
        seen("It is examined in closed meetings.", f"{ARTICLE} (6)", TEXT, checked=COMPARED),
    ),
    limits=(
        TimeLimit(
            key="reasonable",
            by=Party.SOURCE,
            runs_from=Event.FINAL_DECISION,
            said=recalled("Not after an unreasonably long time; no figure.", RULES),
        ),
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.RECEIVED,
            term=Duration("P6M"),
            is_answer=True,
            said=seen(
                "Written explanations within six months of receiving it.",
                f"{ARTICLE} (3)",
                TEXT,
                checked=COMPARED,
            ),
        ),
    ),
    next_steps=(recalled("Interim measures: rule 114 since Rev.5.", RULES),),
)
