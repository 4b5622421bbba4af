"""A paper says no more and no less than its source: what was not given, whom nobody let in, how somebody was."""

import pytest

from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.care_requested import CareRequested
from habeas.papers import write
from tests.papers.languages import GIVEN
from tests.papers.test_papers import body
from tests.papers.varenia import AS_OF, SERVICE, said, the_case

QUOTE = "The League will go to court"
OF_CARE = ("no-care", "asked")


def text_of(
    *facts: Fact,
    key: str = "official_letter",
    code: str = "en",
    quote: str = QUOTE,
    voice: str | None = None,
) -> str:
    """The paper where the file has these facts of care and no others."""
    claims = (said(f"more-{n}", fact, "note", quote, voice) for n, fact in enumerate(facts))
    case = the_case(*claims, without=OF_CARE)
    draft = write(
        key, case, as_of=AS_OF, audience=Level.INTERNAL, language=code, given=GIVEN.get(code, {})
    )
    return body(draft).replace("M\\.", "M.").replace("\u00a0", " ")


def request(day: str | None = "2024-05-05", to: str = SERVICE) -> CareRequested:
    when = None if day is None else When(day)
    return CareRequested(when=when, actor="her lawyer", addressee=to, need="eye doctor")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "asked the State Prison Service on 5 May 2024 for medical care (eye doctor)."),
        ("fr", "par sa défense le 5 mai 2024."),
        ("es", "se solicitó el 5 de mayo de 2024 atención médica"),
        ("ru", "адвокатом 5 мая 2024 года была запрошена медицинская помощь"),
        ("ar", "في 5 أيار/مايو 2024 توفير رعاية طبية"),
    ],
)
def test_a_request_for_care_keeps_its_day(code: str, words: str) -> None:
    assert words.casefold() in text_of(request(), code=code).casefold()


def test_each_day_and_each_body_that_was_asked_is_told() -> None:
    text = text_of(request(), request("2024-05-07"), request("2024-05-08", "Ministry of Justice"))
    assert "asked the State Prison Service on 5 May 2024 and on 7 May 2024 for" in text
    assert "asked the Ministry of Justice on 8 May 2024 for" in text


def test_what_another_says_that_somebody_asked_stays_the_word_of_the_other() -> None:
    text = text_of(request(), voice="her sister")
    assert "According to her sister, her lawyer asked the State Prison Service on 5 May" in text


def test_a_request_that_nobody_is_named_for_is_not_lost() -> None:
    text = text_of(CareRequested(when=When("2024-05-05"), need="eye doctor"))
    assert "medical care (eye doctor) was requested on 5 May 2024" in text.replace(
        "Medical", "medical"
    )
