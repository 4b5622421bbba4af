"""Which facts engage the Convention against Torture, and why."""

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.kinds.fair_trial_breach import Guarantee
from habeas.standards.grounds import (
    breach_of,
    called_torture,
    incommunicado,
    mistreated,
    not_investigated,
    prolonged_solitary,
    signs_found,
)
from habeas.standards.rules import Rules

rules = Rules("cat")


@rules.engages("1")
def definition(fact: Fact, _: Casefile) -> str | None:
    return "What was done is called torture." if called_torture(fact) else None


@rules.engages("2")
def prevention(fact: Fact, _: Casefile) -> str | None:
    if mistreated(fact):
        return "The state must take effective measures against mistreatment in custody."
    if incommunicado(fact):
        return "Contact with lawyer, doctor and family is a basic safeguard against torture."
    return None


@rules.engages("11")
def review_of_custody(fact: Fact, _: Casefile) -> str | None:
    return (
        "Arrangements for custody are to be kept under review so that nobody is held out of sight."
        if incommunicado(fact)
        else None
    )


@rules.engages("12")
def investigation(fact: Fact, _: Casefile) -> str | None:
    if mistreated(fact):
        return "Where there is ground to believe that it happened, an investigation is due without a complaint."
    if signs_found(fact):
        return "Signs of ill-treatment are a ground for a prompt and impartial investigation."
    if not_investigated(fact):
        return "An investigation is said to have been refused or not to have been opened."
    return None


@rules.engages("13")
def complaint(fact: Fact, _: Casefile) -> str | None:
    if mistreated(fact):
        return "Whoever says so has the right to complain and to be heard promptly."
    if not_investigated(fact):
        return "A complaint is said not to have been looked into."
    return None


@rules.engages("14")
def redress(fact: Fact, _: Casefile) -> str | None:
    return "Redress is due for torture." if called_torture(fact) else None


@rules.engages("15")
def tainted_evidence(fact: Fact, _: Casefile) -> str | None:
    return (
        "A statement made under torture is no evidence."
        if breach_of(fact, Guarantee.CONFESSION)
        else None
    )


@rules.engages("16")
def other_ill_treatment(fact: Fact, _: Casefile) -> str | None:
    if mistreated(fact):
        return (
            "Cruel, inhuman or degrading treatment is to be prevented even where it is not torture."
        )
    if prolonged_solitary(fact):
        return "Solitary confinement is said to have been prolonged."
    return None
