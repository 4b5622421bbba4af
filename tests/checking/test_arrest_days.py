"""A wrong day of the arrest is found in a draft of every language, and what to write instead is said in that language."""

import pytest

from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from tests.checking.files import a_file, codes, found

FILE = a_file(Arrest(when=When("2023-02-03")), Charge(when=When("2023-02-05")), text="Arrested on 3 February 2023.")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Amal Idris a été arrêtée à Sarnov le 5 février 2023 par la police.", "5 février 2023"),
        ("Amal Idris fue detenida el 5 de febrero de 2023 en su casa.", "5 de febrero de 2023"),
        ("Амаль Идрис была арестована 5 февраля 2023 года у себя дома.", "5 февраля 2023"),
        ("اعتقلت أمل إدريس في 5 فبراير 2023 في منزلها.", "5 فبراير 2023"),
    ],
)
def test_another_day_of_the_arrest_is_an_error(text: str, day: str) -> None:
    assert ("date-unknown", day) in [(code, quote) for code, quote in codes(text, FILE)]


@pytest.mark.parametrize(
    "text",
    [
        "Amal Idris a été arrêtée le 3 février 2023 et inculpée le 5 février 2023.",
        "Amal Idris, arrêtée avant le 5 février 2023, est détenue.",
        "Amal Idris fue detenida el 3 de febrero de 2023; el 5 de febrero de 2023 fue acusada.",
        "Амаль Идрис была арестована 3 февраля 2023 года; обвинение предъявлено 5 февраля 2023 года.",
        "اعتقلت أمل إدريس في 3 فبراير 2023، ووجهت إليها التهمة في 5 فبراير 2023.",
    ],
)
def test_a_day_of_something_else_is_left_alone(text: str) -> None:
    assert "date-unknown" not in [code for code, _ in codes(text, FILE)]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Nous vous écrivons au sujet de cette femme. Mme Idris n’a reçu aucun soin en prison.", "à notre connaissance, au 15 juin 2024"),
        ("Les escribimos sobre esta mujer que está en la cárcel. La Sra. Idris no ha recibido ninguna atención médica en la cárcel.", "que sepamos, al 15 de junio de 2024"),
        ("Амаль Идрис не получает никакой медицинской помощи.", "насколько нам известно, на 15 июня 2024 года"),
        ("أمل إدريس لم تتلق أي رعاية طبية في السجن.", "على حد علمنا، حتى 15 يونيو 2024"),
    ],
)  # fmt: skip
def test_what_to_write_instead_is_said_in_the_language_of_the_draft(text: str, better: str) -> None:
    assert better in [f.suggestion for f in found(text)]
