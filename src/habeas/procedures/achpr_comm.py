"""The African Commission on Human and Peoples' Rights: communications, provisional measures, letters of urgent appeal.

African Charter on Human and Peoples' Rights, articles 55 and 56; Rules of Procedure 2020, rule 100.
"""

from habeas.core.values import Duration
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.kinds.mistreatment import Mistreatment
from habeas.procedures.asked import ideal, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import ACHPR
from habeas.procedures.procedure import Bar, Event, Membership, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import in_danger, named, outside, remedies_exhausted, told

CHARTER = "https://data.misa.org/en/entity/rr6zzur5dm?page=15"
ARTICLE = "African Charter, article 56"
RULES = "Rules of Procedure of the African Commission (2020)"

PROCEDURE = Procedure(
    module=__name__,
    name="African Commission on Human and Peoples' Rights: communication",
    body=ACHPR,
    about=recalled(
        "A decision on a breach of the Charter; its mechanisms also write letters of urgent appeal.",
        RULES,
    ),
    states=States(recalled("Parties to the African Charter.", ARTICLE), member_of=Membership.ACHPR),
    who=(recalled("Any person or organisation.", ARTICLE),),
    consent=(
        seen("The author is named, even where anonymity is asked for.", f"{ARTICLE} (1)", CHARTER),
    ),
    addressee=(
        recalled(
            "Secretariat, 31 Bijilo Annex Layout, Kombo North District, Western Region, P.O. Box 673, Banjul, The Gambia.",
            "Contact of the Commission",
        ),
    ),
    requirements=(
        required("author", seen("Who the author is.", f"{ARTICLE} (1)", CHARTER), outside),
        required("person", recalled("Who the person is.", RULES), named),
        required(
            "facts",
            seen(
                "Compatible with the Charter, in no insulting language, not only from the media.",
                ARTICLE,
                CHARTER,
            ),
            told(Arrest, Detention, Mistreatment),
        ),
        ideal(
            "provisional",
            recalled(
                "Provisional measures, where harm would be irreparable.", f"{RULES}, rule 100"
            ),
            in_danger,
        ),
    ),
    bars=(
        Bar(
            key="remedies",
            said=seen(
                "Remedies at home must be exhausted, unless they are unduly prolonged.",
                ARTICLE,
                CHARTER,
            ),
            show=remedies_exhausted,
        ),
        Bar(key="settled", said=seen("Not settled elsewhere.", ARTICLE, CHARTER), show=outside),
    ),
    costs=(recalled("The state is sent the communication and learns the name.", RULES),),
    limits=(
        TimeLimit(
            key="submission",
            by=Party.SOURCE,
            runs_from=Event.FINAL_DECISION,
            said=seen(
                "Within a reasonable time after remedies are exhausted; no figure.",
                ARTICLE,
                CHARTER,
            ),
        ),
        TimeLimit(
            key="submission_as_read",
            by=Party.SOURCE,
            runs_from=Event.FINAL_DECISION,
            term=Duration("P6M"),
            said=recalled("Often read as about six months.", "Practice of the African Commission"),
        ),
        TimeLimit(
            key="provisional",
            by=Party.GOVERNMENT,
            runs_from=Event.ASKED,
            term=Duration("P15D"),
            said=recalled(
                "The state reports within 15 days on provisional measures.", f"{RULES}, rule 100"
            ),
        ),
    ),
    next_steps=(
        recalled(
            "Commissioners and mechanisms on prisons, defenders and torture can write without a communication.",
            RULES,
        ),
    ),
)
