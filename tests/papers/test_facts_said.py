"""A fact as an editor would say it: its verb and its time agree, its places take the preposition of the language."""

from dataclasses import replace

import pytest

from habeas.core.claims import Anchor
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.death import Death
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Basis, Release
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers import write
from habeas.papers.draft import Draft
from tests.papers.languages import GIVEN
from tests.papers.test_papers import body
from tests.papers.varenia import AS_OF, LEAGUE, a_text, said, the_case

QUOTE = "The League will go to court"


def told(fact: Fact, key: str = "statement_of_facts", code: str = "en") -> Draft:
    """The paper where the file has this fact too."""
    case = the_case(said("one-more", fact, "note", QUOTE))
    return write(
        key, case, as_of=AS_OF, audience=Level.INTERNAL, language=code, given=GIVEN.get(code, {})
    )


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Ms Idris was moved to prison on 1 April 2024."),
        ("fr", "Mme Idris a été transférée en prison le 1er avril 2024."),
        ("es", "La Sra. Idris fue trasladada a prisión el 1 de abril de 2024."),
        ("ru", "Амаль Идрис переведена в тюрьму 1 апреля 2024 года."),
        ("ar", "جرى نقل أمل إدريس إلى السجن في 1 نيسان/أبريل 2024."),
    ],
)
def test_a_place_without_a_name_takes_the_preposition_of_the_language(
    code: str, words: str
) -> None:
    fact = Transfer(when=When("2024-04-01"), where="prison")
    assert words in body(told(fact, code=code)).replace("M\\.", "M.").replace("\u00a0", " ")


def test_a_person_brought_to_court_is_called_as_the_file_calls_her() -> None:
    fact = Hearing(when=When("2024-04-01"), presence=Presence.BROUGHT_AGAINST_WILL)
    assert "Ms Idris was brought to a court hearing against her will on 1 April 2024." in body(
        told(fact)
    )


def test_what_goes_on_since_a_day_has_been_so() -> None:
    fact = AccessDenied(when=When("2024-04-03/.."), to_whom=Visitor.FAMILY)
    assert "Ms Idris has been denied contact with her family since 3 April 2024" in body(told(fact))


@pytest.mark.parametrize(
    ("code", "words"), [("fr", "par la prison"), ("es", "por parte de la prisión")]
)
def test_a_prison_that_acts_has_its_article(code: str, words: str) -> None:
    fact = AccessDenied(when=When("2024-04-03/.."), to_whom=Visitor.FAMILY, actor="prison")
    assert words in body(told(fact, code=code))


def test_a_release_on_no_basis_that_is_named_says_none() -> None:
    fact = Release(when=When("2023-12-01"), actor="crowd", basis=Basis.FREED_OTHERWISE)
    assert "Ms Idris was released on 1 December 2023 by a crowd." in body(told(fact))


def test_a_court_that_ruled_is_the_one_that_acts() -> None:
    fact = Hearing(
        when=When("2024-04-01"),
        court="Court of Orlava",
        outcome="upheld the verdict against Ms Idris",
    )
    words = "On 1 April 2024 the Court of Orlava upheld the verdict against Ms Idris."
    assert words in body(told(fact))


def test_a_fear_of_the_family_is_no_finding_in_a_chronology() -> None:
    fact = HealthCondition(trend=Trend.CRITICAL, condition="fear for life", observer="the family")
    text = body(told(fact))
    assert "The family fears for the life of Ms Idris (as stated on 10 May 2024)." in text
    assert "critical" not in text


def test_what_was_refused_is_told_as_refused_and_by_whom() -> None:
    fact = CareDenied(when=When("2024-05-06"), actor="Minister of Justice", need="an operation")
    words = (
        "Ms Idris was refused medical care by the Minister of Justice on 6 May 2024: an operation."
    )
    for key in ("public_statement", "official_letter", "statement_of_facts", "meeting_brief"):
        assert words in body(told(fact, key))


def test_what_was_only_not_given_is_not_told_as_refused() -> None:
    fact = CareDenied(actor="Minister of Justice", need="an operation")
    assert "was refused medical care" not in body(told(fact, "public_statement"))


def test_a_state_that_an_authority_described_stands_in_its_words() -> None:
    claim = said("good", HealthCondition(trend=Trend.STABLE, condition="good health"), "official",
                 "Ms Idris was in good health", "State Prison Service")  # fmt: skip
    draft = write(
        "press_note", the_case(claim, without=("healthy",)), as_of=AS_OF, audience=Level.INTERNAL
    )
    words = "As reported on 2 April 2024, the State Prison Service said that the health of Ms Idris was stable (“good health”)."
    assert words in body(draft)


def test_a_fact_without_a_day_is_told_on_the_day_of_the_first_that_told_it() -> None:
    first = said(
        "first", Mistreatment(method="beaten"), "call", "she was beaten by guards", "her sister"
    )
    again = said("again", Mistreatment(method="beaten"), "note", QUOTE, "her sister")
    case = the_case(first, again, without=("beaten",))
    text = body(write("statement_of_facts", case, as_of=AS_OF, audience=Level.INTERNAL))
    assert "Ms Idris was mistreated: “beaten” (as stated on 31 March 2024)." in text


def test_what_its_visitor_saw_is_told_as_seen_by_the_visitor() -> None:
    visit = said(
        "own", Visit(when=When("2024-04-20"), actor=f"Secretary of the {LEAGUE}"), "note", QUOTE
    )
    text = body(write("public_statement", the_case(visit), as_of=AS_OF, audience=Level.INTERNAL))
    words = "on 20 April 2024, as seen by the Secretary of the Varenian League for Prisoners."
    assert words in text


def test_each_verb_of_a_demand_has_one_form() -> None:
    demand = Demand(
        actor=LEAGUE,
        addressee="government of Varenia",
        action="respect her rights and to open her trial",
    )
    assert "Respect her rights and open her trial" in body(told(demand, "public_statement"))


def test_a_diagnosis_is_not_told_as_what_somebody_else_said_before() -> None:
    ill = HealthCondition(trend=Trend.ILL)
    claims = (
        said("ill", ill, "call", "an editor"),
        said("diagnosed", ill, "note", QUOTE, "her diagnosis"),
    )
    text = body(
        write("statement_of_facts", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL)
    )
    assert "Ms Idris was ill (as stated on 31 March 2024)." in text
    assert (
        f"According to her diagnosis, Ms Idris was ill (“{QUOTE}”; as stated on 10 May 2024)."
        in text
    )


def test_a_person_taken_to_court_by_force_is_told_of_though_no_day_is_known() -> None:
    fact = Hearing(presence=Presence.BROUGHT_AGAINST_WILL)
    words = "She was brought to a court hearing against her will (as stated on 10 May 2024)."
    assert words in body(told(fact, "public_statement"))


def test_a_trial_is_told_as_past_of_whoever_is_free() -> None:
    trial = Hearing(ongoing=Stated.YES, public=Stated.NO, presence=Presence.ABSENT_THROUGH_ILLNESS)
    claims = (
        said("trial", trial, "call", "an editor"),
        said("out", Release(when=When("2024-05-01")), "note", QUOTE),
    )
    text = body(write("hearing_note", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL))
    words = "She was on trial behind closed doors and was too ill to attend (as stated on 31 March 2024)."
    assert words in text


GOES_ON = [
    ("fr", "Mme Idris est à l’isolement depuis le 1er avril 2024"),
    ("es", "La Sra. Idris está en régimen de aislamiento desde el 1 de abril de 2024"),
]


@pytest.mark.parametrize(("code", "words"), GOES_ON)
def test_what_goes_on_is_told_in_the_present_where_the_language_wants_it(
    code: str, words: str
) -> None:
    fact = SolitaryConfinement(when=When("2024-04-01/.."))
    assert words in body(told(fact, code=code)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("code", "words"), [("fr", "en détention"), ("es", "bajo custodia"), ("ru", "под стражей")]
)
def test_what_the_verb_says_is_not_said_again_as_a_place(code: str, words: str) -> None:
    text = body(told(Detention(when=When("2024-04-01/.."), where="custody"), code=code))
    assert f"{words} {words}" not in text


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Ms Idris had been in custody for 431 days at the time of death."),
        ("ru", "к моменту смерти провела под стражей в общей сложности 431\u00a0день."),
    ],
)
def test_nobody_who_died_in_custody_is_no_longer_held(code: str, words: str) -> None:
    assert words in body(told(Death(when=When("2024-05-05")), code=code))


def test_a_move_in_russian_says_from_where_to_where() -> None:
    fact = Transfer(when=When("2024-05-01"), origin="prison", where="hospital")
    assert "Амаль Идрис переведена из тюрьмы в больницу 1 мая 2024 года." in body(
        told(fact, code="ru")
    )


def test_what_was_not_given_says_to_whose_knowledge_in_a_chronology() -> None:
    text = body(write("statement_of_facts", the_case(), as_of=AS_OF, audience=Level.INTERNAL))
    assert (
        "To the knowledge of the Varenian League for Prisoners, by 10 May 2024 Ms Idris had not been"
        in text
    )


def test_on_one_day_the_move_comes_before_the_care_and_the_release_last() -> None:
    day = When("2024-05-01")
    claims = (
        said("out", Release(when=day), "note", QUOTE),
        said("dialysis", CareGiven(when=day, need="dialysis"), "note", QUOTE),
        said("moved", Transfer(when=day, where="hospital"), "note", QUOTE),
    )
    text = body(
        write("statement_of_facts", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL)
    )
    assert text.index("moved to hospital") < text.index("(dialysis)") < text.index("was released")


def test_a_news_agency_of_the_state_reports_and_documents_nothing() -> None:
    agency = a_text("agency", "Reply", "The ministry replied.", "2024-05-01", "Varenian State News")
    claim = replace(
        said("reply", Investigation(when=When("2024-05-01"), step=Step.OPENED), "note", QUOTE),
        anchors=(Anchor("agency", 0, 20, "The ministry replied"),),
        attribution=None,
    )
    case = the_case(claim)
    case = replace(case, sources={**case.sources, "agency": agency})
    text = body(write("statement_of_facts", case, as_of=AS_OF, audience=Level.INTERNAL))
    assert "According to the Varenian State News" in text


def test_officers_not_named_before_are_not_the_officers() -> None:
    fact = Arrest(when=When("2023-03-02"), actor="officers of the State Security Service")
    assert "by officers of the State Security Service" in body(told(fact))


def test_what_the_person_told_is_told_by_her_own_account() -> None:
    fact = Mistreatment(method="kicked")
    case = the_case(said("own", fact, "note", QUOTE, "Amal Idris"), without=("beaten",))
    text = body(write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL))
    assert "By her own account, Ms Idris was mistreated: “kicked”." in text


def test_the_person_s_own_word_is_not_lost_where_a_sentence_begins_with_the_name() -> None:
    claim = said("own", SolitaryConfinement(when=When("2024-04-01")), "note", QUOTE, "Amal Idris")
    draft = write(
        "statement_of_facts",
        the_case(claim),
        as_of=AS_OF,
        audience=Level.INTERNAL,
        language="ru",
        given=GIVEN["ru"],
    )
    assert "По собственным словам, Амаль Идрис находилась в одиночном заключении" in body(draft)


@pytest.mark.parametrize(
    ("code", "organisation", "words"),
    [
        ("fr", ("la Gazette de l’aube",), "Mme Idris est rédactrice de la Gazette de l’aube."),
        ("fr", ("le Courrier",), "Mme Idris est rédactrice du Courrier."),
        ("es", ("el Diario del Alba",), "La Sra. Idris es redactora del Diario del Alba."),
        ("ru", GIVEN["ru"]["dawn gazette"], "Амаль Идрис — редактор газеты «Дон газетт»."),
    ],
)
def test_an_office_is_joined_to_its_body_as_the_language_joins_them(
    code: str, organisation: tuple[str, ...], words: str
) -> None:
    given = {**GIVEN[code], "dawn gazette": organisation}
    draft = write(
        "press_note", the_case(), as_of=AS_OF, audience=Level.INTERNAL, language=code, given=given
    )
    assert words in body(draft).replace("\u00a0", " ")


def test_a_french_place_with_an_article_takes_its_preposition() -> None:
    given = {
        **GIVEN["fr"],
        "central hospital": ("l’Hôpital central",),
        "clinic no. 2": ("le Dispensaire no 2",),
    }
    claims = (
        said(
            "one",
            CareGiven(when=When("2024-05-01"), need="hospital", where="Central Hospital"),
            "note",
            QUOTE,
        ),
        said(
            "two",
            CareGiven(when=When("2024-05-02"), need="hospital", where="Clinic No. 2"),
            "note",
            QUOTE,
        ),
    )
    draft = write(
        "press_note",
        the_case(*claims),
        as_of=AS_OF,
        audience=Level.INTERNAL,
        language="fr",
        given=given,
    )
    text = body(draft).replace("\u00a0", " ")
    assert "à l’Hôpital central" in text
    assert "au Dispensaire no 2" in text
