"""What befell a relative, a lawyer or a colleague is not told of the person whose they are."""

import pytest

from habeas.core.when import When
from habeas.reading import read

DAY = When("2024-10-15")
BEFELL_KIN = (
    ("en", "sentence", "Boris Velmar's brother was sentenced to three years."),
    ("en", "arrest", "Boris Velmar's lawyer was arrested."),
    ("en", "mistreatment", "Boris Velmar was arrested. His wife was beaten."),
    ("en", "mistreatment", "Boris Velmar was arrested. The police beat his brother."),
    ("en", "release", "Boris Velmar was arrested. His colleague was released."),
    ("en", "arrest", "The police arrested Boris Velmar's wife on 2 May 2024."),
    ("en", "mistreatment", "Alena Velmar is in prison. Her brother Ihar, who was beaten in 2020, is at home."),
    ("en", "release", "Boris Velmar was released from hospital and returned to his cell."),
    ("fr", "sentence", "Le frère de Boris Velmar a été condamné à trois ans de prison."),
    ("fr", "arrest", "L'avocat de Boris Velmar a été arrêté."),
    ("fr", "mistreatment", "Boris Velmar est détenu. Sa femme a été battue."),
    ("es", "sentence", "El hermano de Boris Velmar fue condenado a tres años de prisión."),
    ("es", "arrest", "El abogado de Boris Velmar fue detenido."),
    ("es", "mistreatment", "Boris Velmar está preso. Golpearon a su hijo Mateo."),
    ("es", "mistreatment", "Boris Velmar está preso. Su hermano fue golpeado."),
    ("ru", "sentence", "Брат Бориса Тестова был приговорён к трём годам колонии."),
    ("ru", "arrest", "Адвокат Бориса Тестова был арестован."),
    ("ru", "mistreatment", "Борис Тестов находится в СИЗО. Его жену избили."),
    ("ru", "arrest", "Борис Тестов находится в СИЗО. Его брат был арестован 2 мая 2024 года."),
)  # fmt: skip
BEFELL_THE_NAMED = (
    ("en", "hearing", "Boris Velmar was arrested. His lawyer, Ernest Vado, who was convicted in 2020, is at home.", "Ernest Vado"),
    ("en", "arrest", "Anna Kern was arrested with Boris Velmar's brother.", "Anna Kern"),
    ("en", "arrest", "Anna Kern, the wife of Boris Velmar, was arrested.", "Anna Kern"),
    ("en", "arrest", "Boris Velmar and his brother were arrested on 2 May 2024.", "Boris Velmar"),
    ("en", "access_denied", "Boris Velmar was arrested. His family were denied a visit.", "Boris Velmar"),
    ("en", "access_denied", "Boris Velmar was arrested. His lawyer was not allowed to see him.", "Boris Velmar"),
    ("en", "visit", "Boris Velmar was arrested. His wife visited him on 3 May 2024.", "Boris Velmar"),
    ("en", "mistreatment", "Boris Velmar was arrested. His wife, Petra Holm, said that her husband was beaten.", "Boris Velmar"),
    ("fr", "arrest", "Boris Velmar est détenu. Son avocat, Ernest Vado, a été arrêté le 2 mai 2024.", "Ernest Vado"),
    ("fr", "access_denied", "Boris Velmar est détenu. Sa famille n'a pas pu lui rendre visite.", "Boris Velmar"),
    ("es", "hearing", "Boris Velmar está preso. Su abogado, Ernesto Vado, quien fue condenado en 2020, está en casa.", "Ernesto Vado"),
    ("ru", "arrest", "Адвокат Борис Тестов был арестован.", "Борис Тестов"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "text"), BEFELL_KIN)
def test_what_befell_kin_is_not_told_of_the_person(language: str, kind: str, text: str) -> None:
    found = read(text, document_date=DAY, language=language).proposals
    assert [p.quote for p in found if p.fact.key == kind] == []


@pytest.mark.parametrize(("language", "kind", "text", "person"), BEFELL_THE_NAMED)
def test_it_is_told_of_the_one_named(language: str, kind: str, text: str, person: str) -> None:
    found = read(text, document_date=DAY, language=language).proposals
    assert [p.person for p in found if p.fact.key == kind][-1] == person
