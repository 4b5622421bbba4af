"""A verdict told in two sentences is of the day that the first of them names."""

import pytest

from tests.reading.telling import proposals_in, stated

ON_THAT_DAY = (
    ("en", "On 12 May 2024 the court found Ana Velmar guilty. It sentenced her to four years in prison."),
    ("en", "On 12 May 2024 the Orlest District Court gave its verdict on Ana Velmar. She was sentenced to four years in prison."),
    ("en", "On 12 May 2024 Ana Velmar was convicted by the Orlest District Court. The judge sentenced her to four years in prison."),
    ("en", "Our observer was present at the Orlest District Court on 12 May 2024. Judge Marek Dusan sentenced Ana Velmar to four years in prison."),
    ("fr", "Le 12 mai 2024, le tribunal d'Orlest a déclaré Ana Velmar coupable. Il l'a condamnée à quatre ans de prison."),
    ("es", "El 12 de mayo de 2024 el tribunal de Orlest declaró culpable a Ana Velmar. La condenó a cuatro años de prisión."),
    ("ru", "12 мая 2024 года суд признал Анну Велмар виновной. Он приговорил её к четырём годам колонии."),
)  # fmt: skip
NO_DAY = (
    "On 4 May 2024 Ana Velmar was arrested. She was sentenced to four years in prison.",
    "The trial of Ana Velmar began on 4 May 2024. She was sentenced to four years in prison.",
    "Ana Velmar was found guilty on 4 May 2024. She was later sentenced to four years in prison.",
    "On 4 May 2024 the court upheld the verdict. Ana Velmar was sentenced to four years in prison.",
    "On 4 and 6 May 2024 the verdict was read. Ana Velmar was sentenced to four years in prison.",
    "On 4 May 2024 the court found Ana Velmar guilty.\n\nShe was sentenced to four years in prison.",
)


@pytest.mark.parametrize(("language", "text"), ON_THAT_DAY)
def test_a_sentence_told_right_after_the_verdict_is_of_its_day(language: str, text: str) -> None:
    (told,) = proposals_in(language, text, "sentence")
    assert stated(told, "when") == "2024-05-12"


@pytest.mark.parametrize("text", NO_DAY)
def test_a_day_that_is_not_that_of_the_verdict_is_not_carried_over(text: str) -> None:
    assert {stated(told, "when") for told in proposals_in("en", text, "sentence")} == {""}


def test_a_verdict_is_of_the_day_on_which_an_observer_sat_in_court() -> None:
    text = (
        "Our observer was present at the Orlest District Court on 12 May 2024. "
        "Judge Marek Dusan found Ana Velmar guilty."
    )
    (told,) = proposals_in("en", text, "hearing")
    assert (stated(told, "when"), stated(told, "stage")) == ("2024-05-12", "verdict")


def test_a_day_is_not_carried_from_one_person_to_another() -> None:
    text = "On 4 May 2024 Marek Dusan was found guilty. Ana Velmar was sentenced to four years in prison."
    assert [stated(told, "when") for told in proposals_in("en", text, "sentence")] == [""]
