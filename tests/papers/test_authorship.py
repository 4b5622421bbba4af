"""What a body finds in a paper of its own is its word, and whoever publishes is named as names are written."""

from dataclasses import replace

import pytest

from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.care_given import CareGiven
from habeas.kinds.health_condition import HealthCondition
from habeas.papers import write
from tests.making import a_casefile
from tests.papers.varenia import AS_OF, CLAIMS, LEAGUE, SOURCES, said

BOARD = "medical board of Orlava Hospital"


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("Medical board: conclusion No. 7", "According to the medical board of Orlava Hospital, "),
        ("Conclusion No. 7", "Reportedly, "),
        ("Medical board: she is well", "Reportedly, "),
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


TITLE = "The Service replies to the press"


def notes_of(*, publisher: str | None, title: str = TITLE) -> str:
    sources = tuple(
        replace(s, title=title, publisher=publisher) if s.id == "official" else s for s in SOURCES
    )
    case = a_casefile(*CLAIMS, as_of=AS_OF, sources=sources, country="XV")
    return write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL).markdown


@pytest.mark.parametrize(
    ("title", "publisher", "note"),
    [
        ("2024-04-02-press.docx", "Orlava Daily", ": Orlava Daily, 2 April 2024: “"),
        ("Scan 0017.PDF", None, ": A document on file, 2 April 2024: “"),
        ("On 2.5 million", "Orlava Daily", ": *On 2.5 million*, Orlava Daily, 2 April 2024: “"),
    ],
)
def test_the_name_of_a_file_is_no_title(title: str, publisher: str | None, note: str) -> None:
    assert note in notes_of(title=title, publisher=publisher)


@pytest.mark.parametrize(
    ("publisher", "written"),
    [
        ("STATE PRISON SERVICE", "State Prison Service"),
        ("ASSEMBLY OF THE PEOPLE", "Assembly of the People"),
        ("OSCE", "OSCE"),
        ("OMCT GENEVA", "OMCT GENEVA"),
    ],
)
def test_a_letterhead_in_capitals_is_written_as_a_name(publisher: str, written: str) -> None:
    assert f"*The Service replies to the press*, {written}, 2 April 2024" in notes_of(
        publisher=publisher
    )
