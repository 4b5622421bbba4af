"""Who is suspected is not charged: the one is told as a suspicion, in every language that is read, and the other as a charge."""

import pytest

from habeas.core.claims import Polarity
from tests.reading.telling import proposals_in, stated

SUSPECTED = (
    ("en", "The Orlest Police said that Ana Velmar is suspected of disseminating false information.", "disseminating false information"),
    ("en", "Ana Velmar was arrested under suspicion of spreading false news.", "spreading false news"),
    ("en", "Ana Velmar was named as a suspect in a criminal case.", ""),
    ("en", "Ana Velmar was questioned as a suspect in a case of slander.", "slander"),
    ("en", "Ana Velmar is under investigation for tax evasion.", "tax evasion"),
    ("en", "Prosecutors suspect Ana Velmar of treason.", "treason"),
    ("fr", "Ana Velmar est soupçonnée de diffusion de fausses informations.", "diffusion de fausses informations"),
    ("fr", "Ana Velmar a été entendue comme suspecte dans une affaire de diffamation.", "diffamation"),
    ("es", "Ana Velmar es sospechosa de difundir noticias falsas.", "difundir noticias falsas"),
    ("es", "Ana Velmar fue detenida por sospecha de sedición el 3 de mayo de 2024.", "sedición"),
    ("ru", "Анна Вельмар подозревается в клевете.", "клевете"),
    ("ru", "Анна Вельмар проходит подозреваемой.", ""),
    ("ru", "Анна Вельмар задержана по подозрению в шпионаже.", "шпионаже"),
)  # fmt: skip
CHARGED = (
    ("en", "Ana Velmar was charged with treason."),
    ("en", "Ana Velmar is accused of treason."),
    ("fr", "Ana Velmar a été inculpée d'espionnage."),
    ("es", "Ana Velmar fue acusada de sedición."),
    ("ru", "Анна Вельмар обвиняется в шпионаже."),
)
UNDER = (
    ("en", "Ana Velmar was charged under article 344 of the Criminal Code with spreading rumours.", "spreading rumours", "article 344 of the Criminal Code"),
    ("en", "Ana Velmar was charged with the Criminal Code with spreading rumours.", "spreading rumours", "the Criminal Code"),
    ("en", "Ana Velmar was prosecuted under article 5 of Law No. 7 for slander.", "slander", "article 5 of Law No. 7"),
    ("en", "Ana Velmar was charged with article 344.", "", "article 344"),
    ("fr", "Ana Velmar a été inculpée en vertu de l'article 344 du Code pénal d'espionnage.", "espionnage", "l'article 344 du Code pénal"),
    ("es", "Ana Velmar fue acusada en virtud del artículo 344 del Código Penal de difundir rumores.", "difundir rumores", "artículo 344 del Código Penal"),
    ("ru", "Анна Вельмар обвиняется по статье 344 УК в клевете.", "клевете", "статье 344 УК"),
)  # fmt: skip
NOT_CHARGED = (
    ("en", "Ana Velmar was arrested on 2 May 2024. She was not charged."),
    ("en", "Ana Velmar was arrested on 2 May 2024. No charges were brought against her."),
    ("en", "Ana Velmar was released on 4 May 2024. She has never been charged with any crime."),
    ("fr", "Ana Velmar a été arrêtée le 2 mai 2024. Elle n'a pas été inculpée."),
    ("ru", "Анну Вельмар задержали 2 мая 2024 года. Обвинение ей не предъявлено."),
    ("ru", "Анну Вельмар задержали 2 мая 2024 года. Уголовное дело против неё не возбуждено."),
)


@pytest.mark.parametrize(("code", "text", "offence"), SUSPECTED)
def test_a_suspicion_is_no_charge(code: str, text: str, offence: str) -> None:
    told = {
        (stated(p, "suspected"), stated(p, "offence")) for p in proposals_in(code, text, "charge")
    }
    assert told == {("yes", offence)}


@pytest.mark.parametrize(("code", "text"), CHARGED)
def test_a_charge_is_no_suspicion(code: str, text: str) -> None:
    assert {stated(p, "suspected") for p in proposals_in(code, text, "charge")} == {""}


def test_a_suspect_is_no_office() -> None:
    text = "Ana Velmar was named as a suspect in a case of slander."
    assert proposals_in("en", text, "affiliation_role") == []


@pytest.mark.parametrize(("code", "text", "offence", "article"), UNDER)
def test_the_law_is_no_part_of_the_offence(
    code: str, text: str, offence: str, article: str
) -> None:
    told = {
        (stated(p, "offence"), stated(p, "article")) for p in proposals_in(code, text, "charge")
    }
    assert told == {(offence, article)}


@pytest.mark.parametrize(("code", "text"), NOT_CHARGED)
def test_not_to_be_charged_is_a_denial_and_no_breach(code: str, text: str) -> None:
    assert {p.polarity for p in proposals_in(code, text, "charge")} == {Polarity.DENIED}
    assert proposals_in(code, text, "fair_trial_breach") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Ana Velmar has been held since 2 May 2024. She has not been charged."),
        ("en", "Ana Velmar has been held for five months and has still not been charged."),
        ("en", "Ana Velmar is held without charge."),
        ("fr", "Ana Velmar est détenue depuis le 2 mai 2024. Elle n'a toujours pas été inculpée."),
        ("es", "Ana Velmar está detenida desde el 2 de mayo de 2024. Aún no ha sido juzgada."),
    ],
)
def test_to_be_held_without_charge_is_a_breach(code: str, text: str) -> None:
    told = proposals_in(code, text, "fair_trial_breach")
    assert {p.polarity for p in told} == {Polarity.AFFIRMED}


@pytest.mark.parametrize(
    "text",
    [
        "For the first forty days of the detention of Ana Velmar no charge was brought.",
        "Ana Velmar was not charged until 3 May 2024.",
    ],
)
def test_not_to_be_charged_for_a_time_is_no_denial_of_the_charge(text: str) -> None:
    told = proposals_in("en", text, "charge")
    assert Polarity.DENIED not in {p.polarity for p in told}
