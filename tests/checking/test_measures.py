"""Values that were measured, categories and the numbers of papers are the file's; so is an answer that came."""

import pytest

from habeas.core.casefile import Casefile
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from tests.checking.files import AS_OF, a_file, found
from tests.making import a_casefile, a_claim, a_source

TEXT = (
    "On 14 April 2024 a board of three doctors found that Amal Idris weighs 47 kg (61 kg on 20 January 2024), has a blood "
    "pressure of 85/50, potassium of 2.9 mmol/l and a gastric ulcer. In its Opinion No. 31/2024 the Working Group found "
    "her detention arbitrary; it falls within categories I, II and V."
)
MINISTRY, PROSECUTOR = "Ministry of Justice of Varenia", "Prosecutor General of Varenia"
ANSWER = "On 29 April 2024 the Ministry of Justice of Varenia replied to the letter of the Sarnov Union of Writers."


def measured() -> Casefile:
    return a_file(HealthCondition(condition="a gastric ulcer"), text=TEXT)


def answered() -> Casefile:
    source = a_source(text=ANSWER)
    facts = (
        AppealMade(when=When("2024-04-20"), actor="Sarnov Union of Writers", addressee=MINISTRY),
        AppealMade(when=When("2024-04-21"), actor="Sarnov Union of Writers", addressee=PROSECUTOR),
        AppealMade(when=When("2024-05-02"), actor="National Assembly of Morvania", addressee=MINISTRY),
        Response(when=When("2024-04-29"), actor=MINISTRY, addressee="Sarnov Union of Writers"),
    )  # fmt: skip
    claims = [a_claim(f"c{n}", fact, source=source) for n, fact in enumerate(facts)]
    return a_casefile(*claims, sources=[source], as_of=AS_OF)


def contradicted(draft: str, file: Casefile) -> list[tuple[str, str]]:
    return [(f.quote, f.suggestion) for f in found(draft, file) if f.code == "contradicts-file"]


@pytest.mark.parametrize(
    ("draft", "quote", "meant"),
    [
        ("The board measured a weight of 42 kg.", "42", ""),
        ("She weighs forty-two kilos.", "forty-two", ""),
        ("She has lost 20 kilograms.", "20", ""),
        ("Her blood pressure was 95/60.", "95/60", "85/50"),
        ("Her potassium was 3.9 mmol/l.", "3.9", "2.9"),
        ("The Working Group found categories I, II, III and V.", "III", ""),
        ("By the opinion her detention falls within category IV.", "IV", ""),
        ("In its Opinion No. 13/2024 the Working Group found it arbitrary.", "13/2024", "31/2024"),
        ("Amal Idris pèse 42 kg et elle est détenue à la prison.", "42", ""),
    ],
)
def test_another_figure_than_the_file_has_is_found(draft: str, quote: str, meant: str) -> None:
    assert contradicted(draft, measured()) == [(quote, meant)]


@pytest.mark.parametrize(
    "draft",
    [
        "She weighs 47 kg, against 61 kg in January: she has lost 14 kilograms.",
        "Her blood pressure was 85 over 50.",
        "Opinion No. 31/2024 found categories I, II and V.",
        "We submit that by the opinion of 2016 this falls within category III.",
        "It was 8 degrees in the yard.",
        "A parcel of up to 30 kg may be sent to her.",
    ],
)
def test_the_figures_of_the_file_and_what_lies_between_them_are_right(draft: str) -> None:
    assert contradicted(draft, measured()) == []


@pytest.mark.parametrize("draft", ["Her fever was 39 degrees.", "She weighs 42 kg."])
def test_a_value_of_the_person_that_no_source_has_is_found(draft: str) -> None:
    assert contradicted(draft, a_file(HealthCondition(condition="weak"), text="She is weak."))


def test_a_blood_pressure_that_was_measured_is_no_diagnosis() -> None:
    codes = {f.code for f in found("Her blood pressure is 85/50.", measured())}
    assert "diagnosis-by-layperson" not in codes


@pytest.mark.parametrize("draft", ["Her cell is 12.", "The number of her cell is 12: cell no. 12."])
def test_a_cell_is_a_detail_that_identifies(draft: str) -> None:
    assert "identifying-detail" in {f.code for f in found(draft)}


@pytest.mark.parametrize(
    "draft",
    [
        "The ministry has still not answered our letter of 20 April 2024.",
        "The Ministry of Justice of Varenia never answered the letter of 20 April 2024.",
        "The Ministry of Justice has not replied to the Sarnov Union of Writers.",
        "No answer came from the Ministry of Justice of Varenia to our letter of 20 April 2024.",
        "Sarnov Union of Writers\n15 June 2024\n\nThe Ministry of Justice never answered our letter.",
    ],
)
def test_an_answer_that_came_is_not_to_be_denied(draft: str) -> None:
    (finding,) = (f for f in found(draft, answered()) if f.code == "contradicts-file")
    assert ANSWER[:10] in finding.message


@pytest.mark.parametrize(
    "draft",
    [
        "The Ministry of Justice has not answered the letter of 2 May 2024.",
        "The Prosecutor General of Varenia never answered the letter of 21 April 2024.",
        "By 28 April the Ministry of Justice of Varenia had not answered the letter of 20 April 2024.",
    ],
)
def test_who_owes_an_answer_still_may_be_said_to(draft: str) -> None:
    assert contradicted(draft, answered()) == []


def test_who_is_no_doctor_cannot_have_seen_an_illness_that_a_doctor_found() -> None:
    def codes(draft: str) -> set[str]:
        return {f.code for f in found(draft, measured())}

    assert "diagnosis-by-layperson" in codes(
        "Her sister visited her and saw that she has an ulcer."
    )
    assert "diagnosis-by-layperson" not in codes("Her sister says that the board found an ulcer.")


def test_a_strike_is_past_by_its_own_end_though_a_release_came_later() -> None:
    parliament = "National Assembly of Morvania"
    source = a_source(text="Amal Idris began a hunger strike on 2 April 2024.", on="2024-04-20")
    told = [
        a_claim("taken", Arrest(when=When("2024-02-01")), source=source),
        a_claim("strike", HungerStrike(when=When("2024-04-02/..")), source=source),
        a_claim("asked", AppealMade(when=When("2024-04-24"), actor=parliament), source=source),
        a_claim("freed", Release(when=When("2024-05-07")), source=source),
        a_claim("again", Arrest(when=When("2024-05-22")), source=source),
    ]
    end = HungerStrike(when=When("2024-04-22"), ended=Stated.YES)

    def by(whose: str) -> str:
        ended = a_claim("ended", end, source=source, attribution=whose)
        file = a_casefile(*told, ended, sources=[source], as_of=AS_OF)
        draft = "She is still on hunger strike."
        return next(f.message for f in found(draft, file) if f.code == "status-stale")

    assert "22 April 2024" in by(parliament)
    assert "7 May 2024" in by("Prison Service of Varenia")


def test_a_sentence_quoted_whole_is_given_whole() -> None:
    words = "Amal Idris must be given the hospital care that a medical board has recommended"
    file = a_file(text=f'"{words}," the experts said.')
    (finding,) = found('The experts said: "Amal Idris must be given the best hospital care."', file)
    assert finding.suggestion == words
