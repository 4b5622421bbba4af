"""Which facts engage the Nelson Mandela Rules, and why."""

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.kinds.access_denied import Visitor
from habeas.standards.grounds import (
    care_not_given,
    died,
    disappeared,
    incommunicado,
    is_getting_worse,
    is_ill,
    mistreated,
    no_counsel,
    not_investigated,
    not_let_in,
    prolonged_solitary,
    signs_found,
    solitary,
    special_care_not_given,
)
from habeas.standards.rules import Rules

rules = Rules("mandela_rules")
rules.engages_by_table("30", "32", "37", "47", "48", "50-52", "69", "72", "109-110", "122")


@rules.engages("1")
def dignity(fact: Fact, _: Casefile) -> str | None:
    return "No circumstance justifies ill-treatment of a person held." if mistreated(fact) else None


@rules.engages("24")
def same_care_as_outside(fact: Fact, _: Casefile) -> str | None:
    return (
        "Care for those held is the state’s duty and of the standard outside."
        if care_not_given(fact)
        else None
    )


@rules.engages("27(1)")
def urgent_and_special_care(fact: Fact, _: Casefile) -> str | None:
    return (
        "Urgent cases are to have prompt care, and a hospital where one is needed."
        if special_care_not_given(fact)
        else None
    )


@rules.engages("31")
def daily_access(fact: Fact, _: Casefile) -> str | None:
    return "A doctor is to have daily access to whoever is ill." if is_ill(fact) else None


@rules.engages("33")
def report_to_the_director(fact: Fact, _: Casefile) -> str | None:
    return (
        "A doctor must report when imprisonment harms a person’s health."
        if is_getting_worse(fact)
        else None
    )


@rules.engages("34")
def report_of_torture(fact: Fact, _: Casefile) -> str | None:
    return (
        "Health staff are to document and report signs of ill-treatment."
        if mistreated(fact) or signs_found(fact)
        else None
    )


@rules.engages("43")
def prolonged_isolation(fact: Fact, _: Casefile) -> str | None:
    return "Prolonged solitary confinement is prohibited." if prolonged_solitary(fact) else None


@rules.engages("44")
def what_isolation_is(fact: Fact, _: Casefile) -> str | None:
    return (
        "The rule says what solitary confinement is, and when it is prolonged."
        if solitary(fact)
        else None
    )


@rules.engages("45")
def limits_of_isolation(fact: Fact, _: Casefile) -> str | None:
    return "Solitary confinement is a last resort, short and reviewed." if solitary(fact) else None


@rules.engages("46")
def daily_visit_in_isolation(fact: Fact, _: Casefile) -> str | None:
    return "Health staff are to visit daily whoever is isolated." if solitary(fact) else None


@rules.engages("57")
def answer_to_complaints(fact: Fact, _: Casefile) -> str | None:
    if mistreated(fact):
        return "What is said of ill-treatment is to be dealt with at once."
    if not_investigated(fact):
        return "A complaint is said not to have been looked into."
    return None


@rules.engages("58")
def family_contact(fact: Fact, _: Casefile) -> str | None:
    if not_let_in(fact, Visitor.FAMILY):
        return "Contact with the family is said to have been denied."
    if incommunicado(fact):
        return "The person is said to have had no contact with the outside."
    return None


@rules.engages("61")
def legal_adviser(fact: Fact, _: Casefile) -> str | None:
    return "The person is said to have been kept from a lawyer." if no_counsel(fact) else None


@rules.engages("62")
def consul(fact: Fact, _: Casefile) -> str | None:
    return "A consul is said not to have been let in." if not_let_in(fact, Visitor.CONSUL) else None


@rules.engages("68")
def telling_the_family(fact: Fact, _: Casefile) -> str | None:
    return (
        "The family is said not to have been told of the detention."
        if incommunicado(fact) or disappeared(fact)
        else None
    )


@rules.engages("71")
def independent_inquiry(fact: Fact, _: Casefile) -> str | None:
    if died(fact):
        return "A death in custody is to be reported and investigated by an independent authority."
    if signs_found(fact):
        return "Grounds to believe in ill-treatment are to be reported to an independent authority."
    return None


@rules.engages("83-85")
def inspection(fact: Fact, _: Casefile) -> str | None:
    return (
        "Those who inspect are to reach every person held."
        if not_let_in(fact, Visitor.MONITOR)
        else None
    )


@rules.engages("118")
def own_doctor(fact: Fact, _: Casefile) -> str | None:
    return (
        "Whoever is not yet tried may be seen by his or her own doctor."
        if not_let_in(fact, Visitor.DOCTOR)
        else None
    )
