"""Each way of telling a fact is read from a sentence in the manner of those who write; all the people are invented."""

import pytest

from habeas.core.claims import Polarity
from habeas.core.when import When
from habeas.reading import Proposal, read

DAY = When("2024-06-15")
BEFORE = "Ana Velmar is a poet."
TOLD = (
    ("access_denied.not_let_in", "Neither sister was allowed to see Ana Velmar's lawyer."),
    ("access_denied.visit_refused", "Every application to see Ana Velmar has been turned down."),
    ("access_denied.no_contact_with", "Family calls are monitored."),
    ("affiliation_role.in_apposition", "Ana Velmar, a lamplighter, lives in Orlest."),
    ("affiliation_role.role_then_name", "The employees of the radio Ana Velmar and Marek Dusan are at home."),
    ("affiliation_role.is_or_does", "Ana Velmar coordinates the Harbour Network in Orlest."),
    ("affiliation_role.second_role", "Ana Velmar, a former mayor of the port and founder of the Harbour Network, is at home."),
    ("appeal_made.wrote_to", "I wrote to the Prosecutor on 30 March about Ana Velmar."),
    ("appeal_made.was_filed", "A complaint was filed with the prosecutor on 2 May."),
    ("appeal_made.took_it_up", "Her mother has lobbied the bishop, and contacted the embassy."),
    ("arrest.was_seized", "Ana Velmar was pushed into an unmarked van on 2 May."),
    ("arrest.they_seized", "Gendarmes took her and her deputy away on 2 May."),
    ("arrest.arrest_of", "We protest against the arrest on 2 May of Ana Velmar."),
    ("care_denied.care_withheld", "Her anaemia has not been adequately treated."),
    ("care_denied.care_did_not_come", "The drops have not arrived."),
    ("care_denied.kept_from_care", "The authorities failed to give her appropriate dosages."),
    ("care_given.was_seen_to", "She was put on a drip on 2 May."),
    ("care_given.was_operated", "A kidney stone was removed on 2 May."),
    ("care_requested.asked_to_be_seen", "Her request to be seen by a cardiologist was sent on 2 May."),
    ("charge.charged_with_quoted", "She was accused, again, of espionage."),
    ("charge.charge_is", "The charge is \"denigrating the nation\"."),
    ("charge.and_charged", "She faces two counts."),
    ("corroboration.examined_and_found", "The magistrate noted that her jaw was broken."),
    ("corroboration.hurt_documented", "The scars were photographed, seen by two surgeons."),
    ("custody_duration.so_long_in_custody", "She has been in prison since her arrest, for more than two years."),
    ("demand.listed_to", "The ministry has a duty:\n\n- to lift the ban on telephone calls;"),
    ("demand.listed_that", "We ask two things:\n\n- that those who beat her be named and tried;"),
    ("demand.asked_outright", "I beg you to visit her."),
    ("demand.must_do", "Ana Velmar should receive medical treatment."),
    ("demand.called_for_it_to_be", "The Harbour Union called for the three poets to be freed at once."),
    ("demand.calls_for_them_to", "The Harbour Union calls for authorities to lift the conditions."),
    ("detention.they_kept", "The police held her in Orlest overnight."),
    ("detention.participle_held", "Ana Velmar, imprisoned since 2021, writes poems."),
    ("enforced_disappearance.nobody_held", "An officer told her family that no detainees were held there."),
    ("fair_trial_breach.defence_not_heard", "The court turned down all 14 motions by the defence."),
    ("fair_trial_breach.not_before_a_judge", "She has not been heard by a judge."),
    ("fair_trial_breach.sham_trial", "The trial lasted 15 minutes."),
    ("fair_trial_breach.defence_hampered", "Her lawyers were only given two hours."),
    ("health_condition.has_ailment", "She has a cough."),
    ("health_condition.ails", "Her blood pressure is dangerously low."),
    ("health_condition.has_lost", "She had lost all feeling in two fingers."),
    ("health_condition.fears_for", "There are serious concerns for her well-being."),
    ("hearing.court_found", "The panel found her guilty on 2 May."),
    ("hearing.came_to_court", "She is due in court on 9 September."),
    ("hunger_strike.strikes", "She ended her fast on 2 May."),
    ("incommunicado.not_seen_since", "She has not been seen since."),
    ("investigation.was_not_opened", "The prosecutor would not open a case."),
    ("investigation.check_opened", "Prosecutors have opened a routine check."),
    ("mistreatment.was_struck", "She was struck in the face."),
    ("mistreatment.they_struck", "An officer had twisted her arm."),
    ("mistreatment.conditions", "She is in a cell without a window."),
    ("mistreatment.they_kicked_and_beat", "Soldiers kicked, beat and stamped on her."),
    ("no_response.awaits_reply", "The experts are awaiting a reply."),
    ("release.let_go", "She was questioned and released without charge."),
    ("response.officials_told", "In her reply of 20 May, the minister said that she could not interfere."),
    ("sentence.was_given_term", "A court gave her seven years on 8 June."),
    ("solitary_confinement.kept_apart", "She is in the isolation wing."),
    ("transfer.was_driven", "She was driven 240 km to Tarvil."),
    ("visit.saw_them", "Consular officers last saw her on 26 May."),
)  # fmt: skip
NOTHING = (
    ("care_denied", "The date of the finding is not given."),
    ("care_denied", "The reason was not given."),
    ("enforced_disappearance", "As of 20 April 2024 Ana Velmar has not been seen by a doctor."),
    ("arrest", "The policemen seized the mobile phones of Ana Velmar."),
    ("release", "Ana Velmar is at home."),
    ("demand", "A request by Ana Velmar to see a doctor was turned down."),
    ("demand", "She must take her tablets every morning."),
    ("mistreatment", "It is the third time that she is deprived of her freedom."),
    ("release", "The Committee reiterates its wish that she be released."),
    ("visit", "Her family have not been allowed to visit her."),
    ("sentence", "She left Varenia after serving nearly three years in prison."),
    ("detention", "She was placed in a punishment cell for ten days."),
    ("hearing", "Her husband was dismissed from his post on 2 May."),
    ("fair_trial_breach", "She was taken to court against her will."),
    ("fair_trial_breach", "On 5 June 2024, her lawyer said that Ana Velmar had been arrested."),
    ("fair_trial_breach", "Her lawyer, Petra Holm, told us that Ana Velmar was arrested."),
    ("fair_trial_breach", "Ana Velmar, a human rights lawyer in Orlest, was arrested."),
)


def proposals(text: str) -> tuple[Proposal, ...]:
    return read(f"{BEFORE}\n\n{text}", document_date=DAY).proposals


@pytest.mark.parametrize(("rule", "text"), TOLD, ids=[rule for rule, _ in TOLD])
def test_a_rule_reads_its_sentence(rule: str, text: str) -> None:
    assert rule in {p.rule for p in proposals(text)}


@pytest.mark.parametrize(("kind", "text"), NOTHING, ids=[text for _, text in NOTHING])
def test_what_is_like_a_fact_is_not_read_as_one(kind: str, text: str) -> None:
    assert kind not in {p.fact.key for p in proposals(text)}


def test_counsel_who_is_kept_out_or_threatened_is_a_breach() -> None:
    told = ("Her lawyer was arrested.", "Her lawyer in Orlest was not allowed to see the file.")
    assert all("fair_trial_breach" in {p.fact.key for p in proposals(text)} for text in told)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Son avocat affirme que Boris Test n'a pas été torturé.", False),
        ("Boris Test, avocat, n'a pas été libéré.", False),
        ("Son avocat n'a pas été autorisé à le voir.", True),
    ],
)
def test_what_counsel_says_in_french_is_no_breach_of_the_right_to_counsel(
    text: str, is_told: bool
) -> None:
    found = read(f"Boris Test est un poète.\n\n{text}", document_date=DAY, language="fr").proposals
    assert ("fair_trial_breach" in {p.fact.key for p in found}) is is_told


def whens(text: str, kind: str) -> list[str]:
    return [str(p.fact.to_json().get("when")) for p in proposals(text) if p.fact.key == kind]


@pytest.mark.parametrize(
    ("kind", "text", "when"),
    [
        ("detention", "Ana Velmar has been in prison since August 2016.", "2016-08/.."),
        ("death", "Ana Velmar died in April last year.", "2023-04"),
        ("charge", "She was arrested on 2 May and charged with fraud.", "2024-05-02"),
        ("arrest", "She was arrested and detained on 2 May.", "2024-05-02"),
        ("hearing", "She is due in court on 9 September.", "2024-09-09"),
        ("health_condition", "She has suffered four heart attacks in July and August 2022.", "[2022-07,2022-08]"),
        ("incommunicado", "She was last at home on 2 May. She has not been seen since.", "2024-05-02/.."),
        ("no_response", "The ministry has not replied to the letter of 2 April.", "None"),
    ],
)  # fmt: skip
def test_a_day_is_that_of_the_fact(kind: str, text: str, when: str) -> None:
    assert when in whens(text, kind)


def test_a_day_without_a_year_is_the_last_before_the_document() -> None:
    told = "Ana Velmar was arrested on 3 May 2021.\n\nOn 12 May, she was released from prison."
    assert whens(told, "release") == ["2024-05-12"]


def test_a_day_without_a_year_goes_on_in_the_year_of_its_paragraph() -> None:
    told = "Ana Velmar was arrested on 3 May 2021. On 12 May, she was released from prison."
    assert whens(told, "release") == ["2021-05-12"]


def test_a_year_alone_holds_for_the_lines_below() -> None:
    told = "2021\n\n3 May: Ana Velmar is arrested by soldiers."
    assert whens(told, "arrest") == ["2021-05-03"]


def test_whom_something_befell_is_meant_and_not_who_only_speaks() -> None:
    told = "Marek Dusan was arrested on 2 May. His lawyer, Petra Holm, said that he is weak. He was beaten."
    assert {p.person for p in read(told, document_date=DAY).proposals} == {"Marek Dusan"}


def test_two_who_share_a_surname_are_two_persons() -> None:
    told = "The police arrested Ana and Marek Velmar on 2 May."
    assert read(told, document_date=DAY).persons == ("Ana Velmar", "Marek Velmar")


def test_all_four_are_everybody() -> None:
    told = "Ana Velmar, Marek Dusan and Petr Holm were arrested on 2 May. All three were beaten."
    beaten = [p for p in read(told, document_date=DAY).proposals if p.fact.key == "mistreatment"]
    assert [p.person for p in beaten] == ["Ana Velmar; Marek Dusan; Petr Holm"]


def test_a_place_is_no_person() -> None:
    told = "Ana Velmar was arrested in Puerto Hondo. She is held at Bir Sadd."
    assert read(told, document_date=DAY).persons == ("Ana Velmar",)


def test_who_is_asked_is_named_without_the_day() -> None:
    told = "The Harbour Union of Varenia called on Canary Ministry on 3 May 2022 to release Ana Velmar."
    (demand,) = (p for p in read(told, document_date=DAY).proposals if p.fact.key == "demand")
    assert demand.fact.to_json()["addressee"] == "Canary Ministry"


def test_who_denies_that_somebody_is_held_is_not_taken_for_who_took_the_person() -> None:
    told = "Ana Velmar has been missing since 2 May. The police in Tarvil deny that they are holding her."
    found = [p.fact.to_json() for p in read(told, document_date=DAY).proposals]
    assert [f.get("actor") for f in found if f.get("acknowledged")] == [None]


def test_a_visitors_office_is_not_that_of_the_one_visited() -> None:
    told = "The Secretary General of the Harbour International visited Ana Velmar in prison."
    assert {p.fact.key for p in read(told, document_date=DAY).proposals} == {"visit"}


def test_who_can_no_longer_stand_is_ill_and_not_said_to_be_well() -> None:
    told = "Ana Velmar can no longer stand."
    (found,) = read(told, document_date=DAY).proposals
    assert (found.fact.key, found.polarity) == ("health_condition", Polarity.AFFIRMED)


def test_an_operation_that_was_done_is_of_the_same_need_as_one_refused() -> None:
    told = "Ana Velmar was operated on there on 8 February 2024."
    (found,) = read(told, document_date=DAY).proposals
    assert found.fact.to_json()["need"] == "an operation"


def test_the_order_of_a_court_is_told_to_its_end() -> None:
    told = "The Orlest Court ordered that the poet Ana Velmar be held in pre-trial detention for two months."
    (hearing,) = (p for p in read(told, document_date=DAY).proposals if p.fact.key == "hearing")
    assert str(hearing.fact.to_json()["outcome"]).endswith("for two months")


def test_two_ailments_in_different_words_are_two_facts() -> None:
    told = "Ana Velmar suffers from glaucoma. Ana Velmar complains of blurred vision."
    assert [p.fact.key for p in read(told, document_date=DAY).proposals] == ["health_condition"] * 2


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        ("The prison has failed to provide Ana Velmar with her medication.", "care_given"),
        ("Ana Velmar declined to be hospitalised.", "care_given"),
        ("A judge ordered an investigation into the arrest of Ana Velmar.", "hearing"),
        ("Ana Velmar has been kept in isolation since 2 May.", "detention"),
    ],
)
def test_words_of_something_else_are_not_taken_for_the_fact(told: str, rule: str) -> None:
    assert rule not in {p.fact.key for p in read(told, document_date=DAY).proposals}
