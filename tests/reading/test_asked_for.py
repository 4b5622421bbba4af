"""What is asked for has not happened, and what somebody is charged with is nothing that ails them."""

import pytest

from habeas.reading import read
from tests.reading.telling import DAY, proposals_in, stated

ASKED = (
    "Ana Velmar is ill. On 5 July 2024 Green Bench called again on the Prosecutor General of Varenia to release Ms. Velmar and on the Prison Service of Varenia to give her insulin and to let her family visit her.",
    "Ana Velmar is ill. On 5 July 2024 Green Bench asked the governor to let her sister visit her.",
    "Green Bench demanded that the prison let the family of Ana Velmar visit her by 5 July 2024.",
    "Ana Velmar is ill. On 5 July 2024 she asked for her family to visit her.",
)


@pytest.mark.parametrize("text", ASKED)
def test_a_visit_that_is_asked_for_is_none(text: str) -> None:
    assert proposals_in("en", text, "visit") == []


def test_a_visit_that_was_let_happen_is_one() -> None:
    text = "Ana Velmar is ill. On 5 July 2024 the prison let her family visit her."
    assert [stated(p, "when") for p in proposals_in("en", text, "visit")] == ["2024-07-05"]


@pytest.mark.parametrize("charge", ["incitement to disorder", "spreading an infection"])
def test_a_charge_is_no_ailment(charge: str) -> None:
    text = f"Ana Velmar was charged with {charge} under article 214 of the Criminal Code."
    assert proposals_in("en", text, "health_condition") == []


def test_an_ailment_beside_a_charge_is_one() -> None:
    text = "Ana Velmar was charged with fraud and has diabetes."
    told = proposals_in("en", text, "health_condition")
    assert [stated(p, "condition") for p in told] == ["diabetes"]


OF_TWO = {
    "en": (
        "Green Bench calls on the Prosecutor General to release Ana Velmar and on the Prison Service to give her insulin.",
        "Green Bench calls on the Prosecutor General to release Ana Velmar, and the Prison Service to give her insulin.",
    ),
    "fr": (
        "L'Union appelle le procureur général à libérer Ana Velmar et le service pénitentiaire à lui donner de l'insuline.",
        "L'Union demande au procureur général de libérer Ana Velmar et au service pénitentiaire de lui donner de l'insuline.",
    ),
    "es": (
        "El Sindicato insta a la Fiscalía General a liberar a Ana Velmar y al Servicio Penitenciario a darle insulina.",
        "El Sindicato pide a la Fiscalía General que libere a Ana Velmar y al Servicio Penitenciario que le dé insulina.",
    ),
    "ru": (
        "Союз призывает Генеральную прокуратуру освободить Ану Вельмар, а Тюремную службу – дать ей инсулин.",
        "Союз призывает Генеральную прокуратуру освободить Ану Вельмар и Тюремную службу дать ей инсулин.",
    ),
}
OF_WHOM = {
    "en": {"Prosecutor General": "release Ana Velmar", "Prison Service": "give her insulin"},
    "fr": {
        "procureur général": "libérer Ana Velmar",
        "service pénitentiaire": "lui donner de l'insuline",
    },
    "es": {"Fiscalía General": "a Ana Velmar", "Servicio Penitenciario": "insulina"},
    "ru": {"Генеральную прокуратуру": "освободить Ану Вельмар", "Тюремную службу": "дать ей инсулин"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, both in OF_TWO.items() for text in both]
)
def test_what_is_asked_of_two_bodies_in_one_breath_is_asked_of_each(code: str, text: str) -> None:
    told = proposals_in(code, text, "demand")
    assert [stated(p, "addressee") for p in told] == list(OF_WHOM[code])
    for demand, words in zip(told, OF_WHOM[code].values(), strict=True):
        assert stated(demand, "action").endswith(words)


def test_another_body_is_asked_by_the_one_that_asks_and_not_by_the_person() -> None:
    text = "Green Bench calls on the ministry to let a doctor see Ms Velmar and on the prosecutor to open an inquiry."
    told = proposals_in("en", text, "demand")
    assert "Ms Velmar" not in {stated(p, "actor") for p in told}
    assert [stated(p, "addressee") for p in told] == ["ministry", "prosecutor"]


def test_others_who_are_to_be_released_too_are_not_asked() -> None:
    text = "Green Bench calls on the ministry to release Ana Velmar and the other prisoners to show good will."
    (told,) = proposals_in("en", text, "demand")
    assert stated(told, "addressee") == "ministry"


AGAIN = {
    "en": (
        "On 5 July 2024 Green Bench called again on the Ministry of Justice to release Ana Velmar.",
        "On 5 July 2024 Green Bench called once again on the Ministry of Justice to release Ana Velmar.",
    ),
    "fr": (
        "Le 5 juillet 2024 l'organisation appelle de nouveau le ministère de la Justice à libérer Ana Velmar.",
        "Le 5 juillet 2024 l'organisation a appelé à nouveau le ministère de la Justice à libérer Ana Velmar.",
    ),
    "es": (
        "El 5 de julio de 2024 el Sindicato volvió a instar al Ministerio de Justicia a liberar a Ana Velmar.",
        "El 5 de julio de 2024 el Sindicato instó de nuevo al Ministerio de Justicia a liberar a Ana Velmar.",
    ),
    "ru": ("5 июля 2024 года Союз вновь призвал Министерство юстиции освободить Ану Вельмар.",),
}
OF_JUSTICE = {
    "en": "Ministry of Justice",
    "fr": "ministère de la Justice",
    "es": "Ministerio de Justicia",
    "ru": "Министерство юстиции",
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, some in AGAIN.items() for text in some]
)
def test_what_is_asked_again_is_a_demand(code: str, text: str) -> None:
    (told,) = proposals_in(code, text, "demand")
    assert stated(told, "addressee") == OF_JUSTICE[code]
    assert stated(told, "actor") != ""


def test_whoever_calls_again_makes_the_appeal() -> None:
    (told,) = proposals_in("en", AGAIN["en"][0], "appeal_made")
    assert stated(told, "actor") == "Green Bench"
    assert stated(told, "when") == "2024-07-05"


def test_a_thing_that_is_asked_not_to_be_done_keeps_its_not() -> None:
    text = "El Sindicato pide a la Fiscalía General que no extradite a Ana Velmar."
    (told,) = proposals_in("es", text, "demand")
    assert stated(told, "action") == "no extradite a Ana Velmar"


def test_what_was_asked_that_it_be_done_is_a_demand() -> None:
    text = (
        "Ana Velmar is in prison. On 15 May the Lake Society wrote to the Prosecutor General and asked that she be "
        "released on bail and that the alleged beating be investigated."
    )
    told = proposals_in("en", text, "demand")
    assert [stated(p, "action") for p in told] == [
        "she be released on bail", "the alleged beating be investigated",
    ]  # fmt: skip
    assert stated(told[0], "actor") == "Lake Society"
    assert stated(told[0], "addressee") == "Prosecutor General"


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("On 5 July 2024 doctors recommended surgery for Ana Velmar.", "an operation"),
        ("On 5 July 2024 the prison doctors recommended that Ana Velmar be moved to a hospital.", "hospital"),
        ("Doctors at the City Hospital recommended an operation for Ana Velmar on 5 July 2024.", "an operation"),
    ],
)  # fmt: skip
def test_what_doctors_recommended_is_not_asked_for(text: str, need: str) -> None:
    (told,) = proposals_in("en", text, "care_requested")
    assert [stated(told, name) for name in ("actor", "need", "way")] == ["doctors", need, "recommended"]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text", "way"),
    [
        ("en", "The doctors prescribed treatment for Ana Velmar.", "prescribed"),
        ("fr", "Le 5 juillet 2024, les médecins ont recommandé une opération pour Ana Velmar.", "recommended"),
        ("fr", "Le 5 juillet 2024, les médecins ont prescrit une opération pour Ana Velmar.", "prescribed"),
        ("es", "El 5 de julio de 2024 los médicos recomendaron una operación para Ana Velmar.", "recommended"),
        ("en", "Her lawyer asked for a doctor for Ana Velmar.", ""),
    ],
)  # fmt: skip
def test_care_keeps_whether_it_was_recommended_prescribed_or_asked_for(
    code: str, text: str, way: str
) -> None:
    (told,) = proposals_in(code, text, "care_requested")
    assert stated(told, "way") == way


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The United Nations Working Group on Arbitrary Detention found in April 2024 that her detention was arbitrary and asked the government to release her.", "United Nations Working Group on Arbitrary Detention"),
        ("We call on the government to release her.", "Lake Network"),
        ("\"We call on the government to release her,\" said the director of the Lake Network.", "Lake Network"),
    ],
)  # fmt: skip
def test_what_another_body_asked_is_not_asked_by_whoever_tells_of_it(text: str, actor: str) -> None:
    found = read(
        f"Ana Velmar is in prison. {text}", document_date=DAY, publisher="Lake Network"
    ).proposals
    assert [stated(p, "actor") for p in found if p.fact.key == "demand"] == [actor]


def test_what_is_asked_of_another_body_ends_what_is_asked_of_the_first() -> None:
    text = (
        "The League calls on the Prosecutor General of Varenia to release Ana Velmar, to open an investigation into "
        "the beating, and on the Prison Service of Varenia to let her sister visit her."
    )
    asked = {
        stated(p, "action"): stated(p, "addressee") for p in proposals_in("en", text, "demand")
    }
    assert asked == {
        "release Ana Velmar": "Prosecutor General of Varenia",
        "open an investigation into the beating": "Prosecutor General of Varenia",
        "let her sister visit her": "Prison Service of Varenia",
    }
