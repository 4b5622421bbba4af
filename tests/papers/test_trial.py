"""What a paper says of a trial."""

from dataclasses import replace

import pytest

from habeas.core.claims import Anchor, Claim
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.hearing import Hearing, Presence, Stage
from habeas.kinds.sentence import Sentence as Sentencing
from habeas.papers import Draft, Sentence, write
from tests.making import a_casefile
from tests.papers.test_follow_up import under
from tests.papers.varenia import AS_OF, LEAGUE, SOURCES, a_text, said, the_case


@pytest.mark.parametrize("guarantee", Guarantee)
def test_every_guarantee_can_be_told(guarantee: Guarantee) -> None:
    breach = said("breach", FairTrialBreach(guarantee=guarantee), "call", "Idris", "the family")
    case = a_casefile(breach, as_of=AS_OF, sources=SOURCES, country="XV")
    draft = write(
        "public_statement", case, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE
    )
    said_so = (
        "was shown no warrant"
        if guarantee is Guarantee.WARRANT
        else "a guarantee of a fair trial was not kept: "
    )
    assert said_so in draft.markdown


@pytest.mark.parametrize(
    ("voice", "opening"),
    [
        (
            "Orlest Herald",
            "According to the Orlest Herald, a guarantee of a fair trial was not kept:",
        ),
        (
            "Varenian Bar Association",
            "In the view of the Varenian Bar Association, a guarantee of a fair trial was not kept:",
        ),
    ],
)
def test_a_newspaper_reports_and_holds_no_view(voice: str, opening: str) -> None:
    breach = said("breach", FairTrialBreach(guarantee=Guarantee.COUNSEL), "call", "Idris", voice)
    case = a_casefile(breach, as_of=AS_OF, sources=SOURCES, country="XV")
    draft = write(
        "public_statement", case, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE
    )
    assert opening in draft.markdown


COURT = "Court of Orlava"
EXTENDED = {
    "en": "On 5 May 2024 the Court of Orlava extended her detention by two months.",
    "fr": "Court of Orlava a prolongé de 2 mois la détention de",
    "es": "Court of Orlava prorrogó por 2 meses la detención de",
    "ru": "По решению суда «Court of Orlava» срок содержания под стражей продлён на 2 месяца 5 мая 2024 года.",
    "ar": "لمدة شهرين بقرار من",
}
BY_NOBODY = {
    "en": "The detention of Ms Idris was extended by 2 months on 5 May 2024.",
    "fr": "La détention de Mme Idris a été prolongée de 2 mois le 5 mai 2024.",
    "es": "La detención de la Sra. Idris fue prorrogada por 2 meses el 5 de mayo de 2024.",
    "ru": "Срок содержания под стражей продлён на 2 месяца 5 мая 2024 года.",
    "ar": "لمدة شهرين في 5 أيار/مايو 2024.",
}


def with_ruling(outcome: str, court: str | None, language: str, key: str = "follow_up") -> Draft:
    ruled = Hearing(when=When("2024-05-05"), court=court, outcome=outcome)
    told = said("ruled", ruled, "note", "The League will go to court")
    held = said("held", Detention(when=When("2024-05-05")), "note", "The League will go to court")
    case = the_case(told, held)
    return write(key, case, as_of=AS_OF, audience=Level.INTERNAL, language=language)


def plain(draft: Draft) -> str:
    return " ".join(s.text for s in draft.sentences).replace("\u00a0", " ")


@pytest.mark.parametrize("language", EXTENDED)
def test_an_extension_is_told_by_whom_by_how_long_and_when(language: str) -> None:
    told = plain(with_ruling("extended her detention by two months", COURT, language))
    assert EXTENDED[language] in told


@pytest.mark.parametrize("language", BY_NOBODY)
def test_an_extension_of_which_no_court_is_named_is_told_too(language: str) -> None:
    told = plain(with_ruling("detention was extended by two months", None, language))
    assert BY_NOBODY[language] in told


@pytest.mark.parametrize(
    "outcome", ["extended her house arrest by two months", "upheld the decision to extend"]
)
def test_what_is_no_extension_of_detention_is_told_in_the_words_of_the_file(outcome: str) -> None:
    assert outcome in plain(with_ruling(outcome, COURT, "fr"))


@pytest.mark.parametrize("key", ["statement_of_facts", "meeting_brief"])
def test_that_the_person_was_held_on_the_day_of_the_ruling_is_not_told_beside_it(key: str) -> None:
    draft = with_ruling("extended her detention by two months", COURT, "en", key)
    assert "was held on 5 May 2024" not in plain(draft)
    assert EXTENDED["en"] in plain(draft)


REMAND = Hearing(when=When("2023-03-05"), court="Court of Orlava", outcome="remanded in custody")
UPHELD = Hearing(when=When("2024-01-12"), court="Supreme Court", outcome="upheld the sentence")


def the_proceedings(*more: Claim, without: tuple[str, ...] = ()) -> str:
    told = (said("remand", REMAND, "call", "Idris"), said("upheld", UPHELD, "call", "Idris"), *more)
    case = the_case(*told, without=without)
    draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL)
    return under(draft, "Proceedings")


def placed(text: str, *words: str) -> list[int]:
    return [text.index(each) for each in words]


def test_the_proceedings_are_told_in_order_of_time() -> None:
    charged = said("charged", Charge(when=When("2023-05-02"), offence="treason"), "call", "Idris")
    course = placed(the_proceedings(charged), "5 March 2023", "treason", "sentenced", "upheld")
    assert course == sorted(course)


def test_a_charge_or_a_sentence_that_nobody_dates_stands_before_what_rests_on_it() -> None:
    charged = said("charged", Charge(offence="treason"), "note", "Her sight")
    term = said("term", Sentencing(term=Duration("P3Y")), "note", "Her sight")
    text = the_proceedings(charged, term, without=("sentence",))
    course = placed(text, "treason", "5 March 2023", "sentenced", "upheld")
    assert course == sorted(course)


@pytest.mark.parametrize(
    ("outcome", "presence", "words"),
    [
        (
            "postponed to 6 May 2025",
            Presence.ABSENT_THROUGH_ILLNESS,
            "Ms Idris had a court hearing before the Court of Orlava on 15 April 2024 (absent through illness) "
            "with this outcome: postponed to 6 May 2025.",
        ),
        (
            "adjourned until 6 May 2025",
            None,
            "with this outcome: adjourned until 6 May 2025.",
        ),
        (
            "postponed the hearing",
            None,
            "the Court of Orlava postponed the hearing.",
        ),
    ],
)
def test_what_a_court_put_off_is_named_and_that_somebody_was_ill(
    outcome: str, presence: Presence | None, words: str
) -> None:
    held = Hearing(when=When("2024-04-15"), court=COURT, outcome=outcome, presence=presence)
    told = the_case(said("put-off", held, "note", "Her sight was getting worse"))
    draft = write("follow_up", told, as_of=AS_OF, audience=Level.INTERNAL)
    assert words in plain(draft)


UNTIL = {
    "en": "The Court of Orlava extended the detention of Ms Idris until 18 June 2024",
    "fr": "a prolongé jusqu’au 18 juin 2024 la détention de Mme Idris",
    "es": "prorrogó hasta el 18 de junio de 2024 la detención de la Sra. Idris",
    "ru": "срок содержания под стражей продлён до 18 июня 2024 года",
    "ar": "حتى 18 حزيران/يونيه 2024",
}


def a_ruling_of_two_points(key: str, language: str) -> Draft:
    """The court put the hearing off, and in the same ruling, without its name and day again, extended detention."""
    text = "The hearing is postponed to 6 June 2024. The detention of Amal Idris is extended until 18 June 2024."
    ruling = a_text("ruling", "Ruling", text, "2024-05-13", COURT)
    points = (
        Hearing(when=When("2024-05-13"), court=COURT, outcome="postponed to 6 June 2024"),
        Hearing(when=When("2024-06-06")),
        Hearing(stage=Stage.REMAND, outcome="detention of Amal Idris is extended"),
    )
    quotes = ("The hearing is postponed", "6 June 2024", text[41:-1])
    claims = [
        replace(
            said(f"point{n}", fact, "call", "Ms Idris"),
            anchors=(Anchor("ruling", text.index(q), text.index(q) + len(q), q),),
            told_on=When("2024-05-13"),
        )
        for n, (fact, q) in enumerate(zip(points, quotes, strict=True))
    ]
    case = a_casefile(
        *the_case().claims, *claims, as_of=AS_OF, sources=(*SOURCES, ruling), country="XV"
    )
    return write(key, case, as_of=AS_OF, audience=Level.INTERNAL, language=language)


@pytest.mark.parametrize("language", UNTIL)
@pytest.mark.parametrize("key", ["hearing_note", "public_statement"])
def test_until_when_detention_is_extended_is_told_with_the_court_of_the_ruling(
    key: str, language: str
) -> None:
    assert UNTIL[language] in plain(a_ruling_of_two_points(key, language))


def test_a_hearing_ahead_is_before_the_court_that_put_it_off() -> None:
    told = plain(a_ruling_of_two_points("hearing_note", "en"))
    assert "A hearing is expected on 6 June 2024 before the Court of Orlava." in told
    assert "had a court hearing before the Court of Orlava on 13 May 2024" in told


CLOSED = Hearing(public=Stated.NO)


def of_the_trial(*facts: Fact) -> list[str]:
    claims = [said(f"c{n}", fact, "note", "The League will go") for n, fact in enumerate(facts)]
    draft = write("hearing_note", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL)
    told = [s for s in draft.sentences if isinstance(s, Sentence)]
    return [s.text for s in told if {"c0", "c1"}.intersection(s.claims)]


def test_that_a_court_sat_behind_closed_doors_is_told_be_nothing_else_known_of_the_day() -> None:
    (told,) = of_the_trial(CLOSED)
    assert "behind closed doors" in told


def test_a_closed_hearing_is_not_told_beside_the_breach_that_tells_of_it() -> None:
    breach = FairTrialBreach(guarantee=Guarantee.PUBLIC_HEARING, detail="The hearing was closed")
    assert len(of_the_trial(CLOSED, breach)) == 1
