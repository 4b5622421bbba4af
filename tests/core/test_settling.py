"""What people settle is followed everywhere, stays on file as the other side, and comes back when it is undone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim, Polarity
from habeas.core.contradictions import contradictions
from habeas.core.custody import Holding, custody
from habeas.core.decisions import Decision, Ruling
from habeas.core.levels import Level
from habeas.core.settling import overruled
from habeas.core.silence import silence
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.custody_duration import CustodyDuration
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from tests.making import NOON, a_casefile, a_claim, a_decision, a_source, accepting

TODAY = date(2026, 11, 28)
TAKEN = a_claim("taken", Arrest(when=When("2020-01-01")))
FREED = a_claim("freed", Release(when=When("2020-02-01")))
NOT_FREED = a_claim("not-freed", Release(when=When("2020-02-01")), polarity=Polarity.DENIED)
HOUR = timedelta(hours=1)


def settled(*between: str, hours: int = 0) -> tuple[Decision, Decision]:
    """A settling that follows the first of the claims."""
    at = NOON + hours * HOUR
    return (
        a_decision(Ruling.FOLLOW, between[0], at=at),
        a_decision(Ruling.RESOLVE, *sorted(between), at=at),
    )


def the_case(*claims: Claim, decisions: tuple[Decision, ...] = ()) -> Casefile:
    return a_casefile(*claims, decisions=decisions, as_of=TODAY)


def test_a_denial_that_is_followed_keeps_the_person_held() -> None:
    claims = (TAKEN, FREED, NOT_FREED)
    case = the_case(*claims, decisions=settled("not-freed", "freed"))
    assert custody(case).holding is Holding.HELD
    assert contradictions(case) == ()
    assert [h.id for h in case.overruled] == ["freed"]
    denial = next(h for h in case.held if h.id == "not-freed")
    assert case.overruled_by(denial) == case.overruled


def test_an_arrest_whose_denial_is_followed_holds_nobody() -> None:
    denied = a_claim("no", Arrest(when=When("2020-01-01")), polarity=Polarity.DENIED)
    case = the_case(TAKEN, denied, decisions=settled("no", "taken"))
    assert custody(case).holding is Holding.NOT_KNOWN


def test_of_two_releases_the_one_followed_ends_custody() -> None:
    later = a_claim("later", Release(when=When("2020-04-01")))
    claims = (TAKEN, FREED, later)
    assert custody(the_case(*claims, decisions=settled("later", "freed"))).days_max == 92
    assert custody(the_case(*claims, decisions=settled("freed", "later"))).days_max == 32


def test_a_response_whose_denial_is_followed_leaves_the_silence() -> None:
    call = a_claim(
        "call", AppealMade(when=When("2026-11-01"), actor="League", addressee="Ministry")
    )
    answer = Response(when=When("2026-11-10"), actor="Ministry")
    claims = (call, a_claim("yes", answer), a_claim("no", answer, polarity=Polarity.DENIED))
    assert silence(the_case(*claims)).days is None
    assert silence(the_case(*claims, decisions=settled("no", "yes"))).days == 27


def test_every_claim_of_the_losing_side_loses_but_one_accepted_since() -> None:
    again = a_claim("again", Release(when=When("2020-02-01"), where="Orlest"))
    since = a_claim("since", Release(when=When("2020-02-01"), where="Lenora"))
    claims = (TAKEN, FREED, NOT_FREED, again)
    ruling = settled("not-freed", "freed")
    assert custody(the_case(*claims, decisions=ruling)).held
    accepted = a_decision(Ruling.ACCEPT, "since", at=NOON + HOUR)
    decisions = (*accepting(claims), *ruling, accepted)
    assert set(overruled((*claims, since), decisions)) == {"freed", "again"}


def test_a_stated_length_that_is_followed_overrules_no_custody() -> None:
    told = CustodyDuration(length=Duration("P9000D"))
    letter = a_source("s2", on="2026-11-01")
    claims = (TAKEN, a_claim("length", told, source=letter))
    case = a_casefile(*claims, sources=[letter], as_of=TODAY, decisions=settled("length", "taken"))
    assert custody(case).held
    other = a_casefile(*claims, sources=[letter], as_of=TODAY, decisions=settled("taken", "length"))
    assert [h.id for h in other.overruled] == ["length"]


def test_what_lost_is_held_again_when_what_won_is_rejected() -> None:
    rejected = a_decision(Ruling.REJECT, "not-freed")
    case = the_case(TAKEN, FREED, NOT_FREED, decisions=(*settled("not-freed", "freed"), rejected))
    assert custody(case).holding is Holding.NOT_HELD


def test_of_two_settlings_the_later_counts() -> None:
    rulings = (*settled("freed", "not-freed"), *settled("not-freed", "freed", hours=1))
    assert custody(the_case(TAKEN, FREED, NOT_FREED, decisions=rulings)).held


def test_what_lost_is_no_fact_below_the_level_of_what_won() -> None:
    secret = a_claim(
        "not-freed",
        Release(when=When("2020-02-01")),
        polarity=Polarity.DENIED,
        level=Level.RESTRICTED,
    )
    case = the_case(TAKEN, FREED, secret, decisions=settled("not-freed", "freed"))
    assert custody(case.for_audience(Level.PUBLIC)).held


@pytest.mark.parametrize("name", ["held", "overruled"])
def test_each_moment_of_knowledge_has_its_own_settlings(name: str) -> None:
    case = the_case(TAKEN, FREED, NOT_FREED, decisions=settled("not-freed", "freed", hours=1))
    before = {h.id for h in getattr(case.at(TODAY, NOON), name)}
    assert ("freed" in before) == (name == "held")


DAYS = ("2024-01-01", "2024-01-02", "2024-02")


@st.composite
def files(draw: st.DrawFn) -> tuple[list[Claim], list[Decision]]:
    """Affirmed and denied arrests and releases, joined here and there, and settlings between them at different hours."""
    claims = [
        a_claim(
            f"c{i}",
            draw(st.sampled_from((Arrest, Release)))(when=When(draw(st.sampled_from(DAYS)))),
            polarity=draw(st.sampled_from(Polarity)),
        )
        for i in range(draw(st.integers(2, 6)))
    ]
    ids = st.sampled_from([c.id for c in claims])
    pairs = draw(st.lists(st.tuples(ids, ids), max_size=4))
    found = [d for n, (a, b) in enumerate(pairs) if a != b for d in settled(a, b, hours=n)]
    joined = draw(st.lists(st.builds(lambda a, b: a_decision(Ruling.SAME_OCCURRENCE, a, b), ids, ids), max_size=2))  # fmt: skip
    return claims, [*found, *joined]


@given(files())
def test_every_claim_is_held_once_or_lost_once(file: tuple[list[Claim], list[Decision]]) -> None:
    claims, decisions = file
    case = a_casefile(*claims, decisions=decisions)
    ids = [i for held in (*case.held, *case.overruled) for i in held.claim_ids]
    assert sorted(ids) == sorted(c.id for c in claims)


@given(files())
def test_the_side_chosen_last_is_always_held(file: tuple[list[Claim], list[Decision]]) -> None:
    claims, decisions = file
    choices = [d for d in decisions if d.ruling is Ruling.FOLLOW]
    case = a_casefile(*claims, decisions=decisions)
    held = {i for fact in case.held for i in fact.claim_ids}
    assert not choices or max(choices, key=lambda d: d.at).on[0] in held


@given(files())
def test_the_order_of_rulings_and_claims_does_not_matter(
    file: tuple[list[Claim], list[Decision]],
) -> None:
    claims, decisions = file
    every = [*accepting(claims), *decisions]
    assert overruled(claims, every) == overruled(claims[::-1], every[::-1])


@given(files(), st.data())
def test_undoing_a_settling_brings_back_what_was_held(
    file: tuple[list[Claim], list[Decision]], data: st.DataObject
) -> None:
    claims, decisions = file
    a, b = data.draw(st.permutations([c.id for c in claims]))[:2]
    undone = [
        Decision(f"{d.id}+", d.ruling, d.on, d.by, d.at, "", "amal", d.at + HOUR)
        for d in settled(a, b, hours=9)
    ]
    before = a_casefile(*claims, decisions=decisions)
    after = a_casefile(*claims, decisions=[*decisions, *undone])
    assert (after.held, after.overruled) == (before.held, before.overruled)
