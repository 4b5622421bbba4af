"""What is over by the file and is told as going on is found in every language; what goes on, and what is told as past, is not."""

import pytest

from habeas.checking import check
from habeas.core.claims import Claim
from habeas.core.levels import Level
from tests.papers.test_over import (
    ALONE,
    BETTER,
    DECLINE,
    DIED,
    ENDED,
    FREED,
    LASTING,
    MISSING,
    MOVED,
    NO_FAMILY,
    SHUT_OFF,
    SISTER,
    STRIKE,
)
from tests.papers.varenia import AS_OF, the_case

STALE = {
    "strike": [
        "Ms Idris is on hunger strike.",
        "Amal Idris is still on hunger strike in Orlava.",
        "Ms Idris has been on hunger strike since 25 March 2024.",
        "Ms Idris continues to refuse food.",
        "Her hunger strike goes on.",
        "She is in the third week of a hunger strike.",
        "Ms Idris has not eaten since 25 March 2024.",
        "We write about Ms Idris, who refuses food.",
        "Mme Idris est toujours en grève de la faim.",
        "Mme Idris est en grève de la faim depuis le 25 mars 2024.",
        "Mme Idris poursuit sa grève de la faim.",
        "La Sra. Idris sigue en huelga de hambre.",
        "La Sra. Idris está en huelga de hambre desde el 25 de marzo de 2024.",
        "La Sra. Idris mantiene su huelga de hambre.",
        "Амаль Идрис держит голодовку с 25 марта 2024 года.",
        "Амаль Идрис продолжает голодовку.",
        "Амаль Идрис по-прежнему отказывается от пищи.",
        "لا تزال أمل إدريس مضربة عن الطعام.",
        "تواصل أمل إدريس إضرابها عن الطعام.",
    ],
    "visits": [
        "Ms Idris is still denied visits from her family.",
        "Her family is still not allowed to see her.",
        "Ms Idris has been denied contact with her family since 3 March 2024.",
        "Her relatives cannot visit her.",
        "Visits by her family are still refused.",
        "Mme Idris est toujours privée de visites de sa famille.",
        "Mme Idris se voit toujours refuser les visites de sa famille.",
        "La Sra. Idris sigue sin recibir visitas de su familia.",
        "Амаль Идрис до сих пор не разрешают свидания с родными.",
        "لا تزال أمل إدريس محرومة من زيارة أسرتها.",
    ],
    "alone": [
        "Ms Idris is kept in solitary confinement.",
        "Ms Idris has been in solitary confinement since 20 March 2024.",
        "Mme Idris est toujours à l’isolement.",
        "La Sra. Idris sigue en régimen de aislamiento.",
        "Амаль Идрис содержится в одиночной камере.",
        "لا تزال أمل إدريس في الحبس الانفرادي.",
    ],
    "shut off": [
        "Ms Idris is held incommunicado.",
        "She remains without any contact with the outside world.",
        "Mme Idris est toujours au secret.",
        "La Sra. Idris sigue incomunicada.",
        "Амаль Идрис находится без связи с внешним миром.",
        "لا تزال أمل إدريس محتجزة بمعزل عن العالم الخارجي.",
    ],
    "decline": [
        "The health of Ms Idris is deteriorating.",
        "Her health has been getting worse since 1 March 2024.",
        "L’état de santé de Mme Idris continue de se dégrader.",
        "La salud de la Sra. Idris sigue empeorando día a día.",
        "Состояние здоровья Амаль Идрис ухудшается.",
        "صحة أمل إدريس تتدهور.",
    ],
    "missing": [
        "Ms Idris is still missing.",
        "The whereabouts of Ms Idris remain unknown.",
        "Mme Idris est toujours portée disparue.",
        "La Sra. Idris sigue desaparecida.",
        "Местонахождение Амаль Идрис неизвестно.",
        "لا تزال أمل إدريس مفقودة.",
    ],
}
TELLS = {
    "strike": (STRIKE, ENDED), "visits": (NO_FAMILY, SISTER), "alone": (ALONE, MOVED), "shut off": (SHUT_OFF, SISTER),
    "decline": (DECLINE, BETTER), "missing": (MISSING, FREED),
}  # fmt: skip
EACH = [(matter, words) for matter, every in STALE.items() for words in every]
RIGHT = [
    "Ms Idris was on hunger strike from 25 March 2024 to 5 May 2024.",
    "Ms Idris ended her hunger strike on 5 May 2024.",
    "Ms Idris is no longer on hunger strike.",
    "Ms Idris had been on hunger strike for 41 days when she ended it on 5 May 2024.",
    "On 5 May 2024 her sister was let in to see Ms Idris.",
    "Ms Idris was denied contact with her family until 5 May 2024.",
    "As at 31 March 2024, Ms Idris is on hunger strike.",
    "Nobody should be held in solitary confinement for more than fifteen days.",
    "We ask you to say whether Ms Idris is on hunger strike.",
    "Her colleague is on hunger strike.",
    "Ms Idris was moved out of solitary confinement on 5 May 2024.",
    "Mme Idris a fait une grève de la faim du 25 mars 2024 au 5 mai 2024.",
    "Mme Idris n’est plus en grève de la faim.",
    "Mme Idris a mis fin à une grève de la faim le 5 mai 2024.",
    "La Sra. Idris estuvo en huelga de hambre desde el 25 de marzo de 2024 hasta el 5 de mayo de 2024.",
    "La Sra. Idris ya no está en huelga de hambre.",
    "Амаль Идрис держала голодовку с 25 марта 2024 года до 5 мая 2024 года.",
    "Амаль Идрис прекратила голодовку 5 мая 2024 года.",
    "أنهت أمل إدريس إضرابها عن الطعام في 5 أيار/مايو 2024.",
    "لم تعد أمل إدريس مضربة عن الطعام.",
]  # fmt: skip


LEADS = {
    "Mme ": "Nous écrivons au gouvernement de la Varénie au sujet d’une rédactrice détenue à Orlava. ",
    "Sra. ": "Escribimos al gobierno de Varenia sobre la situación de una redactora que fue detenida en la ciudad de Orlava. ",
}
"""What a draft begins with, so that its language is known."""


def off(words: str, *more: Claim) -> list[tuple[str, str]]:
    words = next((lead for name, lead in LEADS.items() if name in words), "") + words
    case = the_case(*more, without=("healthy", "not-beaten", "visit", "sight"))
    found = check(words, case, audience=Level.INTERNAL, as_of=AS_OF)
    return [(f.code, words[f.start : f.end]) for f in found]


def stale(words: str, *more: Claim) -> list[str]:
    return [said for code, said in off(words, *more) if code == "status-stale"]


@pytest.mark.parametrize(("matter", "words"), EACH)
def test_what_is_over_and_told_as_going_on_is_found(matter: str, words: str) -> None:
    goes_on, end = TELLS[matter]
    assert len(stale(words, goes_on, end)) == 1
    assert stale(words, goes_on) == []


@pytest.mark.parametrize(("matter", "words"), EACH)
@pytest.mark.parametrize("end", [FREED, DIED], ids=["freed", "died"])
def test_what_ended_with_custody_is_found(end: Claim, matter: str, words: str) -> None:
    is_ill_still = matter == "decline" and end is FREED
    assert bool(stale(words, TELLS[matter][0], end)) is not is_ill_still


@pytest.mark.parametrize("words", RIGHT)
def test_what_is_told_as_past_is_right(words: str) -> None:
    assert off(words, *LASTING, ENDED, SISTER, MOVED, BETTER) == []


def test_visits_of_somebody_else_are_refused_still() -> None:
    assert stale("Ms Idris is still denied visits from her lawyer.", NO_FAMILY, SISTER) == []


@pytest.mark.parametrize("days", [41, 42])
def test_a_strike_that_ended_lasted_to_its_end(days: int) -> None:
    words = f"Ms Idris was on hunger strike for {days} days."
    assert off(words, STRIKE, ENDED) == []
    assert [code for code, _ in off(words, STRIKE)] == ["duration-unsupported"]


@pytest.mark.parametrize(
    "words",
    [
        "Ms Idris was on hunger strike for 9 days.",
        "Ms Idris was on hunger strike for 50 days.",
        "Nobody knows what becomes of her if Ms Idris has now refused food for 10 days.",
    ],
)
def test_days_since_the_end_of_a_strike_are_none_of_it(words: str) -> None:
    assert "duration-unsupported" in [code for code, _ in off(words, STRIKE, ENDED)]


def test_a_strike_that_custody_ended_lasted_for_no_more_than_that() -> None:
    for days, is_right in ((5, False), (10, True), (41, True), (50, False)):
        found = off(f"Ms Idris was on hunger strike for {days} days.", STRIKE, FREED)
        assert ("duration-unsupported" in [code for code, _ in found]) is not is_right
