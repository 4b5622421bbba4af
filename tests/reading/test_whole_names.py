"""The name of whoever acts is read whole, and is never taken for a person."""

import pytest

from habeas.core.when import When
from habeas.reading import read
from tests.reading.telling import proposals_in, stated


@pytest.mark.parametrize(
    "text",
    [
        "On 5 February 2024 the Orlest District Court remanded Ana Velmar in custody for two months.",
        "The Orlest District Court ordered the detention of Ana Velmar on 5 February 2024.",
        "The Orlest District Court extended her detention on 5 February 2024.",
    ],
)
def test_a_court_that_remands_is_named_whole(text: str) -> None:
    actors = {stated(p, "actor") for p in proposals_in("en", text, "detention")}
    assert actors <= {"Orlest District Court", ""}


def test_a_court_that_remanded_somebody_is_who_holds_them() -> None:
    text = "On 5 February 2024 the Orlest District Court remanded Ana Velmar in custody."
    (held,) = proposals_in("en", text, "detention")
    assert stated(held, "actor") == "Orlest District Court"


def test_a_press_office_is_no_patient() -> None:
    text = (
        "Даниэля Ореску осудили 22 апреля 2024 года.\n\n"
        "Пресс-служба Тюремной службы Варении заявила, что состояние здоровья осуждённого удовлетворительное."
    )
    reading = read(text, document_date=When("2024-04-28"), language="ru")
    assert reading.persons == ("Даниэль Ореску",)
    (health,) = (p for p in reading.proposals if p.fact.key == "health_condition")
    assert (health.person, health.attribution) == (
        "Даниэль Ореску",
        "Пресс-служба Тюремной службы Варении",
    )
