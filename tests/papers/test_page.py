"""A paper reads as an editor would have it: what belongs together stands together, and nothing is said twice over."""

import re
from dataclasses import replace

import pytest

from habeas.core.claims import Anchor, Claim
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.death import Death
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.investigation import Investigation, Step
from habeas.kinds.release import Basis, Release
from habeas.kinds.response import Response
from habeas.papers import Draft, Sentence, write
from habeas.papers.languages import LANGUAGES
from habeas.papers.sameness import differences, figures
from tests.papers.languages import GIVEN
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import AS_OF, SERVICE, a_text, said, the_case

OTHERS = pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
TREATED = said("treated", CareGiven(need="any"), "official", "said", SERVICE)
REFUSED = said("refused", CareDenied(need="two operations"), "official", "It denies", "her brother")


def told(*claims: Claim, key: str = "public_statement") -> str:
    return body(write(key, the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL))


def _unmarked(code: str, *claims: Claim) -> str:
    return re.sub(r"\[\^\d+\]", "", in_language("public_statement", code, *claims).markdown)


def test_what_was_refused_stands_before_the_day_on_which_it_was_told() -> None:
    assert "was refused medical care: two operations (as stated on 2 April 2024)" in told(REFUSED)


def test_what_stands_in_brackets_one_after_the_other_stands_in_one_pair() -> None:
    weak = HealthCondition(trend=Trend.ILL, condition="Her sight")
    words = told(said("weak", weak, "note", "Her sight", "her brother"), key="statement_of_facts")
    assert "Ms Idris was ill (“Her sight”; as stated on 10 May 2024)." in words
    assert ") (" not in re.sub(r"\(\w+\) \(\w+\)", "", words)


def test_the_letter_of_a_provision_keeps_its_own_brackets() -> None:
    said_in_english = LANGUAGES["en"].put_after("article 14 (3) (d)", " (as stated on 2 May)")
    assert said_in_english == "article 14 (3) (d) (as stated on 2 May)"


def test_what_an_authority_said_on_one_day_is_told_in_one_sentence_with_a_note_each() -> None:
    draft = write("public_statement", the_case(TREATED), as_of=AS_OF, audience=Level.INTERNAL)
    (both,) = [s for s in draft.sentences if isinstance(s, Sentence) and "treated" in s.claims]
    assert [clause.claims for clause in both.clauses] == [("treated",), ("healthy",)]
    assert re.fullmatch(
        r"As reported on 2 April 2024, the State Prison Service said that Ms Idris received medical care, "
        r"and that the health of Ms Idris was stable\.",
        both.text,
    )


def test_french_keeps_the_mark_that_parts_them_from_standing_alone() -> None:
    assert "a reçu des soins médicaux\u00a0; l’état" in _unmarked("fr", TREATED)


@OTHERS
def test_it_is_so_in_every_language(code: str) -> None:
    english, other = (in_language("public_statement", c, TREATED, REFUSED) for c in ("en", code))
    assert differences(english, other) == ()


def test_a_few_appeals_are_counted_in_words_and_their_days_in_figures() -> None:
    calls = [
        said(day, AppealMade(when=When(day), actor="Orlava Centre", addressee="government of Varenia"), "call", "wrote")
        for day in ("2024-04-02", "2024-04-09")
    ]  # fmt: skip
    assert "Altogether three appeals stand without an answer" in told(*calls)
    assert "44 days later" in told(*calls)


@pytest.mark.parametrize("code", ["en", "fr", "es"])
def test_a_number_in_words_is_the_same_number(code: str) -> None:
    for number in range(2, 12):
        assert figures(f"{LANGUAGES[code].counted(number, 'appeal')!s}.", code) == {str(number): 1}


def test_what_binds_nobody_is_named_in_one_sentence_with_a_note_each() -> None:
    draft = write("public_statement", the_case(), as_of=AS_OF, audience=Level.INTERNAL)
    (soft,) = [
        s
        for s in draft.sentences
        if isinstance(s, Sentence) and "Mandela" in s.text and "engage" in s.text
    ]
    assert soft.text.count("The facts above engage") == 1
    assert len(soft.clauses) > 2
    assert all(clause.text.endswith((";", ".")) for clause in soft.clauses)


def test_a_crowd_that_nobody_spoke_of_before_is_a_crowd() -> None:
    freed = Release(when=When("2023-12-01"), actor="crowd", basis=Basis.FREED_OTHERWISE)
    words = told(said("freed", freed, "call", "was arrested"), key="statement_of_facts")
    assert "released on 1 December 2023 by a crowd." in words


def test_who_answered_is_not_said_to_have_said_that_it_answered() -> None:
    answer = Response(when=When("2024-04-02"), actor=SERVICE)
    words = told(said("answer", answer, "official", "said", SERVICE), key="statement_of_facts")
    assert ". The State Prison Service made a statement to the press on 2 April 2024.\n" in words
    assert "said that the State Prison Service responded" not in words


_STRIKE = HungerStrike(when=When("2024-03-25"))
_FASTS = a_text(
    "fasts",
    "Ms Idris fasts",
    "Ms Idris began a hunger strike. She was fasting.",
    "2024-04-02",
    "Orlava Centre",
)


def _of_the_strike(quote: str, code: str = "en") -> str:
    start = _FASTS.text.index(quote)
    anchor = Anchor("fasts", start, start + len(quote), quote)
    claim = replace(said("strike", _STRIKE, "call", "beaten"), anchors=(anchor,))
    case = the_case(claim)
    case = replace(case, sources={**case.sources, "fasts": _FASTS})
    draft = write("statement_of_facts", case, as_of=AS_OF, audience=Level.INTERNAL, language=code)
    return body(draft)


def test_a_hunger_strike_told_by_its_beginning_alone_began_then() -> None:
    assert "Ms Idris began a hunger strike on 25 March 2024." in _of_the_strike("began a hunger")
    assert "Ms Idris was on hunger strike on 25 March 2024." in _of_the_strike("was fasting")


@pytest.mark.parametrize(
    ("code", "words"),
    [("fr", "a entamé une grève de la faim le 25 mars 2024"), ("es", "inició una huelga de hambre el 25 de marzo de 2024"),
     ("ru", "начала голодовку 25 марта 2024 года"), ("ar", "بدأ إضراب")],
)  # fmt: skip
def test_its_beginning_is_told_in_every_language(code: str, words: str) -> None:
    assert words in _of_the_strike("began a hunger", code)


def test_that_no_investigation_was_opened_is_said_so() -> None:
    none = Investigation(step=Step.NOT_OPENED, subject="the beating")
    words = told(
        said("none", none, "note", "by 10 May 2024", "her lawyer"), key="statement_of_facts"
    )
    assert "no investigation into the beating was opened (as stated on 10 May 2024)." in words


def test_whoever_was_absent_is_not_said_in_french_to_have_appeared() -> None:
    away = Hearing(when=When("2024-04-02"), presence=Presence.ABSENT)
    draft = in_language("statement_of_facts", "fr", said("away", away, "call", "beaten"))
    assert "Mme Idris a fait l’objet d’une audience" in body(draft)
    assert "comparu" not in body(draft)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_diagnosis_is_told_in_its_own_words(code: str) -> None:
    ill = said("ill", HealthCondition(trend=Trend.ILL), "note", "Her sight", "Her diagnosis")
    draft = in_language("statement_of_facts", code, ill)
    assert "Her sight" in body(draft)
    assert differences(in_language("statement_of_facts", "en", ill), draft) == ()


_GONE = a_text(
    "gone",
    "Where is Ms Idris?",
    "Ms Idris has been missing since 2 April 2024. The police deny that they hold her. She was forcibly disappeared.",
    "2024-04-20",
    "Orlava Centre",
)


def _of_the_missing(quote: str, code: str = "en") -> Draft:
    start = _GONE.text.index(quote)
    fact = EnforcedDisappearance(when=When("2024-04-02/.."), acknowledged=Stated.NO)
    anchor = Anchor("gone", start, start + len(quote), quote)
    claim = replace(said("gone", fact, "call", "beaten"), anchors=(anchor,), told_on=_GONE.date)
    case = the_case(claim)
    case = replace(case, sources={**case.sources, "gone": _GONE})
    key, level, given = "statement_of_facts", Level.INTERNAL, GIVEN[code]
    return write(key, case, as_of=AS_OF, audience=level, language=code, given=given)


@pytest.mark.parametrize(
    "quote", ["missing since 2 April 2024", "The police deny that they hold her"]
)
def test_who_is_missing_is_not_said_to_have_been_made_to_disappear(quote: str) -> None:
    words = body(_of_the_missing(quote))
    assert (
        "According to the Orlava Centre, Ms Idris has been missing since 2 April 2024 "
        "(as at 20 April 2024), with no authority acknowledging the detention."
    ) in words
    assert "disappeared" not in words


def test_where_a_source_says_that_it_was_forced_the_paper_says_so() -> None:
    assert "Ms Idris has been forcibly disappeared" in body(_of_the_missing("forcibly disappeared"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_missing_are_told_alike_in_every_language(code: str) -> None:
    english, other = (_of_the_missing("missing since 2 April 2024", c) for c in ("en", code))
    assert differences(english, other) == ()


DIABETES = HealthCondition(trend=Trend.ILL, condition="type 1 diabetes")
LIVES_WITH = {
    "en": "According to her sister, Ms Idris is ill (type 1 diabetes; as stated on 10 May 2024).",
    "fr": "Mme Idris souffre d’une maladie", "es": "la Sra. Idris padece una enfermedad",
    "ru": "Амаль Идрис больна", "ar": "صحة أمل إدريس معتلة",
}  # fmt: skip


@pytest.mark.parametrize("code", LIVES_WITH)
def test_an_illness_that_does_not_pass_is_told_as_one_that_goes_on(code: str) -> None:
    ill = said("ill", DIABETES, "note", "Her sight", "her sister")
    draft = in_language("public_statement", code, ill)
    assert LIVES_WITH[code].lower() in body(draft).lower()
    assert differences(in_language("public_statement", "en", ill), draft) == ()


def test_an_illness_that_passes_or_has_a_day_or_is_of_the_dead_is_told_as_past() -> None:
    flu = replace(DIABETES, condition="pneumonia")
    attack = replace(DIABETES, condition="asthma attack")
    then = replace(DIABETES, when=When("2024-04-02"))
    for fact in (flu, attack, then):
        assert "Ms Idris was ill" in told(said("ill", fact, "note", "Her sight", "her sister"))
    died = said("died", Death(when=When("2024-05-12")), "note", "Her sight")
    assert "Ms Idris was ill" in told(
        said("ill", DIABETES, "note", "Her sight", "her sister"), died
    )
