"""The pages that the bench holds the desk's against are the same pages, so that what it measures is a comparison."""

from datetime import date, timedelta
from importlib import import_module

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client

from bench.desk import CASE, FLOORS, PAGES, arrange_anew, same
from bench.register import NOON, USER, fill
from habeas.core.levels import Level
from habeas.ledger.acts import add_user
from habeas.ledger.acts.arrange import Arrangement, arrange
from habeas.ledger.acts.begin_paper import NewPaper, begin_paper
from habeas.ledger.acts.keep_view import keep_view
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.models import Case
from tests.shape.files import ROOT

pytestmark = [pytest.mark.django_db, pytest.mark.urls("floor.urls")]
DAY = date(2026, 11, 28)


@pytest.fixture
def desk(client: Client, monkeypatch: pytest.MonkeyPatch) -> Client:
    """More cases than a page of the list has, and the pages by hand beside those of the desk."""
    import_module("habeas.urls")  # what is read first while another day is set would keep it
    for place in ("asking", "today.views", "cases.views"):
        monkeypatch.setattr(f"habeas.desk.{place}.today", lambda: DAY)
    monkeypatch.syspath_prepend(ROOT / "bench")
    add_user(USER, "quiet lamp over orlest", by=USER, at=NOON)
    fill(41, 9)
    _count_the_rows()
    client.force_login(User.objects.get(username=USER))
    return client


def _count_the_rows() -> None:
    """PostgreSQL plans by what it last counted, which can be an empty table: rows of a test are never committed.

    Counted here, they stay so until the test ends, for nobody else can count them meanwhile.
    """
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def differing(desk: Client) -> list[str]:
    """The pages that by hand are others."""
    found = []
    for name, address in FLOORS.items():
        page, by_hand = desk.get(PAGES[name]), desk.get(address)
        if page.status_code != 200 or not same(page.content, by_hand.content):
            found.append(name)
    return found


def test_each_page_by_hand_is_the_one_that_the_desk_gives(desk: Client) -> None:
    assert differing(desk) == []


def test_they_are_the_same_after_the_acts_between_which_the_bench_measures(desk: Client) -> None:
    arrange_anew()
    assert differing(desk) == []


def test_they_are_the_same_where_something_is_to_be_done_that_stands_in_no_file(
    desk: Client,
) -> None:
    case = Case.objects.get(reference=CASE)
    soon = Arrangement(review_on=DAY + timedelta(days=3), review_why="The appeal.")
    arrange(case, soon, seen=Arrangement(), by=USER, at=NOON)
    paper = NewPaper(template="urgent", title="To the council", audience=Level.INTERNAL, as_of=DAY)
    begin_paper(case, paper, Words("Held.\n", {}), by=USER, at=NOON)
    keep_view(User.objects.get(username=USER), "All of them", "", at=NOON)
    today = desk.get(FLOORS["Today"]).content.decode()
    assert "The appeal." in today
    assert "To the council" in today
    assert differing(desk) == []
