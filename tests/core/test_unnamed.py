"""Whoever wrote a source and asks not to be named is heard, in each language of papers."""

import pytest

from habeas.core.unnamed import asks_not_to_be_named

ASKED = (
    "Please keep my name out of anything that you publish.",
    "Keep my name out of it, please.",
    "Do not name me.",
    "Please do not quote me by name, they know that I am the only one who visits.",
    "I don't want to be named.",
    "My name must not be published.",
    "You may use this without mentioning my name.",
    "I would prefer to remain anonymous.",
    "Please don’t publish my name.",
    "She does not want her name to be used.",
    "Merci de ne pas mentionner mon nom.",
    "Je vous demande de ne pas citer mon nom.",
    "Ne me citez pas.",
    "Je souhaite garder l’anonymat.",
    "Que mon nom n’apparaisse nulle part.",
    "Les pido que no mencionen mi nombre.",
    "Por favor, no publiquen mi nombre.",
    "No me nombren.",
    "Prefiero permanecer en el anonimato.",
    "Прошу не называть моего имени.",
    "Пожалуйста, не упоминайте моё имя.",
    "Моё имя, пожалуйста, не публикуйте.",
    "Хочу остаться анонимным.",
    "She must not be named.",
    "The source is not to be identified.",
    "Please do not name her.",
    "Elle ne doit pas être nommée.",
    "No debe ser identificada.",
    "Её нельзя называть.",
    "يجب عدم ذكر اسمها.",
    "نرجو عدم ذكر اسمي في أي منشور.",
    "أرجو ألا يذكر اسمي.",
)
NOT_ASKED = (
    "A guard who asked not to be named said that she is ill.",
    "They put my name on a list.",
    "My name is known to everyone in the village.",
    "He told me never to give him up.",
    "The judge refused without giving me a reason.",
    "Police did not name the men.",
    "She was not named in the indictment.",
    "She must not be identified as the leader.",
    "Ils n’ont pas publié son nom.",
    "Mon nom est Ana Velmar.",
    "Mi nombre es Rosa Armas y no tengo miedo.",
    "Меня зовут Олег, моё имя знают все.",
    "اسمي زويا.",
)


@pytest.mark.parametrize("words", ASKED)
def test_what_the_writer_asks_is_found_with_its_sentence(words: str) -> None:
    text = f"She was beaten on 3 May.\n\n{words}\n\nZoya Orlec"
    (span,) = asks_not_to_be_named(text)
    assert text[slice(*span)] == words


@pytest.mark.parametrize("words", NOT_ASKED)
def test_what_asks_nothing_is_left(words: str) -> None:
    assert asks_not_to_be_named(f"She was beaten on 3 May. {words}") == ()


def test_what_another_asked_in_an_earlier_message_is_left() -> None:
    text = "Thank you.\n\nOn 3 May 2024 at 10:33, Zoya wrote:\n> Please do not name me.\n"
    assert asks_not_to_be_named(text) == ()


def test_what_is_asked_is_one_point_of_a_list_and_not_the_list() -> None:
    text = "Call of 14 May\n\n- he was moved on 13 May\n- she does not want her name to be used"
    (span,) = asks_not_to_be_named(text)
    assert text[slice(*span)] == "she does not want her name to be used"
