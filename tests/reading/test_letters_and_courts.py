"""A letter that somebody wrote, also one called an appeal, is no court's; and who writes, or came to visit, refused nobody."""

import pytest

from habeas.core.claims import Polarity
from habeas.core.when import When
from habeas.reading import read
from tests.reading.telling import DAY, proposals_in, stated

OF_A_LETTER = (
    ("en", "With reference to your appeal of 25 May 2024, Ana Velmar was examined by a doctor on 2 June 2024."),
    ("en", "Your appeal of 25 May 2024 concerning Ana Velmar was considered and rejected."),
    ("en", "Your appeal was dismissed by the Prosecutor General on 3 June 2024, since Ana Velmar is well."),
    ("en", "In answer to your urgent appeal of 25 May 2024, the Ministry informs you that Ana Velmar is healthy."),
    ("en", "We refer to our appeal of 25 May 2024 about Ana Velmar."),
    ("fr", "Votre appel concernant Ana Velmar a été rejeté."),
    ("ru", "На ваше обращение от 25 мая 2024 года сообщаем, что Анна Вельмар здорова."),
)  # fmt: skip
OF_A_COURT = (
    ("en", "Her appeal was rejected by the Orlest Regional Court on 3 June 2024, the lawyer of Ana Velmar said."),
    ("en", "The appeal hearing of Ana Velmar was postponed to 5 July 2024."),
    ("fr", "L'appel d'Ana Velmar a été rejeté le 3 juin 2024."),
)  # fmt: skip
OF_ITS_OWN_DAY = (
    ("en", "mistreatment", "With regard to the appeal by the League for Ana Velmar dated 25 May 2024, the Service states that she was not beaten."),
    ("en", "mistreatment", "Having considered your letter of 25 May 2024, we inform you that Ana Velmar was not beaten."),
    ("fr", "health_condition", "En réponse à votre appel du 25 mai 2024, le Service vous informe qu'Ana Velmar est en bonne santé."),
    ("es", "mistreatment", "Con referencia a su llamamiento del 25 de mayo de 2024, Ana Velmar no fue golpeada."),
    ("ru", "mistreatment", "На ваше обращение от 25 мая 2024 года сообщаем, что Анну Вельмар не избивали."),
)  # fmt: skip
NO_DOER = (
    "Ana Velmar was denied visits by her sister.",
    "Ana Velmar was refused visits by her lawyer Ilan Dresk on 3 May 2024.",
    "Ana Velmar was denied visits by Sara Velmar.",
    "Ana Velmar was denied telephone calls by her mother.",
    "I am her brother. Our mother was not allowed to visit Ana Velmar on 12 May 2024.",
    "My sister and I were turned away when we came to visit Ana Velmar on 12 May 2024.",
)


@pytest.mark.parametrize(("code", "text"), OF_A_LETTER)
def test_an_appeal_to_an_authority_came_before_no_court(code: str, text: str) -> None:
    assert proposals_in(code, text, "hearing") == []


@pytest.mark.parametrize(("code", "text"), OF_A_COURT)
def test_an_appeal_to_a_court_came_before_it(code: str, text: str) -> None:
    assert {stated(p, "stage") for p in proposals_in(code, text, "hearing")} == {"appeal"}


@pytest.mark.parametrize(("code", "kind", "text"), OF_ITS_OWN_DAY)
def test_what_a_reply_tells_is_not_of_the_day_of_the_letter(
    code: str, kind: str, text: str
) -> None:
    assert {stated(p, "when") for p in proposals_in(code, text, kind)} == {""}


@pytest.mark.parametrize("text", NO_DOER)
def test_neither_who_writes_nor_who_came_to_visit_refused_it(text: str) -> None:
    found = read(text, document_date=DAY, publisher="Marat Velmar", title="Letter").proposals
    denied = [p for p in found if p.fact.key == "access_denied"]
    assert {p.fact.stated("actor") for p in denied} <= {None}


def test_an_authority_that_refused_is_told() -> None:
    text = "Ana Velmar was denied visits by the prison administration."
    (denied,) = proposals_in("en", text, "access_denied")
    assert stated(denied, "actor") == "prison administration"


@pytest.mark.parametrize(
    ("code", "text", "court"),
    [
        ("en", "The hearing of Ana Velmar was held behind closed doors.", "Orlest City Court"),
        ("en", "Ana Velmar was tried in closed court.", "Orlest City Court"),
        ("fr", "L'audience d'Ana Velmar s'est tenue à huis clos.", "Tribunal d'Orlest"),
        ("es", "La audiencia de Ana Velmar se celebró a puerta cerrada.", "Juzgado de Orlest"),
        ("ru", "Заседание по делу Анны Вельмар было закрытым.", "Орлестский городской суд"),
    ],
)
def test_a_court_that_sat_behind_closed_doors_does_not_hold_that_it_did_wrong(
    code: str, text: str, court: str
) -> None:
    read_of = read(text, document_date=DAY, publisher=court, title="Note", language=code).proposals
    assert [p for p in read_of if p.fact.key == "fair_trial_breach"] == []
    others = read(
        text, document_date=DAY, publisher="League", title="Note", language=code
    ).proposals
    assert [p for p in others if p.fact.key == "fair_trial_breach"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The hearing of Ana Velmar was not closed to the public."),
        ("en", "The trial of Ana Velmar was not held behind closed doors."),
        ("en", "Ana Velmar was not tried in her absence."),
        ("en", "The detention of Ana Velmar is not arbitrary."),
        ("en", "Ana Velmar was not interrogated without a lawyer."),
        ("fr", "L'audience d'Ana Velmar ne s'est pas tenue à huis clos."),
        ("fr", "La détention d'Ana Velmar n'est pas arbitraire."),
        ("fr", "L'accès à un avocat n'a pas été refusé à Ana Velmar."),
        ("es", "La audiencia de Ana Velmar no se celebró a puerta cerrada."),
        ("es", "La detención de Ana Velmar no es arbitraria."),
        ("ru", "Заседание по делу Анны Вельмар не было закрытым."),
        ("ru", "Задержание Анны Вельмар не является произвольным."),
    ],
)
def test_no_denial_is_a_breach(code: str, text: str) -> None:
    breaches = proposals_in(code, text, "fair_trial_breach")
    assert {p.polarity for p in breaches} == {Polarity.DENIED}
    open_or_not = {stated(p, "public") for p in proposals_in(code, text, "hearing")
                   if p.polarity is Polarity.AFFIRMED}  # fmt: skip
    assert "no" not in open_or_not


def test_what_was_given_beside_an_examination_is_told_too() -> None:
    text = "Ana Velmar was examined by a doctor on 2 June 2024 and was given an inhaler."
    needs = {stated(p, "need") for p in proposals_in("en", text, "care_given")}
    assert needs == {"an examination by a doctor", "inhaler"}
    assert read(text, document_date=When("2024-06-15")).persons == ("Ana Velmar",)
