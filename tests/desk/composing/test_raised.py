"""A level raised after a paper was written reaches the paper: its readers lose it, and whoever raises is told."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.desk.asking import now
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts.begin_paper import NewPaper, begin_paper
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.models import Case
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
TOLD = "These papers may tell what is above their readers by now"
TYPED = "She was taken at dawn by two men in grey."
SHARING, PAPERS = "/cases/XV-0001/sharing/", "/cases/XV-0001/papers/"
WORDS = "was arrested on 1 May 2024"


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """Held, by one letter; somebody else may write, and somebody read, what is for the house."""
    made = a_case()
    a_claim(made, a_source(made, tmp_path), Arrest(when=When("2024-05-01")), quote=WORDS)
    return made


@pytest.fixture
def paper(amal: Client, case: Case) -> str:
    """The address of a paper for the house that cites the letter."""
    chosen = {"template": "public_statement", "audience": "internal", "as_of": "15 June 2024",
              "organisation": "Writers' League", "addressees": "government"}  # fmt: skip
    return str(amal.post(f"{PAPERS}new/", chosen)["Location"])


def a_browser(case: Case, name: str, role: CaseRole) -> Client:
    """Somebody who may see what is for the house."""
    user, browser = User.objects.create_user(name), Client()
    part = NewPart(role=role, clearance=Level.INTERNAL)
    grant(case, user, part, seen=None, by=BY, at=NOON)
    browser.force_login(user)
    return browser


def test_whoever_raises_a_source_is_shown_the_papers_that_cite_it(
    amal: Client, case: Case, paper: str
) -> None:
    assert TOLD not in amal.get(SHARING).content.decode()
    raised = {"do": "level", "item": case.sources.get().pk, "level": "restricted"}
    page = amal.post(SHARING, raised, follow=True).content.decode()
    for shown in (page, amal.get(PAPERS).content.decode()):
        line = shown.partition(TOLD)[2].partition("</p>")[0]
        assert re.findall(r'href="([^"]+)"', line) == [paper]
    amal.post(paper, {"do": "aside"})
    assert TOLD not in amal.get(SHARING).content.decode()


@pytest.mark.parametrize("of", ["source", "claim"])
def test_readers_lose_a_paper_any_version_of_which_cites_what_is_above_them(
    amal: Client, case: Case, paper: str, of: str
) -> None:
    viewer = a_browser(case, "viewer", CaseRole.VIEWER)
    item = case.sources.get().pk if of == "source" else case.claims.get().pk
    assert WORDS in viewer.get(paper, {"notes": "1"}).content.decode()
    amal.post(SHARING, {"do": "level", "item": item, "level": "restricted"})
    assert viewer.get(paper, {"notes": "1"}).status_code == 404
    assert paper not in viewer.get(PAPERS).content.decode()
    amal.post(
        paper, {"do": "save", "seen": "1", "markdown": f"She {WORDS}. We ask for her release."}
    )
    assert viewer.get(paper).status_code == 404
    assert viewer.get(paper, {"against": "1"}).status_code == 404
    assert "We ask for her release." in amal.get(paper, {"against": "1"}).content.decode()


def without_footnotes(amal: Client, paper: str) -> None:
    """Save words typed by hand from the letter, which cite nothing."""
    amal.post(paper, {"do": "save", "seen": "1", "markdown": TYPED})


def a_paper_that_cites_nothing(case: Case) -> str:
    """The address of a paper as it was begun."""
    new = NewPaper(template="public_statement", title="A call", audience=Level.INTERNAL, as_of=NOON.date(), addressees=("Canary Directorate",))  # fmt: skip
    begun = begin_paper(case, new, Words("We ask for an answer.", {}), by=BY, at=now())
    return f"{PAPERS}{begun.pk}/"


def test_words_typed_without_a_footnote_are_lost_with_what_they_may_come_from(
    amal: Client, case: Case
) -> None:
    viewer, paper = (
        a_browser(case, "viewer", CaseRole.VIEWER),
        a_paper_that_cites_nothing(case),
    )
    without_footnotes(amal, paper)
    assert TYPED in viewer.get(paper).content.decode()
    amal.post(SHARING, {"do": "level", "item": case.sources.get().pk, "level": "restricted"})
    assert viewer.get(PAPERS).content.decode().count(paper) == 0
    for asked in ("", "?against=1", "export/md/"):
        assert viewer.get(f"{paper}{asked}").status_code in (403, 404)
    assert TYPED in amal.get(paper).content.decode()
    assert TOLD in amal.get(SHARING).content.decode()


def test_words_typed_after_the_level_was_raised_stay_with_their_readers(
    amal: Client, case: Case
) -> None:
    viewer = a_browser(case, "viewer", CaseRole.VIEWER)
    amal.post(SHARING, {"do": "level", "item": case.sources.get().pk, "level": "restricted"})
    paper = a_paper_that_cites_nothing(case)
    without_footnotes(amal, paper)
    assert TYPED in viewer.get(paper).content.decode()


def test_a_paper_that_nobody_has_typed_in_stays_unless_it_names_what_was_raised(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    viewer, paper = (
        a_browser(case, "viewer", CaseRole.VIEWER),
        a_paper_that_cites_nothing(case),
    )
    amal.post(SHARING, {"do": "level", "item": case.sources.get().pk, "level": "restricted"})
    assert viewer.get(paper).status_code == 200
    told = a_source(case, tmp_path, text="The League wrote to the Canary Directorate.")
    call = AppealMade(when=When("2024-05-09"), actor="Writers' League", addressee="Canary Directorate")  # fmt: skip
    a_claim(case, told, call, quote="Canary Directorate")
    amal.post(SHARING, {"do": "level", "item": told.pk, "level": "restricted"})
    assert viewer.get(paper).status_code == 404


def test_a_paper_that_is_not_there_is_not_asked_to_be_approved(
    amal: Client, case: Case, paper: str
) -> None:
    reviewer = a_browser(case, "reviewer", CaseRole.REVIEWER)
    assert "Papers to approve" in reviewer.get("/").content.decode()
    amal.post(SHARING, {"do": "level", "item": case.sources.get().pk, "level": "restricted"})
    assert "Papers to approve" not in reviewer.get("/").content.decode()
    history = paper.replace("/papers/", "/history/papers/")
    assert reviewer.get(history).status_code == 404
    assert "Papers to approve" in amal.get("/").content.decode()
