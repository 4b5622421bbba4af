"""Persons who may be one: side by side, ruled one or two with a reason, undone; nothing of a case of others."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger.acts import add_name
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.name_state import name_state
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Case, Decision
from tests.ledger.rooms import BY, LATER, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
PATH, ASKED = "/queues/duplicates/", "Can these be one person?"
BOTH = "XV-0001 XV-0002"


@pytest.fixture
@at_once
def two(amal: Client) -> tuple[Case, Case]:
    """One name in two scripts, and somebody else."""
    cases = a_case("Amal Idris"), a_case("Амаль Идрис")
    a_case("Boris Tavesku")
    return cases


def page(client: Client, path: str = PATH) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def press(client: Client, do: str, **typed: str) -> int:
    """The status of the answer to a button under the pair."""
    return client.post(PATH, {"do": do, "both": BOTH, **typed}).status_code


def viewer_of(*cases: Case) -> Client:
    """A browser of somebody who reads these cases and does not write."""
    user, browser = User.objects.create_user("viewer"), Client()
    for case in cases:
        grant(case, user, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(user)
    return browser


def test_one_name_in_two_scripts_is_asked_about_once(amal: Client, two: tuple[Case, Case]) -> None:
    shown = page(amal)
    assert shown.count(f"<h3>{ASKED}") == 1
    assert "<bdi>Amal Idris</bdi> – <bdi>Амаль Идрис</bdi>" in shown
    assert "Tavesku" not in shown


def test_each_shows_what_tells_it_from_a_namesake(
    amal: Client, two: tuple[Case, Case], tmp_path: Path
) -> None:
    first, second = two
    name_state(first, "Varenia", by=BY, at=NOON)
    add_name(first, "Umm Karim", by=BY, at=NOON)
    letter = a_source(first, tmp_path)
    a_claim(first, letter, Arrest(when=When("2024-05-01"), where="Lenora"))
    a_claim(first, letter, Release(when=When("2024-05-03")))
    a_claim(second, a_source(second, tmp_path), AffiliationRole(office="mayor"))
    shown = page(amal)
    assert '<mark>Amal Idris</mark></span><span dir="auto">Umm Karim</span>' in shown
    assert "Held from 1 May 2024 to 3 May 2024" in shown
    assert "· Varenia" in shown
    assert "Lenora" in shown
    assert "mayor" in shown
    assert "1 source" in shown


def test_what_is_above_the_level_of_a_reader_is_not_on_the_cards(
    two: tuple[Case, Case], tmp_path: Path
) -> None:
    first, second = two
    arrest = Arrest(when=When("2024-05-01"), where="Lenora")
    claim = a_claim(first, a_source(first, tmp_path), arrest)
    set_level(first, claim, Level.SEALED, by=BY, at=LATER)
    shown = page(viewer_of(first, second))
    assert ASKED in shown
    assert "Lenora" not in shown
    assert shown.count("The file does not say when custody began.") == 2


@pytest.mark.parametrize(("do", "said"), [("merge", "one person"), ("part", "two persons")])
def test_a_ruling_needs_a_reason_ends_the_asking_and_is_undone(
    amal: Client, two: tuple[Case, Case], do: str, said: str
) -> None:
    assert press(amal, do) == 422
    assert press(amal, do, why="Their mothers know.") == 302
    shown = page(amal)
    assert ASKED not in shown
    assert f'<span class="badge strong">{said}</span>' in shown
    assert "Their mothers know." in shown
    number = str(Decision.objects.get(why="Their mothers know.").pk)
    assert press(amal, "undo", number=number) == 302
    assert ASKED in page(amal)
    assert press(amal, "undo", number=number) == 422


def test_what_was_typed_stays_with_the_pair_where_the_ruling_is_refused(
    amal: Client, two: tuple[Case, Case]
) -> None:
    press(amal, "part", why="Two fathers.")
    typed = {"do": "merge", "both": BOTH, "why": "One mother."}
    refused = amal.post(PATH, typed)
    assert refused.status_code == 422
    assert "They are ruled to be two persons; undo that ruling first." in refused.content.decode()


def test_two_of_a_merged_group_are_asked_about_as_one(amal: Client, two: tuple[Case, Case]) -> None:
    a_case("Amal Idris")
    assert page(amal).count(f"<h3>{ASKED}") == 3
    press(amal, "merge", why="Same mother.")
    assert page(amal).count(f"<h3>{ASKED}") == 1
    press(amal, "part", both="XV-0002 XV-0004", why="Two fathers.")
    assert ASKED not in page(amal)


def test_persons_in_cases_of_others_do_not_show(two: tuple[Case, Case]) -> None:
    browser = Client()
    browser.force_login(User.objects.create_user("somebody"))
    assert ASKED not in page(browser)
    assert press(browser, "merge", why="no") == 404
    assert press(viewer_of(two[0]), "merge", why="no") == 403
    assert Decision.objects.count() == 0


def test_who_may_not_write_is_shown_no_button(amal: Client, two: tuple[Case, Case]) -> None:
    reader = viewer_of(*two)
    assert 'value="merge"' not in page(reader)
    assert press(reader, "part", why="no") == 403
    press(amal, "part", why="Two fathers.")
    shown = page(reader)
    assert "Two fathers." in shown
    assert 'value="undo"' not in shown


@pytest.mark.parametrize(
    "typed",
    [{"do": "sing"}, {"do": "merge", "both": "XV-0001"}, {"do": "undo", "number": "0"}],
    ids=["no-button", "one-alone", "no-ruling"],
)
def test_what_is_not_there_is_not_ruled_on(
    amal: Client, two: tuple[Case, Case], typed: dict[str, str]
) -> None:
    answer = amal.post(PATH, {"both": BOTH, "why": "because", **typed})
    assert answer.status_code == 422
    assert Decision.objects.count() == 0


def test_a_page_of_many_takes_as_many_queries_as_one_of_few(
    amal: Client, two: tuple[Case, Case], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(100) as few:
        page(amal)
    for number in range(12):
        a_case(f"Amal Idris {number}")
    with django_assert_max_num_queries(100) as many:
        shown = page(amal)
    assert shown.count(f"<h3>{ASKED}") == 40
    assert len(many) == len(few)


def test_who_rules_second_on_two_persons_is_told_and_loses_no_word(
    amal: Client, two: tuple[Case, Case]
) -> None:
    assert press(amal, "merge", why="One passport.") == 302
    answer = amal.post(PATH, {"do": "merge", "both": BOTH, "why": "I asked her mother."})
    assert answer.status_code == 422
    told = answer.content.decode()
    for words in ("Somebody has ruled on this meanwhile", "I asked her mother.", "One passport."):
        assert words in told
