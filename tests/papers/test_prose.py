"""English papers read as an editor would write them, and say no more than the sources."""

from dataclasses import replace

import pytest

from habeas.core.claims import Anchor, Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Contact, Visitor
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.papers import write
from tests.making import a_casefile
from tests.papers.test_papers import body
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SOURCES, a_text, said


def told_of(quote: str, condition: str, trend: Trend) -> str:
    """The statement of facts where a source has these words of health."""
    source = a_text("ill", "A note", f"{quote}.", "2024-05-02", LEAGUE)
    claim = replace(
        said("ill", HealthCondition(condition=condition, trend=trend), "note", "Ms Idris"),
        anchors=(Anchor("ill", 0, len(quote), quote),),
        told_on=When("2024-05-02"),
    )
    case = a_casefile(*CLAIMS, claim, as_of=AS_OF, sources=(*SOURCES, source), country="XV")
    return body(write("statement_of_facts", case, as_of=AS_OF, audience=Level.INTERNAL))


@pytest.mark.parametrize(
    ("quote", "condition", "trend", "words"),
    [
        ("Ms Idris was ill with kidney stones", "kidney stones", Trend.ILL, "was ill with kidney stones"),
        ("Ms Idris has been diagnosed with kidney stones", "kidney stones", Trend.ILL, "was ill with kidney stones"),
        ("Ms Idris suffers from kidney stones", "kidney stones", Trend.ILL, "suffered from kidney stones"),
        ("Ms Idris suffers from diabetes", "diabetes", Trend.ILL, "suffers from diabetes"),
    ],
)  # fmt: skip
def test_an_illness_by_name_is_what_the_person_is_ill_with(
    quote: str, condition: str, trend: Trend, words: str
) -> None:
    assert f"Ms Idris {words}" in told_of(quote, condition, trend)


@pytest.mark.parametrize(
    ("quote", "condition"),
    [
        ("Ms Idris complains of kidney stones", "kidney stones"),
        ("Ms Idris has symptoms of tuberculosis", "tuberculosis"),
        ("It is suspected that Ms Idris has tuberculosis", "tuberculosis"),
        ("Ms Idris has severe back pain", "severe back pain"),
        ("Ms Idris lost 20 kg", "lost 20 kg"),
    ],
)
def test_no_illness_is_told_that_the_source_does_not_find(quote: str, condition: str) -> None:
    text = told_of(quote, condition, Trend.ILL)
    assert f"(“{condition}”" in text
    assert "ill with" not in text
    assert "suffer" not in text


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        (Contact.VISITS, "was denied visits from her family"),
        (Contact.CALLS, "was denied calls with her family"),
        (None, "was denied contact with her family"),
    ],
)
def test_the_family_that_is_kept_away_is_hers(contact: Contact | None, words: str) -> None:
    fact = AccessDenied(when=When("2024-04-01"), to_whom=Visitor.FAMILY, contact=contact)
    case = a_casefile(*CLAIMS, said("away", fact, "note", "Ms Idris"), as_of=AS_OF, sources=SOURCES, country="XV")  # fmt: skip
    told = body(write("statement_of_facts", case, as_of=AS_OF, audience=Level.INTERNAL))
    assert f"Ms Idris {words} on 1 April 2024" in told


def statement(*more: Claim, without: tuple[str, ...] = (), language: str = "en") -> str:
    kept = tuple(c for c in CLAIMS if c.id not in without)
    case = a_casefile(*kept, *more, as_of=AS_OF, sources=SOURCES, country="XV")
    return body(write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, language=language))  # fmt: skip


def test_a_second_sentence_of_a_paragraph_has_the_pronoun() -> None:
    text = statement()
    assert (
        "Ms Idris is an editor of the Dawn Gazette. As at 14 May 2024, she has been in custody"
        in text
    )
    assert "She has been held since 2 March 2023." in text


def test_health_behind_a_sentence_about_the_person_is_hers() -> None:
    fed = said(
        "fed", HealthCondition(when=When("2024-05-02"), trend=Trend.CRITICAL), "note", "Ms Idris"
    )
    text = statement(fed)
    assert (
        "The health of Ms Idris was declining (failing sight) on 20 April 2024. Her health was critical"
        in text
    )


def test_the_name_stays_where_somebody_else_could_be_meant() -> None:
    text = body(write("follow_up", a_casefile(*CLAIMS, as_of=AS_OF, sources=SOURCES, country="XV"), as_of=AS_OF, audience=Level.INTERNAL))  # fmt: skip
    assert (
        "visited by the lawyer of the League on 20 April 2024. The health of Ms Idris was declining"
        in text
    )


def test_a_paragraph_begins_with_the_name() -> None:
    paragraphs = [p for p in statement().split("\n\n") if "Idris" in p or " she " in p]
    assert not [p for p in paragraphs if p.startswith(("She ", "Her "))]


def test_nobody_whose_pronoun_is_not_on_file_is_given_one() -> None:
    source = a_text(
        "plain", "A note", "Amal Idris was arrested on 2 March 2023.", "2023-03-09", LEAGUE
    )
    quote = "was arrested on 2 March 2023"
    start = source.text.index(quote)
    arrest = replace(CLAIMS[1], anchors=(Anchor("plain", start, start + len(quote), quote),))
    role = replace(CLAIMS[0], anchors=(Anchor("plain", 0, 10, "Amal Idris"),))
    case = a_casefile(arrest, role, as_of=AS_OF, sources=(source,), country="XV")
    text = body(write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, organisation=LEAGUE))  # fmt: skip
    assert " she " not in text.casefold()
    assert " he " not in text.casefold()
