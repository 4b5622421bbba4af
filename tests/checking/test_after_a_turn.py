"""The follow-up to a release, a death, a refusal: in what Habeas writes of it the checker finds no past told as present."""

import pytest

from habeas.checking import check
from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.death import Death
from habeas.kinds.release import Release
from habeas.papers import write
from habeas.papers.languages import LANGUAGES
from tests.papers.languages import GIVEN as WORDS
from tests.papers.test_difference import FREED, GIVEN, MAY, REFUSED, noted
from tests.papers.varenia import AS_OF, the_case

DIED = noted("died", Death(when=MAY))
SUB_TYPES: dict[str, tuple[Claim, ...]] = {
    "reiterates": (),
    "welcomes": (GIVEN,),
    "escalates": (REFUSED,),
    "closes": (FREED,),
    "in memoriam": (DIED,),
}


def off(draft_text: str, *more: Claim) -> list[tuple[str, str]]:
    found = check(draft_text, the_case(*more), audience=Level.INTERNAL, as_of=AS_OF)
    return [(f.code, draft_text[f.start : f.end]) for f in found]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("key", ["follow_up", "public_statement"])
@pytest.mark.parametrize("sub_type", SUB_TYPES)
def test_no_past_is_told_as_present(sub_type: str, key: str, code: str) -> None:
    more = SUB_TYPES[sub_type]
    case = the_case(*more)
    draft = write(key, case, as_of=AS_OF, audience=Level.INTERNAL, language=code, given=WORDS[code])
    assert off(f"# {draft.title}\n\n{draft.markdown}", *more) == []


@pytest.mark.parametrize("sub_type", ["closes", "in memoriam"])
def test_what_is_due_to_everybody_is_told_of_the_time_in_custody(sub_type: str) -> None:
    draft = write(
        "public_statement", the_case(*SUB_TYPES[sub_type]), as_of=AS_OF, audience=Level.INTERNAL
    )
    assert "set out what was due to Ms Idris in custody" in draft.markdown


@pytest.mark.parametrize(
    "words",
    [
        "Standards agreed by the United Nations set out what is due to every person in custody.",
        "Medical care is due to anyone in detention.",
        "The law says what is owed to all persons in prison.",
    ],
)
def test_a_sentence_on_everybody_in_custody_is_none_on_the_person(words: str) -> None:
    assert [c for c, _ in off(words, FREED) if c == "status-stale"] == []


def test_a_sentence_on_the_person_is_still_found_behind_one_on_everybody() -> None:
    words = "What is due to every person in custody is due to Ms Idris, who is still held."
    assert ("status-stale", "is still held") in off(words, FREED)


def test_a_release_that_did_not_last_is_no_turn() -> None:
    again = noted("again", Arrest(when=When("2024-05-08")))
    short = noted("short", Release(when=MAY))
    draft = write("public_statement", the_case(short, again), as_of=AS_OF, audience=Level.INTERNAL)
    assert "due to every person in custody" in draft.markdown


@pytest.mark.parametrize(
    ("words", "stale"),
    [
        ("We ask you to release Ms Idris by 15 July 2024.", "release"),
        ("Amal Idris must see a doctor without delay.", "Idris must see a"),
        ("Let a doctor of her own choosing see Ms Idris.", "Let a doctor of her own choosing see"),
        ("Ms Idris is on hunger strike, according to her sister.", "is on hunger strike"),
        ("She needs an operation.", "She needs an"),
    ],
)
def test_nothing_that_only_the_living_need_is_asked_for_the_dead(words: str, stale: str) -> None:
    assert ("status-stale", stale) in off(words, DIED)
    assert ("status-stale", stale) not in off(words)


@pytest.mark.parametrize(
    "words",
    [
        "We ask you to say by 15 July 2024 how Ms Idris died, and to hand her body to her family.",
        "Ms Idris was ill, and no doctor was let in to see her.",
        "Her family needs to know where she is buried.",
    ],
)
def test_what_is_asked_after_a_death_is_no_past_told_as_present(words: str) -> None:
    assert [c for c, _ in off(words, DIED) if c == "status-stale"] == []
