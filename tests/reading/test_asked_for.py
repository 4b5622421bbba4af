"""What is asked for has not happened, and what somebody is charged with is nothing that ails them."""

import pytest

from tests.reading.telling import proposals_in, stated

ASKED = (
    "Ana Velmar is ill. On 5 July 2024 Green Bench called again on the Prosecutor General of Varenia to release Ms. Velmar and on the Prison Service of Varenia to give her insulin and to let her family visit her.",
    "Ana Velmar is ill. On 5 July 2024 Green Bench asked the governor to let her sister visit her.",
    "Green Bench demanded that the prison let the family of Ana Velmar visit her by 5 July 2024.",
    "Ana Velmar is ill. On 5 July 2024 she asked for her family to visit her.",
)


@pytest.mark.parametrize("text", ASKED)
def test_a_visit_that_is_asked_for_is_none(text: str) -> None:
    assert proposals_in("en", text, "visit") == []


def test_a_visit_that_was_let_happen_is_one() -> None:
    text = "Ana Velmar is ill. On 5 July 2024 the prison let her family visit her."
    assert [stated(p, "when") for p in proposals_in("en", text, "visit")] == ["2024-07-05"]


@pytest.mark.parametrize("charge", ["incitement to disorder", "spreading an infection"])
def test_a_charge_is_no_ailment(charge: str) -> None:
    text = f"Ana Velmar was charged with {charge} under article 214 of the Criminal Code."
    assert proposals_in("en", text, "health_condition") == []


def test_an_ailment_beside_a_charge_is_one() -> None:
    text = "Ana Velmar was charged with fraud and has diabetes."
    told = proposals_in("en", text, "health_condition")
    assert [stated(p, "condition") for p in told] == ["diabetes"]
