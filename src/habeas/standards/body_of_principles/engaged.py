"""Which facts engage the Body of Principles, and why."""

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.kinds.access_denied import Visitor
from habeas.kinds.fair_trial_breach import Guarantee
from habeas.standards.grounds import (
    arbitrary,
    breach_of,
    care_not_given,
    died,
    disappeared,
    fell_ill_or_worse,
    incommunicado,
    mistreated,
    no_counsel,
    no_defence,
    not_investigated,
    not_let_in,
    procedure_not_kept_in_custody,
    signs_found,
)
from habeas.standards.rules import Rules

rules = Rules("body_of_principles")
rules.engages_by_table("4", "11", "14")


@rules.engages("1")
def humane_treatment(fact: Fact, _: Casefile) -> str | None:
    if fell_ill_or_worse(fact):
        return "The person is said to have fallen ill or got worse while in the state’s hands."
    if mistreated(fact):
        return "Everyone held is to be treated humanely."
    return None


@rules.engages("2")
def legality(fact: Fact, _: Casefile) -> str | None:
    if arbitrary(fact):
        return "The deprivation of liberty is said to be arbitrary or without warrant."
    if procedure_not_kept_in_custody(fact):
        return "The detention is said not to have kept to the procedure that the law lays down."
    return None


@rules.engages("6")
def torture(fact: Fact, _: Casefile) -> str | None:
    if mistreated(fact):
        return "No circumstance justifies ill-treatment of a person held."
    if signs_found(fact):
        return "Signs of mistreatment in custody are said to have been found."
    return None


@rules.engages("15")
def contact(fact: Fact, _: Casefile) -> str | None:
    if incommunicado(fact):
        return "Contact with the outside may not be denied for more than days."
    if no_counsel(fact):
        return "The person is said to have been kept from a lawyer."
    if not_let_in(fact, Visitor.FAMILY):
        return "Contact with the family is said to have been denied."
    return None


@rules.engages("16")
def telling_the_family(fact: Fact, _: Casefile) -> str | None:
    return (
        "The family is to be told of a detention without delay."
        if incommunicado(fact) or disappeared(fact)
        else None
    )


@rules.engages("17")
def counsel(fact: Fact, _: Casefile) -> str | None:
    return "The person is said to have been kept from a lawyer." if no_counsel(fact) else None


@rules.engages("18")
def time_with_counsel(fact: Fact, _: Casefile) -> str | None:
    if no_counsel(fact):
        return "The person is said to have been kept from a lawyer."
    if no_defence(fact):
        return "The person is said to have had no means to prepare a defence."
    return None


@rules.engages("19")
def family_visits(fact: Fact, _: Casefile) -> str | None:
    return (
        "Contact with the family is said to have been denied."
        if not_let_in(fact, Visitor.FAMILY)
        else None
    )


@rules.engages("21")
def no_compulsion(fact: Fact, _: Casefile) -> str | None:
    return (
        "A confession is said to have been forced."
        if breach_of(fact, Guarantee.CONFESSION)
        else None
    )


@rules.engages("24")
def medical_care(fact: Fact, _: Casefile) -> str | None:
    return (
        "Care and treatment are to be given whenever necessary, free of charge."
        if care_not_given(fact)
        else None
    )


@rules.engages("25")
def second_opinion(fact: Fact, _: Casefile) -> str | None:
    return (
        "A second medical opinion can be asked for." if not_let_in(fact, Visitor.DOCTOR) else None
    )


@rules.engages("29")
def inspection(fact: Fact, _: Casefile) -> str | None:
    return (
        "Places of detention are to be visited by people from outside."
        if not_let_in(fact, Visitor.MONITOR)
        else None
    )


@rules.engages("32")
def challenge(fact: Fact, _: Casefile) -> str | None:
    return (
        "A person without contact with the outside cannot challenge the detention."
        if incommunicado(fact)
        else None
    )


@rules.engages("33")
def complaint(fact: Fact, _: Casefile) -> str | None:
    if mistreated(fact):
        return "A complaint about treatment is to be answered promptly."
    if not_investigated(fact):
        return "A complaint is said not to have been looked into."
    return None


@rules.engages("34")
def inquiry_into_death(fact: Fact, _: Casefile) -> str | None:
    if died(fact):
        return "A death in custody calls for an inquiry."
    if disappeared(fact):
        return "A disappearance from custody calls for an inquiry."
    return None
