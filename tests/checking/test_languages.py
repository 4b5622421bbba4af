"""Dates, days in custody, quotations and names are checked in a draft of any of five languages."""

import pytest

from tests.checking.files import codes, found

LETTERS = {
    "fr": "Lettre au ministre de la Justice\n\nSarnov, le 15 juin 2024\n\nAmal Idris a été arrêtée le 3 février 2023. Elle est "
    "détenue depuis 490 jours. Le 2 avril 2024, un appel a été lancé. Nous vous demandons de la laisser voir un médecin "
    "avant le 1er juillet 2024.",
    "es": "Carta al Ministro de Justicia\n\nSarnov, 15 de junio de 2024\n\nAmal Idris fue detenida el 3 de febrero de 2023. "
    "Lleva 490 días detenida. El 2 de abril de 2024 se hizo un llamamiento. Le pedimos que le permita ver a un médico "
    "antes del 1 de julio de 2024.",
    "ru": "Министру юстиции\n\nСарнов, 15 июня 2024 года\n\nАмаль Идрис была арестована 3 февраля 2023 года. Она содержится "
    "под стражей 490 дней. 2 апреля 2024 года было направлено обращение. Просим допустить к ней врача до 1 июля 2024 года.",
    "ar": "إلى وزير العدل\n\n15 يونيو 2024\n\nاعتُقلت أمل إدريس في 3 فبراير 2023 وهي محتجزة منذ 490 يوماً. "
    "في 2 أبريل 2024 صدر نداء. نطلب السماح لها برؤية طبيب قبل 1 يوليو 2024.",
}
WRONG_DAYS = {
    "fr": ("3 février 2023", "13 février 2023"),
    "es": ("3 de febrero de 2023", "13 de febrero de 2023"),
    "ru": ("3 февраля 2023", "13 февраля 2023"),
    "ar": ("3 فبراير 2023", "13 فبراير 2023"),
}


@pytest.mark.parametrize("language", LETTERS)
def test_a_letter_that_the_file_bears_out_has_no_finding(language: str) -> None:
    assert codes(LETTERS[language]) == []


@pytest.mark.parametrize("language", LETTERS)
def test_a_date_that_the_file_has_nowhere_is_found_with_the_one_meant(language: str) -> None:
    right, wrong = WRONG_DAYS[language]
    findings = [
        f for f in found(LETTERS[language].replace(right, wrong)) if f.code == "date-unknown"
    ]
    assert [(f.quote, f.suggestion) for f in findings] == [(wrong, "3 February 2023")]


@pytest.mark.parametrize("language", LETTERS)
def test_days_in_custody_that_the_clock_does_not_bear_out_are_found(language: str) -> None:
    (finding,) = found(LETTERS[language].replace("490", "590"))
    assert (finding.code, finding.suggestion) == ("duration-unsupported", "490 days")
    assert finding.quote.startswith("590 ")


def test_a_quotation_and_a_name_are_held_against_the_file_in_any_language() -> None:
    text = "Le médecin a écrit : « She needs a clinic and not a cell ». Nous connaissons Idirs."
    assert [code for code, _ in codes(text)] == ["quotation-not-verbatim", "name-misspelt"]
