"""The parts that forms have in common: who the person is, the arrest, the detention, the source, the consent.

Each takes the procedure's own way of saying on what authority it asks.
"""

from collections.abc import Callable

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.charge import Charge
from habeas.kinds.consent import Purpose
from habeas.kinds.detention import Detention
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.particulars import Particulars
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.procedures.authority import Said
from habeas.procedures.procedure import Body, Need, Requirement, Shown
from habeas.procedures.showing import any_of, consented, held, named, outside, stated, told

Say = Callable[[str], Said]
Show = Callable[[Casefile], Shown]
BREACHES = (Arrest, Detention, Mistreatment, CareDenied, FairTrialBreach)
EVERY_USE = (Purpose.SUBMIT, Purpose.NAME_TO_GOVERNMENT, Purpose.PUBLISH)


def required(key: str, asked: Said, show: Show) -> Requirement:
    """A part that the text must have."""
    return Requirement(key, asked, show)


def condition(key: str, asked: Said, show: Show) -> Requirement:
    """What must be so for the procedure to be open at all."""
    return Requirement(key, asked, show, Need.CONDITION)


def ideal(key: str, asked: Said, show: Show) -> Requirement:
    """A part that the text is better for."""
    return Requirement(key, asked, show, Need.IDEAL)


def identity(say: Say) -> tuple[Requirement, ...]:
    """Who the person is."""
    return (
        required("name", say("The person's full name."), named),
        required("birth", say("Date of birth, or age at the time of detention."),
                 any_of(stated("born", Particulars), stated("age", Particulars))),
        required("sex", say("Sex."), stated("sex", Particulars)),
        required("nationality", say("Nationality."), stated("nationality", Particulars)),
        ideal("document", say("An identity document and its number."), stated("identity_document", Particulars)),
        ideal(
            "occupation",
            say("Profession or activity, where it bears on the case."),
            told(AffiliationRole),
        ),
        ideal("residence", say("Usual place of residence."), stated("residence", Particulars)),
    )  # fmt: skip


def _is_of_warrant(fact: Fact) -> bool:
    return isinstance(fact, FairTrialBreach) and fact.guarantee is Guarantee.WARRANT


def arrest(say: Say) -> tuple[Requirement, ...]:
    """How custody began."""
    return (
        required("arrest_day", say("The day of the arrest."), stated("when", Arrest, Detention)),
        required("arrest_place", say("The place of the arrest."), stated("where", Arrest)),
        required("arrest_forces", say("Who made the arrest."), stated("actor", Arrest)),
        required("warrant", say("Whether a warrant or decision was shown."),
                 any_of(stated("warrant", Arrest), told(FairTrialBreach, where=_is_of_warrant))),
        ideal("warrant_by", say("Which authority issued it."), outside),
        ideal("arrest_law", say("The law relied on."), stated("article", Charge)),
    )  # fmt: skip


def detention(say: Say) -> tuple[Requirement, ...]:
    """How and where the person is held, and on what ground."""
    places = any_of(stated("where", Detention), stated("where", Transfer))
    return (
        required("held_since", say("Since when the person is held, and for how long."), held),
        required("held_by", say("Which forces hold the person."), stated("actor", Detention)),
        required("held_at", say("The places of detention, transfers and the present one."), places),
        required("reasons", say("The reasons that the authorities give."),
                 any_of(stated("reason", Arrest), stated("offence", Charge, Sentence))),
        ideal("detention_law", say("The law relied on for the detention."), stated("article", Charge)),
    )  # fmt: skip


def source(say: Say) -> Requirement:
    """Who submits."""
    return required("source", say("Name, address and contact of whoever submits."), outside)


def consent(say: Say, body: Body) -> Requirement:
    """Agreement of the person or the family, by use."""
    return required(
        "consent",
        say("Consent of the person or the family, to the submission, to the name, to publication."),
        consented(body, *EVERY_USE),
    )
