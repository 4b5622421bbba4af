"""Which facts engage the Universal Declaration of Human Rights, and why."""

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.kinds.access_denied import Visitor
from habeas.kinds.fair_trial_breach import Guarantee
from habeas.standards.grounds import (
    arbitrary,
    breach_of,
    cannot_attend_trial,
    care_not_given,
    closed_hearing,
    died,
    disappeared,
    life_is_feared_for,
    mistreated,
    no_counsel,
    no_defence,
    not_investigated,
    not_let_in,
    procedure_not_kept_in_court,
    procedure_not_kept_in_custody,
    signs_found,
    tried_in_absence,
)
from habeas.standards.rules import Rules

rules = Rules("udhr")


@rules.engages("3")
def life_liberty_security(fact: Fact, _: Casefile) -> str | None:
    if died(fact) or life_is_feared_for(fact):
        return "The right to life holds in custody."
    if disappeared(fact):
        return "Liberty and security are said to have been taken without acknowledgement."
    return None


@rules.engages("5")
def torture(fact: Fact, _: Casefile) -> str | None:
    if mistreated(fact):
        return "Mistreatment in custody is said to have happened."
    if signs_found(fact):
        return "Signs of mistreatment in custody are said to have been found."
    return None


@rules.engages("8")
def remedy(fact: Fact, _: Casefile) -> str | None:
    return (
        "A remedy is said to have been refused or not to have been given."
        if not_investigated(fact)
        else None
    )


@rules.engages("9")
def arbitrary_detention(fact: Fact, _: Casefile) -> str | None:
    if arbitrary(fact):
        return "The deprivation of liberty is said to be arbitrary or without warrant."
    if procedure_not_kept_in_custody(fact):
        return "The detention is said not to have kept to the procedure that the law lays down."
    if disappeared(fact):
        return "The deprivation of liberty is said not to have been acknowledged."
    return None


@rules.engages("10")
def fair_hearing(fact: Fact, _: Casefile) -> str | None:
    if closed_hearing(fact):
        return "The public is said to have been shut out of the court."
    if breach_of(fact, Guarantee.INDEPENDENCE):
        return "The court is said not to be independent."
    if procedure_not_kept_in_court(fact):
        return "The proceedings are said not to have kept to the law’s own procedure."
    if tried_in_absence(fact):
        return "The person is said to have been tried or sentenced without being there."
    if cannot_attend_trial(fact):
        return "The person is said to have been too ill to be present at the trial."
    if no_defence(fact):
        return "The person is said to have been unable to defend himself or herself."
    return None


@rules.engages("11")
def defence(fact: Fact, _: Casefile) -> str | None:
    if no_defence(fact):
        return "The guarantees that a defence needs are said not to have been given."
    if no_counsel(fact):
        return "The person is said to have been kept from a lawyer."
    return None


@rules.engages("12")
def family(fact: Fact, _: Casefile) -> str | None:
    return (
        "Contact with the family is said to have been denied."
        if not_let_in(fact, Visitor.FAMILY)
        else None
    )


@rules.engages("25")
def medical_care(fact: Fact, _: Casefile) -> str | None:
    return (
        "Medical care is part of an adequate standard of living." if care_not_given(fact) else None
    )
