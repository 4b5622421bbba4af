"""Pages show a case to those who are logged in, and nothing to anybody else."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html import escape, unescape
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.urls.converters import IntConverter
from pytest_django.fixtures import DjangoAssertNumQueries

from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.ledger.access import forget_casefiles
from habeas.ledger.acts import add_name
from habeas.ledger.models import Case, Source
from tests.ledger.rooms import BY, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
NOON = datetime(2024, 6, 15, 12, tzinfo=UTC)
HOSTILE = "<script>alert(1)</script>\"'‮ Amal Idris was arrested on 1 May 2024."
OPEN = {"log_in", "look", "csp_report", "set_language"}


@pytest.fixture
@at_once
def filled(tmp_path: Path) -> tuple[Case, Source, str]:
    """A case with an arrest and an appeal without an answer."""
    case = a_case()
    source = a_source(case, tmp_path)
    call = AppealMade(when=When("2024-05-02"), actor="Writers' League", addressee="government")
    a_claim(case, source, call)
    return (
        case,
        source,
        a_claim(case, source, Arrest(when=When("2024-05-01")), quote="was arrested on 1 May 2024"),
    )


def text_of(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def walk(patterns: Iterable[URLPattern | URLResolver]) -> Iterator[URLPattern]:
    """Every page of the desk, those of its places too."""
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from walk(pattern.url_patterns)
        else:
            yield pattern


def address_of(pattern: URLPattern) -> str:
    """An address of the page, with anything where it asks for something."""
    given = {
        name: 1 if isinstance(converter, IntConverter) else "XV-0001"
        for name, converter in pattern.pattern.converters.items()
    }
    return reverse(str(pattern.name), kwargs=given)


PAGES = sorted(
    {
        address_of(pattern)
        for pattern in walk(get_resolver().url_patterns)
        if pattern.name not in OPEN
    }
)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_but_the_log_in_asks_who_is_there(path: str, client: Client) -> None:
    response = client.get(path)
    assert (response.status_code, response.headers["Location"].partition("?")[0]) == (
        302,
        "/log-in/",
    )


def test_a_wrong_password_is_told_without_saying_which_part(client: Client) -> None:
    User.objects.create_user("amal", password="a long password")
    page = client.post("/log-in/", {"username": "amal", "password": "another one"}).content.decode()
    assert "do not fit together" in page


def test_the_list_leads_to_the_case(amal: Client, filled: tuple[Case, Source, str]) -> None:
    page = text_of(amal, "/cases/")
    assert 'href="/cases/XV-0001/"' in page
    assert "Amal Idris" in page


def test_a_register_without_cases_says_how_to_begin(amal: Client) -> None:
    assert "There is no case yet" in text_of(amal, "/cases/")


def test_the_case_shows_the_days_and_the_silence(
    amal: Client, filled: tuple[Case, Source, str]
) -> None:
    page = text_of(amal, "/cases/XV-0001/?as_of=2024-06-15")
    assert "Day 46 of custody" in page
    assert "44 days" in page


def test_the_page_is_as_of_a_day_and_as_known_at_another(
    amal: Client, filled: tuple[Case, Source, str]
) -> None:
    assert "Was arrested" not in text_of(amal, "/cases/XV-0001/?as_of=2024-04-01")
    assert "Was arrested" not in text_of(
        amal, "/cases/XV-0001/?as_of=2024-06-15&known_at=2024-06-01"
    )


@pytest.mark.parametrize("query", ["as_of=yesterday", "known_at=2024-13-01", "as_of=0000-00-00"])
def test_a_day_that_is_none_is_named(
    query: str, amal: Client, filled: tuple[Case, Source, str]
) -> None:
    assert "That is not a day" in text_of(amal, f"/cases/XV-0001/?{query}")


@pytest.mark.parametrize("path", ["/cases/XV-0009/", "/cases/XV-0001/sources/none/", "/nowhere/"])
def test_what_is_not_there_is_not_found(
    path: str, amal: Client, filled: tuple[Case, Source, str]
) -> None:
    assert amal.get(path).status_code == 404


def test_the_passage_is_marked_exactly(amal: Client, filled: tuple[Case, Source, str]) -> None:
    _, source, claim = filled
    page = text_of(amal, f"/cases/XV-0001/sources/{source.id}/?claim={claim}")
    (marked,) = re.findall(r'<mark id="passage"[^>]*>(.*?)</mark>', page, re.DOTALL)
    assert unescape(marked) == "was arrested on 1 May 2024"
    article = re.search(r'<article class="text"[^>]*>(.*?)</article>', page, re.DOTALL)
    assert article is not None
    assert unescape(re.sub(r"</?(?:mark|a)\b[^>]*>", "", article[1])) == source.text


def test_hostile_words_stay_words(amal: Client, tmp_path: Path) -> None:
    case = a_case(HOSTILE[:40])
    add_name(case, HOSTILE, by=BY, at=NOON)
    source = a_source(case, tmp_path, text=HOSTILE)
    claim = a_claim(case, source, Arrest(where=HOSTILE), quote="<script>alert(1)</script>")
    for path in (
        "/cases/",
        "/cases/XV-0001/",
        f"/cases/XV-0001/sources/{source.id}/?claim={claim}",
    ):
        page = text_of(amal, path)
        assert "<script>" not in page
        assert escape("<script>") in page


def test_no_page_has_a_style_or_a_script_within(
    amal: Client, filled: tuple[Case, Source, str]
) -> None:
    _, source, claim = filled
    paths = (
        "/log-in/",
        "/cases/",
        "/cases/XV-0001/",
        f"/cases/XV-0001/sources/{source.id}/?claim={claim}",
    )
    for path in paths:
        response = Client().get(path) if path == "/log-in/" else amal.get(path)
        page = response.content.decode()
        assert not re.search(
            r"<script(?! src=\"/static/)|<script[^>]*>[^<]|<style|\sstyle=|\son\w+=|javascript:",
            page,
        )
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert "no-store" in response.headers["Cache-Control"]


def test_the_case_page_needs_a_fixed_number_of_queries(
    amal: Client,
    filled: tuple[Case, Source, str],
    tmp_path: Path,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    case, _, _ = filled
    for day in range(1, 9):
        source = a_source(case, tmp_path, text=f"Amal Idris, letter {day}.")
        a_claim(case, source, Arrest(when=When(f"2024-01-0{day}")))
    forget_casefiles()
    with django_assert_num_queries(11):
        amal.get("/cases/XV-0001/")


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
@pytest.mark.parametrize("page", ["", "facts/", "calls/", "standards/", "procedures/"])
def test_a_case_is_shown_as_of_either_end_of_the_calendar(
    amal: Client, filled: tuple[Case, Source, str], day: str, page: str
) -> None:
    assert amal.get(f"/cases/XV-0001/{page}?as_of={day}").status_code == 200
