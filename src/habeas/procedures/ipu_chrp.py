"""The Inter-Parliamentary Union's Committee on the Human Rights of Parliamentarians.

Procedure in force since 1 January 1977; rules of 1989, revised up to 2017.
"""

from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.consent import Purpose
from habeas.kinds.detention import Detention
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.sentence import Sentence
from habeas.procedures.asked import condition, ideal, required
from habeas.procedures.authority import recalled, seen
from habeas.procedures.bodies import IPU
from habeas.procedures.procedure import Event, Membership, Party, Procedure, States, TimeLimit
from habeas.procedures.showing import (
    consented,
    member_of_parliament,
    named,
    outside,
    stated,
    steps_at_home,
    told,
)

RULES_PAGE = "http://archives.ipu.org/strct-e/hrcmt-new.htm"
FAQ = "http://archive.ipu.org/hr-e/faq.htm"
PRACTICE = "http://archive.ipu.org/hr-e/procedure.htm"
RULES = "Rules and practices of the Committee"

CONSENT = recalled("Taken as given for family and lawyer; ask the member or the family.", RULES)

PROCEDURE = Procedure(
    module=__name__,
    name="Inter-Parliamentary Union: Committee on the Human Rights of Parliamentarians",
    body=IPU,
    about=recalled(
        "Members of parliament look into abuses against members of parliament, mostly in dialogue with the parliament.",
        RULES,
    ),
    states=States(
        recalled("Any country with a national parliament.", RULES), member_of=Membership.IPU
    ),
    who=(
        seen(
            "The member or former member, family, lawyer, other members, parties, human rights organisations.",
            RULES,
            RULES_PAGE,
        ),
    ),
    consent=(CONSENT,),
    addressee=(
        seen(
            "Inter-Parliamentary Union, Chemin du Pommier 5, Case postale 330, CH-1218 Le Grand-Saconnex, Geneva; to the "
            "Secretary General or the President of the Committee.",
            RULES,
            PRACTICE,
        ),
        recalled("hrteam@ipu.org", "Contact of the Committee"),
    ),
    requirements=(
        required("consent", CONSENT, consented(IPU, Purpose.SUBMIT)),
        condition(
            "member",
            seen(
                "A member of a national parliament, and the abuse occurred or began during the mandate.",
                "Frequent questions",
                FAQ,
            ),
            member_of_parliament,
        ),
        required("person", recalled("Who the member is.", RULES), named),
        required(
            "mandate",
            recalled("Constituency, party, and the dates of the mandate.", RULES),
            stated("when", AffiliationRole),
        ),
        required(
            "facts",
            recalled("What happened, with dates and by whom.", RULES),
            told(Arrest, Detention, Mistreatment),
        ),
        ideal(
            "proceedings",
            recalled("Proceedings and the laws relied on.", RULES),
            told(Charge, Sentence),
        ),
        required("steps", recalled("What was done at home.", RULES), steps_at_home),
        required("source", recalled("Who submits, and how reliable.", RULES), outside),
    ),
    no_bar=(recalled("Remedies at home need not be exhausted.", RULES),),
    costs=(
        seen(
            "The case is confidential unless it is brought to the Governing Council in a public decision.",
            RULES,
            RULES_PAGE,
        ),
        recalled("The authorities are written to and learn the name.", RULES),
    ),
    limits=(
        TimeLimit(
            key="sessions",
            by=Party.BODY,
            runs_from=Event.SUBMITTED,
            said=seen(
                "Sessions in January and at the two Assemblies, in March or April and in October.",
                RULES,
                RULES_PAGE,
            ),
        ),
    ),
    next_steps=(
        recalled(
            "Admissibility, letters to authorities and source, cross-checking, hearings, a mission or a trial observer, a decision.",
            RULES,
        ),
    ),
)
