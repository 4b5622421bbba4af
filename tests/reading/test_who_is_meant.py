"""Who is meant by a surname, a count or a pronoun, where several persons are named."""

import pytest

from habeas.core.claims import Polarity
from habeas.core.when import When
from habeas.reading import read

DAY = When("2024-10-15")
LISTED = "Boris Velmar, Alem Dusan, Petr Holm and Ana Sorde were arrested on 2 May 2024. "
OPENINGS = ("Unless", "Whether", "Reportedly", "Allegedly", "Unlike", "Contrary", "Whereas", "Upon", "Shortly", "Eventually", "Perhaps", "Instead", "Neither")  # fmt: skip


def whom(text: str, kind: str, language: str = "en") -> list[str | None]:
    found = read(text, document_date=DAY, language=language).proposals
    return [p.person for p in found if p.fact.key == kind]


def test_a_surname_shared_with_a_sister_is_that_of_the_one_named_first() -> None:
    told = (
        "Daniela Ruiz Oporto is a writer. Her sister, Marta Ruiz, is at home. "
        "On 2 May 2024 police arrested Ruiz. Ruiz was previously arrested in November 2023."
    )
    assert whom(told, "arrest") == ["Daniela Ruiz Oporto"] * 2


def test_both_feet_are_not_two_persons() -> None:
    told = "Marek Dusan is a poet. Ana Velmar and Petr Holm are poets. Petr was arrested. He has lost all feeling in both feet."
    assert whom(told, "health_condition") == ["Petr Holm"]


def test_a_newspaper_is_no_person() -> None:
    told = "Ana Velmar, who edits the news website La Ventana, was arrested on 2 May 2024."
    assert read(told, document_date=DAY).persons == ("Ana Velmar",)


@pytest.mark.parametrize("some", ["Three of the four", "Some of the four", "Two of them"])
def test_some_of_a_group_are_not_all_of_it(some: str) -> None:
    assert whom(f"{LISTED}{some} were released on 26 August.", "release") == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Boris Velmar, Alem Dusan et Petr Holm ont été arrêtés. Deux des trois ont été libérés."),
        ("es", "Boris Velmar, Alem Dusan y Petr Holm fueron detenidos. Dos de los tres fueron liberados."),
        ("ru", "Борис Тестов, Олег Дусанов и Пётр Холмов были арестованы. Двое из трёх были освобождены."),
    ],
)  # fmt: skip
def test_two_of_three_are_nobody_by_name(language: str, text: str) -> None:
    assert whom(text, "release", language) == [None]


def test_the_two_are_the_two_listed_and_not_everybody() -> None:
    told = "Aydar Velmar and Tezel Holm were tried. Boris Dusan was tried. The two men were charged with theft."
    assert whom(told, "charge") == ["Aydar Velmar; Tezel Holm"]


@pytest.mark.parametrize("opening", OPENINGS)
def test_an_opening_word_is_no_part_of_a_name(opening: str) -> None:
    told = f"{opening} Boris Velmar was arrested. He was beaten."
    assert read(told, document_date=DAY).persons == ("Boris Velmar",)


def test_neither_one_nor_the_other_denies_it_of_both() -> None:
    told = read("Neither Boris Velmar nor Anna Kern was released.", document_date=DAY)
    assert [(p.person, p.polarity) for p in told.proposals] == [
        ("Boris Velmar; Anna Kern", Polarity.DENIED)
    ]


def test_a_pronoun_does_not_mean_a_deputy_named_in_passing() -> None:
    told = (
        "Raul Sorde was arrested on 3 May 2024. Raul Sorde was tried.\n\n"
        "Ana Velmar was arrested on 2 May 2024, after her former deputy, Raul Sorde, was withdrawn. "
        "She was beaten."
    )
    assert whom(told, "mistreatment") == ["Ana Velmar"]


def test_a_sentence_goes_on_about_its_subject_after_a_relative_clause() -> None:
    told = "Boris Velmar, who wrote about the death of Anna Kern in custody, was arrested."
    assert whom(told, "arrest") == ["Boris Velmar"]


def test_one_whose_cellmate_speaks_does_not_only_speak() -> None:
    text = (
        "Lobar Thaye, a monk, was arrested on 3 May 2024. A former cellmate of Lobar Thaye, who has fled abroad, told the "
        "press that Lobar Thaye was chained to a chair."
    )
    assert "Lobar Thaye" in read(text, document_date=When("2024-06-01")).persons


def test_a_lawyer_whom_the_families_appointed_is_not_held() -> None:
    text = (
        "Ana Velmar was arrested on 3 May 2024. The lawyer appointed by the families, Wen Dural, has been denied permission "
        "to meet with her clients."
    )
    assert "Wen Dural" not in read(text, document_date=When("2024-06-01")).persons


def test_a_day_before_when_is_that_of_what_follows() -> None:
    text = "Ana Velmar has been in detention since 30 August 2023, when she was arrested at the border."
    found = read(text, document_date=When("2024-06-01")).proposals
    assert [p.fact.to_json()["when"] for p in found if p.fact.key == "arrest"] == ["2023-08-30"]


def test_who_was_arrested_along_with_somebody_was_arrested_too() -> None:
    told = (
        "Ana Velmar is a writer. Ana Velmar was tried.\n\n"
        "She was arrested along with her colleague Petr Holm on 3 May 2024."
    )
    assert whom(told, "arrest") == ["Ana Velmar; Petr Holm"]


@pytest.mark.parametrize(("word", "who"), [("latter", "Petr Holm"), ("former", "Ana Velmar")])
def test_the_former_and_the_latter_are_told_apart(word: str, who: str) -> None:
    told = f"Ana Velmar and Petr Holm were arrested on 3 May 2024. The {word} was beaten."
    assert whom(told, "mistreatment") == [who]


def test_a_former_office_is_not_the_former_of_two() -> None:
    told = "Ana Velmar and Petr Holm were arrested on 3 May 2024. The former minister Petr Holm was beaten."
    assert whom(told, "mistreatment") == ["Petr Holm"]


@pytest.mark.parametrize(
    "subject", ["On 8 June they were", "On 8 June, both were", "The two men were"]
)
def test_what_a_group_goes_on_to_suffer_is_of_all_of_it(subject: str) -> None:
    told = f"Ana Velmar and Petr Holm were arrested. {subject} brought before a judge and charged with theft."
    assert whom(told, "charge") == ["Ana Velmar; Petr Holm"]


BROTHER = {
    "en": ("Ana Velmar was arrested on 3 May 2024. Her brother, Petr Holm, was arrested with her and freed the same evening. ", "She has been held since 6 May 2024.", "The police held her for two days.", "Two officers beat her."),
    "fr": ("Ana Velmar a été arrêtée le 3 mai 2024. Son frère, Petr Holm, a été arrêté avec elle et libéré le soir même. ", "Elle est détenue depuis le 6 mai 2024.", "Elle est détenue à la prison de Kolm."),
    "es": ("Ana Velmar fue detenida el 3 de mayo de 2024. Su hermano, Petr Holm, fue detenido con ella y puesto en libertad esa misma noche. ", "Ella está detenida desde el 6 de mayo de 2024.", "Permanece detenida en la prisión de Kolm."),
    "ru": ("Ана Велмар была арестована 3 мая 2024 года. Её брат, Петр Холм, был задержан вместе с ней и отпущен в тот же вечер. ", "Она содержится под стражей с 6 мая 2024 года."),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "before", "text"),
    [(code, first, text) for code, (first, *rest) in BROTHER.items() for text in rest],
)
def test_a_brother_named_in_passing_is_not_whom_the_text_goes_on_about(
    language: str, before: str, text: str
) -> None:
    found = read(before + text, document_date=DAY, language=language).proposals
    told = {p.person for p in found if p.start >= len(before)}
    assert told == {"Ана Велмар" if language == "ru" else "Ana Velmar"}


def test_what_befell_the_brother_is_told_of_him() -> None:
    assert whom(BROTHER["en"][0], "release") == ["Petr Holm"]


@pytest.mark.parametrize("kin", ["brother", "younger brother", "father-in-law", "husband"])
def test_she_is_not_her_brother(kin: str) -> None:
    told = (
        f"Ana Velmar and her {kin}, Petr Holm, live in Kolm. Petr Holm is ill. "
        "She was arrested on 3 May 2024."
    )
    assert whom(told, "arrest") == ["Ana Velmar"]


def test_two_officers_are_not_two_persons_held() -> None:
    told = "Ana Velmar and Petr Holm were arrested. Ana Velmar is a writer. Two officers beat her in a cell."
    assert whom(told, "mistreatment") == ["Ana Velmar"]


@pytest.mark.parametrize(
    "told",
    [
        "A nurse of the prison, Jana Holm, told us on 22 May 2024 that Ana Velmar fainted twice.",
        "A nurse, Jana Holm, said that Ana Velmar fainted twice.",
        "Jana Holm said that Ana Velmar fainted twice.",
    ],
)
def test_whoever_tells_of_an_illness_is_not_ill(told: str) -> None:
    assert whom(told, "health_condition") == ["Ana Velmar"]


@pytest.mark.parametrize(
    "told",
    [
        "Суд над Иленой Маротц начался. Илена Маротц была переведена в тюрьму Тольм.",
        "Илену Маротц перевели в тюрьму Тольм.",
        "Началось рассмотрение дела Илены Маротц. Над Иленой Маротц идёт суд. Её перевели в тюрьму Тольм.",
    ],
)
def test_a_given_name_of_no_list_is_known_by_its_nominative(told: str) -> None:
    assert whom(told, "transfer", "ru") == ["Илена Маротц"]
