"""What stands in letters of every day in French, Spanish and Russian, and has been read as what it is not."""

import pytest

from tests.reading.telling import proposals_in, stated

NOTHING = (
    ("ru", "mistreatment", "На вопрос, били ли Анну Вельмар в колонии, прокурор не ответил."),
    ("ru", "transfer", "Неизвестно, правда ли, что Анну Вельмар перевели в больницу 24 мая."),
    ("fr", "response", "J'ai écrit au procureur. Personne ne m'a répondu."),
    ("fr", "visit", "Depuis le 3 mars, nous n'avons vu Ana Velmar qu'une fois, pendant dix minutes."),
    ("fr", "access_denied", "Ana Velmar n'a pu voir son avocat que le 10 mai."),
    ("ru", "affiliation_role", "Анна Вельмар арестована. Адвокат Софья Грин сообщила о пытках."),
    ("fr", "demand", "Ana Velmar est détenue. Je vous demande de ne pas citer mon nom."),
    ("es", "demand", "Ana Velmar está detenida. Les pido que no mencionen mi nombre."),
    ("ru", "demand", "Анна Вельмар в колонии. Прошу не называть моего имени."),
)  # fmt: skip


@pytest.mark.parametrize(("code", "kind", "text"), NOTHING)
def test_what_is_not_told_is_not_read(code: str, kind: str, text: str) -> None:
    assert proposals_in(code, text, kind) == []


def test_nobody_answered_is_no_answer() -> None:
    text = "J'ai écrit au procureur les 5, 12 et 26 avril pour Ana Velmar. Personne ne m'a répondu."
    assert len(proposals_in("fr", text, "no_response")) == 1
    appeals = proposals_in("fr", text, "appeal_made")
    assert {stated(p, "addressee") for p in appeals} == {"procureur"}
    assert {stated(p, "actor") for p in appeals} <= {""}


def test_what_was_asked_for_ends_before_the_days() -> None:
    text = "Анна Вельмар просила таблетки от давления и врача 3, 6 и 9 мая."
    asked = proposals_in("ru", text, "care_requested")
    assert {stated(p, "need") for p in asked} == {"таблетки от давления", "a doctor"}
    assert sorted({stated(p, "when") for p in asked}) == ["2024-05-03", "2024-05-06", "2024-05-09"]


def test_a_judge_who_decides_is_not_the_one_held() -> None:
    text = (
        "Nous, Paul Morel, juge d'instruction,\n\nVu l'ordonnance du 6 mars 2024 plaçant LINN Daro, né le 2 février 2003 à Tarvil, "
        "en détention provisoire ;"
    )
    (born,) = proposals_in("fr", text, "particulars")
    assert (born.person, stated(born, "born")) == ("Linn Daro", "2003-02-02")
    assert proposals_in("fr", text, "affiliation_role") == []


def test_what_is_asked_of_another_is_not_asked_of_the_first() -> None:
    text = (
        "Le Comité demande au ministre de la Justice d'ordonner une enquête et de garantir des soins à Ana Velmar, "
        "et au procureur général de ne pas s'opposer à sa libération."
    )
    actions = [stated(p, "action") for p in proposals_in("fr", text, "demand")]
    assert "garantir des soins à Ana Velmar" in actions
    assert not any("procureur" in action for action in actions if action.startswith("garantir"))


def test_what_somebody_argues_was_done_is_alleged() -> None:
    text = "Доводы о применении насилия к Анне Вельмар в СИЗО проверены."
    assert {p.certainty.value for p in proposals_in("ru", text, "mistreatment")} == {"alleged"}


def test_a_day_until_which_a_judge_left_somebody_in_custody_is_ahead() -> None:
    text = "Судья Горн оставил Анну Вельмар под стражей до 9 августа. Ей не передают лекарства с 1 июня."
    (refused,) = proposals_in("ru", text, "care_denied")
    assert stated(refused, "when") == "2024-06-01/.."
