"""What changed since the last appeal, what became of each demand, and which follow-up that calls for."""

from datetime import date

import pytest

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.corroboration import Standing
from habeas.core.decisions import Ruling
from habeas.core.facts import Fact
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.charge import Charge
from habeas.kinds.death import Death
from habeas.kinds.demand import Demand
from habeas.kinds.hearing import Hearing
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Basis, Release
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.papers.bearing import Outcome
from habeas.papers.difference import Difference, SubType, difference, last_appeal
from tests.making import a_casefile, a_claim, a_decision, a_source
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SERVICE, SOURCES, said

CALLED = date(2024, 3, 31)
MAY = When("2024-05-05")
NO_WORD_OF_THE_SERVICE = tuple(c for c in CLAIMS if c.attribution != SERVICE)


def since_the_call(*more: Claim, of: tuple[Claim, ...] = NO_WORD_OF_THE_SERVICE) -> Difference:
    case = a_casefile(*of, *more, as_of=AS_OF, sources=SOURCES, country="XV")
    return difference(case, organisation=LEAGUE, since=CALLED)


def noted(claim_id: str, fact: Fact, by: str | None = None) -> Claim:
    """A claim of the note of May."""
    return said(claim_id, fact, "note", "The League will go to court", by)


GIVEN = noted("given", CareGiven(when=MAY, need="eye doctor"))
REFUSED = noted("refused", CareDenied(when=When("2024-05-06"), actor=SERVICE, need="eye doctor"))
FREED = noted("freed", Release(when=MAY))


def of_the_doctor(found: Difference) -> Outcome:
    (one,) = (d for d in found.demands if "doctor" in d.demanded.action)
    return one.now.outcome


def test_the_last_appeal_is_the_last_before_the_day() -> None:
    case = a_casefile(*CLAIMS, as_of=AS_OF, sources=SOURCES, country="XV")
    assert last_appeal(case, LEAGUE) == CALLED
    assert last_appeal(case.at(CALLED), LEAGUE) is None
    assert last_appeal(case, "Another Society") is None


def test_where_nothing_was_done_the_call_is_repeated() -> None:
    found = since_the_call()
    assert (found.sub_type, found.reason) == (SubType.REITERATES, ())
    assert of_the_doctor(found) is Outcome.UNANSWERED


def test_a_visit_and_what_was_seen_at_it_are_the_authors_own() -> None:
    own = noted("own", type(CLAIMS[5].fact)(when=When("2024-04-20"), actor=LEAGUE))
    found = since_the_call(own, of=tuple(c for c in NO_WORD_OF_THE_SERVICE if c.id != "visit"))
    assert [t.lead.id for t in found.observations] == ["own", "sight"]


def test_what_was_told_in_the_last_appeal_is_no_news() -> None:
    told = {i for t in since_the_call().news for i in t.ids}
    assert told.isdisjoint({"arrest", "beaten", "sentence"})
    assert {"bruises", "no-care"} <= told


def test_what_a_source_without_a_day_tells_of_a_day_since_is_news() -> None:
    undated = a_source("list", on=None)
    passed = Sentence(when=MAY, court="Court of Orlava", term=Duration("P6Y"))
    one = noted("dated", passed)
    other = a_claim("undated", passed, source=undated)
    case = a_casefile(
        *NO_WORD_OF_THE_SERVICE, one, other, as_of=AS_OF, sources=(*SOURCES, undated), country="XV"
    )
    found = difference(case, organisation=LEAGUE, since=CALLED)
    assert {"dated", "undated"} <= {i for t in found.news for i in t.ids}


def test_care_that_had_not_come_by_a_day_is_no_refusal() -> None:
    assert since_the_call().sub_type is SubType.REITERATES


def test_a_demand_that_is_met_is_welcomed_on_the_claim_that_shows_it() -> None:
    found = since_the_call(GIVEN)
    assert (found.sub_type, found.reason) == (SubType.WELCOMES, ("given",))
    assert of_the_doctor(found) is Outcome.MET


def test_what_only_an_authority_says_that_it_gave_is_its_word_and_meets_nothing() -> None:
    found = since_the_call(
        noted("given", CareGiven(when=MAY, need="eye doctor"), "State Prison Service")
    )
    assert of_the_doctor(found) is Outcome.SAID
    assert found.sub_type is SubType.UPDATES


def test_care_given_before_it_was_asked_for_meets_nothing() -> None:
    early = noted("given", CareGiven(when=When("2024-03-01"), need="eye doctor"))
    assert of_the_doctor(since_the_call(early)) is Outcome.UNANSWERED


def test_a_refusal_goes_before_what_was_met() -> None:
    found = since_the_call(GIVEN, REFUSED)
    assert (found.sub_type, of_the_doctor(found)) == (SubType.ESCALATES, Outcome.REFUSED)


def test_care_of_one_sort_given_and_of_another_refused_meets_in_part() -> None:
    refused = noted("refused", CareDenied(when=When("2024-05-01"), actor=SERVICE, need="operation"))
    assert of_the_doctor(since_the_call(refused, GIVEN)) is Outcome.PARTLY


def test_a_new_arrest_or_mistreatment_of_a_day_since_is_worse() -> None:
    for fact in (Arrest(when=MAY), Mistreatment(when=MAY, method="kicked")):
        assert since_the_call(noted("worse", fact)).sub_type is SubType.ESCALATES


def test_a_promise_is_welcomed_and_meets_no_demand_that_an_act_would_show() -> None:
    reply = Response(when=MAY, actor="government of Varenia", favourable=Stated.YES)
    found = since_the_call(noted("reply", reply))
    assert (found.sub_type, of_the_doctor(found)) == (SubType.WELCOMES, Outcome.UNANSWERED)
    assert [t.lead.id for t in found.replies] == ["reply"]


def test_a_refusal_in_words_refuses_what_was_asked() -> None:
    reply = Response(when=MAY, actor="government of Varenia", favourable=Stated.NO)
    found = since_the_call(noted("reply", reply))
    assert (found.sub_type, of_the_doctor(found)) == (SubType.ESCALATES, Outcome.REFUSED)


def test_the_word_of_an_authority_that_changes_nothing_updates() -> None:
    found = since_the_call(of=CLAIMS)
    assert found.sub_type is SubType.UPDATES
    assert {"healthy", "not-beaten"} == set(found.reason)


def test_a_move_is_an_update() -> None:
    found = since_the_call(noted("moved", Transfer(when=MAY, where="Prison No. 3")))
    assert (found.sub_type, found.reason) == (SubType.UPDATES, ("moved",))


def test_a_release_closes_and_leaves_nothing_to_ask_that_mattered_in_custody() -> None:
    found = since_the_call(FREED)
    assert (found.sub_type, found.reason) == (SubType.CLOSES, ("freed",))
    assert of_the_doctor(found) is Outcome.LAPSED


def charged(*more: Claim) -> Difference:
    """Since the call, of somebody charged and not yet sentenced."""
    kept = (c for c in NO_WORD_OF_THE_SERVICE if c.id != "sentence")
    charge = said("charge", Charge(offence="theft"), "call", "Ms Idris")
    return since_the_call(*more, of=(*kept, charge))


@pytest.mark.parametrize(
    "freed",
    [
        Release(when=MAY, basis=Basis.BAIL),
        Release(when=MAY, basis=Basis.END_OF_SENTENCE, conditions="not to leave the country"),
        Release(when=MAY),
    ],
)
def test_a_release_that_is_not_for_good_closes_nothing(freed: Release) -> None:
    asked = said("free-her", Demand(actor=LEAGUE, action="release Ms Idris"), "call", "Ms Idris")
    visit = said("visits", Demand(actor=LEAGUE, action="let her family visit"), "call", "Ms Idris")
    found = charged(asked, visit, REFUSED, noted("freed", freed))
    assert (found.sub_type, found.reason) == (SubType.WELCOMES, ("freed",))
    assert {d.demanded.action: d.now.outcome for d in found.demands} == {
        "let a doctor see Ms Idris": Outcome.LAPSED,
        "release Ms Idris": Outcome.PARTLY,
        "let her family visit": Outcome.LAPSED,
    }
    assert not any(d.is_open for d in found.demands)


def test_a_release_for_good_closes_with_a_charge_on_file() -> None:
    found = charged(noted("freed", Release(when=MAY, basis=Basis.ACQUITTAL)))
    assert found.sub_type is SubType.CLOSES


def test_one_released_and_taken_again_is_no_closed_case() -> None:
    again = noted("again", Arrest(when=When("2024-05-08")))
    assert since_the_call(FREED, again).sub_type is SubType.ESCALATES


def test_a_death_goes_before_all_else() -> None:
    died = noted("died", Death(when=MAY))
    found = since_the_call(died, GIVEN, REFUSED)
    assert (found.sub_type, found.reason) == (SubType.IN_MEMORIAM, ("died",))


def test_what_outlives_custody_is_still_asked_after_release() -> None:
    asked = said(
        "inquiry",
        Demand(actor=LEAGUE, action="investigate the beating"),
        "call",
        "The League calls",
    )
    found = since_the_call(asked, FREED)
    assert [d.demanded.action for d in found.demands if d.is_open] == ["investigate the beating"]


def test_what_was_first_asked_since_is_new() -> None:
    later = noted("later-demand", Demand(actor=LEAGUE, action="free Ms Idris"))
    found = since_the_call(later)
    assert {d.demanded.action: d.is_new for d in found.demands} == {
        "free Ms Idris": True,
        "let a doctor see Ms Idris": False,
    }


def test_two_demands_of_short_words_stay_two() -> None:
    asked = [
        said(n, Demand(actor=LEAGUE, action=action), "call", "The League calls")
        for n, action in (("go", "let her go"), ("eat", "let her eat"))
    ]
    assert len(since_the_call(*asked).demands) == 3


@pytest.mark.parametrize(
    ("action", "fact", "outcome"),
    [
        ("investigate the beating", Investigation(when=MAY, step=Step.OPENED), Outcome.PARTLY),
        ("investigate the beating", Investigation(when=MAY, step=Step.REFUSED), Outcome.REFUSED),
        ("open the trial to the public", Hearing(when=MAY, public=Stated.YES), Outcome.MET),
        ("open the trial to the public", Hearing(when=MAY, public=Stated.NO), Outcome.REFUSED),
        ("keep her in hospital", Transfer(when=MAY, where="City Hospital"), Outcome.MET),
        ("keep her in hospital", Transfer(when=MAY, where="Orlava Prison"), Outcome.REFUSED),
        ("let her travel abroad for treatment", CareGiven(when=MAY), Outcome.UNANSWERED),
        ("release her", Release(when=MAY), Outcome.MET),
        ("respect her dignity", Response(when=MAY, favourable=Stated.YES), Outcome.PARTLY),
    ],
)
def test_each_matter_is_met_or_refused_by_acts_of_its_own(
    action: str, fact: Fact, outcome: Outcome
) -> None:
    asked = said("asked-of", Demand(actor=LEAGUE, action=action), "call", "The League calls")
    found = since_the_call(asked, noted("act", fact))
    (one,) = (d for d in found.demands if d.demanded.action == action)
    assert one.now.outcome is outcome
    assert one.now.claims == (() if outcome is Outcome.UNANSWERED else ("act",))


def test_what_was_settled_otherwise_is_corrected() -> None:
    right = noted("right", Arrest(when=When("2023-03-05")))
    settled = a_decision(Ruling.RESOLVE, "arrest", "right"), a_decision(Ruling.FOLLOW, "right")
    found = difference(_with(right, *settled), organisation=LEAGUE, since=CALLED)
    assert (found.sub_type, found.reason) == (SubType.CORRECTS, ("right",))
    assert [(lost.id, held.id) for lost, held in found.lost] == [("arrest", "right")]


def _with(claim: Claim, *decisions: object) -> Casefile:
    return a_casefile(
        *NO_WORD_OF_THE_SERVICE, claim, as_of=AS_OF, sources=SOURCES, decisions=decisions  # type: ignore[arg-type]
    )  # fmt: skip


def test_a_fact_that_another_source_bears_out_since_stands_otherwise() -> None:
    again = said("arrest-again", Arrest(when=When("2023-03-02")), "monitor", "found bruises")
    changed = since_the_call(again).changed
    assert [(c.held.id, c.was, c.now) for c in changed] == [
        ("arrest", Standing.SINGLE, Standing.CORROBORATED)
    ]


@pytest.mark.parametrize(
    ("source", "quote"),
    [("court", "the Court of Orlava"), ("official", "Ms Idris"), ("call", "Ms Idris")],
)
def test_only_what_a_paper_of_its_own_told_can_stand_otherwise(source: str, quote: str) -> None:
    """Readers of the last appeal never heard of what another source alone has."""
    fact = Charge(when=When("2023-03-03"), offence="libel")
    first = said("known", fact, source, quote)
    again = said("again", fact, "monitor", "found bruises")
    changed = {c.held.id for c in since_the_call(first, again).changed}
    assert ("known" in changed) is (source == "call")


def test_what_had_not_come_after_other_care_was_given_leaves_a_demand_met_in_part() -> None:
    given = noted(
        "given", CareGiven(when=When("2024-04-22"), where="City Hospital", need="hospital")
    )
    assert of_the_doctor(since_the_call(given)) is Outcome.PARTLY


@pytest.mark.parametrize("offence", ["offences of common law", "libel", "fraud"])
def test_that_somebody_is_being_prosecuted_refuses_nothing(offence: str) -> None:
    """The word of the service, and of no day: no new charge, and no answer to the demand to drop what stands."""
    drop = noted("drop", Demand(when=When("2024-03-01"), actor=LEAGUE, action="drop all charges"))
    charged = noted("charged", Charge(offence=offence), SERVICE)
    found = since_the_call(drop, charged)
    (one,) = (d for d in found.demands if "charges" in d.demanded.action)
    assert one.now.outcome is Outcome.UNANSWERED
    assert found.sub_type is SubType.UPDATES


def test_a_charge_brought_since_refuses_to_drop_what_stands() -> None:
    drop = noted("drop", Demand(when=When("2024-03-01"), actor=LEAGUE, action="drop all charges"))
    found = since_the_call(drop, noted("charged", Charge(when=MAY, offence="fraud")))
    (one,) = (d for d in found.demands if "charges" in d.demanded.action)
    assert one.now.outcome is Outcome.REFUSED
    assert found.sub_type is SubType.ESCALATES


OWN = "let a doctor of her own choice examine Ms Idris"


@pytest.mark.parametrize(
    ("fact", "outcome"),
    [
        (CareGiven(when=MAY, need="a doctor"), Outcome.UNANSWERED),
        (
            CareGiven(when=MAY, need="a doctor", actor="a board of three doctors"),
            Outcome.UNANSWERED,
        ),
        (CareGiven(when=MAY, need="a doctor of her own choice"), Outcome.MET),
        (CareDenied(when=MAY, actor=SERVICE, need="hospital"), Outcome.UNANSWERED),
        (CareDenied(when=MAY, actor=SERVICE, need="medicines"), Outcome.UNANSWERED),
        (CareDenied(when=MAY, actor=SERVICE, need="doctor of her own choice"), Outcome.REFUSED),
        (CareDenied(when=MAY, actor=SERVICE, need="an examination by a doctor"), Outcome.REFUSED),
        (CareDenied(when=MAY, actor=SERVICE, need="medical care"), Outcome.REFUSED),
    ],
)
def test_a_doctor_of_her_own_choice_is_no_other_and_is_refused_by_no_other_refusal(
    fact: Fact, outcome: Outcome
) -> None:
    asked = said("own", Demand(actor=LEAGUE, action=OWN), "call", "Ms Idris")
    found = since_the_call(asked, noted("act", fact))
    (one,) = (d for d in found.demands if "own choice" in d.demanded.action)
    assert one.now.outcome is outcome
