"""An individual communication to the Human Rights Committee, which gives its Views on a breach of the Covenant.

Optional Protocol to the International Covenant on Civil and Political Rights; rules of procedure CCPR/C/3.
"""

from functools import partial

from habeas.core.values import Duration
from habeas.procedures.asked import BREACHES, ideal, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import HRCTTEE
from habeas.procedures.procedure import Bar, Event, InTime, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import (
    in_danger,
    named,
    outside,
    remedies_exhausted,
    steps_at_home,
    told,
)

PROTOCOL_TEXT = "lawchat-oss/open-treaties data/iccpr-op1.json"
COMMENT_TEXT = "lszoszk/generalcomments, General Comment 33"
PROTOCOL = "Optional Protocol"
COMPARED = "2026-11-28"
RULES = "Rules of procedure of the Human Rights Committee"
form = partial(recalled, name="Model complaint form of the treaty bodies")

PROCEDURE = Procedure(
    module=__name__,
    name="Human Rights Committee: individual communication",
    body=HRCTTEE,
    about=seen(
        "Views on whether the Covenant was breached; states owe it to them to comply in good faith.",
        "General Comment 33, paragraphs 11 and 15",
        COMMENT_TEXT,
    ),
    states=States(
        seen(
            "Parties to the Covenant that are parties to its Optional Protocol.",
            f"{PROTOCOL}, article 1",
            PROTOCOL_TEXT,
            checked=COMPARED,
        ),
        party_to=("iccpr", "iccpr_op1"),
    ),
    who=(
        recalled(
            "The person, or an authorised representative; close relatives where the person cannot act.",
            RULES,
        ),
    ),
    consent=(
        recalled("A written authorisation, or the reasons why there can be none.", RULES),
        seen(
            "Not anonymous towards the Committee.",
            f"{PROTOCOL}, article 3",
            PROTOCOL_TEXT,
            checked=COMPARED,
        ),
        recalled("The name can be kept from the public.", RULES),
    ),
    addressee=(
        recalled(
            "Petitions and Urgent Actions Section, OHCHR, 1211 Geneva 10; ohchr-petitions@un.org",
            "Contact of the petitions section",
        ),
    ),
    requirements=(
        required("person", form("Who complains: name, address, age, occupation."), named),
        required("authority", form("Authorisation, where somebody else submits."), outside),
        required("articles", form("Which articles of the Covenant the facts engage."), outside),
        required(
            "facts",
            form("What happened, in order of time."),
            told(*BREACHES),
        ),
        required(
            "remedies", form("What was tried at home, with dates and decisions."), steps_at_home
        ),
        required("elsewhere", form("Whether another international procedure was seized."), outside),
        required("signature", form("Signature and language."), outside),
        ideal("documents", form("Copies of decisions and documents, listed."), outside),
        ideal(
            "interim",
            seen(
                "Interim measures, where damage could not be made good.",
                "General Comment 33, paragraph 19",
                COMMENT_TEXT,
            ),
            in_danger,
        ),
    ),
    bars=(
        Bar(
            key="remedies",
            said=seen(
                "Remedies at home must be exhausted, unless they are unreasonably prolonged.",
                f"{PROTOCOL}, article 5 (2) (b)",
                PROTOCOL_TEXT,
                checked=COMPARED,
            ),
            show=remedies_exhausted,
        ),
        Bar(
            key="pending",
            said=seen(
                "The same matter must not be pending under another international procedure.",
                f"{PROTOCOL}, article 5 (2) (a)",
                PROTOCOL_TEXT,
                checked=COMPARED,
            ),
            pending=("cat_22", "ecthr_39", "iachr_25", "achpr_comm"),
        ),
        Bar(
            key="before",
            said=recalled(
                "Only for facts after the Protocol entered into force for the state, or that go on.",
                PROTOCOL,
            ),
            in_time=InTime("iccpr_op1", BREACHES, or_goes_on=True),
        ),
    ),
    no_bar=(
        seen(
            "A denunciation of the Protocol does not touch what was submitted before it took effect.",
            f"{PROTOCOL}, article 12 (2)",
            PROTOCOL_TEXT,
            checked=COMPARED,
        ),
        recalled(
            "Having been examined elsewhere is no bar, unless the state made a reservation.",
            f"{PROTOCOL}, article 5 (2) (a)",
        ),
    ),
    costs=(
        seen(
            "The communication is brought to the attention of the state, which learns the name of the person.",
            f"{PROTOCOL}, article 4 (1)",
            PROTOCOL_TEXT,
            checked=COMPARED,
        ),
        seen(
            "It is examined in closed meetings.",
            f"{PROTOCOL}, article 5 (3)",
            PROTOCOL_TEXT,
            checked=COMPARED,
        ),
        recalled("The Views are published; the name can be withheld on request.", RULES),
        seen(
            "The Committee against Torture then cannot take the same matter.",
            "Convention against Torture, article 22 (5) (a)",
            "lawchat-oss/open-treaties data/cat.json",
            checked=COMPARED,
        ),
    ),
    limits=(
        TimeLimit(
            key="after_remedies",
            by=Party.SOURCE,
            runs_from=Event.FINAL_DECISION,
            term=Duration("P5Y"),
            said=recalled(
                "Later than five years after remedies were exhausted is an abuse, unless it is justified.",
                f"{RULES}, rule 99 (c)",
            ),
        ),
        TimeLimit(
            key="after_other",
            by=Party.SOURCE,
            runs_from=Event.OTHER_ENDED,
            term=Duration("P3Y"),
            said=recalled(
                "Later than three years after another international procedure ended is an abuse, unless it is justified.",
                f"{RULES}, rule 99 (c)",
            ),
        ),
        TimeLimit(
            key="reply",
            by=Party.GOVERNMENT,
            runs_from=Event.RECEIVED,
            term=Duration("P6M"),
            is_answer=True,
            said=seen(
                "Written explanations within six months of receiving it.",
                f"{PROTOCOL}, article 4 (2); General Comment 33, paragraph 8",
                PROTOCOL_TEXT,
                checked=COMPARED,
            ),
        ),
        TimeLimit(
            key="objection",
            by=Party.GOVERNMENT,
            runs_from=Event.RECEIVED,
            term=Duration("P2M"),
            said=recalled("A separate objection to admissibility within two months.", RULES),
        ),
        TimeLimit(
            key="comments",
            by=Party.SOURCE,
            runs_from=Event.REPLIED,
            term=Duration("P2M"),
            said=recalled("Comments on the reply within two months.", RULES),
        ),
        TimeLimit(
            key="follow_up",
            by=Party.GOVERNMENT,
            runs_from=Event.DECIDED,
            term=Duration("P180D"),
            said=recalled("The state tells within 180 days what it did on the Views.", RULES),
        ),
    ),
    next_steps=(
        recalled(
            "Registered, sent to the state, comments, admissibility and merits, Views; then follow-up.",
            RULES,
        ),
        recalled(
            "Interim measures: rule 94 since Rev.11, rule 92 in Rev.10, rule 86 before.", RULES
        ),
    ),
    silence=recalled(
        "What the state does not answer is given due weight where the author has borne it out.",
        "General Comment 33, paragraph 10",
    ),
)
