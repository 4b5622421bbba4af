"""What is denied to have been refused, or to have been a way of being held, is read as a denial: it is what authorities write."""

import pytest

from habeas.core.claims import Polarity
from habeas.core.facts import Fact
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.response import Response
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.reading import Proposal, read

ON = When("2026-04-14")
DENIED: tuple[tuple[type[Fact], str], ...] = (
    (CareDenied, "She was not refused medical care."),
    (CareDenied, "The Service says that she was never refused medical treatment."),
    (CareDenied, "The prison did not refuse her a doctor."),
    (CareDenied, "Nobody refused her medicine."),
    (CareDenied, "Ms Idris was not left without medical care."),
    (CareDenied, "Elle n'a pas été privée de soins médicaux."),
    (AccessDenied, "She was not denied visits."),
    (AccessDenied, "She was not deprived of visits by her family."),
    (Incommunicado, "She was not held incommunicado."),
    (Incommunicado, "At no time was she held incommunicado."),
    (SolitaryConfinement, "She was not held in solitary confinement."),
    (SolitaryConfinement, "She was never placed in solitary confinement."),
    (SolitaryConfinement, "She has not been held in a punishment cell."),
    (SolitaryConfinement, "Она не содержалась в одиночной камере."),
    (Corroboration, "No bruises were found on her body."),
)
TOLD: tuple[tuple[type[Fact], str], ...] = (
    (CareDenied, "She was refused medical care."),
    (CareDenied, "She was not only refused medical care: she was laughed at."),
    (CareDenied, "She was not held incommunicado, but she was refused medical care."),
    (AccessDenied, "She was not allowed visits."),
    (SolitaryConfinement, "She was held in solitary confinement."),
    (Corroboration, "Bruises were found on her body."),
)


def found(text: str, kind: type[Fact]) -> list[Proposal]:
    told = f"Amal Idris is held in Orlava Prison. {text}"
    return [p for p in read(told, document_date=ON).proposals if isinstance(p.fact, kind)]


@pytest.mark.parametrize(("kind", "text"), DENIED)
def test_a_denial_is_no_admission(kind: type[Fact], text: str) -> None:
    assert {p.polarity for p in found(text, kind)} == {Polarity.DENIED}


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_what_is_told_stays_told(kind: type[Fact], text: str) -> None:
    assert Polarity.AFFIRMED in {p.polarity for p in found(text, kind)}


def test_a_reply_is_of_its_own_day_and_not_of_that_of_the_letter() -> None:
    text = (
        "In reply to the call of the League of 25 March 2026, the State Penitentiary Service "
        "informs you that Amal Idris was examined by a doctor."
    )
    proposals = read(text, document_date=ON).proposals
    (reply,) = [p for p in proposals if isinstance(p.fact, Response)]
    assert reply.fact.stated("actor") == "State Penitentiary Service"
    assert [p.fact.occurred for p in proposals] == [None] * len(proposals)


IN_OTHER_LANGUAGES: tuple[tuple[str, type[Fact], str], ...] = (
    ("fr", CareDenied, "Elle n'a pas été privée de soins."),
    ("fr", CareDenied, "Les soins médicaux ne lui ont pas été refusés."),
    ("fr", CareDenied, "Personne ne lui a refusé de soins."),
    ("fr", CareDenied, "Aucun soin ne lui a été refusé."),
    ("fr", AccessDenied, "Aucune visite ne lui a été refusée."),
    ("fr", AccessDenied, "On ne lui a pas refusé de visites."),
    ("fr", SolitaryConfinement, "Elle n'a jamais été placée à l'isolement."),
    ("es", CareDenied, "No se le negó atención médica."),
    ("es", CareDenied, "La atención médica no le fue negada."),
    ("es", CareDenied, "En ningún momento se le negó asistencia médica."),
    ("es", CareDenied, "A ella no se le niega el tratamiento."),
    ("es", CareDenied, "Nadie le negó un médico."),
    ("es", AccessDenied, "Jamás se le denegó el acceso a su abogado."),
    ("es", SolitaryConfinement, "No fue mantenida en aislamiento."),
    ("ru", CareDenied, "Ей не было отказано в медицинской помощи."),
    ("ru", CareDenied, "Ей ни разу не отказывали в медицинской помощи."),
    ("ru", CareDenied, "В медицинской помощи ей не отказывали."),
    ("ru", CareDenied, "Отказов в медицинской помощи не было."),
    ("ru", CareDenied, "Она не оставалась без медицинской помощи."),
    ("ru", AccessDenied, "Её никогда не лишали свиданий."),
    ("ru", AccessDenied, "Ей не запрещали свидания с родными."),
)
HELD = {
    "fr": "Amal Idris est détenue à la prison d'Orlava.",
    "es": "Amal Idris está detenida en la prisión de Orlava.",
    "ru": "Амаль Идрис содержится в тюрьме Орлавы.",
}
ADMITTED: tuple[tuple[str, type[Fact], str], ...] = (
    ("fr", CareDenied, "Les soins médicaux lui ont été refusés."),
    ("es", CareDenied, "Se le negó atención médica."),
    ("ru", CareDenied, "Ей отказали в медицинской помощи."),
)


def polarities(code: str, kind: type[Fact], text: str) -> set[Polarity]:
    proposals = read(f"{HELD[code]} {text}", document_date=ON, language=code).proposals
    return {p.polarity for p in proposals if isinstance(p.fact, kind)}


@pytest.mark.parametrize(("code", "kind", "text"), IN_OTHER_LANGUAGES)
def test_a_denied_refusal_is_a_denial_in_every_language(
    code: str, kind: type[Fact], text: str
) -> None:
    assert polarities(code, kind, text) == {Polarity.DENIED}


@pytest.mark.parametrize(("code", "kind", "text"), ADMITTED)
def test_a_refusal_stays_one_in_every_language(code: str, kind: type[Fact], text: str) -> None:
    assert polarities(code, kind, text) == {Polarity.AFFIRMED}
