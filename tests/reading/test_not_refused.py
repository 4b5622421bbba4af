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


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (SolitaryConfinement, "Elle n'a jamais été placée à l'isolement."),
        (AccessDenied, "On ne lui a pas refusé de visites."),
        (CareDenied, "No se le negó atención médica."),
        (SolitaryConfinement, "No fue mantenida en aislamiento."),
        (CareDenied, "Ей не отказывали в медицинской помощи."),
        (AccessDenied, "Ей никогда не отказывали в свиданиях."),
    ],
)
def test_no_denial_in_another_language_is_an_admission(kind: type[Fact], text: str) -> None:
    assert Polarity.AFFIRMED not in {p.polarity for p in found(text, kind)}
