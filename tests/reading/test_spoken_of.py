"""'She told me' in a visitor's letter is the word of whoever was visited; lines that label a text tell nothing."""

import pytest

from tests.reading.telling import proposals_in, stated

TOLD = [
    ("en", "I visited my brother Daro Linn on 3 May 2024. He told me that he had been beaten.", "Daro Linn"),
    ("en", "I visited my sister Ana Velmar in prison. She has diabetes, and she told me that she had been beaten.", "Ana Velmar"),
    ("fr", "J'ai rendu visite à ma sœur Ana Velmar le 3 mai 2024. Elle m'a dit qu'elle avait été battue.", "Ana Velmar"),
    ("es", "Visité a mi hermana Ana Velmar el 3 de mayo de 2024. Ella me dijo que había sido golpeada.", "Ana Velmar"),
    ("es", "Visité a mi hermana Ana Velmar el 3 de mayo de 2024. Me dijo que había sido golpeada.", "Ana Velmar"),
    ("ru", "3 мая 2024 года я навестила сестру Ану Вельмар. Она рассказала мне, что её избили.", "Ана Вельмар"),
]  # fmt: skip
HEADS = (
    "Title: Note of the hearing of 2 April 2024\nPublisher: Clerk of the Orlest Court of First Instance\nDate: 3 April 2024\n\n",
    "Publisher: Orlest Daily\nDate: 12 March 2024\nLanguage: English\n\n",
    "Источник: Орлест\nДата: 12 марта 2024 года\n\n",
)


@pytest.mark.parametrize(("language", "text", "speaker"), TOLD)
def test_whoever_was_visited_speaks(language: str, text: str, speaker: str) -> None:
    (told,) = proposals_in(language, text, "mistreatment")
    assert (told.attribution, told.person) == (speaker, speaker)


@pytest.mark.parametrize(
    "between", ["A guard came.", "Her lawyer Mira Sand came.", "The nurse on duty was there."]
)
def test_somebody_told_of_in_between_may_have_spoken(between: str) -> None:
    text = f"Ana Velmar is in prison. {between} She told us that she had been beaten."
    (told,) = proposals_in("en", text, "mistreatment")
    assert told.attribution != "Ana Velmar"


@pytest.mark.parametrize("head", HEADS)
def test_the_labels_above_a_text_are_neither_bodies_nor_persons(head: str) -> None:
    text = f"{head}On 2 April 2024 the Orlest Court of First Instance ordered the pre-trial detention of Ana Velmar for four months."
    (held,) = proposals_in("en", text, "detention")
    assert stated(held, "actor") == "Orlest Court of First Instance"
    assert held.person == "Ana Velmar"


def test_a_note_that_a_source_must_not_be_named_is_no_claim() -> None:
    text = "Ana Velmar fainted on 25 May 2024, a nurse told us. She must not be named."
    assert proposals_in("en", text, "demand") == []
