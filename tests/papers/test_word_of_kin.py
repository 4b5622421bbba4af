"""What only a relative's letter tells is told as that relative's word, be it a public act; and each thing once."""

from dataclasses import replace
from datetime import date

import pytest

from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor, Certainty, Claim
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_given import CareGiven
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention, Status
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing, Stage
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence as Sentencing
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers import write
from habeas.papers.languages import LANGUAGES
from tests.making import a_casefile
from tests.papers.test_papers import body
from tests.papers.varenia import ADDED, a_text

AS_OF = date(2025, 4, 10)
UNION, OFFICE, MINISTRY = "Network of Unions", "Prosecutor General", "Ministry of Justice"
TEXTS = {
    "call": ("The Network calls on the Prosecutor General to release Lena Orso and to let her family visit her. The Network calls "
             "on the Ministry of Justice to give her care. She was arrested on 19 April 2024.", "2024-06-03", UNION),
    "observers": ("The court sentenced her to four years. Found guilty. The public was not admitted on 5 and 7 November.",
                  "2024-11-12", "Orlest Trial Observers"),
    "letter": ("My sister Lena lost her appeal on 21 January 2025. The Orlest Regional Court upheld the sentence. On 6 February "
               "2025 she was moved to Colony No. 4. I visited her on 26 February 2025. She gets her inhaler only once a week.",
               "2025-03-02", "Mira Orso"),
    "reply": ("There are no grounds for her release. She receives all necessary medical care.", "2025-03-20", OFFICE),
}  # fmt: skip
SOURCES = {
    key: a_text(key, key, text, on, by, Level.INTERNAL) for key, (text, on, by) in TEXTS.items()
}


def told(claim_id: str, fact: Fact, source: str, quote: str, by: str | None = None) -> Claim:
    held = SOURCES[source]
    start = held.text.index(quote)
    certainty = Certainty.STATED if by is None else Certainty.REPORTED
    anchor = Anchor(source, start, start + len(quote), quote)
    return Claim(claim_id, "p1", fact, (anchor,), ADDED, certainty=certainty, attribution=by, told_on=held.date)  # fmt: skip


CALLED, VISITED = When("2024-06-03"), When("2025-02-26")
FAMILY = "let her family visit her"
CLAIMS = (
    told("arrest", Arrest(when=When("2024-04-19")), "call", "She was arrested on 19 April 2024"),
    told("to-office", AppealMade(when=CALLED, actor=UNION, addressee=OFFICE), "call", "The Network calls on the Prosecutor General"),
    told("to-ministry", AppealMade(when=CALLED, actor=UNION, addressee=MINISTRY), "call", "Ministry of Justice"),
    told("free", Demand(when=CALLED, actor=UNION, addressee=OFFICE, action="release Lena Orso"), "call", "release Lena Orso"),
    told("family", Demand(when=CALLED, actor=UNION, addressee=OFFICE, action=FAMILY), "call", FAMILY),
    told("care", Demand(when=CALLED, actor=UNION, addressee=MINISTRY, action="give her care"), "call", "give her care"),
    told("sentence", Sentencing(when=When("2024-11-12"), court="Orlest Court", term=Duration("P4Y")), "observers", "sentenced her to four years"),
    told("guilty", Hearing(stage=Stage.VERDICT, court="lawful court", outcome="was convicted"), "observers", "Found guilty"),
    *(
        told(f"shut-{day}", FairTrialBreach(when=When(f"2024-11-0{day}"), guarantee=Guarantee.PUBLIC_HEARING, detail="The public was not admitted"), "observers", "The public was not admitted")
        for day in (5, 7)
    ),
    told("lost", Hearing(when=When("2025-01-21"), stage=Stage.APPEAL, outcome="lost her appeal"), "letter", "lost her appeal"),
    told("upheld", Hearing(court="Orlest Regional Court", outcome="upheld the sentence"), "letter", "upheld the sentence"),
    told("moved", Transfer(when=When("2025-02-06"), where="Colony No. 4"), "letter", "she was moved to Colony No. 4"),
    told("came", Visit(when=VISITED, actor="Mira Orso"), "letter", "I visited her"),
    told("sister-came", Visit(when=VISITED, actor="her sister"), "letter", "visited her on 26 February"),
    told("inhaler", HealthCondition(when=VISITED, condition="inhaler once a week"), "letter", "She gets her inhaler only once a week"),
    told("sister", AffiliationRole(office="a sister"), "letter", "My sister"),
    told("answer", Response(when=When("2025-03-20"), actor=OFFICE, addressee=UNION, favourable=Stated.NO, content="there are no grounds for her release"), "reply", "There are no grounds for her release"),
    told("given", CareGiven(need="adequate medical care"), "reply", "She receives all necessary medical care", OFFICE),
)  # fmt: skip


def by_id(claim_id: str) -> Claim:
    return next(claim for claim in CLAIMS if claim.id == claim_id)


def the_unionist(*more: Claim, without: tuple[str, ...] = ()) -> Casefile:
    claims = [c for c in (*CLAIMS, *more) if c.id not in without]
    case = a_casefile(*claims, as_of=AS_OF, sources=SOURCES.values())
    return replace(case, person=replace(case.person, name="Lena Orso"))


def paper(key: str, case: Casefile | None = None, language: str = "en") -> str:
    draft = write(key, case or the_unionist(), as_of=AS_OF, audience=Level.INTERNAL, organisation=UNION, language=language)  # fmt: skip
    return body(draft).replace("\u00a0", " ")


@pytest.mark.parametrize("key", ["official_letter", "public_statement", "follow_up"])
def test_an_act_that_a_relative_alone_tells_is_that_relatives_word(key: str) -> None:
    text = paper(key)
    assert "According to Mira Orso, Lena Orso was moved to Colony No. 4 on 6 February 2025." in text
    assert "According to Mira Orso, on 21 January 2025 the Orlest Regional Court upheld the sentence." in text  # fmt: skip
    assert "lost her appeal" not in text


def test_what_a_court_or_another_source_tells_too_needs_no_voice() -> None:
    same = told("moved-too", Transfer(when=When("2025-02-06"), where="Colony No. 4"), "observers", "The court")  # fmt: skip
    text = paper("public_statement", the_unionist(same))
    assert "She was moved to Colony No. 4" in text
    assert "According to Mira Orso, Lena Orso was moved" not in text


def test_two_sittings_of_one_sentence_are_one_point() -> None:
    text = paper("public_statement")
    assert text.count("The public was not admitted") == 1
    assert "a guarantee of a fair trial was not kept: a public hearing" in text


def test_enough_care_is_told_in_the_words_of_whoever_says_so() -> None:
    text = paper("public_statement")
    assert "received medical care (“She receives all necessary medical care”)" in text
    assert "adequate" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_state_of_health_without_a_trend_is_told_in_whole_words(language: str) -> None:
    assert "She gets her inhaler only once a week" in paper("public_statement", language=language)


def test_the_answer_of_the_one_who_can_grant_it_is_told_with_what_it_said() -> None:
    for key in ("public_statement", "official_letter", "reiteration"):
        assert "days: there are no grounds for her release." in paper(key)
    assert paper("follow_up").count("there are no grounds for her release") == 1


def test_a_paper_goes_to_all_who_were_asked_on_that_day_and_asks_each_its_own() -> None:
    text = paper("follow_up")
    assert "To the Ministry of Justice and the Prosecutor General" in text
    assert "calls on the Prosecutor General to release Lena Orso" in text
    assert "calls on the Ministry of Justice to give her care" in text


def test_whoever_was_sentenced_is_not_told_to_be_convicted_by_no_court() -> None:
    for key in ("public_statement", "follow_up", "meeting_brief"):
        assert "lawful court" not in paper(key)


def test_no_relative_is_what_the_person_is() -> None:
    assert "a sister" not in paper("public_statement")


@pytest.mark.parametrize("without", ["came", "sister-came"])
def test_a_visit_of_a_relative_by_name_or_by_kinship_is_told_once_and_is_the_familys(
    without: str,
) -> None:
    text = paper("follow_up")
    assert text.count("26 February 2025") - text.count("the state of health") <= 2
    alone = paper("follow_up", the_unionist(without=(without,)))
    assert "Let her family visit her (asked since 3 June 2024): met" in alone


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_no_refusal_by_nobody(language: str) -> None:
    case = the_unionist(without=("answer", "upheld", "lost"))
    text = paper("follow_up", case, language)
    assert "sentence was passed" in text or language != "en"
    assert "): refused" not in text


def test_a_fact_of_one_source_needs_no_mark_in_the_complete_file() -> None:
    text = paper("complete_file")
    assert "one source; independent voices" not in text
    assert "rests on one source and one voice" in text


def test_where_one_serves_a_sentence_is_no_place_of_remand() -> None:
    remand = told("remand", Detention(when=When("2024-04-19/.."), where="Detention Centre No. 1"), "call", "She was arrested")  # fmt: skip
    serving = told("serving", Detention(where="Colony No. 4", status=Status.SERVING_SENTENCE), "reply", "There are no grounds")  # fmt: skip
    text = paper("statement_of_facts", the_unionist(remand, serving))
    assert "(serving sentence) in Detention Centre" not in text


def test_in_russian_whoever_was_sentenced_is_not_on_remand() -> None:
    text = paper("public_statement", language="ru")
    assert "находится в заключении" in text
    assert "находится под стражей" not in text
    assert "находится под стражей" in paper("public_statement", the_unionist(without=("sentence",)), "ru")  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_since_when_is_told_once_where_the_arrest_tells_it(language: str) -> None:
    day = LANGUAGES[language].when(When("2024-04-19")).forms["on"]
    taken = told("taken", Arrest(when=When("2024-04-19"), actor="State Police"), "call", "She was arrested")  # fmt: skip
    text = paper("official_letter", the_unionist(taken), language)
    assert text.replace("\u2068", "").count(str(day)) <= 1
    assert "has been held since" in paper("official_letter")


def test_a_sentence_is_passed_under_an_article_and_for_an_offence() -> None:
    article = replace(by_id("sentence"), id="article", fact=Sentencing(term=Duration("P4Y"), offence="Article 342 of the Criminal Code"))  # fmt: skip
    text = paper("official_letter", the_unionist(article, without=("sentence",)))
    assert "4 years of imprisonment under Article 342 of the Criminal Code" in text


def test_what_one_sentence_says_of_two_sittings_is_a_point_of_the_chronology_once() -> None:
    assert paper("statement_of_facts").count("The public was not admitted") == 1
    assert paper("statement_of_facts").count("was visited by") == 1


def test_a_place_is_not_told_of_a_time_at_which_no_source_has_the_person_there() -> None:
    since = told("since", Detention(when=When("2024-04-19/..")), "call", "She was arrested")
    there = told("there", Detention(where="Detention Centre No. 1"), "observers", "The court")
    text = paper("statement_of_facts", the_unionist(since, there))
    assert "in Detention Centre No. 1 from" not in text
    assert "in Detention Centre No. 1 since" not in text
