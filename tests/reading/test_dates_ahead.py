"""Days that are still to come, and words that only look like a future tense."""

import pytest

from habeas.core.when import When
from habeas.reading.pack import pack_of


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("fr", "Une comparution est attendue jeudi.", "2024-06-20"),
        ("fr", "La cour examine sa demande mercredi prochain.", "2024-06-19"),
        ("fr", "Le procès reprendra demain.", "2024-06-16"),
        ("fr", "Elle a été arrêtée mardi.", "2024-06-11"),
        ("fr", "Il est détenu à Piedra Alta depuis le 14 novembre.", "2023-11-14/.."),
        ("es", "La audiencia es el próximo lunes.", "2024-06-17"),
        ("es", "Fue detenida el lunes.", "2024-06-10"),
        ("ru", "Завтра суд рассмотрит ходатайство.", "2024-06-16"),
        ("ru", "Заседание пройдёт в следующий вторник.", "2024-06-18"),
    ],
)
def test_a_day_to_come_is_told_from_one_that_is_past(code: str, text: str, day: str) -> None:
    pack = pack_of(code)
    assert pack is not None
    (found,) = pack.calendar(When("2024-06-15")).read(text)
    since = found.relation == "since"
    assert (f"{found.when}/.." if since else str(found.when)) == day
