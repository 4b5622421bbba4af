"""What stands in letters, notes and decisions of every day, and has been read as what it is not."""

import pytest

from habeas.core.claims import Polarity
from habeas.core.when import When
from habeas.reading import Reading, read
from tests.reading.telling import proposals_in, stated

NOTHING = (
    ("sentence", "The decision on Ana Velmar may be appealed to the Regional Court within ten days."),
    ("access_denied", "They know that I am the only one who visits Ana Velmar."),
    ("fair_trial_breach", "Do not worry about the appeal, Ion says that the hearing of Ana Velmar will be in July."),
    ("incommunicado", "Ana Velmar has not been seen by her lawyer since 10 May 2024."),
    ("care_given", "Had he been treated in April, Ana Velmar would not be in this state."),
    ("care_given", "In your letter of 2 June you state that Ana Velmar receives the medicines prescribed to her."),
    ("transfer", "On 9 April 2024 we asked the Prison Service for her transfer to a hospital; Ana Velmar is weak."),
    ("transfer", "On 2 May 2024 guards took Marek Dusan to the shower room."),
)  # fmt: skip


def reading_of(text: str) -> Reading:
    return read(text, document_date=When("2024-06-15"))


@pytest.mark.parametrize(("kind", "text"), NOTHING)
def test_what_is_not_told_is_not_read(kind: str, text: str) -> None:
    assert proposals_in("en", text, kind) == []


def test_who_signs_as_the_wife_of_somebody_is_not_the_one_held() -> None:
    text = "I saw Mirel today. He was beaten by guards on 2 May 2024.\n\nSanda Velk, wife of Mirel Velk"
    reading = reading_of(text)
    assert reading.persons == ("Mirel Velk",)
    assert {p.person for p in reading.proposals} == {"Mirel Velk"}


def test_the_patient_is_meant_and_not_the_doctor_who_examined_them() -> None:
    text = (
        "Medical note\n\nPatient: Mirel Velk, 45\n\nExamined on 20 May 2024 in Prison No. 3 by Dr R. Amsel.\n\n"
        "He has not received medication since 6 April 2024."
    )
    reading = reading_of(text)
    assert reading.persons == ("Mirel Velk",)


def test_a_surname_before_the_given_name_makes_no_second_person() -> None:
    text = (
        "The court considered the charges against VELK Mirel, born on 4 August 1979. "
        "Counsel I. Castel asked for bail. The court sentenced Mirel Velk to six years in prison."
    )
    reading = reading_of(text)
    assert reading.persons == ("Mirel Velk",)
    assert not any(p.quote.startswith("Castel") for p in reading.proposals)


def test_who_refused_care_is_not_the_specialist_who_did_not_come() -> None:
    text = "Ana Velmar has been denied a visit by a cardiologist since 5 May 2024."
    assert {stated(p, "actor") for p in proposals_in("en", text, "care_denied")} <= {""}


def test_an_allegation_that_was_not_confirmed_is_denied() -> None:
    text = "The allegation that Ana Velmar was beaten on 2 May 2024 was examined and was not confirmed."
    (beaten,) = proposals_in("en", text, "mistreatment")
    assert beaten.polarity is Polarity.DENIED


def test_a_day_is_nobody_who_was_written_to() -> None:
    replied = "The Prosecutor General replied to our letter of 3 April 2024 on 16 May 2024."
    assert {stated(p, "addressee") for p in proposals_in("en", replied, "response")} == {""}
    filed = "On 12 May 2024 her lawyer filed an appeal the same day."
    assert {stated(p, "addressee") for p in proposals_in("en", filed, "appeal_made")} <= {""}
    asked = "The Union asks the Minister once more to release Ana Velmar."
    assert {stated(p, "addressee") for p in proposals_in("en", asked, "demand")} == {"Minister"}


def test_no_preposition_and_no_reader_acts() -> None:
    text = "In our letters of 14 May 2024 we asked you to free Ana Velmar. You have not answered that request."
    told = [*proposals_in("en", text, "appeal_made"), *proposals_in("en", text, "no_response")]
    assert {stated(p, "actor") for p in told} == {""}


def test_the_day_that_ends_the_words_is_theirs() -> None:
    text = "On 2 June 2024 the ministry said this: the consul visited Ana Velmar on 9 March 2024."
    assert [stated(p, "when") for p in proposals_in("en", text, "visit")] == ["2024-03-09"]


WITNESS = (
    ("en", "My name is Petru Sand. I shared a cell with Daro Linn. I was released on 3 June 2024. He was beaten on 12 April 2024.", "release", "mistreatment"),
    ("ru", "Меня зовут Пётр Сандов. Я сидел с Иваном Линниковым. Меня освободили 3 июня 2024 года. Ивана Линникова избили 12 апреля 2024 года.", "release", "mistreatment"),
    ("fr", "Je m'appelle Pierre Sand. J'ai partagé la cellule de Daro Linn. J'ai été libéré le 3 juin 2024. Daro Linn a été battu le 12 avril 2024.", "release", "mistreatment"),
    ("es", "Me llamo Pedro Sanz. Compartí celda con Julián Armas. Fui liberado el 3 de junio de 2024. Julián Armas fue golpeado el 12 de abril de 2024.", "release", "mistreatment"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "text", "own", "others"), WITNESS)
def test_what_befell_a_witness_did_not_befall_the_one_they_tell_of(
    code: str, text: str, own: str, others: str
) -> None:
    writer = {p.person for p in proposals_in(code, text, own)}
    held = {p.person for p in proposals_in(code, text, others)}
    assert held
    assert not writer & held


def test_who_tells_of_themselves_is_meant() -> None:
    text = "My name is Ana Velmar. I was arrested on 3 May 2024. I was beaten."
    assert {p.person for p in reading_of(text).proposals} == {"Ana Velmar"}
