"""The fold: any order gives the same, closing a decision restores, and nothing is held that nobody accepted."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from habeas.core.claims import Claim
from habeas.core.decisions import Decision, Ruling, fold
from habeas.core.identity import canonical
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.release import Release
from habeas.kinds.visit import Visit
from tests.making import NOON, a_casefile, a_claim, a_decision, accepting

DAYS = ("2024-01-01", "2024-01-02", "2024-02")
KINDS = (Arrest, Release, Visit)


@st.composite
def files(draw: st.DrawFn) -> tuple[list[Claim], list[Decision]]:
    """A few claims and a mess of decisions on them."""
    count = draw(st.integers(1, 7))
    claims = [
        a_claim(f"c{i}", draw(st.sampled_from(KINDS))(when=When(draw(st.sampled_from(DAYS)))))
        for i in range(count)
    ]
    ids = st.sampled_from([c.id for c in claims])
    single = st.sampled_from([Ruling.ACCEPT, Ruling.REJECT, Ruling.FOLLOW])
    double = st.sampled_from([Ruling.SUPERSEDE, Ruling.SAME_OCCURRENCE, Ruling.APART])
    one = st.builds(lambda r, i: a_decision(r, i), single, ids)
    two = st.builds(lambda r, i, j: a_decision(r, i, j), double, ids, ids)
    return claims, [*accepting(claims), *draw(st.lists(st.one_of(one, two), max_size=8))]


@given(files())
def test_order_does_not_matter(file: tuple[list[Claim], list[Decision]]) -> None:
    claims, decisions = file
    shuffled = sorted(claims, key=lambda c: c.id[::-1]), list(reversed(decisions))
    assert fold(*shuffled) == fold(claims, decisions)


@given(files(), st.data())
def test_closing_a_decision_restores_what_was_held(
    file: tuple[list[Claim], list[Decision]], data: st.DataObject
) -> None:
    claims, decisions = file
    ids = st.sampled_from([c.id for c in claims])
    extra = data.draw(
        st.builds(lambda r, i, j: a_decision(r, i, j), st.sampled_from(list(Ruling)), ids, ids)
    )
    later = NOON + timedelta(hours=1)
    closed = Decision(extra.id + "+", extra.ruling, extra.on, "amal", NOON, "", "amal", later)
    case = a_casefile(*claims, decisions=[*decisions[len(claims) :], closed])
    before = a_casefile(*claims, decisions=decisions[len(claims) :])
    assert case.held == before.held


@given(files())
def test_every_standing_claim_is_held_once(file: tuple[list[Claim], list[Decision]]) -> None:
    claims, decisions = file
    ids = [i for held in fold(claims, decisions) for i in held.claim_ids]
    assert len(ids) == len(set(ids))
    assert set(ids) <= {c.id for c in claims}


def test_nothing_is_held_that_nobody_accepted() -> None:
    assert fold([a_claim("a", Arrest())], []) == ()


def test_two_sources_of_one_arrest_are_one_occurrence() -> None:
    one = a_claim("a", Arrest(when=When("2024-01-01")))
    other = a_claim("b", Arrest(when=When("2024-01-01"), where="Lenora"))
    (held,) = fold([one, other], accepting([one, other]))
    assert held.followed is other
    assert held.others == (one,)


def test_a_person_can_rule_them_apart() -> None:
    claims = [a_claim(i, Arrest(when=When("2024-01-01"))) for i in "abc"]
    decisions = [*accepting(claims), a_decision(Ruling.APART, "b", "c")]
    assert [h.claim_ids for h in fold(claims, decisions)] == [("a", "b"), ("c",)]


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    wrong = a_claim("a", Arrest(when=When("2024-01-02")))
    right = a_claim("b", Arrest(when=When("2024-01-01")))
    decisions = [*accepting([wrong, right]), a_decision(Ruling.SUPERSEDE, "a", "b")]
    assert [h.id for h in fold([wrong, right], decisions)] == ["b"]


def test_a_followed_claim_leads_and_the_difference_is_shown() -> None:
    one = a_claim("a", Arrest(when=When("2024-01-01"), where="Lenora"))
    other = a_claim("b", Arrest(when=When("2024-01-01"), where="Port Vale", actor="police"))
    decisions = [*accepting([one, other]), a_decision(Ruling.FOLLOW, "a")]
    (held,) = fold([one, other], decisions)
    assert held.followed is one
    assert held.differing == {"where": (other,)}


def test_of_several_choices_the_latest_counts() -> None:
    one = a_claim("a", Arrest(when=When("2024-05-01"), where="home"))
    other = a_claim("b", Arrest(when=When("2024-05-01"), where="the street"))
    later = a_decision(Ruling.FOLLOW, "a", at=NOON + timedelta(days=1))
    first = a_decision(Ruling.FOLLOW, "b")
    for choices in ([first, later], [later, first]):
        (held,) = fold([one, other], [*accepting([one, other]), *choices])
        assert held.followed == one


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"))))
def test_same_person_decisions_give_the_smallest_id_in_any_order(
    pairs: list[tuple[str, str]],
) -> None:
    found = canonical("abcdef", pairs)
    assert found == canonical("fedcba", reversed(pairs))
    assert all(found[found[i]] == found[i] <= i for i in "abcdef")
    assert all(found[a] == found[b] for a, b in pairs)


def test_known_at_leaves_out_what_came_later_and_keeps_what_was_closed_later() -> None:
    early = a_claim("a", Arrest(when=When("2024-01-01")))
    late = a_claim("b", Release(when=When("2024-02")), entered_at=NOON + timedelta(days=2))
    undone = a_decision(Ruling.REJECT, "a", at=NOON + timedelta(days=1))
    case = a_casefile(early, late, decisions=[undone])
    assert [h.id for h in case.held] == ["b"]
    assert [h.id for h in case.at(case.as_of, NOON).held] == ["a"]


def test_an_undated_fact_told_twice_is_one_and_a_state_of_health_is_told_anew() -> None:
    role = AffiliationRole(office="editor", organisation="Lenora Post")
    ill = HealthCondition(trend=Trend.ILL)
    claims = [a_claim("a", role), a_claim("b", role), a_claim("c", ill), a_claim("d", ill)]
    assert [h.claim_ids for h in fold(claims, accepting(claims))] == [("a", "b"), ("c",), ("d",)]
