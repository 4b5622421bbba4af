"""Counsel, translators and the team remark on sources, claims and papers; each sees what they are cleared for."""

import re
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole as Role
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts.add_comment import NewComment, add_comment
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Case, CaseRole, Comment, PaperDraft, Source
from tests.desk.composing.drafting import begun
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
PATH = "/cases/XV-0001/comments/"
HISTORY = "/cases/XV-0001/history/"
QUOTE = "was arrested on 1 May 2024"


@pytest.fixture
def case() -> Case:
    """A case that Amal leads."""
    User.objects.create_user(BY)
    return a_case()


@pytest.fixture
def letter(case: Case, tmp_path: Path) -> Source:
    """A letter for all in the house."""
    return a_source(case, tmp_path)


@pytest.fixture
def arrest(case: Case, letter: Source) -> str:
    """What it says."""
    return a_claim(case, letter, Arrest(when=When("2024-05-01")), quote=QUOTE)


def browser(
    case: Case, role: Role | None = None, *, up_to: Level | None = None, given: str = ""
) -> Client:
    """A browser of somebody with that role, the lead where there is none."""
    name = BY if role is None else f"{role.value} {up_to}"
    if role is not None and not User.objects.filter(username=name).exists():
        part = NewPart(role=role, clearance=up_to, items=(given,) if given else ())
        grant(case, User.objects.create_user(name), part, seen=None, by=BY, at=NOON)
    client = Client()
    client.force_login(User.objects.get(username=name))
    return client


def says(client: Client, about: str, text: str, level: str = "internal", **more: str) -> int:
    """The status of the answer to a comment that is sent."""
    typed = {"do": "add", "about": about, "text": text, "level": level, **more}
    return client.post(PATH, typed).status_code


def test_a_comment_is_not_there_before_it_was_written(case: Case, letter: Source) -> None:
    new = NewComment(about=letter.pk, level=Level.INTERNAL, text="No warrant was shown to me.")
    add_comment(case, new, by=BY, at=NOON + timedelta(days=3))
    amal = browser(case)
    for path in (f"/cases/XV-0001/sources/{letter.pk}/", PATH):
        shown = [
            new.text in amal.get(path, {"known_at": day}).content.decode()
            for day in ("2024-06-15", "2024-06-18")
        ]
        assert shown == [False, True]


def test_counsel_remarks_on_a_claim_and_the_team_reads_it_beside_the_source(
    case: Case, letter: Source, arrest: str
) -> None:
    assert says(browser(case, Role.COUNSEL), arrest, "No warrant was shown to me.") == 303
    amal = browser(case)
    for path in (f"/cases/XV-0001/sources/{letter.pk}/", PATH, HISTORY):
        assert "No warrant was shown to me." in amal.get(path).content.decode()
    page = amal.get(f"{HISTORY}claims/{arrest}/").content.decode()
    assert "counsel None wrote a comment." in page


def test_those_who_may_comment_are_shown_the_way_to_it_on_the_source_and_on_the_marked_claim(
    case: Case, letter: Source, arrest: str
) -> None:
    page = f"/cases/XV-0001/sources/{letter.pk}/?claim={arrest}"
    ways = re.findall(
        r'href="([^"]+\?about=\w+)"', browser(case, Role.COUNSEL).get(page).content.decode()
    )
    assert ways == [f"{PATH}?about={letter.pk}", f"{PATH}?about={arrest}"]
    assert "?about=" not in browser(case, Role.VIEWER).get(page).content.decode()
    assert 'name="text"' in browser(case, Role.COUNSEL).get(ways[1]).content.decode()
    assert 'name="text"' not in browser(case, Role.VIEWER).get(ways[1]).content.decode()


def test_a_comment_is_for_those_cleared_to_its_level(
    case: Case, letter: Source, arrest: str
) -> None:
    assert says(browser(case), arrest, "The canary sang.", "restricted") == 303
    cleared, not_cleared = browser(case, Role.EDITOR), browser(case, Role.COUNSEL)
    for path in (f"/cases/XV-0001/sources/{letter.pk}/", PATH, f"{PATH}?about={arrest}"):
        assert "canary" in cleared.get(path).content.decode()
        assert "canary" not in not_cleared.get(path).content.decode()
    low = browser(case, Role.EDITOR, up_to=Level.INTERNAL)
    assert "canary" not in low.get(HISTORY).content.decode()
    assert says(not_cleared, arrest, "Mine", "restricted") == 422
    hidden = Comment.objects.get().pk
    typed = {"do": "withdraw", "comment": hidden, "about": arrest}
    assert not_cleared.post(PATH, typed).status_code == 404


def test_a_comment_goes_out_of_sight_with_what_it_is_about(
    case: Case, letter: Source, arrest: str
) -> None:
    viewer = browser(case, Role.VIEWER)
    says(browser(case), letter.pk, "The canary sang.", "internal")
    assert "canary" in viewer.get(PATH).content.decode()
    set_level(case, letter.pk, Level.RESTRICTED, by=BY, at=NOON)
    assert "canary" not in viewer.get(PATH).content.decode()
    asked = viewer.get(PATH, {"about": letter.pk})
    assert (asked.status_code, viewer.get(PATH, {"about": "nothing"}).status_code) == (404, 404)
    assert says(browser(case), letter.pk, "For all", "internal") == 422
    assert says(browser(case, Role.COUNSEL), letter.pk, "Seen?", "internal") == 404


def test_a_translator_translates_a_passage_of_the_sources_given_and_reads_no_remarks_of_others(
    case: Case, letter: Source, arrest: str, tmp_path: Path
) -> None:
    other = a_source(case, tmp_path / "other", text="Another letter.")
    says(browser(case), letter.pk, "The canary sang.")
    translator = browser(case, Role.TRANSLATOR, given=letter.pk)
    typed = {"quote": QUOTE, "language": "fr"}
    assert says(translator, letter.pk, "a été arrêtée le 1er mai 2024", **typed) == 303
    assert says(translator, other.pk, "x") == 404
    page = translator.get(f"/cases/XV-0001/sources/{letter.pk}/").content.decode()
    assert 'lang="fr">a été arrêtée le 1er mai 2024' in page
    assert "Translation: French" in page
    assert "canary" not in page
    assert "a été arrêtée" in browser(case).get(PATH).content.decode()


def test_words_that_the_source_does_not_have_are_told_and_what_was_typed_stays(
    case: Case, letter: Source
) -> None:
    typed = {"about": letter.pk, "text": "Wrong <date>", "quote": "not there", "level": "internal",
             "do": "add", "language": "es"}  # fmt: skip
    answer = browser(case).post(PATH, typed)
    page = unescape(answer.content.decode())
    assert answer.status_code == 422
    assert "These words do not stand in the source" in page
    assert ">Wrong <date></textarea>" in page
    assert ">not there</textarea>" in page
    assert '<option value="es" lang="es" selected>' in page
    assert not Comment.objects.exists()


def test_a_comment_is_withdrawn_by_its_writer_and_put_back_and_nothing_is_lost(
    case: Case, letter: Source
) -> None:
    counsel, editor = browser(case, Role.COUNSEL), browser(case, Role.EDITOR)
    says(counsel, letter.pk, "The canary sang.")
    comment = Comment.objects.get()
    typed = {"about": letter.pk, "comment": comment.pk}
    assert editor.post(PATH, {**typed, "do": "withdraw"}).status_code == 422
    assert counsel.post(PATH, {**typed, "do": "withdraw"}).status_code == 303
    assert counsel.post(PATH, {**typed, "do": "withdraw"}).status_code == 422
    page = editor.get(PATH).content.decode()
    assert "canary" not in page + editor.get(HISTORY).content.decode()
    assert "Withdrawn by" in page
    assert "canary" in browser(case).get(PATH).content.decode()
    assert counsel.post(PATH, {**typed, "do": "restore"}).status_code == 303
    assert "canary" in editor.get(PATH).content.decode()


def test_one_remark_sent_twice_is_one(case: Case, letter: Source) -> None:
    amal = browser(case)
    assert [says(amal, letter.pk, "Once."), says(amal, letter.pk, "Once.")] == [303, 303]
    assert Comment.objects.count() == 1


def test_a_paper_is_commented_on_by_those_who_see_it(
    case: Case, letter: Source, arrest: str
) -> None:
    amal = browser(case)
    there = begun(amal, template="public_statement", audience="restricted")
    paper = PaperDraft.objects.get().pk
    assert f"{PATH}?about={paper}" in amal.get(there).content.decode()
    assert says(amal, paper, "The canary sang.", "internal") == 422
    assert says(amal, paper, "The canary sang.", "restricted") == 303
    assert "canary" in amal.get(there).content.decode()
    assert "canary" in amal.get(f"{HISTORY}papers/{paper}/").content.decode()
    viewer = browser(case, Role.VIEWER)
    assert viewer.get(PATH, {"about": paper}).status_code == 404
    assert "canary" not in viewer.get(PATH).content.decode()


def test_a_part_that_has_ended_shows_no_comment(case: Case, letter: Source) -> None:
    counsel = browser(case, Role.COUNSEL)
    says(counsel, letter.pk, "Mine.")
    CaseRole.objects.filter(role="counsel").update(closed_at=NOON, closed_by=BY)
    assert counsel.get(PATH).status_code == 404


def test_a_comment_written_anew_and_put_back_too_can_be_written_once_more(
    case: Case, letter: Source
) -> None:
    amal = browser(case)
    says(amal, letter.pk, "Ask him who signed it.")
    first = Comment.objects.get()
    amal.post(PATH, {"do": "withdraw", "comment": first.pk})
    says(amal, letter.pk, "Ask him who signed it.")
    assert amal.post(PATH, {"do": "restore", "comment": first.pk}).status_code == 303
    assert says(amal, letter.pk, "Ask him who signed it.") == 303
    assert Comment.objects.filter(withdrawn_at=None).count() == 2
