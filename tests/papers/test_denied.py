"""That somebody was held is denied until it is acknowledged, and a paper says so with the body and the day of each."""

import re
from dataclasses import replace

import pytest

from habeas.core.claims import Anchor, Claim, Polarity
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.papers import Sentence, write
from tests.making import a_casefile
from tests.papers.languages import GIVEN as WORDS
from tests.papers.varenia import AS_OF, SERVICE, SOURCES, a_text, said, the_case

DENIED = replace(
    said("not-held", Detention(), "call", "On 31 March 2024", SERVICE), polarity=Polarity.DENIED
)
HELD = said("held", Detention(when=When("2024-04-02/.."), where="Orlava Prison"), "official",
            "The State Prison Service said", SERVICE)  # fmt: skip
PAPERS = (
    "public_statement", "reiteration", "follow_up", "official_letter", "joint_letter", "action_appeal", "press_note",
)  # fmt: skip


def told_in(key: str, *more: Claim, language: str = "en") -> list[Sentence]:
    """The statements of a paper on the denial of custody."""
    draft = write(key, the_case(*more), as_of=AS_OF, audience=Level.INTERNAL, language=language)
    return [s for s in draft.sentences if isinstance(s, Sentence) and "not-held" in s.claims]


@pytest.mark.parametrize("key", PAPERS)
def test_a_denial_of_custody_is_told_with_what_ended_it(key: str) -> None:
    (told,) = told_in(key, DENIED, HELD)
    assert told.text == (
        "As reported on 31 March 2024, the State Prison Service denied the detention of Ms Idris: “On 31 March 2024 the League wrote to the government of Varenia”; "
        "as reported on 2 April 2024, the State Prison Service acknowledged that Ms Idris was held."
    )
    assert told.claims == ("not-held", "held")


@pytest.mark.parametrize("code", ["fr", "es", "ru", "ar"])
def test_both_days_are_told_in_every_language(code: str) -> None:
    (told,) = told_in("public_statement", DENIED, HELD, language=code)
    days = re.findall(r"(?<!\d)(?:31|2)(?= )", told.text.replace("\u00a0", " "))
    assert days.count("2") == 1
    assert "31" in days


def test_a_denial_of_an_arrest_is_told_as_one() -> None:
    denied = replace(
        said("not-held", Arrest(when=When("2023-03-02")), "call", "On 31 March 2024", SERVICE),
        polarity=Polarity.DENIED,
    )
    (told,) = told_in("public_statement", denied, HELD)
    assert "the State Prison Service denied the arrest of Ms Idris" in told.text


def test_a_denial_that_nobody_has_taken_back_stands_as_the_other_side() -> None:
    (told,) = told_in("public_statement", DENIED)
    assert (
        "on the matter of the detention the account of the State Prison Service differs"
        in told.text
    )


def test_what_is_denied_in_one_sentence_is_denied_once() -> None:
    strike = replace(
        said("no-strike", HungerStrike(), "call", "On 31 March 2024", SERVICE),
        polarity=Polarity.DENIED,
    )
    (told,) = told_in("public_statement", DENIED, strike)
    assert "on the matter of the detention and hunger strike the account" in told.text
    assert set(told.claims) == {"not-held", "no-strike"}


def test_a_denial_after_an_acknowledgement_is_not_told_as_past() -> None:
    later = replace(
        said("not-held", Detention(), "note", "Her sight was getting worse", SERVICE),
        polarity=Polarity.DENIED,
    )
    (told,) = told_in("public_statement", later, HELD)
    assert "acknowledged" not in told.text


def test_the_days_that_the_source_gives_are_told_beside_that_of_the_source() -> None:
    denied = replace(DENIED, fact=Detention(when=When("2024-03-28")))
    held = replace(HELD, fact=Detention(when=When("2024-04-01")))
    (told,) = told_in("public_statement", denied, held)
    assert "denied the detention of Ms Idris (28 March 2024): “" in told.text
    assert told.text.endswith("acknowledged that Ms Idris was held (1 April 2024).")


IN_ANOTHER = {
    "en": "” (in Russian)", "fr": " (en russe)", "es": "» (en ruso)", "ar": " (بالروسية)",
}  # fmt: skip


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru", "ar"])
def test_words_quoted_in_another_language_say_which(code: str) -> None:
    sources = tuple(replace(s, language="ru") if s.id == "call" else s for s in SOURCES)
    case = a_casefile(*the_case(DENIED).claims, as_of=AS_OF, sources=sources, country="XV")
    draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, language=code)
    (told,) = (s for s in draft.sentences if isinstance(s, Sentence) and "not-held" in s.claims)
    if code == "ru":
        assert "язык оригинала" not in told.text
    else:
        assert IN_ANOTHER[code] in told.text


def test_an_authority_spoke_on_the_day_of_its_own_paper_and_not_of_one_that_tells_of_it() -> None:
    own = tuple(replace(s, publisher=SERVICE) if s.id == "official" else s for s in SOURCES)
    for sources, words in (
        (SOURCES, "As reported on 2 April 2024, the State Prison Service said that the health"),
        (own, "The State Prison Service said on 2 April 2024 that the health"),
    ):
        case = a_casefile(*the_case().claims, as_of=AS_OF, sources=sources, country="XV")
        draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL)
        assert any(s.text.startswith(words) for s in draft.sentences)


ALL_WELL = "The Service has denied that she was beaten and says that the prison is well kept."


@pytest.mark.parametrize("quote", ["she was beaten", ALL_WELL[:46], ALL_WELL])
@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_a_denial_ends_where_its_speaker_goes_on_to_something_else(
    quote: str, language: str
) -> None:
    source = a_text("word", "Statement", ALL_WELL, "2024-05-03", SERVICE)
    start = ALL_WELL.index(quote)
    claim = replace(
        said("never", Mistreatment(method="beaten"), "call", "On 31 March 2024", SERVICE),
        polarity=Polarity.DENIED,
        anchors=(Anchor("word", start, start + len(quote), quote),),
    )
    case = the_case(claim, without=("not-beaten",))
    case = replace(case, sources={**case.sources, "word": source})
    draft = write(
        "follow_up", case, as_of=AS_OF, audience=Level.INTERNAL, language=language, given=WORDS.get(language, {})
    )  # fmt: skip
    assert "she was beaten" in draft.markdown
    assert "well kept" not in draft.markdown
