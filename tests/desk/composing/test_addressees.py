"""A paper goes to those whom its readers may know of: nobody else is offered, ticked or taken."""

import re
from pathlib import Path

import pytest
from django.test import Client

from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Case, PaperDraft, Source
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
GUARDS = "guards of the Canary Directorate"
NEW = "/cases/XV-0001/papers/new/"
CHOSEN = {"template": "public_statement", "audience": "internal", "as_of": "15 June 2024",
          "organisation": "Writers' League"}  # fmt: skip


@pytest.fixture
@at_once
def secret(amal: Client, tmp_path: Path) -> Source:
    """The source of the last appeal, for the team alone; an earlier appeal is for all in the house."""
    case = a_case()
    source = a_source(case, tmp_path)
    a_claim(case, source, Arrest(when=When("2024-05-01")), quote="was arrested on 1 May 2024")
    call = AppealMade(when=When("2024-05-02"), actor="Writers' League", addressee="government")
    a_claim(case, source, call)
    told = a_source(case, tmp_path, text=f"On 9 May 2024 the League wrote to {GUARDS}.")
    to_guards = AppealMade(when=When("2024-05-09"), actor="Writers' League", addressee=GUARDS)
    a_claim(case, told, to_guards, quote=GUARDS)
    set_level(case, told.pk, Level.RESTRICTED, by=BY, at=NOON)
    return told


def offered(page: str) -> dict[str, bool]:
    """The addressees offered, and whether each is ticked."""
    found = re.findall(r'name="addressee" value="([^"]+)"( checked)?', page)
    return {name: bool(ticked) for name, ticked in found}


def test_those_offered_and_ticked_are_those_that_the_readers_may_know_of(
    amal: Client, secret: Source
) -> None:
    assert offered(amal.get(NEW).content.decode()) == {"government": True}
    for_the_team = offered(amal.get(NEW, {"audience": "restricted"}).content.decode())
    assert for_the_team[GUARDS]


@pytest.mark.parametrize("how", ["get", "post"])
def test_other_readers_are_offered_other_addressees_and_what_was_typed_stays(
    amal: Client, secret: Source, how: str
) -> None:
    typed = {**CHOSEN, "addressee": [GUARDS, "government"], "addressees": "Ilse"}
    answer = amal.get(NEW, typed) if how == "get" else amal.post(NEW, {**typed, "do": "offer"})
    page = answer.content.decode()
    assert offered(page) == {"government": True}
    assert ">Ilse</textarea>" in page
    assert not PaperDraft.objects.exists()


@pytest.mark.parametrize("field", ["addressee", "addressees"])
def test_an_addressee_whom_the_readers_may_not_know_of_is_refused_by_name(
    amal: Client, secret: Source, field: str
) -> None:
    answer = amal.post(NEW, {**CHOSEN, field: GUARDS.title()})
    assert answer.status_code == 422
    assert f"names {GUARDS.title()}: leave that out" in answer.content.decode()
    assert not PaperDraft.objects.exists()
    assert amal.post(NEW, {**CHOSEN, field: GUARDS, "audience": "restricted"}).status_code == 302


def test_who_speaks_and_to_whom_turn_no_line_of_the_paper_round(
    amal: Client, secret: Source
) -> None:
    typed = {
        "organisation": "Writers' League\u202e",
        "addressees": "\u2067Minister of  Justice\n\u200b",
    }
    assert amal.post(NEW, {**CHOSEN, **typed}).status_code == 302
    paper = PaperDraft.objects.get()
    assert (paper.organisation, paper.addressees) == ("Writers' League", ["Minister of Justice"])


def test_an_addressee_who_came_to_be_above_the_readers_is_an_error_of_the_paper(
    amal: Client, secret: Source
) -> None:
    set_level(Case.objects.get(), secret.pk, Level.INTERNAL, by=BY, at=NOON)
    there = str(amal.post(NEW, {**CHOSEN, "addressee": GUARDS})["Location"])
    assert "above the level of" not in amal.get(there).content.decode()
    set_level(Case.objects.get(), secret.pk, Level.RESTRICTED, by=BY, at=NOON)
    assert "This addressee stands only in what is above" in amal.get(there).content.decode()
    answer = amal.post(there, {"do": "approve", "seen": "1"})
    assert answer.status_code == 422
    assert "No reason outweighs what this audience may not see" in answer.content.decode()


def test_a_body_is_silent_for_days_no_surer_than_the_dates_of_the_calls(
    amal: Client, tmp_path: Path
) -> None:
    case = a_case()
    letter = a_source(case, tmp_path)
    for to, when in (("Senate", When("2023")), ("Ombudsman", When("2024-05-01")), ("Union", None)):
        a_claim(case, letter, AppealMade(when=when, actor=f"League {when}", addressee=to))
    page = amal.get(NEW, {"as_of": "2024-06-15"}).content.decode()
    told = dict(re.findall(r'<span dir="auto">([^<]+)</span> <span class="soft">([^<]+)', page))
    assert told == {
        "Senate": "without an answer: at least 167 and at most 531 days",
        "Ombudsman": "without an answer: 45 days",
        "Union": "without an answer: day not known",
    }


KEPT = """
[[addressee]]
office = "Minister of Justice"
names = ["government"]
honorific = "Her Excellency"
language = "en"
channel = "e-mail"
[[addressee.holder]]
name = "Ilda Voss"
since = 2020-01-01

[[addressee]]
office = "Embassy in Orlest"
role = "copy"
"""


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The addressees that the house keeps."""
    monkeypatch.setattr("habeas.desk.composing.leaving.HOUSE", tmp_path)
    file = tmp_path / "addressees.toml"
    file.write_text(KEPT, encoding="utf-8")
    return file


def test_offices_that_the_house_keeps_are_offered_once_with_who_holds_them(
    amal: Client, secret: Source, kept: Path
) -> None:
    page = amal.get(NEW).content.decode()
    assert offered(page) == {"government": True, "Embassy in Orlest": False}
    told = re.findall(r'value="([^"]+)"(?: checked)?>(.*?)</label>', page)
    beside = {name: re.sub(r"<[^>]+>|\s+", " ", rest) for name, rest in told}
    assert "kept by the house Her Excellency Ilda Voss" in " ".join(beside["government"].split())
    assert "nobody known in office gets a copy" in " ".join(beside["Embassy in Orlest"].split())


def test_a_paper_to_an_office_of_the_house_leaves_with_its_block(
    amal: Client, secret: Source, kept: Path
) -> None:
    there = str(amal.post(NEW, {**CHOSEN, "addressee": "Embassy in Orlest"})["Location"])
    assert "Embassy in Orlest" in amal.get(there).content.decode()
    out = amal.get(f"{there}export/md/").content.decode()
    assert "Embassy in Orlest" in out


def test_addressees_that_cannot_be_read_are_one_line_that_names_the_file(
    amal: Client, secret: Source, kept: Path
) -> None:
    kept.write_text("[[addressee]]\noffice = 3\n", encoding="utf-8")
    answer = amal.get(NEW)
    assert answer.status_code == 422
    assert "addressees.toml" in answer.content.decode()
