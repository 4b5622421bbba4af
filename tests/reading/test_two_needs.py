"""Two kinds of care that were not given in one breath are two."""

import pytest

from tests.reading.telling import proposals_in, stated

TWO = {
    "On 5 May 2024 Ana Velmar was denied a doctor and medicines.": ["a doctor", "medicines"],
    "On 5 May 2024 the Prison Service refused Ana Velmar an operation and medicines.": ["an operation", "medicines"],
    "Ana Velmar has not received medicines or an operation since 5 May 2024.": ["medicines", "an operation"],
}  # fmt: skip
ELSEWHERE = (
    ("fr", "Le 5 mai 2024, Ana Velmar s'est vu refuser un médecin et des médicaments.", ["a doctor", "medicines"]),
    ("es", "El 5 de mayo de 2024 se le negó a Ana Velmar un médico y medicamentos.", ["a doctor", "medicines"]),
)  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text", "needs"), [*(("en", text, needs) for text, needs in TWO.items()), *ELSEWHERE]
)
def test_each_of_two_needs_is_kept(code: str, text: str, needs: list[str]) -> None:
    told = proposals_in(code, text, "care_denied")
    assert [stated(p, "need") for p in told] == needs
    assert len({(p.quote, stated(p, "when"), stated(p, "actor")) for p in told}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "On 5 May 2024 Ana Velmar was refused an operation and treatment continued.",
        "On 5 May 2024 Ana Velmar was denied a doctor and her family.",
    ],
)
def test_what_is_no_second_need_is_none(text: str) -> None:
    assert len(proposals_in("en", text, "care_denied")) == 1


ASKED = (
    ("en", "On 5 May 2024 her lawyer asked for insulin and a visit by a cardiologist.", ["insulin", "a cardiologist"]),
    ("en", "On 5 May 2024 her lawyer requested a doctor and medicines for Ana Velmar.", ["a doctor", "medicines"]),
    ("fr", "Le 5 mai 2024, l'avocat d'Ana Velmar a demandé un médecin et des médicaments.", ["a doctor", "medicines"]),
    ("es", "El 5 de mayo de 2024 Ana Velmar solicitó un médico y medicamentos.", ["a doctor", "medicines"]),
)  # fmt: skip
GIVEN = (
    ("en", "On 5 May 2024 Ana Velmar was given insulin and painkillers.", ["insulin", "painkillers"]),
    ("en", "On 5 May 2024 Ana Velmar received medical treatment and medicines.", ["treatment", "medicines"]),
    ("fr", "Le 5 mai 2024, Ana Velmar a reçu des soins et des médicaments.", ["care", "medicines"]),
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "code", "text", "needs"),
    [*(("care_requested", *row) for row in ASKED), *(("care_given", *row) for row in GIVEN)],
)
def test_each_of_two_needs_that_were_asked_for_or_met_is_kept(
    kind: str, code: str, text: str, needs: list[str]
) -> None:
    told = proposals_in(code, text, kind)
    assert len(told) == len(needs)
    assert [stated(p, "need") for p in told][1] == needs[1]
    assert len({(p.quote, stated(p, "when"), stated(p, "actor")) for p in told}) == 1
