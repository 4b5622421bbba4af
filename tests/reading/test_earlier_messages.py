"""What a message forwards or quotes is another's word, of another day; a question tells nothing."""

import pytest

from habeas.core.when import When
from habeas.reading import read

OWN = "Ana Velmar was beaten on 3 May 2024."
THEIRS = "Ana Velmar was freed on 1 June 2024."
HEADERS = (
    "-----Original Message-----",
    "Begin forwarded message:\n\nFrom: Zoya Orlec",
    "De : Zoya Orlec\nEnvoyé : vendredi 7 juin 2024 10:33\nÀ : Amal\nObjet : Velmar",
    "От: Зоя Орлек\nОтправлено: 7 июня 2024 г. 10:33\nКому: Амаль\nТема: Вельмар",
    "On 7 June 2024 at 10:33, Zoya Orlec <zoya@habeas.example> wrote:",
)


@pytest.mark.parametrize("header", HEADERS)
def test_nothing_is_read_from_a_message_that_is_forwarded(header: str) -> None:
    text = f"Dear all,\n\n{OWN}\n\n{header}\n\n{THEIRS}\n"
    reading = read(text, document_date=When("2024-06-08"))
    assert {p.fact.key for p in reading.proposals} == {"mistreatment"}
    ((start, end),) = reading.quoted
    assert text[start:end].startswith(header)
    assert THEIRS in text[start:end]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Is it true that Ana Velmar was beaten on 3 May 2024?"),
        ("en", "“Ana Velmar was arrested on 3 May 2024?”"),
        ("fr", "Est-il vrai qu'Ana Velmar a été battue le 3 mai 2024 ?"),
        ("es", "¿Es verdad que Ana Velmar fue golpeada el 3 de mayo de 2024?"),
        ("ru", "Правда ли, что Анну Вельмар избили 3 мая 2024 года?"),
    ],
)
def test_a_question_tells_nothing(code: str, text: str) -> None:
    assert read(text, document_date=When("2024-06-08"), language=code).proposals == ()


def test_nobody_named_in_an_earlier_message_alone_is_meant() -> None:
    text = (
        "He was taken to hospital on 31 May 2024.\n\n"
        "On Mon, 3 Jun 2024 at 10:15, Sanda Velk <sanda@habeas.example> wrote:\n> Sanda Velk was arrested.\n"
    )
    reading = read(text, document_date=When("2024-06-08"))
    assert (reading.persons, reading.publisher) == ((), None)


def test_what_the_writer_asks_for_themselves_is_asked_for_nobody_else() -> None:
    text = "Ana Velmar was beaten.\n\nPlease do not name me. I ask you to release her.\n"
    asked = [p for p in read(text, document_date=None).proposals if p.fact.key == "demand"]
    assert [p.quote for p in asked] == ["I ask you to release her"]
