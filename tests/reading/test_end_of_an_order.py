"""The day up to which somebody was ordered to be held is told as that: no day by which they were held, and not its end."""

import pytest

from tests.reading.telling import proposals_in, stated

ORDERED = (
    ("en", "Ana Velmar was remanded until 14 July 2024.", "", "2024-07-14"),
    ("en", "On 5 June 2024 Ana Velmar was remanded in custody until 14 July 2024 by the Orlest City Court.", "2024-06-05", "2024-07-14"),
    ("en", "On 5 June 2024 the Orlest City Court, Judge Ilan Dresk presiding, remanded Ana Velmar in custody for two months, until 5 August 2024.", "2024-06-05", "2024-08-05"),
    ("en", "The remand of Ana Velmar runs until 14 July 2024.", "", "2024-07-14"),
    ("en", "The remand order against Ana Velmar expires on 14 July 2024.", "", "2024-07-14"),
    ("en", "Ana Velmar is in pre-trial detention until 14 July 2024.", "", "2024-07-14"),
    ("fr", "Le 5 juin 2024, le tribunal d'Orlest a placé Ana Velmar en détention provisoire jusqu'au 5 août 2024.", "2024-06-05", "2024-08-05"),
    ("fr", "La détention provisoire d'Ana Velmar court jusqu'au 14 juillet 2024.", "", "2024-07-14"),
    ("es", "El 5 de junio de 2024 el Juzgado de Orlest dictó prisión preventiva contra Ana Velmar hasta el 5 de agosto de 2024.", "2024-06-05", "2024-08-05"),
    ("es", "La prisión preventiva de Ana Velmar vence el 14 de julio de 2024.", "", "2024-07-14"),
    ("ru", "5 июня 2024 года Орлестский городской суд заключил Анну Вельмар под стражу до 5 августа 2024 года.", "2024-06-05", "2024-08-05"),
    ("ru", "Срок содержания под стражей Анны Вельмар истекает 14 июля 2024 года.", "", "2024-07-14"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "text", "when", "until"), ORDERED)
def test_the_end_of_an_order_is_told(code: str, text: str, when: str, until: str) -> None:
    told = {(stated(p, "when"), stated(p, "until")) for p in proposals_in(code, text, "detention")}
    assert told == {(when, until)}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Velmar was held in Orlest until 3 May 2024.",
        "Ana Velmar was held in pre-trial detention until 3 May 2024, when she was released.",
    ],
)
def test_the_end_of_custody_is_none_of_an_order(text: str) -> None:
    told = {(stated(p, "when"), stated(p, "until")) for p in proposals_in("en", text, "detention")}
    assert told == {("../2024-05-03", "")}


def test_what_the_court_ordered_is_told_with_its_end() -> None:
    text = "On 5 June 2024 the Orlest City Court, Judge Ilan Dresk presiding, remanded Ana Velmar in custody for two months, until 5 August 2024."
    (ruled,) = proposals_in("en", text, "hearing")
    assert stated(ruled, "court") == "Orlest City Court"
    assert (
        stated(ruled, "outcome")
        == "remanded Ana Velmar in custody for two months, until 5 August 2024"
    )
