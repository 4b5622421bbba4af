"""Translators and contacts are given single sources: nothing is counted for them from those alone."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger.acts import add_name
from habeas.ledger.acts.grant import NewPart, grant
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
OTHER_NAME = "Амаль Идрисова"
COUNTED = re.compile(r"Day \d|days in custody|Silence|Held|held|No call yet|milestone|will be")


@pytest.fixture(params=[CaseRole.CONTACT, CaseRole.TRANSLATOR])
@at_once
def given(request: pytest.FixtureRequest, tmp_path: Path) -> Client:
    """The browser of somebody who is given the note on the arrest, of a woman who was released since."""
    User.objects.create_user(BY)
    case = a_case()
    add_name(case, OTHER_NAME, by=BY, at=NOON)
    note = a_source(case, tmp_path, text="Amal Idris was arrested on 1 May 2024 in Lenora.")
    letter = a_source(case, tmp_path, text="Amal Idris was released on 3 May 2024. We wrote.")
    a_claim(case, note, Arrest(when=When("2024-05-01")))
    a_claim(case, letter, Release(when=When("2024-05-03")))
    a_claim(case, letter, AppealMade(when=When("2024-05-02"), actor="Union of Orlest"))
    user = User.objects.create_user("boris")
    part = NewPart(role=request.param, clearance=Level.INTERNAL, items=(note.pk,))
    grant(case, user, part, seen=None, by=BY, at=NOON)
    browser = Client()
    browser.force_login(user)
    return browser


def _main(browser: Client, path: str) -> str:
    answer = browser.get(path)
    assert answer.status_code == 200
    return answer.content.decode().partition("<main")[2]


def test_the_case_shows_what_the_source_tells_and_counts_nothing(given: Client) -> None:
    page = _main(given, "/cases/XV-0001/")
    assert "rrested on 1 May 2024" in page
    assert "You are given single sources of this case" in page
    assert COUNTED.findall(page) == []


def test_the_lists_count_nothing_either(given: Client) -> None:
    row = _main(given, "/cases/").partition("<tbody")[2].partition("</tbody>")[0]
    assert "XV-0001" in row
    assert re.findall(r"\d+ days|>held<", row) == []
    assert "XV-0001" not in _main(given, "/")


def test_they_know_the_person_by_one_name(given: Client) -> None:
    for path in ("/cases/XV-0001/", "/cases/", "/search/?q=Amal", "/search/?q=Идрисова"):
        page = _main(given, path)
        assert OTHER_NAME not in page.replace('value="Идрисова"', "")
    assert "XV-0001" in _main(given, "/search/?q=Amal")
    assert "XV-0001" not in _main(given, "/search/?q=Идрисова")
