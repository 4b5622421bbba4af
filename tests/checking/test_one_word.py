"""In a long paper a dropped voice is found, though other lines quote, and others of the same kind need no voice."""

import re

import pytest

from habeas.checking import check
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.papers import write
from tests.papers.varenia import AS_OF, said, the_case

FACTS = (
    said("kicked", Mistreatment(when=When("2024-02-18"), method="kicked"), "call", "beaten", "her lawyer"),
    said("cell", SolitaryConfinement(when=When("2024-02-23")), "note", "Her sight", "her brother"),
    said("began", HungerStrike(when=When("2024-03-14")), "note", "Her sight", "her lawyer"),
    said("ended", HungerStrike(when=When("2024-04-09")), "note", "Her sight"),
)  # fmt: skip


def a_paper() -> tuple[Casefile, str]:
    case = the_case(*FACTS)
    draft = write("statement_of_facts", case, as_of=AS_OF, audience=Level.INTERNAL)
    return case, draft.markdown


def without(text: str, words: str) -> str:
    """The paper in which a statement has lost whose word it is."""
    start, end = text.index(words), text.index(words) + len(words)
    return f"{text[:start]}{text[end].upper()}{text[end + 1 :]}"


@pytest.mark.parametrize(
    ("dropped", "told"),
    [
        ("According to her brother, ", "solitary confinement on 23 February 2024"),
        ("According to her lawyer, ", "mistreated on 18 February 2024"),
        (
            "According to her lawyer, Ms Idris was on hunger strike",
            "hunger strike on 14 March 2024",
        ),
    ],
)
def test_each_voice_that_is_dropped_is_missed(dropped: str, told: str) -> None:
    case, text = a_paper()
    voice = re.match(r"According to [^,]+, ", dropped)
    assert voice is not None
    place = text.index(dropped)
    draft = text[:place] + without(text[place:], voice[0])
    found = check(draft, case, audience=Level.INTERNAL, as_of=AS_OF)
    lost = [f for f in found if f.code == "attribution-lost"]
    assert any(told in draft[f.start : f.start + 90] for f in lost), [f.quote for f in found]


def test_the_paper_itself_has_lost_none() -> None:
    case, text = a_paper()
    found = check(text, case, audience=Level.INTERNAL, as_of=AS_OF)
    assert "attribution-lost" not in {f.code for f in found}


def test_what_the_file_has_besides_without_a_voice_needs_none() -> None:
    case = the_case(
        *FACTS, said("too", HungerStrike(when=When("2024-03-14/..")), "monitor", "bruises")
    )
    draft = "Ms Idris began a hunger strike on 14 March 2024."
    found = check(draft, case, audience=Level.INTERNAL, as_of=AS_OF)
    assert "attribution-lost" not in {f.code for f in found}
