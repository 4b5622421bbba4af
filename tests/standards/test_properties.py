"""Two promises on engagement that hold whatever the facts are."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.core.facts import Fact, field_types
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.standards import Engagement, engaged
from tests.making import a_casefile, a_claim
from tests.standards.depositary import TERMS, told

STATES = ("KG", "BY", "TR", "RU", "CN", "EG", "VE", "IR", "ZA", "CZ", "FJ", "XV")
AS_OF = date(2024, 1, 1)
DAYS = st.dates(date(1950, 1, 1), AS_OF)
EXAMPLES = tuple(e.fact for kind in KINDS.values() for e in kind.examples())


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """A fact of any kind on any day, or on none."""
    fact = draw(st.sampled_from(EXAMPLES))
    if "when" not in field_types(type(fact)):
        return fact
    day = draw(st.none() | DAYS.map(When.on))
    return replace(fact, **{"when": day})


def found_for(state: str, *told_facts: Fact) -> tuple[Engagement, ...]:
    claims = [a_claim(f"c{n}", fact) for n, fact in enumerate(told_facts)]
    return engaged(a_casefile(*claims, as_of=AS_OF, country=state))


@given(fact=facts(), state=st.sampled_from(STATES))
@settings(max_examples=300, deadline=None)
def test_what_happened_outside_a_treatys_days_never_engages_it_as_binding(
    fact: Fact, state: str
) -> None:
    day = (fact.occurred.day if fact.occurred else None) or AS_OF
    for engagement in found_for(state, fact):
        key = engagement.instrument.key
        if engagement.binding and key in TERMS:
            assert told(key, state).sign(day) == "●"


@given(
    first=st.lists(facts(), max_size=4),
    more=st.lists(facts(), max_size=4),
    state=st.sampled_from(STATES),
)
@settings(max_examples=200, deadline=None)
def test_adding_facts_never_removes_a_provision(
    first: list[Fact], more: list[Fact], state: str
) -> None:
    few, many = (
        {(e.instrument.key, e.provision.number, e.binding) for e in found_for(state, *told_facts)}
        for told_facts in (first, [*first, *more])
    )
    assert {(key, number) for key, number, _ in few} <= {(key, number) for key, number, _ in many}
    assert {e for e in few if e[2]} <= many


def test_binding_is_judged_on_a_day_that_the_fact_can_be() -> None:
    whole_year = next(f for f in EXAMPLES if f.key == "mistreatment")
    assert whole_year is not None
    found = found_for("RU", replace(whole_year, **{"when": When("2022")}))
    assert not any(e.binding for e in found if e.instrument.key == "echr")
    early = found_for("RU", replace(whole_year, **{"when": When("2022-03")}))
    assert any(e.binding for e in early if e.instrument.key == "echr")
