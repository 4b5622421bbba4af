"""A brief has room on its one page on whatever file: what ranks lowest gives way, and a line says that it did."""

import re
from pathlib import Path

import pypdfium2
import pytest

from habeas.checking.tongues.words import LANGUAGES
from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.demand import Demand
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.papers import Draft, Sentence, write
from habeas.rendering import pages, render
from tests.papers.languages import GIVEN
from tests.papers.test_brief import GRAVE, noted
from tests.papers.test_forms import answer
from tests.papers.varenia import AS_OF, LEAGUE, SERVICE, said, the_case
from tests.word.documents import saved_by_libreoffice
from tools.tongues import a_planted_file

FULL = ("atambayev 2022-11-27", "dravenko 2024-04-25", "sorushani 2024-03-20", "karvel")
LONG = "an independent examination of every injury by a doctor of her own choice, with a copy of the findings for her lawyer"


def the_fullest() -> tuple[Claim, ...]:
    """Something of every sort that is grave, with long words, demands to two bodies and what the service said."""
    grave = [noted(key, fact) for key, fact in GRAVE.items() if key != "died"]
    shut = noted("alone", SolitaryConfinement(when=When("2024-03-03/2024-04-09")))
    needs = [
        noted(f"need-{n}", CareDenied(when=When(f"2024-02-0{n}"), actor=SERVICE, need=f"{LONG} ({n})"))
        for n in range(1, 4)
    ]  # fmt: skip
    asked = [
        said(f"ask-{n}", Demand(when=When(f"2024-04-0{n}"), actor=LEAGUE, addressee=to, action=f"{verb} {LONG}"), "call",
             "The League calls")
        for n, (to, verb) in enumerate(
            ((SERVICE, "allow"), (SERVICE, "pay for"), ("Prosecutor General", "order"), ("Prosecutor General", "publish"),
             ("Ministry of Health of Varenia", "arrange")), 1
        )
    ]  # fmt: skip
    told = [
        said(f"word-{n}", HealthCondition(when=When(f"2024-03-1{n}"), trend=Trend.STABLE, condition=LONG), "official",
             "Ms Idris was in good health", SERVICE)
        for n in range(3)
    ]  # fmt: skip
    kept = noted("kept", Hearing(when=When("2024-05-12"), court="Court of Orlava", outcome=f"ordered {LONG}"))  # fmt: skip
    return (*grave, shut, *needs, *asked, *told, kept)


def the_brief(code: str, *more: Claim) -> Draft:
    return write(
        "meeting_brief", the_case(*more, without=("visit",)), as_of=AS_OF, audience=Level.INTERNAL,
        language=code, given=GIVEN[code],
    )  # fmt: skip


def pages_in_word(draft: Draft, folder: Path) -> int:
    """How many pages LibreOffice sets the Word document on."""
    made = render(draft.markdown, to="docx", title=draft.title, language=draft.language)
    return len(pypdfium2.PdfDocument(saved_by_libreoffice(made, folder, to="pdf")))


@pytest.mark.libreoffice
@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_the_fullest_brief_is_a_page_as_pdf_and_as_word(code: str, tmp_path: Path) -> None:
    draft = the_brief(code, *the_fullest())
    assert pages(draft.markdown, title=draft.title, language=code) == 1
    assert pages_in_word(draft, tmp_path) == 1


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
@pytest.mark.parametrize("key", FULL)
def test_so_are_those_of_full_files(key: str, code: str) -> None:
    file = a_planted_file(key)
    draft = write("meeting_brief", file, as_of=file.as_of, audience=Level.INTERNAL, language=code)
    assert pages(draft.markdown, title=draft.title, language=code) == 1


def test_what_gave_way_is_counted_and_said_to_stand_in_the_complete_file() -> None:
    draft = the_brief("en", *the_fullest())
    (said_so,) = re.findall(r"want of room: (\d+) \\?\(see the complete file", draft.markdown)
    assert int(said_so) > 0
    assert "want of room" not in the_brief("en").markdown


def test_what_gave_way_is_named_to_the_caseworker_with_its_facts() -> None:
    draft = the_brief("en", *the_fullest())
    (named,) = [one for one in draft.missing if "For want of room" in one.text]
    told = {i for s in draft.sentences if isinstance(s, Sentence) for i in s.claims}
    assert {"kept", "ask-1"} <= set(named.claims) - told
    assert "an independent examination" in named.text


def test_the_gravest_and_what_is_asked_stay() -> None:
    draft = the_brief("en", *the_fullest())
    assert answer(draft, "What is gravest").startswith("1. ")
    assert "rule 57" in answer(draft, "What to ask for")
    assert answer(draft, "What they will say")
    assert not re.search(r"to:\n\n(?!1\. )", draft.markdown)
