"""The library at the desk: searched by words, asked what binds a state on a day; the address keeps the view."""

import re

import pytest
from django.test import Client

from habeas.procedures import PROCEDURES
from habeas.standards import INSTRUMENTS

pytestmark = pytest.mark.django_db


def words(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_every_instrument_has_a_page_with_its_provisions(amal: Client) -> None:
    listed = words(amal, "/law/")
    for key, one in INSTRUMENTS.items():
        assert f'href="/law/instruments/{key}/"' in listed
        page = words(amal, f"/law/instruments/{key}/")
        places = set(re.findall(rf'<tr id="({key}-[^"\s]+)"', page))
        assert len(places) == len(one.provisions), key
    assert amal.get("/law/instruments/nothing/").status_code == 404


def test_words_find_a_provision_and_its_place(amal: Client) -> None:
    page = words(amal, "/law/?q=iccpr+judge")
    assert 'href="/law/instruments/iccpr/#iccpr-9-3"' in page
    assert 'href="/law/instruments/cat/"' not in page
    assert 'value="iccpr judge"' in page
    assert "Nothing in the library has all these words." in words(amal, "/law/?q=xyzzy")


def test_what_binds_comes_first_with_its_basis_and_the_bodies_accepted(amal: Client) -> None:
    page = words(amal, "/law/binding/?state=KG&on=2022-05-14")
    binding, _, others = page.partition('id="others"')
    assert 'href="/law/instruments/iccpr/"' in binding
    assert 'href="/law/instruments/udhr/"' in others
    assert 'href="/law/instruments/icpped/"' in others
    assert "binding since" in binding
    assert "Bodies that the state accepts" in others
    assert '<option value="KG" selected>' in page
    before = words(amal, "/law/binding/?state=KG&on=1990-05-14").partition('id="others"')[0]
    assert 'href="/law/instruments/iccpr/"' not in before


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("state=ZZ", "The table of states does not have ZZ; choose one of the list."),
        ("state=KG&on=soon", "That is not a day; write it as 2022-05-14."),
    ],
)
def test_what_cannot_be_asked_is_said(query: str, problem: str, amal: Client) -> None:
    for page in ("/law/binding/", "/law/procedures/"):
        assert problem in words(amal, f"{page}?{query}")


def test_every_procedure_is_listed_and_opens(amal: Client) -> None:
    listed = words(amal, "/law/procedures/?state=KG&on=2022-05-14")
    for key in PROCEDURES:
        assert f'href="/law/procedures/{key}/"' in listed
        assert "What must be shown" in words(amal, f"/law/procedures/{key}/")
    assert amal.get("/law/procedures/nothing/").status_code == 404
