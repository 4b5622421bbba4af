"""A paper reads as an editor would have it: what belongs together stands together, and nothing is said twice over."""

import re

import pytest

from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.release import Basis, Release
from habeas.papers import Sentence, write
from habeas.papers.languages import LANGUAGES
from habeas.papers.sameness import differences, figures
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import AS_OF, SERVICE, said, the_case

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
        r"The State Prison Service said on 2 April 2024 that Ms Idris received medical care, "
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
