"""Which facts engage the International Covenant on Civil and Political Rights, and why."""

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.kinds.access_denied import Visitor
from habeas.kinds.fair_trial_breach import Guarantee
from habeas.standards.grounds import (
    arbitrary,
    breach_of,
    brought_against_will,
    cannot_attend_trial,
    care_not_given,
    closed_hearing,
    died,
    disappeared,
    fell_ill_or_worse,
    held_without_charge,
    incommunicado,
    life_is_feared_for,
    mistreated,
    no_counsel,
    no_defence,
    not_let_in,
    procedure_not_kept_in_court,
    procedure_not_kept_in_custody,
    prolonged_solitary,
    sentenced_to_death,
    signs_found,
    solitary,
    tried_in_absence,
)
from habeas.standards.rules import Rules

rules = Rules("iccpr")
rules.engages_by_table("2")


@rules.engages("6")
def life(fact: Fact, _: Casefile) -> str | None:
    if died(fact):
        return "The state answers for the lives of those it holds."
    if life_is_feared_for(fact):
        return "Those who hold a person must protect that person’s life when it is in danger."
    if sentenced_to_death(fact):
        return "A sentence of death is said to have been passed."
    return None


@rules.engages("7")
def torture_and_ill_treatment(fact: Fact, _: Casefile) -> str | None:
    if mistreated(fact):
        return "Mistreatment in custody is said to have happened."
    if signs_found(fact):
        return "Signs of mistreatment in custody are said to have been found."
    if prolonged_solitary(fact):
        return "Solitary confinement is said to have been prolonged."
    if incommunicado(fact):
        return "Being held incommunicado can itself be ill-treatment."
    return None


@rules.engages("9(1)")
def liberty(fact: Fact, _: Casefile) -> str | None:
    if arbitrary(fact):
        return "The deprivation of liberty is said to be arbitrary or without warrant."
    if procedure_not_kept_in_custody(fact):
        return "The detention is said not to have kept to the procedure that the law lays down."
    if disappeared(fact):
        return "The deprivation of liberty is said not to have been acknowledged."
    return None


@rules.engages("9(3)")
def before_a_judge(fact: Fact, _: Casefile) -> str | None:
    return (
        "A person without contact with the outside is kept from a judge."
        if incommunicado(fact)
        else None
    )


@rules.engages("9(4)")
def habeas_corpus(fact: Fact, _: Casefile) -> str | None:
    if incommunicado(fact):
        return "A person without contact with the outside cannot challenge the detention."
    if disappeared(fact):
        return "A detention that is not acknowledged cannot be challenged."
    if held_without_charge(fact):
        return "The person is said to have been held without a criminal charge."
    return None


@rules.engages("10(1)")
def humane_treatment(fact: Fact, _: Casefile) -> str | None:
    if care_not_given(fact):
        return "Humane treatment of those held includes medical care."
    if mistreated(fact):
        return "Everyone held is to be treated with humanity."
    if fell_ill_or_worse(fact):
        return "The person is said to have fallen ill or got worse while in the state’s hands."
    if solitary(fact):
        return "Isolation weighs on humane treatment."
    if not_let_in(fact, Visitor.FAMILY):
        return "Contact with the family is part of humane treatment."
    return None


@rules.engages("14(1)")
def fair_public_hearing(fact: Fact, _: Casefile) -> str | None:
    if closed_hearing(fact):
        return "The public is said to have been shut out of the court."
    if breach_of(fact, Guarantee.INDEPENDENCE):
        return "The court is said not to be independent."
    if procedure_not_kept_in_court(fact):
        return "The proceedings are said not to have kept to the law’s own procedure."
    return None


@rules.engages("14(3)(b)")
def time_and_means_of_defence(fact: Fact, _: Casefile) -> str | None:
    if no_defence(fact):
        return "The person is said to have been unable to prepare and conduct a defence."
    if no_counsel(fact):
        return "The person is said to have been kept from a lawyer."
    if cannot_attend_trial(fact):
        return "A person too ill to take part cannot prepare a defence."
    return None


@rules.engages("14(3)(d)")
def presence_and_defence(fact: Fact, _: Casefile) -> str | None:
    if tried_in_absence(fact):
        return "The person is said to have been tried or sentenced without being there."
    if cannot_attend_trial(fact):
        return "The person is said to have been too ill to be present at the trial."
    if brought_against_will(fact):
        return "The person is said to have been brought to a hearing against his or her will."
    if no_defence(fact):
        return "The person is said to have been unable to defend himself or herself."
    if no_counsel(fact):
        return "The person is said to have been kept from a lawyer."
    return None


@rules.engages("14(3)(e)")
def witnesses(fact: Fact, _: Casefile) -> str | None:
    return (
        "It is said that the evidence could not be tested on equal terms."
        if breach_of(fact, Guarantee.EVIDENCE)
        else None
    )


@rules.engages("14(3)(f)")
def interpreter(fact: Fact, _: Casefile) -> str | None:
    return (
        "The person is said to have had no interpreter."
        if breach_of(fact, Guarantee.INTERPRETER)
        else None
    )


@rules.engages("14(3)(g)")
def no_forced_confession(fact: Fact, _: Casefile) -> str | None:
    return (
        "A confession is said to have been forced."
        if breach_of(fact, Guarantee.CONFESSION)
        else None
    )


@rules.engages("14(5)")
def review_by_a_higher_court(fact: Fact, _: Casefile) -> str | None:
    return (
        "It is said that no higher court could review the judgment."
        if breach_of(fact, Guarantee.APPEAL)
        else None
    )


@rules.engages("16")
def person_before_the_law(fact: Fact, _: Casefile) -> str | None:
    return (
        "A disappearance places a person outside the protection of the law."
        if disappeared(fact)
        else None
    )


@rules.engages("17")
def family(fact: Fact, _: Casefile) -> str | None:
    return (
        "Contact with the family is said to have been denied."
        if not_let_in(fact, Visitor.FAMILY)
        else None
    )
