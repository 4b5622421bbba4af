"""Persons, claims and sources are found by their words, in any script, whatever was typed."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.ledger.access import actor_of
from habeas.ledger.acts import add_name
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.entries import entries_seen_by
from habeas.ledger.models import Case
from habeas.ledger.search import Hit, search
from tests.ledger.casting import AMAL, NOON, File, a_file
from tests.ledger.rooms import BY, a_case, a_source

NAMES = ("Мирзо Тавеску", "محمد تافيسكو", "Łukasz Tavešku", "米罗·塔维斯库")


@pytest.fixture
def named(file: File) -> File:
    """The file with forms of the name in four scripts."""
    for name in NAMES:
        add_name(file.case, name, by=AMAL, at=NOON)
    return file


def _sorts(query: str) -> set[str]:
    return {hit.sort for hit in search(query)}


@pytest.mark.parametrize(
    "query",
    [
        "Miro",
        "miro tavesku",
        "TAVESKU",
        "tavesk",
        "Мирзо",
        "мирзо тавес",
        "محمد",
        "tavešku",
        "Tavesku",
        "米罗",
    ],
)
def test_a_person_is_found_in_any_script(named: File, query: str) -> None:
    assert "person" in _sorts(query)


def test_an_arabic_name_is_found_with_and_without_vowel_signs(named: File) -> None:
    assert "person" in _sorts("مُحَمَّد")


def test_a_claim_and_its_source_are_found_by_words_of_the_quote(file: File) -> None:
    claim = file.claim()
    hits = search("arrested march")
    assert {(h.sort, h.ref) for h in hits} == {("claim", claim), ("source", file.sources[0].pk)}
    assert {h.case for h in hits} == {"XV-0001"}


def test_the_words_around_the_match_are_shown(file: File) -> None:
    file.source("Nothing here. " * 40 + "He asked for a cardiologist twice. " + "More. " * 40)
    (hit,) = [h for h in search("cardiologist") if h.sort == "source"]
    assert "asked for a cardiologist twice" in hit.excerpt
    assert hit.excerpt.startswith("…")


def test_every_word_must_be_there(file: File) -> None:
    file.source()
    assert search("arrested elsewhere") == []


def test_hits_come_from_all_cases(file: File) -> None:
    file.source()
    a_file(file.root, "Oksana Dravenko").source("Oksana Dravenko was arrested.")
    assert {hit.case for hit in search("arrested")} == {"XV-0001", "XV-0002"}


@pytest.mark.parametrize(
    "query",
    ['"', "'; DROP TABLE ledger_case; --", "NEAR(a b)", "a AND", "text:miro", "*", "miro*", "(", "-miro",
     "^x", "a:b", "!", "& |", "<->", "\\", "%", "_", "\x00", "", "   ", "AND OR NOT", "_x_", "²", "ﷺ"],
)  # fmt: skip
def test_no_query_is_taken_for_more_than_words(file: File, query: str) -> None:
    file.source()
    assert all(isinstance(hit, Hit) for hit in search(query))


def test_a_very_long_source_is_found_too(file: File) -> None:
    text = " ".join(f"word{number}" for number in range(150_000))
    file.source(f"{text} cardiologist")
    assert [hit.sort for hit in search("word7777")] == ["source"]


def test_no_more_hits_come_than_asked_for(file: File) -> None:
    for number in range(12):
        file.source(f"Letter {number} on the arrest.")
    assert len(search("letter", limit=5)) == 5


@pytest.mark.django_db
def test_who_sees_little_finds_what_is_old(tmp_path: Path) -> None:
    mine = a_case("Amal Idris")
    a_source(mine, tmp_path, text="Idris was moved to Kostrel.")
    for number in range(12):
        other = a_case(f"Boris {number}")
        a_source(other, tmp_path, text=f"Boris {number} was moved to Kostrel.")
    assert _found(mine, "boris", Level.INTERNAL, limit=1) == [mine.reference]
    assert len(search("Kostrel", limit=50)) == 13
    nobody = entries_seen_by(actor_of(User.objects.create_user("carla")), "Kostrel")
    assert search("Kostrel", limit=1, seen=nobody) == []


@pytest.mark.django_db
def test_what_one_may_not_see_pushes_out_nothing_that_one_may(tmp_path: Path) -> None:
    case = a_case("Amal Idris")
    a_source(case, tmp_path, text="Idris was moved to Kostrel.")
    for number in range(12):
        note = a_source(case, tmp_path, text=f"Note {number}: moved to Kostrel.")
        set_level(case, note.pk, Level.RESTRICTED, by=BY, at=NOON)
    assert _found(case, "boris", Level.INTERNAL, limit=3) == [case.reference]
    assert len(_found(case, "carla", Level.RESTRICTED, limit=3)) == 3


def _found(case: Case, name: str, level: Level, *, limit: int) -> list[str]:
    """The cases of what a new user of that clearance finds."""
    user = User.objects.create_user(name)
    part = NewPart(role=CaseRole.EDITOR, clearance=level)
    grant(case, user, part, seen=None, by=BY, at=NOON)
    seen = entries_seen_by(actor_of(user), "Kostrel")
    return [hit.case for hit in search("Kostrel", limit=limit, seen=seen)]
