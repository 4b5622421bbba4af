"""Whoever writes in a case sees whose file it is, for how long the person is held, and how long nobody has answered."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.when import When
from habeas.desk.asking import today
from habeas.desk.telling import say_day
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger.acts import add_name
from habeas.ledger.acts.name_state import name_state
from habeas.ledger.models import Case, Source
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
CASE = "/cases/XV-0001"


@pytest.fixture
@at_once
def source(client: Client, tmp_path: Path) -> Source:
    """Held for 46 days, appealed for ten days ago."""
    client.force_login(User.objects.create_user(BY))
    case = a_case()
    add_name(case, "Амал Идрис", by=BY, at=NOON)
    source = a_source(case, tmp_path)
    a_claim(case, source, Arrest(when=_before(45)))
    a_claim(case, source, AppealMade(when=_before(10), addressee="government"))
    return source


def _before(days: int) -> When:
    return When.on(today() - timedelta(days=days))


def pages(source: Source) -> list[str]:
    write = f"{CASE}/enter/"
    return [write, f"{write}arrest/", f"{write}source/", f"{CASE}/sources/{source.pk}/"]


def test_every_page_of_writing_says_whose_file_it_is(client: Client, source: Source) -> None:
    for path in pages(source):
        page = client.get(path).content.decode()
        for words in ("Amal Idris", "Амал Идрис", "Day 46 of custody", "Silence: 10 days"):
            assert words in page, path


def test_a_state_that_has_a_name_of_its_own_is_called_by_it(client: Client, source: Source) -> None:
    name_state(Case.objects.get(), "Varenia", by=BY, at=NOON)
    for path in pages(source):
        page = client.get(path).content.decode()
        assert "· Varenia" in page, path
        assert "unlisted state" not in page, path


def test_somebody_who_was_let_go_is_not_said_to_be_held(client: Client, source: Source) -> None:
    a_claim(Case.objects.get(), source, Release(when=_before(43)))
    page = client.get(f"{CASE}/enter/").content.decode()
    assert "Not held now: 3 days in custody" in page


def test_a_call_that_the_release_ended_says_so_over_the_case(
    client: Client, source: Source
) -> None:
    a_claim(Case.objects.get(), source, Release(when=_before(3)))
    page = client.get(f"{CASE}/").content.decode()
    called, freed = say_day(_before(10)), say_day(_before(3))
    assert f"Last call: {called}, ended by release, {freed}." in page
    assert "Silence: " not in page
