"""The list of cases: who sees what, finding across scripts, filters in the address, and opening a case."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from habeas.core.access import CaseRole
from habeas.core.keeping import Outcome
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger.acts import add_name, merge_persons
from habeas.ledger.acts.arrange import arrange, arrangement_of
from habeas.ledger.acts.close_case import close_case
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.name_state import name_state
from habeas.ledger.models import Account, Case, SavedView, Source
from habeas.ledger.registers import differences
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which a member is logged in who leads the cases that they open."""
    user = User.objects.create_user(BY)
    Account.objects.create(user=user, is_member=True)
    client.force_login(user)
    return client


@pytest.fixture
@at_once
def cases(amal: Client, tmp_path: Path) -> tuple[Case, Case]:
    """One who is held, with a name in Cyrillic too, and one of whom nothing is told."""
    held = a_case("Amal Idris")
    add_name(held, "Амал Идрис", by=BY, at=NOON)
    a_claim(held, a_source(held, tmp_path), Arrest(when=When("2024-05-01")))
    return held, a_case("Boris Tavesku")


def listed(client: Client, query: str = "") -> str:
    response = client.get(f"/cases/?{query}")
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("words", ["idris", "идрис", "XV-0001", "Boris"])
def test_a_case_is_found_by_any_form_of_the_name(
    words: str, amal: Client, cases: tuple[Case, Case]
) -> None:
    page = listed(amal, f"q={words}")
    assert ("Amal Idris" in page, "Boris Tavesku" in page) == (words != "Boris", words == "Boris")


def test_filters_and_their_counts_stand_in_the_address(
    amal: Client, cases: tuple[Case, Case]
) -> None:
    page = listed(amal, "held=unknown")
    assert ("Amal Idris" in page, "Boris Tavesku" in page) == (False, True)
    assert "held (1)" in page
    assert "all (2)" in page


def test_the_longest_held_can_come_first(amal: Client, cases: tuple[Case, Case]) -> None:
    page = listed(amal, "order=days")
    assert page.index("Amal Idris") < page.index("Boris Tavesku")
    page = listed(amal, "order=name")
    assert page.index("Amal Idris") < page.index("Boris Tavesku")


def test_no_part_no_line(cases: tuple[Case, Case]) -> None:
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(cases[1], viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    page = listed(browser)
    assert ("Amal Idris" in page, "Boris Tavesku" in page) == (False, True)


def test_a_case_is_opened_and_leads_to_its_page(amal: Client) -> None:
    answer = amal.post("/cases/new/", {"name": "Lena Orsk", "country": "xv"})
    assert (answer.status_code, answer["Location"]) == (302, "/cases/XV-0001/")


def test_a_name_turns_no_line_round(amal: Client) -> None:
    amal.post("/cases/new/", {"name": "\u202eVera \u200b Tolan\u2069 ", "country": "XV"})
    assert Case.objects.get().person.name == "Vera Tolan"


def test_a_case_of_that_name_is_shown_before_another_is_opened(
    amal: Client, cases: tuple[Case, Case]
) -> None:
    typed = {"name": "Амаль Идрис", "country": "XV"}
    answer = amal.post("/cases/new/", typed)
    assert answer.status_code == 409
    assert "XV-0001" in answer.content.decode()
    assert amal.post("/cases/new/", {**typed, "is_other": "yes"}).status_code == 302
    assert Case.objects.count() == 3


def test_a_wrong_country_keeps_what_was_typed(amal: Client) -> None:
    answer = amal.post("/cases/new/", {"name": "Lena Orsk", "country": "1"})
    assert answer.status_code == 422
    assert 'value="Lena Orsk"' in answer.content.decode()
    assert Case.objects.count() == 0


def test_only_a_member_opens_cases(client: Client) -> None:
    user = User.objects.create_user("auditor")
    Account.objects.create(user=user, is_auditor=True, is_member=False)
    client.force_login(user)
    assert client.post("/cases/new/", {"name": "Lena", "country": "XV"}).status_code == 403
    assert Case.objects.count() == 0


def test_columns_are_chosen_in_the_address(amal: Client, cases: tuple[Case, Case]) -> None:
    page = listed(amal, "col=country&col=facts")
    head = page.partition("<thead>")[2].partition("</thead>")[0]
    assert re.findall(r"<th[^>]*>(?:<a[^>]*>)?([^<]+)", head) == [
        "Person",
        "Case",
        "State",
        "Facts",
    ]


@pytest.mark.parametrize(
    ("query", "who"),
    [
        ("days=365", {"Amal Idris"}),
        ("silence=-", {"Amal Idris", "Boris Tavesku"}),
        ("silence=30", set()),
        ("country=XV", {"Amal Idris", "Boris Tavesku"}),
        ("country=KG", set()),
        ("care=-", {"Amal Idris", "Boris Tavesku"}),
        ("team=Orlest", {"Boris Tavesku"}),
        ("held=yes&days=100&q=am", {"Amal Idris"}),
        ("days=x", {"Amal Idris", "Boris Tavesku"}),
    ],
)
def test_filters_narrow_the_list(
    query: str, who: set[str], amal: Client, cases: tuple[Case, Case]
) -> None:
    other = cases[1]
    seen = arrangement_of(other)
    arrange(other, replace(seen, team="Orlest"), seen=seen, by=BY, at=NOON)
    page = listed(amal, query)
    assert {name for name in ("Amal Idris", "Boris Tavesku") if name in page} == who


def test_a_view_is_kept_used_and_forgotten(amal: Client, cases: tuple[Case, Case]) -> None:
    amal.post("/cases/views/", {"name": "The held", "query": "held=yes&order=days"})
    page = listed(amal)
    assert 'href="/cases/?held=yes&amp;order=days"' in page
    assert "The held" in page
    kept = SavedView.objects.get()
    stranger = Client()
    stranger.force_login(User.objects.create_user("stranger"))
    assert stranger.post("/cases/views/", {"forget": kept.pk}).status_code == 404
    amal.post("/cases/views/", {"forget": kept.pk})
    assert not SavedView.objects.exists()


@pytest.mark.parametrize("number", ["²", "9" * 5000])
def test_what_is_no_number_forgets_no_view(
    number: str, amal: Client, cases: tuple[Case, Case]
) -> None:
    amal.post("/cases/views/", {"name": "All", "query": ""})
    assert amal.post("/cases/views/", {"forget": number}).status_code == 302
    assert SavedView.objects.count() == 1


def test_a_view_without_a_name_is_refused(amal: Client) -> None:
    answer = amal.post("/cases/views/", {"name": " ", "query": ""}, follow=True)
    assert "A view needs a name" in answer.content.decode()
    assert not SavedView.objects.exists()


def test_forty_to_a_page(amal: Client) -> None:
    for number in range(41):
        a_case(f"Person {number:02}")
    first, second = listed(amal, "order=name"), listed(amal, "order=name&page=2")
    assert ("Person 39" in first, "Person 40" in first) == (True, False)
    assert ("Person 39" in second, "Person 40" in second) == (False, True)
    assert 'href="/cases/?order=name&amp;page=2"' in first


def test_the_list_costs_as_many_queries_for_many_cases_as_for_few(
    amal: Client, cases: tuple[Case, Case], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    listed(amal)
    with CaptureQueriesContext(connection) as few:
        listed(amal, "order=days")
    cost = len(few)
    for number in range(30):
        a_case(f"Person {number}")
    listed(amal)
    with django_assert_num_queries(cost):
        listed(amal, "order=days")


def test_counts_are_those_of_what_the_other_filters_leave(
    amal: Client, cases: tuple[Case, Case]
) -> None:
    seen = arrangement_of(cases[1])
    arrange(cases[1], replace(seen, team="Orlest"), seen=seen, by=BY, at=NOON)
    page = listed(amal, "team=Orlest&held=unknown")
    assert "not known (1)" in page
    assert ">held (1)" not in page
    assert "Orlest (1)" in page
    assert 'name="team"><option value="">all (1)' in page.replace("\n", "")


def test_counts_are_those_of_the_names_that_fit(amal: Client, cases: tuple[Case, Case]) -> None:
    page = listed(amal, "q=boris&held=unknown")
    assert "not known (1)" in page
    assert "all (1)" in page


def test_the_heads_of_the_columns_sort_and_turn_round(
    amal: Client, cases: tuple[Case, Case]
) -> None:
    page = listed(amal, "order=days")
    assert 'aria-sort="descending"><a class="sort" href="/cases/?order=-days"' in page
    page = listed(amal, "order=-name")
    assert page.index("Boris Tavesku") < page.index("Amal Idris")
    page = listed(amal, "order=silence")
    assert page.index("Amal Idris") < page.index("Boris Tavesku")


def test_closed_cases_are_told_apart(amal: Client, cases: tuple[Case, Case]) -> None:
    close_case(cases[1], Outcome.FREED, on=NOON.date(), why="She is home", by=BY, at=NOON)
    page = listed(amal, "file=closed&col=outcome")
    assert ("Amal Idris" in page, "Boris Tavesku" in page) == (False, True)
    assert "<td>freed</td>" in page
    assert "open (1)" in page


def test_a_state_of_ones_own_is_named_in_the_list(amal: Client, cases: tuple[Case, Case]) -> None:
    name_state(cases[0], "Varenia", by=BY, at=NOON)
    page = listed(amal, "col=country&country=XV")
    assert "<td>Varenia</td>" in page
    assert "Varenia (2)" in page


def test_a_case_is_opened_with_the_name_of_its_state(amal: Client) -> None:
    typed = {"name": "Lena Orsk", "country": "XV", "country_name": "Varenia"}
    assert amal.post("/cases/new/", typed).status_code == 302
    assert Case.objects.get().country_name == "Varenia"
    answer = amal.post("/cases/new/", {**typed, "name": "Miro Tavesku", "country": "KG"})
    assert answer.status_code == 422
    assert "KG is the code of a state that has a name" in answer.content.decode()
    assert 'value="Varenia"' in answer.content.decode()


def test_held_not_held_and_not_known_are_three(
    amal: Client, cases: tuple[Case, Case], tmp_path: Path
) -> None:
    free = a_case("Chen Sava")
    a_claim(free, a_source(free, tmp_path), Release(when=When("2024-05-03")))
    undated = a_case("Dina Sava")
    a_claim(undated, a_source(undated, tmp_path), Arrest())
    page = listed(amal)
    assert ">held (1)" in page
    assert ">not held (1)" in page
    assert ">not known (2)" in page
    asked = {"yes": "Amal Idris", "no": "Chen Sava", "unknown": "Dina Sava"}
    assert all(name in listed(amal, f"held={value}") for value, name in asked.items())
    assert "Dina Sava" not in listed(amal, "held=no")


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        ("../2024-04-30", r"at least [\d,]+ days"),
        ("2024-05-01~", r"about [\d,]+ days"),
        ("[2024-05-02..]", r"at least 1 and at most [\d,]+ days"),
    ],
)
def test_days_are_no_surer_than_the_dates(
    taken: str, said: str, amal: Client, tmp_path: Path
) -> None:
    case = a_case("Amal Idris")
    a_claim(case, a_source(case, tmp_path), Arrest(when=When(taken)))
    assert re.search(said, listed(amal))
    assert differences() == []


def test_both_cases_on_one_person_are_listed_under_a_name_of_either(
    amal: Client, cases: tuple[Case, Case]
) -> None:
    merge_persons(*(case.person_id for case in cases), by=BY, at=NOON, why="One date of birth.")
    page = listed(amal, "q=идрис&held=unknown")
    assert "Boris Tavesku" in page
    assert (
        'class="names"><span><span dir="auto">Amal Idris<' in page
    )  # a mark between two stands in neither
    assert ">held (1)" in page
    assert "XV-0002" not in listed(amal, "q=XV-0001")


def test_a_case_is_not_listed_under_a_name_of_one_that_is_not_seen(
    cases: tuple[Case, Case],
) -> None:
    merge_persons(*(case.person_id for case in cases), by=BY, at=NOON, why="One date of birth.")
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(cases[1], viewer, NewPart(role=CaseRole.LEAD), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    assert "Boris" not in listed(browser, "q=idris")
    assert "Idris" not in listed(browser, "q=boris")


def test_who_is_given_single_sources_learns_no_other_name_by_opening_a_case(
    cases: tuple[Case, Case],
) -> None:
    contact, browser = User.objects.create_user("contact"), Client()
    Account.objects.create(user=contact, is_member=True)
    given = (Source.objects.get().pk,)
    grant(cases[0], contact, NewPart(role=CaseRole.CONTACT, items=given), seen=None, by=BY, at=NOON)
    add_name(cases[0], "Mira Kaltan", by=BY, at=NOON)
    browser.force_login(contact)
    for name, status in (("Amal Idris", 409), ("Mira Kaltan", 302)):
        assert browser.post("/cases/new/", {"name": name, "country": "XV"}).status_code == status
