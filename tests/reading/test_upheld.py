"""A court that upholds her appeal grants it; one that upholds the sentence on appeal does not."""

import pytest

from habeas.core.rulings import ruling
from tests.reading.telling import proposals_in, stated

GRANTED = {
    "en": (
        "On 5 May 2024 the Supreme Court upheld Ana Velmar's appeal.",
        "On 5 May 2024 the Supreme Court of Varenia allowed the appeal of Ana Velmar.",
        "On 5 May 2024 the Regional Court of Morvin accepted the appeal of Ana Velmar.",
    ),
    "fr": (
        "Le 5 mai 2024, la cour d'appel a accueilli l'appel d'Ana Velmar.",
        "Le 5 mai 2024, la cour d'appel a fait droit à l'appel d'Ana Velmar.",
    ),
    "es": (
        "El 5 de mayo de 2024 el Tribunal Supremo estimó el recurso de Ana Velmar.",
        "El 5 de mayo de 2024 el Tribunal Supremo acogió el recurso de Ana Velmar.",
    ),
}
NOT_GRANTED = {
    "en": ("On 5 May 2024 the Supreme Court upheld the sentence of Ana Velmar on appeal.",),
    "fr": ("Le 5 mai 2024, la cour d'appel a confirmé la peine d'Ana Velmar.",),
    "es": ("El 5 de mayo de 2024 el Tribunal Supremo confirmó la condena de Ana Velmar.",),
    "ru": ("5 мая 2024 года Верховный суд оставил приговор Ане Вельмар без изменения.",),
}


@pytest.mark.parametrize(
    ("code", "text", "is_for"),
    [(code, text, True) for code, texts in GRANTED.items() for text in texts]
    + [(code, text, False) for code, texts in NOT_GRANTED.items() for text in texts],
)
def test_what_a_court_upheld_tells_for_whom_it_ruled(code: str, text: str, is_for: bool) -> None:
    (hearing,) = proposals_in(code, text, "hearing")
    assert stated(hearing, "when") == "2024-05-05"
    found = ruling(stated(hearing, "outcome"))
    assert found is not None
    assert found.is_for is is_for


def test_what_a_court_considered_is_no_appeal_that_it_granted() -> None:
    text = (
        "El 5 de mayo de 2024 el Tribunal Supremo estimó que la detención de Ana Velmar era legal."
    )
    assert "estimó" not in " ".join(
        stated(p, "outcome") for p in proposals_in("es", text, "hearing")
    )
