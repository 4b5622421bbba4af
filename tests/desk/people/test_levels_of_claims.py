"""A claim has a level of its own, seen and set under Sharing and on the page of the claim, by the rules for sources."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole as Role
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.desk.freshness import KEPT
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts._levels import level_of, own_level
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import asked_to_lower, set_level
from habeas.ledger.models import Case
from tests.ledger.rooms import BY, LATER, NOON, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
SHARING = "/cases/XV-0001/sharing/"
TOLD = "own-levels"


@pytest.fixture
def case() -> Case:
    """A case that Amal leads."""
    User.objects.create_user(BY)
    return a_case()


@pytest.fixture
def claim(case: Case, tmp_path: Path) -> str:
    """An arrest that a letter tells of."""
    return a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01")))


def browser(case: Case, name: str, role: Role | None = None) -> Client:
    """A browser of Amal, or of somebody with that part."""
    if role is not None:
        part = NewPart(role=role, clearance=Level.INTERNAL if role is Role.EDITOR else None)
        grant(case, User.objects.create_user(name), part, seen=None, by=BY, at=NOON)
    client = Client()
    client.force_login(User.objects.get(username=name))
    return client


def shown(client: Client, path: str = SHARING) -> str:
    return client.get(path).content.decode()


def page_of(claim: str) -> str:
    return f"/cases/XV-0001/history/claims/{claim}/"


def test_a_lead_raises_a_claim_on_its_page_and_finds_it_under_sharing(
    case: Case, claim: str
) -> None:
    amal = browser(case, BY)
    assert TOLD not in shown(amal)
    assert f'action="{SHARING}"' in shown(amal, page_of(claim))
    raised = {"do": "level", "item": claim, "level": "restricted"}
    assert amal.post(SHARING, raised).status_code == 303
    assert level_of(case, claim) is Level.RESTRICTED
    assert f'href="{page_of(claim)}"' in shown(amal).partition(TOLD)[2]
    assert '<option value="restricted" selected>' in shown(amal, page_of(claim))


def test_a_claim_is_lowered_by_the_password_and_two_leads(case: Case, claim: str) -> None:
    amal, boris = browser(case, BY), browser(case, "boris", Role.LEAD)
    set_level(case, claim, Level.RESTRICTED, by=BY, at=NOON)
    lower = {"do": "level", "item": claim, "level": "public"}
    session = amal.session
    session[KEPT] -= 3600
    session.save()
    assert amal.post(SHARING, lower).status_code == 403
    assert asked_to_lower(case) == []
    amal.force_login(User.objects.get(username=BY))
    assert amal.post(SHARING, lower).status_code == 303
    assert amal.post(SHARING, lower).status_code == 303
    assert level_of(case, claim) is Level.RESTRICTED
    assert "show this to more people: internal" in shown(boris)
    assert boris.post(SHARING, lower).status_code == 303
    assert (own_level(case, claim), level_of(case, claim)) == (Level.PUBLIC, Level.INTERNAL)
    assert TOLD not in shown(amal)


def test_a_claim_above_whoever_looks_is_in_no_list_and_has_no_page(case: Case, claim: str) -> None:
    editor = browser(case, "boris", Role.EDITOR)
    set_level(case, claim, Level.RESTRICTED, by=BY, at=LATER)
    assert TOLD not in shown(editor)
    assert claim not in shown(editor)
    assert editor.get(page_of(claim)).status_code == 404


def test_who_may_not_lower_a_level_is_offered_none(case: Case, claim: str) -> None:
    set_level(case, claim, Level.INTERNAL, by=BY, at=LATER)
    editor = browser(case, "boris", Role.EDITOR)
    assert TOLD in shown(editor)
    for path in (SHARING, page_of(claim)):
        assert 'name="level"' not in shown(editor, path)
    typed = {"do": "level", "item": claim, "level": "restricted"}
    assert editor.post(SHARING, typed).status_code == 403
