"""What a body finds in a paper of its own is its word, though the paper names no publisher."""

from dataclasses import replace

import pytest

from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.care_given import CareGiven
from habeas.kinds.health_condition import HealthCondition
from habeas.papers import write
from tests.making import a_casefile
from tests.papers.varenia import AS_OF, LEAGUE, SOURCES, said

BOARD = "medical board of Orlava Hospital"


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("Medical board: conclusion No. 7", "According to the medical board of Orlava Hospital, "),
        ("Conclusion No. 7", "Reportedly, "),
        ("Board", "Reportedly, "),
    ],
)
def test_a_certificate_is_stated_by_those_who_wrote_it(title: str, opening: str) -> None:
    seen = said(
        "seen", CareGiven(when=When("2024-04-20"), need="a doctor"), "note", "No eye doctor"
    )
    ill = said("ill", HealthCondition(when=When("2024-04-20"), condition="ulcer", observer=BOARD),
               "note", "Her sight was getting worse")  # fmt: skip
    sources = tuple(
        replace(s, publisher=None, title=title) if s.id == "note" else s for s in SOURCES
    )
    case = a_casefile(seen, ill, as_of=AS_OF, sources=sources, country="XV")
    draft = write(
        "public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, organisation=LEAGUE
    )
    told = next(s.text for s in draft.sentences if "seen" in getattr(s, "claims", ()))
    assert told.startswith(opening)
