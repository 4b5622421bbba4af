"""Which facts engage the Basic Principles for the Treatment of Prisoners, and why."""

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.kinds.access_denied import Visitor
from habeas.standards.grounds import (
    care_not_given,
    mistreated,
    not_let_in,
    solitary,
)
from habeas.standards.rules import Rules

rules = Rules("basic_principles")


@rules.engages("1")
def dignity(fact: Fact, _: Casefile) -> str | None:
    return "Mistreatment in custody is said to have happened." if mistreated(fact) else None


@rules.engages("5")
def rights_that_remain(fact: Fact, _: Casefile) -> str | None:
    return (
        "Contact with the family is said to have been denied."
        if not_let_in(fact, Visitor.FAMILY)
        else None
    )


@rules.engages("7")
def solitary_as_punishment(fact: Fact, _: Casefile) -> str | None:
    return "Solitary confinement is to be given up or restricted." if solitary(fact) else None


@rules.engages("9")
def health_services(fact: Fact, _: Casefile) -> str | None:
    return (
        "Those held are to have the health services of the country, without discrimination."
        if care_not_given(fact)
        else None
    )
