"""The page of the design shows each mark of the desk, made from an invented case that stands in no register."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.corroboration import Standing
from habeas.core.timeline import timeline
from habeas.desk.design import sample
from habeas.desk.looks import LOOKS


@pytest.fixture
def page(client: Client, db: None) -> str:
    """The page, as a member without any case sees it."""
    client.force_login(User.objects.create_user("amal"))
    return client.get("/design/").content.decode()


def test_the_sample_has_facts_that_stand_in_each_way() -> None:
    found = {entry.standing for entry in timeline(sample.casefile())}
    assert found >= {Standing.CONTESTED, Standing.CORROBORATED, Standing.SINGLE}


@pytest.mark.parametrize("kind", ["badge", "mark-sources", "level", "notice", "key", "band", "dot"])
def test_every_look_of_a_kind_is_shown(kind: str, page: str) -> None:
    sheet = (LOOKS / "desk.css").read_text(encoding="utf-8")
    looks = set(re.findall(rf"\.{kind}\.([a-z]+)", sheet))
    shown = {
        word
        for found in re.findall(r'class="([^"]*)"', page)
        if kind in found.split()
        for word in found.split()
    }
    assert looks
    assert looks <= shown


def test_no_link_leads_to_a_case_that_is_not_there(page: str) -> None:
    assert not re.search(r'href="/cases/[^"]', page)
    assert "case=XV-0000" not in page
    assert "XV-0000" in page


def test_it_is_for_those_who_are_logged_in(client: Client) -> None:
    answer = client.get("/design/")
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/log-in/")
