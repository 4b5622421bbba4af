"""What a sentence tells of is read no wider and no narrower than it is told."""

import pytest

from tests.reading.telling import proposals_in, stated

NOT_GIVEN = (
    ("en", "Ana Velmar has not been seen by a doctor since 3 May 2024.", "a doctor"),
    ("en", "Ana Velmar has not been seen by an independent doctor.", "independent doctor"),
    ("en", "Ana Velmar has received no medical care of any kind.", "any"),
    ("en", "Ana Velmar has received no medical care.", "medical care"),
    ("en", "Ana Velmar receives inadequate medical care.", "adequate medical care"),
    ("en", "Ana Velmar was not given medicines for her diabetes.", "medicines for her diabetes"),
    ("en", "Ana Velmar's operation was postponed.", ""),
    ("en", "Ana Velmar was given only aspirin.", ""),
    ("en", "Ana Velmar has not been examined by a doctor.", "an examination by a doctor"),
    ("en", "The prison refused to take Ana Velmar to hospital.", "hospital"),
    ("en", "Ana Velmar was refused operations.", "operations"),
    ("en", "Ana Velmar has not received insulin since 3 May 2024.", "insulin"),
    ("en", "An eye doctor has not yet seen Ana Velmar.", "eye doctor"),
    ("en", "Ana Velmar is ill. The prison doctor has never examined her.", "prison doctor"),
    ("fr", "Un ophtalmologue n'a pas encore vu Ana Velmar.", "ophtalmologue"),
    ("es", "Un oculista todavía no ha visto a Ana Velmar.", "oculista"),
    ("fr", "Ana Velmar n'a pas été vue par un médecin depuis le 3 mai 2024.", "a doctor"),
    ("fr", "Ana Velmar n'a pas pu voir un médecin indépendant.", "médecin indépendant"),
    ("fr", "Les autorités refusent à Ana Velmar tout soin médical.", "any"),
    ("fr", "Ana Velmar est privée de soins médicaux.", "medical care"),
    ("fr", "Ana Velmar ne reçoit pas de soins adaptés.", "adequate medical care"),
    ("fr", "Ana Velmar n'a pas reçu ses médicaments contre le diabète.", "médicaments contre le diabète"),
    ("fr", "L'opération d'Ana Velmar a été reportée.", ""),
    ("fr", "Ana Velmar n'a reçu que du paracétamol.", ""),
    ("fr", "Les autorités ont refusé de transférer Ana Velmar à l'hôpital.", "hospital"),
    ("es", "Ana Velmar no ha sido vista por un médico desde el 3 de mayo de 2024.", "a doctor"),
    ("es", "Ningún médico ha examinado a Ana Velmar.", "a doctor"),
    ("es", "Ana Velmar no ha sido examinada por un médico independiente.", "médico independiente"),
    ("es", "Ana Velmar no ha recibido atención médica de ningún tipo.", "any"),
    ("es", "Ana Velmar no ha recibido atención médica.", "medical care"),
    ("es", "Las autoridades niegan a Ana Velmar atención médica adecuada.", "adequate medical care"),
    ("es", "Ana Velmar no recibe medicamentos para la diabetes.", "medicamentos para la diabetes"),
    ("es", "La operación de Ana Velmar fue postergada.", ""),
    ("ru", "Врач не осмотрел Анну Велмар.", "a doctor"),
    ("ru", "К Анне Велмар не пустили независимого врача.", "независимого врача"),
    ("ru", "Анна Велмар не получила никакой медицинской помощи.", "any"),
    ("ru", "Анне Велмар не оказали медицинскую помощь.", "medical care"),
    ("ru", "Анне Велмар отказали в надлежащей медицинской помощи.", "adequate medical care"),
    ("ru", "Анне Велмар не дают лекарства от диабета.", "лекарства от диабета"),
    ("ru", "Анна Велмар не была осмотрена врачом с 3 мая 2024 года.", "an examination by a doctor"),
    ("ru", "Операцию Анне Велмар отложили.", ""),
    ("ru", "Анне Велмар отказали в госпитализации.", "hospital"),
)  # fmt: skip
GIVEN = (
    ("en", "A doctor saw Ana Velmar every day.", "a doctor", "every day"),
    ("en", "Ana Velmar was examined by a doctor twice.", "an examination by a doctor", "twice"),
    ("fr", "Un médecin a examiné Ana Velmar chaque jour.", "a doctor", "every day"),
    ("es", "Un médico examinó a Ana Velmar todos los días.", "a doctor", "every day"),
    ("ru", "Врач осматривал Анну Велмар каждый день.", "a doctor", "every day"),
)
ASKED = (
    ("en", "On 5 May 2024 her lawyer asked the prison for a doctor for Ana Velmar.", "a doctor"),
    ("fr", "Ses avocats ont demandé un médecin pour Ana Velmar.", "a doctor"),
    ("es", "Su abogado solicitó un médico para Ana Velmar.", "a doctor"),
    ("ru", "Адвокат Анны Велмар подал ходатайство об осмотре врача.", "an examination by a doctor"),
)


@pytest.mark.parametrize(("language", "text", "need"), NOT_GIVEN)
def test_what_was_not_given_is_what_the_source_names(language: str, text: str, need: str) -> None:
    assert [stated(p, "need") for p in proposals_in(language, text, "care_denied")] == [need]


@pytest.mark.parametrize(("language", "text", "need", "often"), GIVEN)
def test_what_was_given_keeps_how_often(language: str, text: str, need: str, often: str) -> None:
    read = proposals_in(language, text, "care_given")
    assert [(stated(p, "need"), stated(p, "often")) for p in read] == [(need, often)]


@pytest.mark.parametrize(("language", "text", "need"), ASKED)
def test_what_was_asked_for_is_what_the_source_names(language: str, text: str, need: str) -> None:
    assert [stated(p, "need") for p in proposals_in(language, text, "care_requested")] == [need]


def test_whose_operation_it_is_did_not_refuse_it() -> None:
    (read,) = proposals_in("en", "Ana Velmar's operation was postponed.", "care_denied")
    assert stated(read, "actor") == ""


def test_a_prison_that_does_not_take_somebody_to_hospital_is_on_no_hunger_strike() -> None:
    text = "The prison refused to take Ana Velmar to hospital."
    assert proposals_in("en", text, "hunger_strike") == []


CONTACT = (
    ("en", "Ana Velmar was refused visits by her family.", [("family", "visits", "")]),
    ("en", "Ana Velmar was not allowed to call her family.", [("family", "calls", "")]),
    ("en", "Ana Velmar has not seen her family since 3 May 2024.", [("family", "visits", "not had")]),
    ("en", "Family visits are restricted.", [("family", "visits", "limited")]),
    ("en", "Ana Velmar was denied access to a lawyer.", [("lawyer", "", "")]),
    (
        "en",
        "Ana Velmar was denied visits and phone calls with her family.",
        [("family", "visits", ""), ("family", "calls", "")],
    ),
    ("fr", "Ana Velmar a été privée de visites de sa famille.", [("family", "visits", "")]),
    ("fr", "Ana Velmar a été privée de tout contact avec son avocat.", [("lawyer", "", "")]),
    ("es", "A Ana Velmar le niegan las visitas de su familia.", [("family", "visits", "")]),
    ("es", "Las visitas están restringidas desde el 16 de marzo.", [("other", "visits", "limited")]),
    ("ru", "Свидания с матерью следователь запретил.", [("family", "visits", "")]),
    ("ru", "Свиданий с родными у неё не было ни одного.", [("family", "visits", "not had")]),
)  # fmt: skip
KEPT = (
    ("en", "Ana Velmar has been held incommunicado since 3 May 2024.", ""),
    ("en", "Her whereabouts remain unknown.", "not known where"),
    ("en", "Ana Velmar has had no contact with her family.", "no contact with family"),
    ("fr", "Ana Velmar est détenue au secret depuis le 3 mai.", ""),
    ("fr", "Sa famille ignore où elle se trouve.", "not known where"),
    ("es", "Ana Velmar está incomunicada desde el 3 de mayo.", ""),
    ("es", "Su familia no sabe dónde está.", "not known where"),
    ("ru", "О местонахождении Анны Вельмар ничего не известно.", "not known where"),
    ("ru", "Две недели они были полностью отрезаны от внешнего мира.", ""),
)


@pytest.mark.parametrize(("language", "text", "told"), CONTACT)
def test_which_contact_was_kept_away_and_how_far(
    language: str, text: str, told: list[tuple[str, str, str]]
) -> None:
    read = proposals_in(language, text, "access_denied")
    fields = ("to_whom", "contact", "extent")
    assert [tuple(stated(p, name) for name in fields) for p in read] == told


@pytest.mark.parametrize(("language", "text", "manner"), KEPT)
def test_only_who_is_said_to_be_held_incommunicado_is_told_so(
    language: str, text: str, manner: str
) -> None:
    assert [stated(p, "manner") for p in proposals_in(language, text, "incommunicado")] == [manner]


def test_not_to_be_allowed_a_call_is_not_to_be_held_incommunicado() -> None:
    text = "Ana Velmar was not allowed to call her family."
    assert proposals_in("en", text, "incommunicado") == []


HEALTH = (
    ("en", "Ana Velmar is weak.", ["weak"]),
    ("en", "Ana Velmar can no longer stand.", ["troubled"]),
    ("en", "Ana Velmar is weak and can no longer stand.", ["weak", "troubled"]),
    ("en", "Ana Velmar has diabetes.", ["ill"]),
    ("fr", "Ana Velmar est faible.", ["weak"]),
    ("fr", "Ana Velmar ne peut plus se tenir debout.", ["troubled"]),
    ("fr", "Ana Velmar est malade.", ["ill"]),
    ("es", "Ana Velmar está débil.", ["weak"]),
    ("es", "Ana Velmar ya no puede caminar.", ["troubled"]),
    ("es", "Ana Velmar está enferma.", ["ill"]),
    ("ru", "Анна Вельмар слаба.", ["weak"]),
    ("ru", "Анна Вельмар больше не может стоять.", ["troubled"]),
    ("ru", "Анна Вельмар болеет.", ["ill"]),
)


@pytest.mark.parametrize(("language", "text", "trends"), HEALTH)
def test_weakness_and_what_somebody_can_no_longer_do_are_no_illness(
    language: str, text: str, trends: list[str]
) -> None:
    assert [stated(p, "trend") for p in proposals_in(language, text, "health_condition")] == trends


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An eye doctor has not yet seen Ana Velmar."),
        ("en", "Ana Velmar is ill. Her cardiologist has not seen her since 3 May 2024."),
        ("fr", "Un ophtalmologue n'a pas encore vu Ana Velmar."),
        ("es", "Un oculista todavía no ha visto a Ana Velmar."),
        ("ru", "Окулист ещё не осмотрел Анну Велмар."),
    ],
)
def test_whom_a_doctor_has_not_seen_is_not_held_incommunicado(language: str, text: str) -> None:
    assert proposals_in(language, text, "incommunicado") == []


def test_a_pardon_refused_is_no_care_refused() -> None:
    text = "Ana Velmar was taken to hospital. The President rejected the request for a pardon."
    assert proposals_in("en", text, "care_denied") == []


def test_neither_letters_nor_visits_are_no_visit() -> None:
    text = "Ana Velmar is in prison. For the first three weeks she was allowed neither letters nor visits."
    assert proposals_in("en", text, "visit") == []
    denied = proposals_in("en", text, "access_denied")
    assert {stated(p, "contact") for p in denied} == {"letters", "visits"}


def test_an_answer_that_a_complaint_was_forwarded_is_no_appeal() -> None:
    text = "Ana Velmar is in prison. The Prosecutor's office replied on 28 May that the complaint had been forwarded to the police."
    assert proposals_in("en", text, "appeal_made") == []
    assert len(proposals_in("en", text, "response")) == 1


@pytest.mark.parametrize(
    ("text", "kind", "field", "value"),
    [
        ("A doctor of the Lake Clinic who examined her on 10 March noted a bruise under her left eye.", "corroboration", "actor", "a doctor of the Lake Clinic"),
        ("On 30 March she was able to see her lawyer for the first time.", "visit", "actor", "her lawyer"),
        ("The Prosecutor's office replied on 28 May.", "response", "actor", "Prosecutor's office"),
        ("On the night of 4 March two officers struck her in the face.", "mistreatment", "method", "struck her in the face"),
    ],
)  # fmt: skip
def test_who_and_how_are_told_in_full(text: str, kind: str, field: str, value: str) -> None:
    (found,) = proposals_in("en", f"Ana Velmar was arrested on 3 March 2024. {text}", kind)
    assert stated(found, field) == value


def test_days_in_a_police_station_are_not_all_the_time_in_custody() -> None:
    first = "Ana Velmar was held for two days in a police station before she saw a judge."
    assert proposals_in("en", first, "custody_duration") == []
    assert (
        len(proposals_in("en", "Ana Velmar has been held for two days.", "custody_duration")) == 1
    )


def test_a_court_that_prolongs_custody_holds_nobody_on_that_day_alone() -> None:
    text = "Ana Velmar is in prison. On 2 May the Orlest District Court prolonged her detention until 2 July."
    assert {stated(p, "when") for p in proposals_in("en", text, "detention")} == {""}
    assert len(proposals_in("en", text, "hearing")) == 1


def test_a_condition_that_is_called_satisfactory_is_no_illness() -> None:
    text = 'Ana Velmar is in prison. The Prison Service said on 10 May that her condition was "satisfactory".'
    assert [stated(p, "trend") for p in proposals_in("en", text, "health_condition")] == ["stable"]


def test_what_an_earlier_message_asked_is_no_claim_of_the_answer() -> None:
    text = (
        "I visited Ana Velmar in prison on 16 May 2024.\n\nOn 15 May 2024 the League wrote:\n"
        "> is it true that Ana Velmar was arrested on 4 May 2024?\n> Ana Velmar was beaten on 5 May 2024.\n"
    )
    assert proposals_in("en", text, "arrest") == []
    assert proposals_in("en", text, "mistreatment") == []
    assert len(proposals_in("en", text, "visit")) == 1
