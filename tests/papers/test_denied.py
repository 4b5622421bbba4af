"""That somebody was held is denied until it is acknowledged, and a paper says so with the body and the day of each."""

import re
from dataclasses import replace

import pytest

from habeas.core.claims import Claim, Polarity
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.papers import Sentence, write
from tests.papers.varenia import AS_OF, SERVICE, said, the_case

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


def test_a_denial_after_an_acknowledgement_is_not_told_as_past() -> None:
    later = replace(
        said("not-held", Detention(), "note", "Her sight was getting worse", SERVICE),
        polarity=Polarity.DENIED,
    )
    (told,) = told_in("public_statement", later, HELD)
    assert "acknowledged" not in told.text
