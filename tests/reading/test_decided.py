"""An opinion of a body that decides cases is a step of its procedure, whatever the language."""

import pytest

from habeas.core.when import When
from tests.reading.telling import proposals_in, stated

OPINIONS = [
    ("en", "On 12 May 2024 the Working Group on Arbitrary Detention found that the detention of Ana Velmar is arbitrary."),
    ("en", "The Working Group on Arbitrary Detention adopted Opinion No. 41/2024 on 12 May 2024 on the case of Ana Velmar."),
    ("en", "On 12 May 2024 the Human Rights Committee found that Varenia had violated article 9 in the case of Ana Velmar."),
    ("fr", "Le 12 mai 2024, le Groupe de travail sur la détention arbitraire a conclu que la détention d'Ana Velmar est arbitraire."),
    ("es", "El 12 de mayo de 2024 el Grupo de Trabajo sobre la Detención Arbitraria concluyó que la detención de Ana Velmar es arbitraria."),
    ("ru", "12 мая 2024 года Рабочая группа по произвольным задержаниям признала задержание Анны Вельмар произвольным."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OPINIONS)
def test_an_opinion_is_a_decision_of_its_day(language: str, text: str) -> None:
    (step,) = proposals_in(language, text, "procedure_step")
    assert stated(step, "step") == "decided"
    assert stated(step, "when") == str(When("2024-05-12"))


@pytest.mark.parametrize(
    "text",
    [
        "The Court of Orlava found that Ana Velmar had violated the law.",
        "The Varenian League found that the detention of Ana Velmar is arbitrary.",
        "The Working Group on Arbitrary Detention called on Varenia to release Ana Velmar.",
    ],
)
def test_what_no_such_body_found_is_none(text: str) -> None:
    assert proposals_in("en", text, "procedure_step") == []
