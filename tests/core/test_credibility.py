"""Independent sources are counted by voice, and what cannot all be true is listed until resolved."""

from datetime import date

from habeas.core.claims import Polarity
from habeas.core.contradictions import contradictions
from habeas.core.corroboration import Standing, independent_voices, standing
from habeas.core.decisions import Ruling
from habeas.core.timeline import tell_claim
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.custody_duration import CustodyDuration
from habeas.kinds.death import Death
from habeas.kinds.detention import Detention
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.release import Release
from tests.making import a_casefile, a_claim, a_decision, a_source

RELEASE_TEXT = (
    "Amal Idris, who writes on prisons, was taken from her flat in Lenora on Monday by men who showed no "
    "papers, and her family has not been told where she is held, the Writers' League said in a statement."
)
ARRESTED = Arrest(when=When("2024-01-01"))


def test_a_republished_text_is_one_source() -> None:
    one = a_source("s2", text=RELEASE_TEXT, publisher="Writers' League")
    other = a_source("s3", text=f"Lenora Post. {RELEASE_TEXT} More soon.", publisher="Lenora Post")
    claims = [a_claim("a", ARRESTED, source=one), a_claim("b", ARRESTED, source=other)]
    case = a_casefile(*claims, sources=[one, other])
    assert independent_voices(case, claims) == {"lenora post"}
    assert standing(case, case.held[0]) is Standing.SINGLE


def test_two_letters_quoting_one_witness_count_once() -> None:
    one, other = a_source("s2", text="One letter."), a_source("s3", text="Quite another letter.")
    claims = [
        a_claim(i, ARRESTED, source=s, attribution="her brother")
        for i, s in (("a", one), ("b", other))
    ]
    case = a_casefile(*claims, sources=[one, other])
    assert independent_voices(case, claims) == {"her brother"}
    assert standing(case, case.held[0]) is Standing.SINGLE


def test_who_is_only_called_she_in_two_papers_may_be_one() -> None:
    one = a_source("s2", text="One letter.", publisher="Lenora Post")
    other = a_source("s3", text="Quite another letter.", publisher="Radio Vale")
    claims = [
        a_claim(i, ARRESTED, source=s, attribution="she") for i, s in (("a", one), ("b", other))
    ]
    case = a_casefile(*claims, sources=[one, other])
    assert standing(case, case.held[0]) is Standing.SINGLE


def test_two_independent_publishers_corroborate() -> None:
    one = a_source("s2", text="A neighbour saw her led away at dawn.", publisher="Lenora Post")
    other = a_source("s3", text="Police confirmed one arrest on Monday.", publisher="Radio Vale")
    case = a_casefile(
        a_claim("a", ARRESTED, source=one),
        a_claim("b", ARRESTED, source=other),
        sources=[one, other],
    )
    assert standing(case, case.held[0]) is Standing.CORROBORATED


def test_a_person_may_rule_that_one_source_repeats_another() -> None:
    one = a_source("s2", text="A neighbour saw her led away at dawn.", publisher="Lenora Post")
    other = a_source("s3", text="Police confirmed one arrest on Monday.", publisher="Radio Vale")
    case = a_casefile(
        a_claim("a", ARRESTED, source=one),
        a_claim("b", ARRESTED, source=other),
        sources=[one, other],
        decisions=[a_decision(Ruling.REPEATS, "s3", "s2")],
    )
    assert standing(case, case.held[0]) is Standing.SINGLE


def test_a_denial_by_an_authority_is_a_contradiction_until_resolved() -> None:
    strike = HungerStrike(when=When("2020-10-26"))
    claims = [
        a_claim("a", strike),
        a_claim("b", strike, polarity=Polarity.DENIED, attribution="prison service"),
    ]
    case = a_casefile(*claims)
    assert [c.code for c in contradictions(case)] == ["affirmed-and-denied"]
    assert standing(case, case.held[0]) is Standing.CONTESTED
    resolved = a_casefile(*claims, decisions=[a_decision(Ruling.RESOLVE, "a", "b")])
    assert contradictions(resolved) == ()


def test_released_twice_with_nothing_between_is_a_contradiction() -> None:
    case = a_casefile(
        a_claim("a", ARRESTED),
        a_claim("b", Release(when=When("2024-02-01"))),
        a_claim("c", Release(when=When("2024-03-01"))),
    )
    assert [c.code for c in contradictions(case)] == ["released-twice"]


def test_held_after_death_is_a_contradiction() -> None:
    case = a_casefile(
        a_claim("a", Death(when=When("2024-02-01"))),
        a_claim("b", Detention(when=When("2024-03-01"))),
    )
    assert [c.code for c in contradictions(case)] == ["alive-after-death"]


def test_a_stated_length_is_checked_against_the_clock_and_never_added() -> None:
    told = a_source("s2", on="2022-05-14")
    stated = a_claim("b", CustodyDuration(length=Duration(">P1000D")), source=told)
    day = date(2022, 5, 14)
    long_held = a_casefile(
        a_claim("a", Arrest(when=When("2019-08-08"))), stated, sources=[told], as_of=day
    )
    assert contradictions(long_held) == ()
    short = a_casefile(
        a_claim("a", Arrest(when=When("2020-10-10"))), stated, sources=[told], as_of=day
    )
    (found,) = contradictions(short)
    assert found.code == "stated-length"
    assert "582 days" in found.why


def test_a_denial_never_reads_as_if_the_thing_had_happened() -> None:
    denied = a_claim("a", Release(), polarity=Polarity.DENIED, attribution="her family")
    assert tell_claim(denied, "Amal Idris") == "Denied: Amal Idris was released. (her family)"
