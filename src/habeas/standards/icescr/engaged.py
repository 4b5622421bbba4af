"""Which facts engage the International Covenant on Economic, Social and Cultural Rights, and why."""

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.kinds.access_denied import Visitor
from habeas.standards.grounds import (
    care_not_given,
    not_let_in,
)
from habeas.standards.rules import Rules

rules = Rules("icescr")


@rules.engages("12")
def health(fact: Fact, _: Casefile) -> str | None:
    if care_not_given(fact):
        return "Those held have the same right to health care as everybody."
    if not_let_in(fact, Visitor.DOCTOR):
        return "A doctor is said not to have been let in."
    return None
