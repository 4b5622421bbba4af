"""A hunger strike against what was refused has its own day, and the day of its end is that of an end."""

import pytest

from tests.reading.telling import proposals_in, stated


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "On 14 April 2024 Ana Velmar declared a hunger strike in protest at the denial of medical care."),
        ("en", "Ana Velmar began a hunger strike on 14 April 2024 to protest against the denial of medical care."),
        ("fr", "Le 14 avril 2024, Ana Velmar a entamé une grève de la faim pour protester contre le refus de soins."),
        ("es", "El 14 de abril de 2024 Ana Velmar inició una huelga de hambre en protesta por la negativa de atención médica."),
        ("ru", "14 апреля 2024 года Анна Вельмар объявила голодовку в знак протеста против отказа в медицинской помощи."),
    ],
)  # fmt: skip
def test_the_day_of_the_strike_is_not_that_of_the_refusal(code: str, text: str) -> None:
    (strike,) = proposals_in(code, text, "hunger_strike")
    assert stated(strike, "when").startswith("2024-04-14")
    assert [stated(p, "when") for p in proposals_in(code, text, "care_denied")] in ([], [""])


@pytest.mark.parametrize(
    ("code", "text", "ended"),
    [
        ("en", "Ana Velmar ended her hunger strike on 22 April 2024.", "yes"),
        ("fr", "Ana Velmar a mis fin à sa grève de la faim le 22 avril 2024.", "yes"),
        ("fr", "Ana Velmar a cessé sa grève de la faim le 22 avril 2024.", "yes"),
        ("fr", "Ana Velmar a entamé une grève de la faim le 22 avril 2024.", ""),
        ("es", "Ana Velmar puso fin a la huelga de hambre el 22 de abril de 2024.", "yes"),
        ("es", "Ana Velmar abandonó su huelga de hambre el 22 de abril de 2024.", "yes"),
        ("es", "Ana Velmar inició una huelga de hambre el 22 de abril de 2024.", ""),
        ("ru", "22 апреля 2024 года Анна Вельмар прекратила голодовку.", "yes"),
        ("ru", "22 апреля 2024 года Анна Вельмар вышла из голодовки.", "yes"),
        ("ru", "22 апреля 2024 года Анна Вельмар объявила голодовку.", ""),
    ],
)
def test_the_end_of_a_strike_is_no_day_on_strike(code: str, text: str, ended: str) -> None:
    strikes = proposals_in(code, text, "hunger_strike")
    assert strikes
    assert [(stated(p, "when"), stated(p, "ended")) for p in strikes] == [("2024-04-22", ended)]
