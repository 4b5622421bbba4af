"""Whoever wrote a source asks not to be named: who adds it is told, and so is everybody who reads it."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import Case, Source
from tests.ledger.rooms import BY, NOON, a_case

pytestmark = pytest.mark.django_db
PATH = "/cases/XV-0001/enter/source/"
ASKS = "Please keep my name out of anything that you publish."
TEXT = f"Amal Idris was arrested on 1 May 2024 in Lenora.\n\n{ASKS}"


@pytest.fixture
def case() -> Case:
    User.objects.create_user(BY)
    return a_case()


def _added_by(name: str, text: str) -> str:
    browser = Client()
    browser.force_login(User.objects.get(username=name))
    typed = {"text": text, "title": "A letter", "level": "internal"}
    answer = browser.post(PATH, typed, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_source_is_for_the_case_team_and_shows_what_is_asked(case: Case) -> None:
    page = _added_by(BY, TEXT)
    assert "Whoever wrote “A letter” asks not to be named: it is for the case team at first." in page  # fmt: skip
    assert f'<q dir="auto">{ASKS}</q>' in page
    assert Source.objects.get().level == "restricted"


def test_who_is_not_cleared_so_far_still_sees_what_they_added(case: Case) -> None:
    user = User.objects.create_user("boris")
    part = NewPart(role=CaseRole.EDITOR, clearance=Level.INTERNAL)
    grant(case, user, part, seen=None, by=BY, at=NOON)
    assert ASKS in _added_by("boris", TEXT)
    assert Source.objects.get().level == "internal"


def test_a_source_whose_writer_asks_nothing_keeps_the_level_it_was_given(case: Case) -> None:
    page = _added_by(BY, TEXT.partition("\n")[0])
    assert "asks not to be named" not in page
    assert Source.objects.get().level == "internal"


def test_a_source_that_calls_itself_confidential_is_told_of_at_once(case: Case) -> None:
    page = _added_by(BY, "Amal Idris was arrested on 1 May 2024.\n\nNot to be published.")
    assert "“A letter” says “Not to be published.”: should it be for fewer people?" in page
    assert Source.objects.get().level == "internal"
