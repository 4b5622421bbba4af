"""The day on which somebody said a thing goes with their word, and dates nothing of what they said."""

import pytest

from habeas.core.when import When
from habeas.reading import read

DAY = When("2024-05-10")


@pytest.mark.parametrize(
    ("language", "who", "text"),
    [
        ("en", "ministry", "On 3 May the ministry told journalists that Ana Velmar is in good health."),
        ("en", "Ministry of Justice", "On May 3, the Ministry of Justice said that Ana Velmar is in good health."),
        ("en", "Ministry of Justice", "The Ministry of Justice told journalists on 3 May 2024 that Ana Velmar was in good health."),
        ("en", "her lawyer", "Ana Velmar is in good health, her lawyer said on 3 May 2024."),
        ("fr", "ministère", "Le 3 mai, le ministère a déclaré aux journalistes qu'Ana Velmar est en bonne santé."),
        ("fr", "ministère", "Le ministère a déclaré le 3 mai 2024 qu'Ana Velmar est en bonne santé."),
        ("es", "Ministerio de Justicia", "El 3 de mayo, el Ministerio de Justicia dijo a periodistas que Ana Velmar está en buen estado de salud."),
        ("ru", "Министерство юстиции", "3 мая 2024 года Министерство юстиции сообщило, что состояние здоровья Анны Вельмар удовлетворительное."),
    ],
)  # fmt: skip
def test_the_day_of_the_word_is_kept_beside_it(language: str, who: str, text: str) -> None:
    found = read(text, document_date=DAY, language=language).proposals
    (health,) = (p for p in found if p.fact.key == "health_condition")
    assert (health.attribution, health.told_on) == (who, When("2024-05-03"))
    assert health.fact.stated("when") is None


def test_what_the_document_says_itself_has_no_other_day() -> None:
    (health,) = read("On 3 May 2024 Ana Velmar was in good health.", document_date=DAY).proposals
    assert health.told_on is None
    assert health.fact.stated("when") == "2024-05-03"


def test_a_day_after_that_of_the_document_is_none_of_its_words() -> None:
    text = "On 3 June 2024 the Ministry of Justice said that Ana Velmar is in good health."
    found = read(text, document_date=DAY).proposals
    assert {p.told_on for p in found} == {None}
