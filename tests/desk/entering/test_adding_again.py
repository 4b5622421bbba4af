"""A document that is in the case already is added again: by who sees it, and by who does not."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.ledger.acts import accept_claims
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import Case, Source
from tests.ledger.rooms import BY, NOON, a_case

pytestmark = pytest.mark.django_db
PATH = "/cases/XV-0001/enter/source/"
TEXT = "Amal Idris was arrested on 1 May 2024 in Lenora."


@pytest.fixture
def case() -> Case:
    User.objects.create_user(BY)
    return a_case()


def _browser(name: str) -> Client:
    browser = Client()
    browser.force_login(User.objects.get(username=name))
    return browser


@pytest.fixture
def boris(case: Case) -> Client:
    """An editor who is cleared to internal."""
    user = User.objects.create_user("boris")
    part = NewPart(role=CaseRole.EDITOR, clearance=Level.INTERNAL)
    grant(case, user, part, seen=None, by=BY, at=NOON)
    return _browser("boris")


def _add(browser: Client, level: str) -> str:
    typed = {"text": TEXT, "title": "A letter", "level": level}
    answer = browser.post(PATH, typed, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_document_added_again_is_raised_to_the_level_chosen_and_never_lowered(case: Case) -> None:
    amal = _browser(BY)
    _add(amal, "internal")
    for level in ("restricted", "public"):
        page = _add(amal, level)
        assert "1 document was in the case already" in page
        assert Source.objects.get().level == "restricted"


def test_an_editor_adds_a_document_that_is_there_above_their_level_and_sees_what_they_added(
    case: Case, boris: Client
) -> None:
    amal = _browser(BY)
    _add(amal, "restricted")
    page = _add(boris, "internal")
    assert "in Lenora" in page
    assert "in the case already" not in page
    levels = dict(Source.objects.values_list("added_by", "level"))
    assert levels == {BY: "restricted", "boris": "internal"}
    assert "in the case already" in _add(boris, "internal")
    assert Source.objects.count() == 2


def test_two_copies_of_one_document_are_not_two_sources_of_a_fact(
    case: Case, boris: Client
) -> None:
    amal = _browser(BY)
    for browser, level in ((amal, "restricted"), (boris, "internal")):
        _add(browser, level)
        source = Source.objects.get(level=level)
        accept_claims(case, [source.anchors.get().claim_id], by=BY, at=NOON)
    facts = amal.get("/cases/XV-0001/facts/").content.decode()
    assert "1 independent source" in facts
    assert "2 independent sources" not in facts
