"""Spanish names: two surnames, particles, and the places that begin like a name."""

from habeas.core.when import When
from habeas.reading import read


def persons_of(text: str) -> tuple[str, ...]:
    return read(text, document_date=When("2024-06-15"), language="es").persons


def test_one_surname_and_two_are_one_person() -> None:
    text = (
        "Ana Velmar Orsan fue detenida el martes. Ana Velmar sigue presa. Velmar padece diabetes."
    )
    assert persons_of(text) == ("Ana Velmar Orsan",)


def test_a_particle_is_part_of_the_name() -> None:
    assert persons_of("Hugo del Valmar fue detenido el martes en su casa.") == ("Hugo del Valmar",)


def test_a_place_is_no_person() -> None:
    text = "Ana Velmar fue llevada a Puerto Almar. De la celda de Cerro Pardo no ha salido. Está enferma."
    assert persons_of(text) == ("Ana Velmar",)


def test_two_who_share_a_surname_are_two() -> None:
    text = "Los hermanos Ana y Teo Velmar fueron detenidos el martes."
    assert persons_of(text) == ("Ana Velmar", "Teo Velmar")


def test_who_only_speaks_is_not_held() -> None:
    text = "Ana Velmar fue detenida el martes, dijo su abogado, Pavel Orsan. El fiscal Marek Tolan no respondió."
    assert persons_of(text) == ("Ana Velmar",)


def test_a_fact_in_the_plural_is_about_all_who_were_listed() -> None:
    text = "Ana Velmar, Marek Tolan y Hugo del Valmar fueron detenidos el martes. Los tres fueron golpeados."
    reading = read(text, document_date=When("2024-06-15"), language="es")
    assert {p.person for p in reading.proposals} == {"Ana Velmar; Marek Tolan; Hugo del Valmar"}
