"""Drafts in French, Spanish, Russian and Arabic: what is found of what was planted, and what is left alone."""

import pytest

from habeas.checking import CHECKS, check
from habeas.checking.tongues import ar_durations
from habeas.checking.tongues.sounds import alike, sound
from habeas.checking.tongues.tables import TABLES
from habeas.checking.tongues.words import LANGUAGES
from tests.checking.files import codes
from tools.pages import checks
from tools.tongues import PAGE, WORDS_OF_A_PAGE, Told, measure, page
from tools.whole import against

RECALL, ALARMS_A_PAGE = 0.9, 0.5


@pytest.fixture(scope="module")
def told() -> dict[str, Told]:
    return {language: measure(language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_all_that_was_planted_is_found_and_right_drafts_are_left_alone(
    language: str, told: dict[str, Told]
) -> None:
    one = told[language]
    assert one.found.total() >= RECALL * one.planted.total() > 0
    assert len(one.alarms) <= ALARMS_A_PAGE * one.words / WORDS_OF_A_PAGE


def test_the_page_tells_what_was_measured(told: dict[str, Told]) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(told)


def test_every_language_has_its_table() -> None:
    assert tuple(TABLES) == LANGUAGES


def test_the_page_of_the_checks_says_of_every_code_in_which_languages_it_looks() -> None:
    page = checks.page()
    for code, one in CHECKS.items():
        row = next(line for line in page.splitlines() if line.startswith(f"| `{code}` |"))
        looked = [mark != "no" for mark in row.strip("| ").split(" | ")[1:]]
        assert looked == [each in one.languages for each in ("en", *LANGUAGES)]


def test_what_the_reader_does_not_read_it_finds_nothing_in() -> None:
    assert "ar" not in CHECKS["statement-unsupported"].languages
    text = "نُقلت أمل إدريس إلى المستشفى في 3 فبراير 2023."
    assert "statement-unsupported" not in [code for code, _ in codes(text)]


@pytest.mark.parametrize(
    ("word", "name"),
    [("Корину", "Korin"), ("Орлавы", "Orlava"), ("Йонасу", "Jonas"), ("أورلافا", "Orlava")],
)
def test_a_name_is_known_again_in_other_letters(word: str, name: str) -> None:
    assert alike(word, name)


def test_another_name_is_not_taken_for_it() -> None:
    assert sound("Тарна") != sound("Orlava")
    assert not alike("Хейлу", "Radek")
    assert not alike("sachions", "Jonas")


def test_a_short_sentence_in_russian_is_none_in_english() -> None:
    assert [code for code, _ in codes("Её избили охранники.")] == []
    assert [code for code, _ in codes("Её держат 590 дней под стражей.")] == [
        "duration-unsupported"
    ]


@pytest.mark.parametrize(
    ("words", "length"),
    [("438 يوماً", "P438D"), ("ثلاث سنوات", "P3Y"), ("نحو سنتين", "~P2Y"), ("سنة ونصف", "P1Y6M")],
)
def test_a_length_in_arabic_is_understood(words: str, length: str) -> None:
    assert str(ar_durations.duration(words)) == length


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Elle est détenue au centre de détention provisoire n° 1 à Tolmar.", "centre de détention provisoire n° 1"),
        ("Está recluida en el centro de detención n.º 1 de Tolmar.", "centro de detención n.º 1"),
        ("Она содержится в следственном изоляторе № 1 в Толмаре.", "изоляторе № 1"),
        ("وهي محتجزة في مركز الاحتجاز رقم 1 في تولمار.", "مركز الاحتجاز رقم 1"),
    ],
)  # fmt: skip
def test_a_house_of_another_number_is_found(text: str, quote: str) -> None:
    casefile, level = against("marandu 2024-04-20")
    for words, is_found in ((text, True), (text.replace("1", "5"), False)):
        findings = check(words, casefile, audience=level, as_of=casefile.as_of)
        found = [f.quote for f in findings if f.code == "place-unsupported"]
        assert found == [quote] * is_found
