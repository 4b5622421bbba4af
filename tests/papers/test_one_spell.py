"""What is told of one arrest is not told of another, and nobody is given the word for what another said."""

from dataclasses import replace

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim, Polarity
from habeas.core.contradictions import contradictions
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention, Status
from habeas.kinds.release import Release
from habeas.papers import write
from tests.making import a_casefile
from tests.papers.test_difference import noted
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SOURCES, said

COMMITTEE = "State Committee for Investigation"
WORD = said("word", Detention(when=When("2023-03-07"), actor=COMMITTEE), "call", "Ms Idris", COMMITTEE)  # fmt: skip
THEN = said("then", Detention(where="Orlava Prison", status=Status.PRISON), "call", "Ms Idris")
BAIL = said("bail", Release(when=When("2024-01-20")), "call", "Ms Idris")
AGAIN = noted("again", Arrest(when=When("2024-04-22")))
NOW = noted("now", Detention(where="Sarnov Remand Prison", status=Status.REMAND))
DENIED = replace(said("denied", Detention(when=When("2023-03-05"), actor=COMMITTEE), "call", "Ms Idris", COMMITTEE), polarity=Polarity.DENIED)  # fmt: skip


def casefile(*more: Claim) -> Casefile:
    """Arrested on 2 March 2023, released in January 2024, arrested again in April."""
    return a_casefile(*CLAIMS, BAIL, AGAIN, *more, as_of=AS_OF, sources=SOURCES, country="XV")


def facts(*more: Claim) -> str:
    draft = write(
        "statement_of_facts",
        casefile(*more),
        as_of=AS_OF,
        audience=Level.PUBLIC,
        organisation=LEAGUE,
    )
    return draft.markdown


def test_a_place_of_today_is_not_told_of_an_earlier_arrest() -> None:
    told = facts(WORD, NOW)
    assert f"The {COMMITTEE} has said that Ms Idris was held on 7 March 2023 by" in told
    assert "Ms Idris was held (remand) in Sarnov Remand Prison (as stated on 10 May 2024)" in told


def test_nobody_is_given_the_word_for_a_place_that_another_names() -> None:
    told = facts(WORD, THEN)
    assert f"The {COMMITTEE} has said that Ms Idris was held on 7 March 2023 by" in told
    assert "Ms Idris was held (prison) in Orlava Prison" in told


def test_a_denial_of_one_arrest_does_not_contest_another() -> None:
    assert "affirmed-and-denied" not in {
        c.code for c in contradictions(casefile(DENIED, NOW)) if "now" in c.claims
    }
    first = {c.code for c in contradictions(casefile(DENIED, THEN)) if "then" in c.claims}
    assert "affirmed-and-denied" in first
