"""Names that are held already are found in whatever script they are typed, and only by who may see them."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.scripts import is_like, skeleton
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts import add_name
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Source
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source

PATH = "/enter/names/"
ASKED = {"name": "where", "sort": "place", "where": "кой"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [("кой", "Koi-Tash"), ("لينورا", "Lenora"), ("Ленора", "Lenora"), ("tash", "Кой-Таш"), ("lenora pr", "Lenora Prison")],
)  # fmt: skip
def test_a_name_is_found_across_scripts(typed: str, name: str) -> None:
    assert is_like(typed, name)


def test_other_names_and_scripts_that_are_not_known_stay_apart() -> None:
    assert not is_like("Orlest", "Lenora")
    assert skeleton("東京") == "東京"
    assert not is_like("東京", "Lenora")


@pytest.fixture
def source(client: Client, tmp_path: Path) -> Source:
    """A source of a case that tells of Koi-Tash; its lead is logged in."""
    client.force_login(User.objects.create_user(BY))
    case = a_case()
    made = a_source(case, tmp_path)
    a_claim(case, made, Arrest(where="Koi-Tash"))
    return made


@pytest.mark.django_db
def test_names_of_the_case_and_of_other_cases_are_offered(client: Client, source: Source) -> None:
    other = a_case("Boris Tavesku")
    for asked in (
        ASKED | {"case": source.case.reference},
        ASKED | {"case": other.reference},
        ASKED,
    ):
        assert "Koi-Tash" in client.get(PATH, asked).content.decode()


@pytest.mark.django_db
def test_nobody_else_is_told_the_names(source: Source) -> None:
    stranger = Client()
    stranger.force_login(User.objects.create_user("someone"))
    assert "Koi-Tash" not in stranger.get(PATH, ASKED).content.decode()
    assert stranger.get(PATH, ASKED | {"case": "XV-0001"}).status_code == 404


@pytest.mark.django_db
def test_a_name_on_a_source_since_sealed_is_not_told(client: Client, source: Source) -> None:
    set_level(source.case, source.pk, Level.SEALED, by=BY, at=NOON)
    other = a_case("Boris Tavesku")
    page = client.get(PATH, ASKED | {"case": other.reference}).content.decode()
    assert "Koi-Tash" not in page


@pytest.mark.django_db
def test_a_field_or_a_sort_that_is_none_is_refused(client: Client, source: Source) -> None:
    assert client.get(PATH, ASKED | {"sort": "colour"}).status_code == 400
    assert client.get(PATH, ASKED | {"name": '"'}).status_code == 400


@pytest.mark.django_db
def test_who_is_given_single_sources_is_offered_a_person_by_the_name_used_alone(
    source: Source,
) -> None:
    contact, browser = User.objects.create_user("contact"), Client()
    part = NewPart(role=CaseRole.CONTACT, items=(source.pk,))
    grant(source.case, contact, part, seen=None, by=BY, at=NOON)
    add_name(source.case, "Mira Kaltan", by=BY, at=NOON)
    browser.force_login(contact)
    for typed, is_offered in (("idris", True), ("kaltan", False)):
        asked = {"name": "who", "sort": "person", "who": typed}
        assert ("XV-0001" in browser.get(PATH, asked).content.decode()) == is_offered
