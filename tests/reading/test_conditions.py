"""The conditions under which somebody is let go are read with the release, in the words of the source."""

import pytest

from habeas.core.when import When
from habeas.reading import read
from tests.reading.telling import proposals_in, stated

TOLD = [
    ("en", "she does not leave the city", "Ana Velmar was released on bail on 12 May 2024 on condition that she does not leave the city."),
    ("en", "barred her from travelling abroad", "On 12 May 2024 the court released Ana Velmar on bail and barred her from travelling abroad."),
    ("en", "barred from leaving the country", "Ana Velmar was released on bail on 12 May 2024 but is barred from leaving the country."),
    ("en", "travel ban", "Ana Velmar was freed on 12 May 2024 and placed under a travel ban."),
    ("en", "must report to the police twice a week", "Ana Velmar was released on bail on 12 May 2024. She must report to the police twice a week."),
    ("fr", "ne pas quitter la ville", "Ana Velmar a été libérée sous caution le 12 mai 2024 à condition de ne pas quitter la ville."),
    ("fr", "interdiction de quitter le territoire", "Ana Velmar a été remise en liberté le 12 mai 2024 avec interdiction de quitter le territoire."),
    ("es", "prohibición de salir del país", "Ana Velmar fue liberada bajo fianza el 12 de mayo de 2024 con la prohibición de salir del país."),
    ("ru", "запретом на выезд за границу", "Анна Вельмар была освобождена под залог 12 мая 2024 года с запретом на выезд за границу."),
    ("ru", "подписку о невыезде", "Анну Вельмар отпустили под подписку о невыезде 12 мая 2024 года."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "conditions", "text"), TOLD)
def test_the_conditions_are_read_with_the_release(
    language: str, conditions: str, text: str
) -> None:
    (release,) = proposals_in(language, text, "release")
    assert stated(release, "conditions") == conditions
    assert stated(release, "when") == "2024-05-12"
    assert conditions in release.quote


@pytest.mark.parametrize(
    "text",
    [
        "Ana Velmar was released on bail on 12 May 2024.",
        "Ana Velmar was released on 12 May 2024. Her lawyer is barred from leaving the country.",
        "Ana Velmar was released on 12 May 2024 after her lawyer, who is barred from leaving the country, appealed.",
        "She was barred from leaving the country before Ana Velmar was released on 12 May 2024.",
    ],
)
def test_what_holds_for_another_or_before_is_no_condition(text: str) -> None:
    found = read(text, document_date=When("2024-06-15")).proposals
    (release,) = (p for p in found if p.fact.key == "release")
    assert stated(release, "conditions") == ""
