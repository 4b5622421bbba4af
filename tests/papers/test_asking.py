"""Each thing is asked of the body of which it was asked, and marked by whether and of whom it was."""

import re

import pytest

from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.care_requested import CareRequested, Way
from habeas.kinds.demand import Demand
from habeas.papers import Sentence, write
from tests.papers.varenia import AS_OF, LEAGUE, SERVICE, said, the_case

MINISTRY = "Ministry of Justice of Varenia"


def asked_of_two() -> Casefile:
    """A release that was asked of the prosecutor, and then insulin of the prison service."""
    free = said("free-her", Demand(when=When("2024-03-31"), actor=LEAGUE, addressee="Prosecutor General", action="release her"),
                "call", "The League calls")  # fmt: skip
    care = said("care", Demand(when=When("2024-04-02"), actor=LEAGUE, addressee=SERVICE, action="give her insulin"), "call",
                "The League calls")  # fmt: skip
    return the_case(free, care, without=("demand", "appeal"))


def asking(key: str, *addressees: str, language: str = "en") -> str:
    """A paper on that case without the marks of its notes."""
    draft = write(key, asked_of_two(), as_of=AS_OF, audience=Level.INTERNAL, addressees=addressees, language=language)  # fmt: skip
    return re.sub(r"\[\^\d+\]", "", draft.markdown)


def test_each_thing_is_asked_again_of_the_body_of_which_it_was_asked() -> None:
    told = asking("follow_up")
    assert "calls on the Prosecutor General to release her (repeated" in told
    assert "calls on the State Prison Service to:\n\n1. Give her insulin (repeated" in told
    chosen = asking("follow_up", MINISTRY)
    assert "calls on the Prosecutor General to release her (repeated" in chosen
    assert "calls on the State Prison Service to give her insulin (repeated" in chosen
    state = asking("follow_up", "government of Varenia")
    assert "calls on the government of Varenia to:" in state


@pytest.mark.parametrize(
    "key", ["public_statement", "reiteration", "joint_letter", "press_note", "meeting_brief"]
)  # fmt: skip
def test_no_body_is_asked_for_what_was_asked_of_another(key: str) -> None:
    lead, told = r"(?:calls? on|Ask) the", asking(key)
    assert re.search(rf"{lead} Prosecutor General to release her", told)
    assert re.search(rf"{lead} State Prison Service to:\n\n1. Give her insulin", told)


def test_supporters_write_to_each_body_for_what_is_asked_of_it() -> None:
    told = asking("action_appeal")
    assert "In the letter to the Prosecutor General: I urge you to release her." in told
    assert (
        "In the letter to the State Prison Service: I urge you to:\n\n1. Give her insulin." in told
    )
    assert "1. The State Prison Service\n2. The Prosecutor General" in told


def test_supporters_have_a_letter_for_one_thing_too() -> None:
    one = the_case(without=("beaten", "no-care", "bruises"))
    draft = write("action_appeal", one, as_of=AS_OF, audience=Level.INTERNAL)
    assert "I urge you to let a doctor see Ms Idris." in draft.markdown


HELPS = {
    "en": ("I respectfully urge you to:", "I ask you to use your good offices so that the Prosecutor General will release her"),
    "fr": ("J’ai l’honneur de vous demander :", "Je vous prie de bien vouloir intervenir auprès du procureur général, à qui il est demandé :"),
    "es": ("Respetuosamente insto a su despacho a:", "interceda para que se atienda lo que se pide al fiscal general:"),
    "ru": ("Обращаюсь к Вам с просьбой:", "Прошу Вас содействовать исполнению просьбы, обращённой к"),
    "ar": ("أرجو منكم:", "وأرجو منكم بذل مساعيكم الحميدة لدى"),
}  # fmt: skip


@pytest.mark.parametrize("code", HELPS)
@pytest.mark.parametrize("to", [(), (SERVICE,)])
def test_a_letter_asks_its_reader_for_their_own_and_their_help_for_what_others_are_to_do(
    to: tuple[str, ...], code: str
) -> None:
    told = asking("official_letter", *to, language=code).replace("\u00a0", " ")
    own, others = HELPS[code]
    assert own in told
    assert others in told
    assert told.index(own) < told.index(others)


def test_no_letter_speaks_of_its_reader_as_of_somebody_else() -> None:
    told = asking("official_letter", SERVICE)
    letter = told.split("\n\n: ")[0]
    asked = letter[letter.index("respectfully urge") :]
    assert "urge you to:\n\n1. Give her insulin (asked since" in asked
    assert SERVICE not in asked


@pytest.mark.parametrize("to", ["Prosecutor General", MINISTRY])
def test_of_two_appeals_of_one_day_a_letter_tells_that_to_its_reader(to: str) -> None:
    day = When("2024-04-02")
    asked = {"Prosecutor General": "release her", MINISTRY: "give her insulin"}
    made = [
        said(f"to-{of}", Demand(when=day, actor=LEAGUE, addressee=of, action=action), "call", "The League calls")
        for of, action in asked.items()
    ]  # fmt: skip
    case = the_case(*made, without=("demand", "appeal"))
    draft = write("official_letter", case, as_of=AS_OF, audience=Level.INTERNAL, addressees=(to,))
    assert (
        "On 2 April 2024 the Varenian League for Prisoners made a public call to you;"
        in draft.markdown
    )


TO_YOU = {
    "en": "I urge you to:",
    "fr": "Je vous demande respectueusement :",
    "es": "Le insto respetuosamente a:",
    "ru": "Обращаюсь к Вам с призывом:",
    "ar": "أناشدكم:",
}


@pytest.mark.parametrize("code", TO_YOU)
def test_the_letter_of_supporters_speaks_to_its_reader(code: str) -> None:
    draft = write("action_appeal", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language=code)
    assert TO_YOU[code] in draft.markdown.replace("\u00a0", " ")


def test_a_letter_tells_its_reader_what_was_asked_of_you() -> None:
    draft = write("official_letter", the_case(), as_of=AS_OF, audience=Level.INTERNAL)
    assert (
        "the Varenian League for Prisoners made an appeal by letter to you; as at" in draft.markdown
    )


def test_an_office_that_was_asked_for_nothing_is_asked_to_help_with_those_who_can_grant_it() -> (
    None
):
    told = asking("official_letter", MINISTRY)
    offices = "I ask you to use your good offices so that the"
    assert f"{offices} Prosecutor General will release her (asked since" in told
    assert f"{offices} State Prison Service will give her insulin (asked since" in told


@pytest.mark.parametrize(
    ("code", "released"),
    [
        ("fr", "Sa libération ("),
        ("es", "Su puesta en libertad ("),
        ("ru", "Освобождение ("),
        ("ar", "الإفراج عنها ("),
    ],
)
def test_who_was_asked_is_told_in_every_language(code: str, released: str) -> None:
    asked = ("procureur général", "fiscal general", "генеральн", "النائب العام")
    told = asking("official_letter", MINISTRY, language=code)
    lines = [w for w in told.splitlines() if any(office in w for office in asked)]
    assert [w for w in lines if "31" in w and released.casefold() in w.casefold()]


NEW = {
    "en": "; new)", "fr": "; point nouveau)", "es": "; petición nueva)", "ru": "; новое требование)", "ar": "؛ مطلب جديد)",
}  # fmt: skip


@pytest.mark.parametrize("code", NEW)
def test_what_the_standards_call_for_is_new_in_a_follow_up(code: str) -> None:
    draft = write("follow_up", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language=code)
    (called,) = [
        s
        for s in draft.sentences
        if isinstance(s, Sentence) and "70/175" in s.text and s.claims == ("beaten",)
    ]
    assert called.text.replace("\u00a0", "").endswith(f"{NEW[code]}.")


def test_what_the_standards_call_for_is_repeated_where_an_appeal_was_made_for_it() -> None:
    purpose = "an investigation of the beating"
    appeal = said(
        "inquiry",
        AppealMade(when=When("2024-03-31"), actor=LEAGUE, purpose=purpose),
        "call",
        "On 31 March 2024",
    )
    draft = write("follow_up", the_case(appeal), as_of=AS_OF, audience=Level.INTERNAL)
    assert (
        "what is said to have been done (rule 57 of the Nelson Mandela Rules (A/RES/70/175); repeated)."
        in draft.markdown
    )


def test_care_that_was_requested_is_not_asked_for_as_new() -> None:
    request = said(
        "request", CareRequested(when=When("2024-03-30"), actor=LEAGUE), "call", "On 31 March 2024"
    )
    draft = write(
        "follow_up", the_case(request, without=("demand",)), as_of=AS_OF, audience=Level.INTERNAL
    )
    (care,) = [w for w in draft.markdown.splitlines() if "medical care that is needed" in w]
    assert "; repeated)" in care


def test_a_first_paper_marks_nothing_that_the_standards_call_for() -> None:
    draft = write("public_statement", the_case(), as_of=AS_OF, audience=Level.INTERNAL)
    assert "(A/RES/70/175))." in draft.markdown
    assert "; new" not in draft.markdown


WORDS = {
    "prosecutor general": ("le procureur général",),
    "release her": ("la libérer",),
    "give her insulin": ("ordonner que de l’insuline lui soit donnée",),
}


@pytest.mark.parametrize(
    ("key", "lead"),
    [
        ("public_statement", "Il est demandé au {to}, par la Varenian League for Prisoners :"),
        ("meeting_brief", "Demander au {to} :"),
        ("joint_letter", "Nous demandons au {to} :"),
        ("action_appeal", "Dans la lettre au {to} : je vous demande respectueusement :"),
    ],
)
def test_a_french_list_goes_on_from_whom_it_asks(key: str, lead: str) -> None:
    draft = write(
        key, asked_of_two(), as_of=AS_OF, audience=Level.INTERNAL, language="fr", given=WORDS
    )
    told = re.sub(r"\[\^\d+\]", "", draft.markdown).replace("\u00a0", " ")
    assert (
        f"{lead.format(to='State Prison Service')}\n\n1. D’ordonner que de l’insuline lui soit donnée"
        in told
    )
    assert "\n2. D’enquêter sans délai" in told
    assert f"{lead.format(to='procureur général')} de la libérer" in told


def test_words_of_the_file_that_no_one_put_into_french_take_no_preposition() -> None:
    told = asking("public_statement", language="fr").replace("\u00a0", " ")
    assert (
        "Il est demandé au State Prison Service, par la Varenian League for Prisoners :\n" in told
    )
    assert "1. La remise d’insuline (demande" in told


@pytest.mark.parametrize(
    ("key", "lead"),
    [
        (
            "public_statement",
            "Solicitud de la Varenian League for Prisoners que se dirige al fiscal general:",
        ),
        ("meeting_brief", "Instar al fiscal general a:"),
        ("joint_letter", "Instamos al fiscal general a:"),
        ("action_appeal", "En la carta al fiscal general: le insto respetuosamente a:"),
    ],
)
def test_a_spanish_list_goes_on_from_whom_it_asks(key: str, lead: str) -> None:
    given = {"release her": ("ponerla en libertad",)}
    draft = write(
        key, asked_of_two(), as_of=AS_OF, audience=Level.INTERNAL, language="es", given=given
    )
    assert f"{lead} ponerla en libertad" in re.sub(r"\[\^\d+\]", "", draft.markdown)


def test_what_was_asked_that_it_be_done_is_asked_as_a_deed() -> None:
    freed = Demand(when=When("2024-03-31"), actor=LEAGUE, addressee="Prosecutor General", action="she be released on bail")  # fmt: skip
    case = the_case(said("freed", freed, "call", "The League calls"), without=("demand", "appeal"))
    draft = write("official_letter", case, as_of=AS_OF, audience=Level.INTERNAL)
    assert "see to it that she be released on bail" in draft.markdown.casefold()


ADVICE = {
    "en": "Doctors recommended medical care (an operation) on 30 March 2024.",
    "fr": "Des soins médicaux (une opération) ont été recommandés par des médecins le 30 mars 2024.",
    "es": "Se recomendó el 30 de marzo de 2024 atención médica (una operación), por parte de personal médico.",
    "ru": "Врачами 30 марта 2024 года была рекомендована медицинская помощь (операция).",
    "ar": "أُوصي في 30 آذار/مارس 2024 بتوفير رعاية طبية (عملية جراحية)، والتوصية صادرة عن أطباء.",
}


@pytest.mark.parametrize("code", ADVICE)
def test_what_doctors_recommended_is_told_as_recommended(code: str) -> None:
    advice = CareRequested(
        when=When("2024-03-30"), actor="doctors", need="an operation", way=Way.RECOMMENDED
    )
    case = the_case(said("advice", advice, "call", "On 31 March 2024"))
    draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, language=code)
    (told,) = [
        s.text for s in draft.sentences if isinstance(s, Sentence) and s.claims == ("advice",)
    ]
    assert ADVICE[code].lower() in told.replace("\u00a0", " ").lower()


def test_the_complete_file_tells_what_was_prescribed_as_prescribed() -> None:
    advice = CareRequested(
        when=When("2024-03-30"), actor="doctors", need="an operation", way=Way.PRESCRIBED
    )
    case = the_case(said("advice", advice, "call", "On 31 March 2024"))
    told = write("complete_file", case, as_of=AS_OF, audience=Level.INTERNAL).markdown
    assert "Medical care (an operation) was prescribed by doctors on 30 March 2024" in told


@pytest.mark.parametrize("key", ["wgad_urgent_action", "special_procedures_submission"])
def test_a_form_lists_what_is_asked_of_each_body_apart(key: str) -> None:
    told = asking(key)
    assert "calls on the Prosecutor General to release her" in told
    assert "calls on the State Prison Service to:\n\n1. Give her insulin" in told
    assert not re.search(r"^\d\. .* calls on ", told, re.MULTILINE)
