"""Nobody is forgotten: appeals without an answer are counted in days, and care in what was given."""

from dataclasses import replace
from datetime import date

import pytest

from habeas.core.care import care
from habeas.core.contradictions import contradictions
from habeas.core.due import due
from habeas.core.facts import Role
from habeas.core.silence import SilenceClock, silence
from habeas.core.summary import summary
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade, Means
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.death import Death
from habeas.kinds.demand import Demand
from habeas.kinds.release import Basis, Release
from habeas.kinds.response import Response
from tests.making import a_casefile, a_claim, a_source

SEED = date(2022, 5, 14)
CALL = AppealMade(
    when=When("2022-03-31"), actor="Writers' League", addressee="government of Varenia"
)


def test_a_call_without_an_answer_is_44_days_old() -> None:
    clock = silence(a_casefile(a_claim("a", CALL), as_of=SEED))
    assert clock.days == 44
    assert clock.first == date(2022, 3, 31)
    assert clock.last_response is None


def test_an_answer_ends_the_silence_from_its_own_day() -> None:
    answer = Response(when=When("2022-05-27"), actor="Varenian authorities", favourable=Stated.YES)
    case = a_casefile(a_claim("a", CALL), a_claim("b", answer), as_of=date(2022, 6, 1))
    clock = silence(case)
    assert clock.unanswered == ()
    assert clock.last_response is not None
    assert clock.last_response.favourable is True
    assert clock.appeals[0].days(case.as_of) == 57
    assert silence(case.at(SEED)).days == 44


def test_an_answer_to_another_that_wrote_leaves_our_call_without_one() -> None:
    letter = AppealMade(
        when=When("2022-04-02"), actor="Union of Journalists", addressee="government of Varenia"
    )
    answer = Response(
        when=When("2022-04-22"), actor="government of Varenia", addressee="Union of Journalists"
    )
    claims = [a_claim("a", CALL), a_claim("b", letter), a_claim("c", answer)]
    clock = silence(a_casefile(*claims, as_of=SEED))
    assert [a.by for a in clock.unanswered] == ["Writers' League"]
    assert clock.days == 44
    alone = silence(a_casefile(claims[0], claims[2], as_of=SEED))
    assert alone.unanswered == (), (
        "whom an answer names in words of its own may be the one who asked"
    )


def test_another_body_cannot_answer_for_the_one_that_was_asked() -> None:
    to_ombudsman = AppealMade(
        when=When("2022-03-31"), actor="Writers' League", addressee="Ombudsman"
    )
    other = Response(when=When("2022-04-05"), actor="Lenora City Court")
    clock = silence(a_casefile(a_claim("a", to_ombudsman), a_claim("b", other), as_of=SEED))
    assert clock.days == 44


def test_a_demand_is_an_appeal_of_the_day_of_its_document_and_counts_once_with_the_report_of_it() -> (
    None
):
    letter = a_source("s2", on="2022-03-31")
    demand = Demand(actor="Writers' League", addressee="government of Varenia", action="treat her")
    told = AppealMade(when=When("2022-03-31"), actor="Writers' League")
    case = a_casefile(
        a_claim("a", demand, source=letter), a_claim("b", told), sources=[letter], as_of=SEED
    )
    (appeal,) = silence(case).appeals
    assert appeal.to == "government of Varenia"
    assert set(appeal.claims) == {"a", "b"}


@pytest.mark.parametrize("first", ["a", "b"])
def test_a_letter_that_makes_a_demand_stays_a_letter(first: str) -> None:
    letter = a_source("s2", on="2022-03-31")
    to = "government of Varenia"
    demand = Demand(actor="Writers' League", addressee=to, action="treat her")
    sent = AppealMade(
        when=When("2022-03-31"), actor="Writers' League", addressee=to, means=Means.LETTER
    )
    one, other = ("a", "b") if first == "a" else ("b", "a")
    case = a_casefile(
        a_claim(one, demand, source=letter), a_claim(other, sent), sources=[letter], as_of=SEED
    )
    (appeal,) = silence(case).appeals
    assert appeal.kind == "letter"


def test_an_appeal_without_a_day_is_shown_apart() -> None:
    undated = AppealMade(actor="Writers' League", repeated=Stated.YES)
    clock = silence(a_casefile(a_claim("a", undated)))
    assert clock.appeals == ()
    assert [h.id for h in clock.undated] == ["a"]


def test_care_of_any_kind_remembers_who_asked_who_refused_and_what_was_given() -> None:
    case = a_casefile(
        a_claim("a", CareRequested(when=When("2022-03-31"), need="any", actor="family")),
        a_claim("b", CareDenied(when=When("../2022-05-14"), need="any", actor="prison service")),
        as_of=SEED,
    )
    (need,) = care(case)
    assert (need.need, need.times_asked, need.refused_by) == ("any", 1, ("prison service",))
    assert str(need.first_asked) == "2022-03-31"
    assert need.last_given is None
    assert need.is_unmet


def test_care_given_later_is_seen_from_its_day_on() -> None:
    case = a_casefile(
        a_claim("a", CareDenied(when=When("../2022-05-14"), need="any")),
        a_claim("b", CareGiven(when=When("2022-05-27"), need="hospital care")),
        as_of=date(2022, 6, 1),
    )
    assert str(care(case)[0].last_given) == "2022-05-27"
    assert care(case.at(SEED))[0].last_given is None


def test_care_that_only_an_authority_says_it_gave_stands_apart() -> None:
    said = CareGiven(when=When("2020-04-22"), need="any")
    told = a_claim("a", said, attribution="State Penitentiary Service")
    denied = a_claim("b", CareDenied(when=When("../2022-05-14"), need="any"))
    (need,) = care(a_casefile(told, denied, as_of=SEED))
    assert need.last_given is None
    assert str(need.said_given) == "2020-04-22"
    seen = a_claim("c", said, attribution="her doctor")
    assert str(care(a_casefile(told, denied, seen, as_of=SEED))[0].last_given) == "2020-04-22"


HELD = Arrest(when=When("2022-01-10"))
FREED = Release(when=When("2022-06-20"))
SUMMER = date(2022, 8, 1)


def a_demand(action: str) -> Demand:
    """What the League asked for on the day of its call."""
    return Demand(
        when=When("2022-03-31"), actor="Writers' League", addressee="government", action=action
    )


def test_a_release_ends_the_calls_for_it_and_they_stay_on_file() -> None:
    case = a_casefile(a_claim("h", HELD), a_claim("a", CALL), a_claim("f", FREED), as_of=SUMMER)
    clock = silence(case)
    assert (clock.unanswered, clock.days) == ((), None)
    (appeal,) = clock.appeals
    assert appeal.answer is None
    assert appeal.ended is not None
    assert (appeal.ended.role, appeal.ended.on, appeal.ended.claims) == (
        Role.RELEASE, date(2022, 6, 20), ("f",),
    )  # fmt: skip
    assert appeal.days(SUMMER) == 81
    assert silence(case.at(SEED)).days == 44


def test_what_a_release_ended_is_no_task_and_no_silence_of_the_list() -> None:
    case = a_casefile(a_claim("h", HELD), a_claim("a", CALL), a_claim("f", FREED), as_of=SUMMER)
    assert "appeal-unanswered" not in {task.code for task in due(case)}
    assert summary(case).silent_since is None
    assert "appeal-unanswered" in {task.code for task in due(case.at(SEED))}


def test_a_death_ends_the_calls_for_care() -> None:
    died = a_claim("d", Death(when=When("2022-06-20")))
    asked = a_claim("a", a_demand("let a doctor see her"))
    (appeal,) = silence(a_casefile(a_claim("h", HELD), asked, died, as_of=SUMMER)).appeals
    assert appeal.ended is not None
    assert appeal.ended.role is Role.DEATH


@pytest.mark.parametrize(
    "action", ["investigate the beating", "drop the charges", "pay compensation"]
)
def test_what_can_be_asked_of_the_state_after_release_stays_unanswered(action: str) -> None:
    facts = (HELD, CALL, a_demand(action), FREED)
    case = a_casefile(*(a_claim(str(n), f) for n, f in enumerate(facts)), as_of=SUMMER)
    assert silence(case).days == 123


def test_a_call_made_after_the_release_is_counted() -> None:
    later = AppealMade(when=When("2022-07-02"), actor="Writers' League")
    case = a_casefile(a_claim("h", HELD), a_claim("f", FREED), a_claim("a", later), as_of=SUMMER)
    assert silence(case).days == 30


def test_a_person_taken_again_brings_the_call_back() -> None:
    again = a_claim("again", Arrest(when=When("2022-06-24")))
    case = a_casefile(
        a_claim("h", HELD), a_claim("a", CALL), a_claim("f", FREED), again, as_of=SUMMER
    )
    assert silence(case).days == 123
    assert silence(case.at(date(2022, 6, 22))).unanswered == ()


def test_house_arrest_is_no_release() -> None:
    home = Release(when=When("2022-06-20"), basis=Basis.TO_HOUSE_ARREST)
    case = a_casefile(a_claim("h", HELD), a_claim("a", CALL), a_claim("f", home), as_of=SUMMER)
    assert silence(case).days == 123


def test_a_release_of_which_only_the_year_is_known_ends_no_call_before_the_year_is_over() -> None:
    year = a_claim("f", Release(when=When("2022")))
    case = a_casefile(a_claim("a", CALL), year, as_of=date(2023, 2, 1))
    (appeal,) = silence(case).appeals
    assert appeal.ended is not None
    assert appeal.ended.on == date(2022, 12, 31)


LATE = date(2026, 11, 28)


def the_calls(when: str, *answers: Response) -> SilenceClock:
    """One appeal to the ministry, and answers to it."""
    call = AppealMade(when=When(when), actor="League", addressee="Ministry")
    told = [a_claim(f"r{n}", answer) for n, answer in enumerate(answers)]
    return silence(a_casefile(a_claim("a", call), *told, as_of=LATE))


def test_an_answer_of_the_same_day_ends_the_silence() -> None:
    clock = the_calls("2026-11-01", Response(when=When("2026-11-01"), actor="Ministry"))
    assert (clock.unanswered, clock.appeals[0].days(LATE)) == ((), 0)


def test_an_appeal_and_an_answer_of_one_year_are_an_answered_appeal() -> None:
    clock = the_calls("2025", Response(when=When("2025"), actor="Ministry"))
    assert clock.unanswered == ()
    assert str(clock.appeals[0].made) == "2025"


@pytest.mark.parametrize(
    ("when", "least", "most", "said"),
    [
        ("2023", 332 + 731, 332 + 731 + 364, "An appeal made in 2023 to the Ministry has had no answer for at least 1,063 days."),
        ("../2024-04-30", 942, None, "An appeal made by 30 April 2024 to the Ministry has had no answer for at least 942 days."),
        ("[2026-11-02..]", 0, 26, "An appeal made after 1 November 2026 to the Ministry has had no answer."),
        ("2026-11", 0, 27, "An appeal made in November 2026 to the Ministry has had no answer."),
    ],
)  # fmt: skip
def test_an_appeal_not_dated_to_the_day_is_told_as_its_source_dates_it(
    when: str, least: int, most: int | None, said: str
) -> None:
    call = AppealMade(when=When(when), actor="League", addressee="Ministry")
    case = a_casefile(a_claim("a", call), as_of=LATE)
    (appeal,) = silence(case).unanswered
    assert (appeal.days(LATE), appeal.days_at_most(LATE)) == (least, most)
    assert said in [task.what for task in due(case)]


def test_an_appeal_of_which_no_day_is_known_is_still_to_be_answered() -> None:
    call = AppealMade(actor="League", addressee="Ministry")
    case = a_casefile(a_claim("a", call), as_of=LATE)
    assert [task.what for task in due(case) if task.code == "appeal-unanswered"] == [
        "An appeal to the Ministry whose day is not known has had no answer."
    ]
    answer = a_claim("b", Response(when=When("2026-11-10"), actor="Ministry"))
    assert silence(a_casefile(a_claim("a", call), answer, as_of=LATE)).dayless == ()


def test_an_undated_appeal_that_can_be_a_dated_one_is_not_told_twice() -> None:
    dated = AppealMade(when=When("2026-11-01"), actor="League", addressee="Ministry")
    undated = AppealMade(actor="League")
    clock = silence(a_casefile(a_claim("a", dated), a_claim("b", undated), as_of=LATE))
    assert (len(clock.unanswered), clock.dayless) == (1, ())


def test_an_answer_of_this_year_is_not_told_as_of_a_day_ahead() -> None:
    clock = the_calls("2026-11-01", Response(when=When("2026"), actor="Ministry"))
    assert clock.last_response is not None
    assert (clock.last_response.on, str(clock.last_response.when)) == (LATE, "2026")
    assert not clock.appeals[0].is_exact


def test_an_undated_answer_is_given_no_day() -> None:
    clock = the_calls("2024-05-01", Response(actor="Ministry"))
    assert clock.last_response is not None
    assert str(clock.last_response.when) == "../2024-06-15"
    assert (clock.appeals[0].days(LATE), clock.appeals[0].days_at_most(LATE)) == (0, 45)


def test_an_answer_that_the_authority_published_is_of_the_day_of_its_publication() -> None:
    letter = a_source("s2", on="2026-11-10", publisher="Ministry")
    call = AppealMade(when=When("2026-11-01"), actor="League", addressee="Ministry")
    answer = a_claim("b", Response(actor="Ministry"), source=letter)
    clock = silence(a_casefile(a_claim("a", call), answer, sources=[letter], as_of=LATE))
    assert (clock.appeals[0].days(LATE), clock.appeals[0].is_exact) == (9, True)


def test_an_answer_by_nobody_known_ends_no_silence_and_asks_whose_it_is() -> None:
    call = AppealMade(when=When("2026-11-01"), actor="League", addressee="Ministry")
    answer = a_claim("b", Response(when=When("2026-11-10")))
    case = a_casefile(a_claim("a", call), answer, as_of=LATE)
    assert silence(case).days == 27
    assert "answer-unattributed" in {task.code for task in due(case)}


def test_a_call_that_tells_of_an_answer_is_not_answered_by_it() -> None:
    earlier, later = a_source("s2", on="2024-05-01"), a_source("s3", on="2024-05-27")
    claims = (
        a_claim("first", Demand(actor="League", addressee="government", action="help"), source=earlier),
        a_claim("second", Demand(actor="League", addressee="government", action="go on"), source=later),
        a_claim("reply", Response(actor="government"), source=later),
    )  # fmt: skip
    first, second = silence(a_casefile(*claims, sources=(earlier, later))).appeals
    assert first.answer is not None
    assert second.answer is None


MINISTER, SERVICE = "Minister of Justice of Varenia", "Prison Service of Varenia"
SENT = AppealMade(when=When("2022-03-31"), actor="Writers' League", addressee=MINISTER)


def test_two_appeals_of_one_day_to_two_bodies_are_two_and_no_contradiction() -> None:
    letter = a_source("s2", on="2022-03-31")
    call = replace(SENT, means=Means.PUBLIC_CALL)
    other = replace(SENT, addressee=SERVICE, means=Means.LETTER)
    case = a_casefile(
        a_claim("a", call, source=letter), a_claim("b", other, source=letter), sources=[letter], as_of=SEED
    )  # fmt: skip
    made = {(a.to, a.kind) for a in silence(case).appeals}
    assert made == {(MINISTER, "public_call"), (SERVICE, "letter")}
    assert contradictions(case) == ()


@pytest.mark.parametrize(
    ("means", "asked"),
    [(Means.LETTER, {MINISTER}), (Means.PUBLIC_CALL, {MINISTER, "Prosecutor General of Varenia"})],
)
def test_whom_a_letter_to_another_names_is_not_asked_by_it(means: Means, asked: set[str]) -> None:
    source = a_source("s2", on="2022-03-31")
    sent = replace(SENT, means=means)
    demand = Demand(
        actor="Writers' League", addressee="Prosecutor General of Varenia", action="investigate"
    )
    case = a_casefile(
        a_claim("a", sent, source=source), a_claim("b", demand, source=source), sources=[source], as_of=SEED
    )  # fmt: skip
    assert {appeal.to for appeal in silence(case).appeals} == asked


@pytest.mark.parametrize(
    ("text", "media_type", "kind"),
    [
        ("31 March 2022\n\nDear Minister,\n\nTreat her.", "text/plain", "letter"),
        ("We call on the Minister to treat her.", "text/plain", "public_call"),
        ("We call on the Minister to treat her.", "message/rfc822", None),
    ],
)
def test_a_demand_in_a_letter_is_no_public_call(text: str, media_type: str, kind: str) -> None:
    source = replace(a_source("s2", on="2022-03-31", text=text), media_type=media_type)
    demand = Demand(actor="Writers' League", addressee=MINISTER, action="treat her")
    claim = a_claim("a", demand, source=source)
    (appeal,) = silence(a_casefile(claim, sources=[source], as_of=SEED)).appeals
    assert appeal.kind == kind
