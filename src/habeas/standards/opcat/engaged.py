"""Which facts engage the Optional Protocol to the Convention against Torture, and why."""

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.kinds.access_denied import Visitor
from habeas.standards.grounds import (
    found_by_preventive_body,
    not_let_in,
)
from habeas.standards.rules import Rules

rules = Rules("opcat")


@rules.engages("4")
def visits(fact: Fact, _: Casefile) -> str | None:
    return (
        "A monitor is said to have been kept from a place of detention."
        if not_let_in(fact, Visitor.MONITOR)
        else None
    )


@rules.engages("19")
def powers_of_the_mechanism(fact: Fact, _: Casefile) -> str | None:
    return (
        "The preventive body is said to have examined the treatment of the person."
        if found_by_preventive_body(fact)
        else None
    )


@rules.engages("20")
def access_of_the_mechanism(fact: Fact, _: Casefile) -> str | None:
    return (
        "A monitor is said to have been kept from a person held."
        if not_let_in(fact, Visitor.MONITOR)
        else None
    )


@rules.engages("21")
def protection_of_informants(fact: Fact, _: Casefile) -> str | None:
    return (
        "Nobody may suffer for telling the preventive body something, and personal data need consent."
        if found_by_preventive_body(fact)
        else None
    )


@rules.engages("22")
def answer_to_the_mechanism(fact: Fact, _: Casefile) -> str | None:
    return (
        "The authorities are to examine what the preventive body recommends and to talk with it."
        if found_by_preventive_body(fact)
        else None
    )
