"""Whose word a statement is, from the author's own observation down to an accusation of the law."""

from dataclasses import replace

import pytest

from habeas.core.claims import Certainty, Claim
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.papers import Sentence, write
from habeas.papers.attribution import Rung
from habeas.papers.languages import LANGUAGES
from habeas.papers.wording import shared_words
from tests.papers.test_languages import body
from tests.papers.varenia import AS_OF, said, the_case

ALONE = SolitaryConfinement(when=When("2024-04-01"))


def told(claim: Claim) -> str:
    return body(write("public_statement", the_case(claim), as_of=AS_OF, audience=Level.INTERNAL))


def a_word(certainty: Certainty, source: str = "call", by: str | None = "her brother") -> Claim:
    quote = {"call": "Ms Idris", "monitor": "bruises", "note": "Ms Idris"}[source]
    return replace(said("alone", ALONE, source, quote, by), certainty=certainty)


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (
            a_word(Certainty.STATED, "note", None),
            " Ms Idris was held in solitary confinement on 1 April 2024.",
        ),
        (
            a_word(Certainty.STATED, "monitor", None),
            "As documented by the Ombudsman of Varenia, Ms Idris was held",
        ),
        (
            a_word(Certainty.STATED),
            "As stated by her brother, Ms Idris was held in solitary confinement",
        ),
        (
            a_word(Certainty.REPORTED),
            "According to her brother, Ms Idris was held in solitary confinement",
        ),
        (
            a_word(Certainty.REPORTED, "monitor", None),
            "According to reports cited by the Ombudsman of Varenia, Ms Idris was held",
        ),
        (
            a_word(Certainty.REPORTED, "note", None),
            "Reportedly, Ms Idris was held in solitary confinement on 1 April 2024.",
        ),
        (
            a_word(Certainty.ALLEGED),
            "Allegedly, according to her brother, Ms Idris was held in solitary",
        ),
    ],
)
def test_a_statement_stands_on_its_rung(claim: Claim, words: str) -> None:
    assert words in told(claim)


def test_the_authors_own_observation_needs_no_other_word() -> None:
    seen = HealthCondition(when=When("2024-04-21"), trend=Trend.CRITICAL)
    assert ". Her health was critical on 21 April 2024." in told(
        said("seen", seen, "note", "Ms Idris")
    ).replace("\n\n", ". ")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rung_has_its_words_in_every_language(code: str) -> None:
    words = shared_words(code)
    rungs = [rung for rung in Rung if rung is not Rung.OBSERVED]
    assert len({words[f"by_{rung}"] for rung in rungs}) == len(rungs)


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru", "ar"])
def test_a_document_that_is_given_the_word_has_no_capital_within_the_sentence(code: str) -> None:
    ill = said(
        "ill",
        HealthCondition(trend=Trend.ILL),
        "note",
        "Her sight was getting worse",
        "Her diagnosis",
    )
    firm = replace(ill, certainty=Certainty.STATED)
    draft = write(
        "public_statement", the_case(firm), as_of=AS_OF, audience=Level.INTERNAL, language=code
    )
    told = next(s.text for s in draft.sentences if isinstance(s, Sentence) and "ill" in s.claims)
    assert "her diagnosis" in told
    assert "As stated by" not in told


def test_a_finding_known_only_through_the_author_is_no_independent_word() -> None:
    known = said("known", Corroboration(actor="National Centre", finding="burns", independent=Stated.YES),
                 "call", "she was beaten by guards")  # fmt: skip
    told = write("public_statement", the_case(known), as_of=AS_OF, audience=Level.INTERNAL).markdown
    assert "The National Centre found burns; the Varenian League for Prisoners knows of it" in told
    assert "National Centre, an independent body" not in told
    assert "The Ombudsman's doctors, an independent body, found bruises" in told


@pytest.mark.parametrize("pronoun", ["she", "She", "her", "they", "we"])
def test_a_pronoun_gives_the_word_to_whose_source_it_is(pronoun: str) -> None:
    text = told(a_word(Certainty.REPORTED, "monitor", pronoun))
    assert "According to the Ombudsman of Varenia, Ms Idris was held in solitary" in text
    assert f"the {pronoun}" not in text.partition("Ms Idris was held in solitary")[0][-40:]


@pytest.mark.parametrize(
    ("code", "by", "words"),
    [
        ("en", "Edda Kolm, lawyer", "As stated by Edda Kolm, lawyer, Ms Idris"),
        ("en", "Edda Kolm, her lawyer", "As stated by Edda Kolm, her lawyer, Ms Idris"),
        ("en", "Colleagues who were there", "As stated by colleagues who were there, Ms Idris"),
        ("ru", "Edda Kolm, lawyer", "По заявлению адвоката Edda Kolm"),
        ("ru", "Edda Kolm, her lawyer", "По заявлению адвоката Edda Kolm"),
        ("ru", "Edda Kolm, activist of the union", "Edda Kolm («activist of the union»)"),
    ],
)
def test_a_person_with_an_office_and_people_take_no_article_and_are_no_body(
    code: str, by: str, words: str
) -> None:
    case = the_case(a_word(Certainty.STATED, by=by))
    level = Level.INTERNAL
    draft = write("public_statement", case, as_of=AS_OF, audience=level, language=code)
    assert words in body(draft).replace("\u00a0", " ")
