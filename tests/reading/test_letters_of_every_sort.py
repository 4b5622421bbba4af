"""What a mother, a bar association, a court and a ministry write, each in the way of their letters."""

import pytest

from habeas.core.when import When
from habeas.reading import Reading, read
from tests.reading.telling import stated

MOTHER = "Letter of Vera Lesko, mother of Ana Lesko\nOrlest, 20 May 2024\n\n"
COURT = "Ana Lesko was questioned. DECISION: "
TOLD = (
    ("Vera Lesko", MOTHER + "My daughter is in the Orlest Women's Prison.", "detention", "where", "Orlest Women's Prison"),
    ("Vera Lesko", MOTHER + "My daughter is in the Orlest Women's Prison.", "detention", "actor", ""),
    ("Vera Lesko", MOTHER + "She has had a thyroid illness for six years.", "health_condition", "condition", "thyroid illness"),
    ("Vera Lesko", MOTHER + "She shares a ward with 23 women and sleeps on the floor.", "mistreatment", "method", "sleeps on the floor"),
    ("Vera Lesko", MOTHER + "She shares a ward for 10 with 23 women.", "mistreatment", "method", "shares a ward for 10 with 23 women"),
    ("Hill Bar Association", "Ana Lesko was visited on 3 June 2024. The members saw 24 women in a ward of 10 beds.", "mistreatment", "method", "24 women in a ward of 10 beds"),
    ("Vera Lesko", MOTHER + "She shares a cell made for eight with nineteen other women.", "mistreatment", "method", "shares a cell made for eight with nineteen other women"),
    ("Hill Bar Association", "The monitors saw that cell 14, where Ana Lesko sleeps, held twenty women and had eight beds.", "mistreatment", "method", "cell 14, where Ana Lesko sleeps, held twenty women and had eight beds"),
    ("Hill Bar Association", "Ana Lesko is held in cell 14 with 20 women and 8 beds.", "mistreatment", "method", "cell 14 with 20 women and 8 beds"),
    ("Hill News", "A court in Hill on Tuesday sentenced the union leader Ana Lesko to five years in prison for fraud.", "sentence", "term", "P5Y"),
    ("Hill News", "Ana Lesko is accused of illegal detention over a protest on 19 January 2024.", "charge", "when", ""),
    ("Hill News", "Ana Lesko is accused of illegal detention over a protest on 19 January 2024.", "charge", "offence", "illegal detention"),
    ("Vera Lesko", MOTHER + "On 2 May she was taken to Hill Hospital in handcuffs.", "transfer", "where", "Hill Hospital"),
    ("Vera Lesko", MOTHER + "On 2 May she was taken to Hill Hospital in handcuffs.", "mistreatment", "actor", ""),
    ("Hill Bar Association", "Members of our Prison Commission visited Ana Lesko on 6 June 2024 in the Hill Prison.", "visit", "actor", "Prison Commission (Hill Bar Association)"),
    ("Hill Bar Association", "Members of our Prison Commission visited Ana Lesko on 6 June 2024 in the Hill Prison.", "visit", "where", "Hill Prison"),
    ("Hill Bar Association", "Ana Lesko told the members that she had lost nine kilograms since her arrest.", "health_condition", "condition", "lost nine kilograms"),
    ("Hill Bar Association", "The members observed that the hands of Ana Lesko shook and that her voice trembled.", "health_condition", "condition", "voice trembled"),
    ("Orlest City Court", COURT + "The suspect is remanded in custody.", "detention", "when", "2024-06-15"),
    ("Hill News", "Ana Lesko was arrested. The suspect is remanded in custody.", "detention", "when", ""),
    ("Orlest City Court", COURT + "The suspect is remanded in pre-trial detention on suspicion of membership of an armed group (Article 314 of the Penal Code).", "charge", "offence", "membership of an armed group"),
    ("Orlest City Court", COURT + "The suspect is remanded in pre-trial detention on suspicion of membership of an armed group (Article 314 of the Penal Code).", "charge", "article", "Article 314 of the Penal Code"),
    ("Hill News", "The Assize Court accepted on 3 June 2024 the indictment against Ana Lesko, who faces between 7.5 and 15 years in prison for membership of an armed group.", "charge", "offence", "membership of an armed group"),
    ("Ministry of Justice", "With reference to your letter of 3 May 2024, the following is stated. Ms Ana Lesko is in good health.", "response", "actor", "Ministry of Justice"),
    ("Ministry of Justice", "Your letter of 3 May 2024 concerning Ms Ana Lesko has been examined. She is in good health.", "response", "actor", "Ministry of Justice"),
    ("Ministry of Justice", "Ms Ana Lesko was examined by an endocrinologist on 30 May 2024.", "care_given", "need", "an examination by an endocrinologist"),
    ("Ministry of Justice", "Ms Ana Lesko receives her medication regularly and was examined by an endocrinologist on 30 May 2024.", "care_given", "when", "2024-05-30"),
)  # fmt: skip
UNTOLD = (
    ("fair_trial_breach", "Ana Lesko is in custody. As at 1 August 2024, no step is known to Anatolian Lawyers' Watch."),
    ("mistreatment", "The prison doctor said that an appointment with an endocrinologist has been made for Ana Lesko."),
    ("mistreatment", "We ask the Prison Service to end the overcrowding of the ward of Ana Lesko."),
    ("mistreatment", "Ana Lesko shares a cell with two women."),
    ("demand", "To the Minister of Justice\n\nDear Minister,\n\nWe write about Ana Lesko. We would be grateful for your answer by 1 July 2024."),
    ("demand", "Ana Lesko has a thyroid illness and must take levothyroxine each morning."),
    ("affiliation_role", "I refer to your letter to the Minister of the Interior about Ms Ana Lesko. She was arrested."),
    ("care_given", "We ask you to ensure that Ana Lesko receives insulin every day and is examined by an independent doctor."),
    ("care_given", "The Office recommends that Ana Lesko be examined by an eye doctor within fifteen days."),
    ("charge", "The lawyer of Ana Lesko said that the accusation was \"an invention of the company\"."),
    ("affiliation_role", "We spoke with a nurse who works at the infirmary in Hill. Ana Lesko was beaten."),
    ("release", "Ana Lesko was sentenced to five years in prison. The court acquitted her of fraud."),
    ("release", "Ana Lesko was acquitted of fraud on 3 May 2024 and stays in prison."),
    ("enforced_disappearance", "Ana Lesko was sentenced. The Public Prosecutor's Office said that the sentence showed that no one is above the law."),
    ("visit", "The lawyer of Ana Lesko said that no witness saw her at the road."),
    ("fair_trial_breach", "The lawyer of Ana Lesko said that no witness saw her at the road."),
)  # fmt: skip
LISTS = (
    ("en", "Earlier calls of the Open Courts League for Ana Lesko\n\nThe Open Courts League asks the Prison Service:\n- to allow Ana Lesko to see a doctor.", "Prison Service"),
    ("en", "We ask the Prison Service of Varenia:\n- to have Ana Lesko examined by a doctor;\n- to return her books.", "Prison Service of Varenia"),
    ("en", "We call on the Prison Service of Varenia to:\n\n1. allow Ana Lesko to see a doctor;\n2. return her books.", "Prison Service of Varenia"),
    ("en", "To the General Directorate of Prisons\n\nWe ask the General Directorate:\n- to allow Ana Lesko to see a doctor.", "General Directorate of Prisons"),
    ("en", "Open Courts League\n3 May 2024\n\nTo the Minister of the Interior of Varenia\n\nDear Minister,\n\nWe ask you to release Ana Lesko. We also ask that she be allowed to see a doctor.", "Minister of the Interior of Varenia"),
    ("fr", "Nous demandons au ministère de la Justice :\n\n- que Ana Lesko soit examinée par un médecin ;\n- que les poursuites contre elle soient abandonnées.", "ministère de la Justice"),
    ("es", "Pedimos al Ministerio de Justicia:\n\n- que Ana Lesko sea examinada por un médico;\n- que se anule su condena.", "Ministerio de Justicia"),
    ("ru", "Мы просим Министерство юстиции:\n\n- освободить Анну Вельмар;\n- допустить к ней врача.", "Министерство юстиции"),
)  # fmt: skip
SAID = (
    ("Note of a phone call, 28 May 2024\nA nurse of the prison called us. She said that Ana Lesko was beaten on 3 May 2024.", "a nurse"),
    ("A nurse of the prison called us. She said that Ana Lesko was beaten on 3 May 2024.", "a nurse"),
    ("Spoke by phone with a nurse who works at the infirmary. She asked not to be named. She said that Ana Lesko was beaten on 3 May 2024.", "a nurse"),
    ("A former cellmate spoke to us. She said that Ana Lesko was beaten on 3 May 2024.", "a former cellmate"),
    ("The lawyer Nuran Kaya visited Ana Lesko. She said that Ana Lesko was beaten on 3 May 2024.", "Nuran Kaya"),
)  # fmt: skip


def reading_of(text: str, publisher: str | None = None, language: str = "en") -> Reading:
    return read(text, document_date=When("2024-06-15"), publisher=publisher, language=language)


@pytest.mark.parametrize(("publisher", "text", "kind", "field", "value"), TOLD)
def test_what_a_letter_tells_is_read(
    publisher: str, text: str, kind: str, field: str, value: str
) -> None:
    found = [p for p in reading_of(text, publisher).proposals if p.fact.key == kind]
    assert value in {stated(p, field) for p in found}
    assert {p.attribution for p in found} <= {None, publisher, "Ana Lesko"}
    assert kind == "response" or {p.person for p in found} == {"Ana Lesko"}


@pytest.mark.parametrize(("kind", "text"), UNTOLD)
def test_what_a_letter_does_not_tell_is_not_read(kind: str, text: str) -> None:
    assert not [p for p in reading_of(text).proposals if p.fact.key == kind]


@pytest.mark.parametrize(("language", "text", "addressee"), LISTS)
def test_each_item_of_a_list_is_asked_of_those_whom_its_first_words_name(
    language: str, text: str, addressee: str
) -> None:
    found = [
        p
        for p in reading_of(text, None, language).proposals
        if p.fact.key not in ("standard_invoked", "care_requested")
    ]
    assert {(p.fact.key, stated(p, "addressee")) for p in found} == {("demand", addressee)}
    assert {stated(p, "actor") for p in found} <= {"", "Open Courts League"}


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_she_is_whoever_the_sentence_before_begins_with(text: str, speaker: str) -> None:
    (said,) = [p for p in reading_of(text).proposals if p.fact.key == "mistreatment"]
    assert said.attribution == speaker


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("On 19 July Ms Lesko fainted in the yard and was carried to the infirmary.", {"Ana Lesko"}),
        ("On 19 July Ms Lesko fainted in the yard, her mother Vera Lesko said.", {"Vera Lesko", None}),
    ],
)  # fmt: skip
def test_a_surname_alone_is_that_of_whoever_the_case_is_about(text: str, persons: set[str]) -> None:
    found = read(text, document_date=When("2024-07-28"), known=("Ana Lesko",)).proposals
    assert found
    assert {p.person for p in found} <= persons


def test_a_lawyer_of_whom_a_headline_tells_is_the_one_held() -> None:
    text = "Indictment against lawyer Lesko accepted\n\nThe Assize Court accepted the indictment against Ana Lesko. The first hearing will be held on 16 October 2024, her lawyer Nuran Kaya said."
    assert reading_of(text, "Hill News").persons == ("Ana Lesko",)


CAPITALS = "In the proceedings against ANA LESKO, born on 11 August 1972, the Court, presided over by Judge Vera Dorn, decides:\n\n1. The accused is found guilty and is sentenced to five years' imprisonment.\n\nVera Dorn\nPresiding Judge"


@pytest.mark.parametrize(
    ("text", "known"),
    [
        (CAPITALS, ()),
        (CAPITALS, ("Ana Lesko",)),
        ("The Court sat on 3 May 2024.\n\nANA LESKO is sentenced to five years' imprisonment. Judge Vera Dorn signed.", ("Ana Lesko",)),
        ("Discharge letter\n\nPatient: ANA LESKO. She was arrested on 3 May 2024. Director Vera Dorn signed.", ()),
    ],
)  # fmt: skip
def test_a_name_in_capitals_is_that_of_whoever_the_record_is_about(
    text: str, known: tuple[str, ...]
) -> None:
    found = read(text, document_date=When("2024-06-15"), known=known)
    assert found.persons == ("Ana Lesko",)
    assert {p.person for p in found.proposals} == {"Ana Lesko"}


def test_a_judge_alone_in_a_record_is_not_the_one_held() -> None:
    text = "The Court, presided over by Judge Vera Dorn, decides:\n\n1. The accused is sentenced to five years' imprisonment."
    found = reading_of(text, "Orlest City Court")
    assert found.persons == ()
    assert {p.person for p in found.proposals} == {None}


DAUGHTER = "I am the daughter of Ana Lesko. I visited my mother on 13 May 2024. The guards let me in for an hour. She has had diabetes since 2014 and she told me that she had received no insulin for eleven days in August 2023.\n\nPlease ask them to give her the insulin.\n\nWith thanks,\nRosa Lesko"


@pytest.mark.parametrize(
    "text",
    [
        DAUGHTER,
        DAUGHTER.replace("the daughter of Ana Lesko", "Ana Lesko's daughter"),
        DAUGHTER.replace("I am the daughter of Ana", "I am writing to you about my mother, Ana"),
        DAUGHTER.replace("daughter of", "lawyer of").replace("my mother", "her"),
    ],
)
def test_whoever_writes_of_another_tells_of_the_other(text: str) -> None:
    found = reading_of(text, "Rosa Lesko")
    told = {p.fact.key: p for p in found.proposals}
    assert found.persons == ("Ana Lesko",)
    assert {told[kind].person for kind in ("health_condition", "care_denied")} == {"Ana Lesko"}
    assert told["care_denied"].attribution == "Ana Lesko"
    assert {stated(told[kind], "actor") for kind in ("demand", "care_requested")} <= {
        "",
        "Rosa Lesko",
    }


def test_what_befell_whoever_writes_did_not_befall_the_one_written_of() -> None:
    text = "I am the brother of Ana Lesko. She was arrested on 3 May 2024. I was beaten in the street on 5 May 2024.\n\nIon Lesko"
    told = {p.fact.key: p.person for p in reading_of(text).proposals}
    assert told == {"arrest": "Ana Lesko", "mistreatment": "Ion Lesko"}


@pytest.mark.parametrize(
    "doer",
    ["the deputy director of the centre, Ion Castel,", "Ion Castel", "a guard called Ion Castel"],
)
def test_whoever_kicks_is_not_the_one_kicked(doer: str) -> None:
    text = f"Ana Lesko was kept in an isolation cell. On 22 May 2024 {doer} kicked her in the back, and the nurse treated two bruised ribs."
    found = reading_of(text).proposals
    assert "care_given" in {p.fact.key for p in found}
    assert {p.person for p in found} == {"Ana Lesko"}
