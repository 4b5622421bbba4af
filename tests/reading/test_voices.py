"""Who says it, how surely, and whether they say that it happened."""

import pytest

from habeas.core.claims import Polarity
from habeas.core.when import When
from habeas.reading import Proposal, read

DAY = When("2024-06-15")


def the(kind: str, text: str, *, language: str = "en") -> Proposal:
    reading = read(text, document_date=DAY, language=language)
    (proposal,) = (p for p in reading.proposals if p.fact.key == kind)
    return proposal


def test_according_to_somebody_is_reported() -> None:
    proposal = the("mistreatment", "According to her lawyer, Ana Velmar was beaten.")
    assert (proposal.attribution, proposal.certainty) == ("her lawyer", "reported")


def test_an_allegation_is_alleged() -> None:
    proposal = the("mistreatment", "Her family alleged that Ana Velmar was beaten.")
    assert (proposal.attribution, proposal.certainty) == ("Her family", "alleged")


def test_reportedly_names_nobody() -> None:
    proposal = the("arrest", "Ana Velmar was reportedly arrested on 3 May 2024.")
    assert (proposal.attribution, proposal.certainty) == (None, "reported")


def test_officials_who_deny_torture_deny_it() -> None:
    proposal = the("mistreatment", "The Ministry of Justice denied that Ana Velmar was tortured.")
    assert (proposal.attribution, proposal.polarity) == ("Ministry of Justice", "denied")


def test_a_body_that_denied_on_a_day_that_it_holds_somebody_denies_it() -> None:
    text = "The State Security Committee of Varenia denied on 8 May 2024 that it holds Ana Velmar."
    claim = the("detention", text)
    assert claim.polarity is Polarity.DENIED
    assert claim.attribution == "State Security Committee of Varenia"


def test_denied_care_is_the_fact_itself() -> None:
    assert the("care_denied", "Ana Velmar was denied medical care.").polarity == "affirmed"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("arrest", "Ana Velmar was not arrested on 3 May 2024."),
        ("release", "Ana Velmar has not been released."),
        ("visit", "Nobody has visited Ana Velmar in prison."),
    ],
)
def test_what_did_not_happen_is_denied(kind: str, text: str) -> None:
    assert the(kind, text).polarity == "denied"


@pytest.mark.parametrize(
    ("language", "kind", "who", "text"),
    [
        ("en", "release", "his wife", "Rumours that Boris Test was released on 2 June 2024 are untrue, his wife said."),
        ("en", "transfer", "Prison Service", "Rumours that Boris Test was moved to a hospital in October are false, the Prison Service said."),
        ("en", "death", None, "Reports that Boris Test died in custody on 3 June 2024 proved to be false."),
        ("en", "release", None, "The claim that Boris Test was released is unfounded."),
        ("en", "mistreatment", None, "It is not true that Boris Test was beaten."),
        ("en", "arrest", None, "There were reports that Boris Test was arrested on Friday; his family denies it."),
        ("fr", "release", None, "Les rumeurs selon lesquelles Boris Test a été libéré sont fausses."),
        ("fr", "mistreatment", None, "Il est faux que Boris Test a été battu en prison."),
        ("fr", "mistreatment", None, "Il n'est pas vrai que Boris Test a été battu en prison."),
        ("es", "release", None, "Los rumores de que Boris Test fue liberado son falsos."),
        ("es", "mistreatment", None, "Es falso que Boris Test fue golpeado en la cárcel."),
        ("ru", "release", None, "Слухи о том, что Борис Тестов был освобождён, не соответствуют действительности."),
        ("ru", "mistreatment", None, "Неправда, что Бориса Тестова избили в тюрьме."),
    ],
)  # fmt: skip
def test_what_is_told_only_to_call_it_untrue_is_denied(
    language: str, kind: str, who: str | None, text: str
) -> None:
    proposal = the(kind, text, language=language)
    assert (proposal.polarity, proposal.attribution) == ("denied", who)


@pytest.mark.parametrize(
    "text",
    [
        "Reports that Ana Velmar was beaten are credible.",
        "Reports that Ana Velmar was beaten are credible, and the charges are false.",
        "The charges are false, and Ana Velmar was beaten.",
        "Ana Velmar was beaten; it is not true that she fell.",
    ],
)
def test_another_thing_that_is_untrue_denies_nothing(text: str) -> None:
    assert the("mistreatment", text).polarity == "affirmed"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("release", "Boris Test is due to be released on 3 May 2027."),
        ("release", "Boris Test was scheduled to be released on 1 June 2024 but remains in prison."),
        ("release", "Boris Test was to be released on 1 June 2024 but remains in prison."),
        ("sentence", "Boris Test is expected to be sentenced to ten years in prison on 20 June 2024."),
        ("sentence", "Prosecutors asked the court to sentence Boris Test to ten years in prison."),
        ("sentence", "Prosecutors requested that Boris Test be sentenced to ten years in prison."),
        ("sentence", "Prosecutors are seeking a ten-year prison sentence for Boris Test."),
        ("sentence", "Boris Test faces ten years in prison."),
        ("custody_duration", "Boris Test faces ten years in prison."),
        ("release", "Had Boris Test been released on 1 May 2024, he would be alive."),
        ("release", "He was to have been released on 3 May 2024."),
        ("care_given", "Had Boris Test been given medical care, he would be alive."),
        ("release", "Instead of being released, Boris Test was charged anew."),
        ("arrest", "Boris Test narrowly escaped being arrested."),
        ("arrest", "Police tried to arrest Boris Test."),
        ("arrest", "Nobody has confirmed that Boris Test was arrested."),
    ],
)  # fmt: skip
def test_what_was_planned_asked_or_escaped_is_no_fact(kind: str, text: str) -> None:
    assert kind not in {p.fact.key for p in read(text, document_date=DAY).proposals}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("detention", "Boris Test continues to be held in Orlest prison."),
        ("release", "Boris Test was released due to lack of evidence."),
        ("charge", "Instead of being released, Boris Test was charged anew."),
        ("detention", "Boris Test was to be released on 1 June 2024 but remains in prison."),
        ("arrest", "Nobody knows where Boris Test is held since he was arrested on 3 May 2024."),
        ("arrest", "Boris Test was going to work when police arrested him."),
        ("sentence", "Prosecutors sought ten years, but the court sentenced Boris Test to five years in prison."),
    ],
)  # fmt: skip
def test_a_fact_beside_a_plan_stays_a_fact(kind: str, text: str) -> None:
    assert the(kind, text).polarity == "affirmed"


def test_it_also_said_is_said_by_the_last_speaker() -> None:
    text = "The Prison Service of Varenia said that Ana Velmar was ill. It also said that she was treated at the Central Hospital."
    assert the("care_given", text).attribution == "Prison Service of Varenia"


def test_the_publisher_in_a_title_ends_with_the_title() -> None:
    reading = read(
        "Orlest, 20 March 2024\n\nAna Velmar was arrested on 3 March 2024 in Orlest.",
        document_date=When("2024-03-20"),
        title="Statement of the Orlest League",
    )
    assert reading.publisher == "Orlest League"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ana Velmar was beaten in her cell, her lawyer told reporters on Monday.", "her lawyer"),
        ("Ana Velmar was beaten in her cell, her husband, Marek Dusan, told the Agency.", "Marek Dusan"),
        ('"Ana Velmar was beaten in her cell," her brother said after the visit.', "her brother"),
        ("The complainant affirms that Ana Velmar was beaten.", "complainant"),
        ("We are alarmed by reports that Ana Velmar was beaten.", "reports"),
    ],
)  # fmt: skip
def test_the_speaker_is_found_before_and_behind_what_is_said(text: str, who: str) -> None:
    assert the("mistreatment", text).attribution == who


def test_a_quotation_goes_on_being_said_by_its_speaker() -> None:
    text = (
        '"I was not asked," Marek Dusan said of his sister. "Ana Velmar was beaten. Nobody came."'
    )
    assert the("mistreatment", text).attribution == "Marek Dusan"


def test_a_quotation_is_said_by_whoever_is_named_behind_it() -> None:
    text = 'Ana Velmar is in Orlest. "They came at night. Ana Velmar was beaten. Then they left," Marek Dusan said.'
    assert the("mistreatment", text).attribution == "Marek Dusan"


def test_a_word_in_quotation_marks_is_nobodys_speech() -> None:
    text = 'The judge spoke. Ana Velmar was arrested on 3 May 2024 for "economic terrorism".'
    assert the("arrest", text).attribution is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The family fears that Ana Velmar has been tortured."),
        ("en", "Her family fears she has been tortured in prison."),
        ("en", "Relatives are afraid that Ana Velmar was beaten."),
        ("en", "Her mother worries that Ana Velmar has been beaten by guards."),
        ("en", "Her lawyer is concerned that Ana Velmar has been tortured."),
        ("en", "There is a risk that Ana Velmar was tortured."),
        ("en", "It is feared that Ana Velmar was beaten."),
        ("en", "Ana Velmar is feared to have been tortured."),
        ("en", "Her family fears that Ana Velmar died in custody on 3 June 2024."),
        ("fr", "La famille craint qu'Ana Velmar n'ait été torturée."),
        ("fr", "Ses proches redoutent qu'Ana Velmar ait été torturée."),
        ("fr", "Sa mère a peur qu'Ana Velmar ait été battue."),
        ("es", "La familia teme que Ana Velmar haya sido torturada."),
        ("es", "Su madre tiene miedo de que Ana Velmar haya sido golpeada."),
        ("es", "A la familia le preocupa que Ana Velmar haya sido torturada."),
        ("ru", "Семья опасается, что Ану Велмар пытали."),
        ("ru", "Есть опасения, что Ана Велмар подверглась пыткам."),
        ("ru", "Мать тревожится, что Ану Велмар избивали."),
    ],
)
def test_what_somebody_fears_is_told_by_nobody(language: str, text: str) -> None:
    told = read(text, document_date=DAY, language=language).proposals
    assert [p for p in told if p.fact.key in ("mistreatment", "death")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Ana Velmar was tortured and fears for her life.",
        "Ana Velmar feared arrest and was beaten by guards.",
        "The League is alarmed that Ana Velmar was beaten.",
        "Ana Velmar, who fears that she will be moved, was beaten by guards.",
    ],
)
def test_a_fear_of_something_else_leaves_what_is_told(text: str) -> None:
    assert the("mistreatment", text).polarity == "affirmed"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Ministry of Justice denied that Ana Velmar was tortured.", "Ministry of Justice"),
        ("On 3 June 2024 a spokesman for the Ministry of Justice denied the allegations.", "Ministry of Justice"),
        ("The Vice Prime Minister denied the allegations.", "Vice Prime Minister"),
        ("The government has denied the allegations.", "government"),
        ("The Foreign Ministry, in a statement of 5 June 2024, rejected the report.", "Foreign Ministry"),
        ("The allegations were denied on 3 June 2024 in its reply to the League.", None),
    ],
)  # fmt: skip
def test_a_denial_is_the_answer_of_whoever_denies(text: str, who: str | None) -> None:
    told = [p.fact for p in read(text, document_date=DAY).proposals if p.fact.key == "response"]
    assert {fact.stated("actor") for fact in told} == {who}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "The State Security Committee of Varenia denied on 8 May 2024 that it holds Ana Velmar.", "detention"),
        ("en", "The ministry denied yesterday in a statement that Ana Velmar was beaten.", "mistreatment"),
        ("fr", "La police a nié le 8 mai 2024 qu'elle détient Ana Velmar.", "detention"),
        ("fr", "Le ministère a démenti le 8 mai 2024 qu'Ana Velmar a été battue.", "mistreatment"),
        ("es", "El Comité de Seguridad negó el 8 de mayo de 2024 que Ana Velmar está detenida.", "detention"),
        ("es", "El Ministerio negó el 8 de mayo de 2024 que Ana Velmar fue golpeada.", "mistreatment"),
        ("ru", "Полиция отрицала 8 мая 2024 года, что Анна Велмар содержится под стражей.", "detention"),
    ],
)  # fmt: skip
def test_what_stands_between_denying_and_what_is_denied_leaves_it_denied(
    language: str, text: str, kind: str
) -> None:
    told = the(kind, text, language=language)
    assert told.polarity == "denied"
    assert told.attribution is not None


@pytest.mark.parametrize(
    "told",
    [
        "No force was used against her.",
        "No handcuffs were used on her.",
        "Nobody stamped on her.",
        "She does not sleep on the floor.",
    ],
)
def test_what_nobody_did_did_not_happen_though_nothing_before_says_that_it_did(told: str) -> None:
    text = f"Ana Velmar was arrested on 3 May 2024. {told}"
    told_of = [p for p in read(text, document_date=DAY).proposals if p.fact.key == "mistreatment"]
    assert [p.polarity for p in told_of if p.polarity is not Polarity.DENIED] == []


def test_nobody_is_no_doer() -> None:
    claim = the("mistreatment", "Nadie golpeó a Ana Velmar.", language="es")
    assert (claim.polarity, claim.fact.stated("actor")) == ("denied", None)


def test_what_no_one_let_somebody_do_befell_them() -> None:
    told = "Ana Velmar was arrested. She was not allowed to wash."
    assert the("mistreatment", told).polarity is Polarity.AFFIRMED


def test_the_day_on_which_somebody_told_ends_with_the_first_that() -> None:
    told = "A nurse told us on 22 May 2024 that Ana Velmar fainted twice in the shower on 19 May 2024 and that no doctor came."
    assert the("health_condition", told).fact.stated("when") == "2024-05-19"


@pytest.mark.parametrize("told", ["ne voit presque plus de l'œil gauche", "ne marche plus", "ne dort presque plus"])  # fmt: skip
def test_a_french_restriction_denies_no_illness(told: str) -> None:
    claim = the("health_condition", f"Ana Velmar est détenue. Elle {told}.", language="fr")
    assert claim.polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    ("language", "text", "condition"),
    [
        ("en", "Ana Velmar is held. She could not walk without help.", "could not walk without help"),
        ("en", "Ana Velmar is held. She cannot sit for more than an hour and is pale.", "cannot sit for more than an hour"),
        ("en", "Ana Velmar is held. She could not walk, said her son.", "could not walk"),
    ],
)  # fmt: skip
def test_what_limits_an_illness_is_part_of_it(language: str, text: str, condition: str) -> None:
    told = read(text, document_date=DAY, language=language).proposals
    assert condition in [
        p.fact.stated("condition") for p in told if p.fact.key == "health_condition"
    ]


@pytest.mark.parametrize(
    ("who", "observer"),
    [("A delegate of Varenia Rights Watch", "Varenia Rights Watch"), ("Her lawyer", "Her lawyer")],
)
def test_whoever_visited_and_saw_it_observed_it_on_that_day(who: str, observer: str) -> None:
    told = f"{who} visited Ana Velmar in Orlest Prison on 14 May 2024 and saw that she could not walk without help."
    fact = the("health_condition", told).fact
    assert (fact.stated("observer"), fact.stated("when")) == (observer, "2024-05-14")
