"""A paper is begun in a language, with words of the file given in it, and seen beside another."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.ledger.models import PaperDraft
from tests.desk.composing.drafting import begun, field
from tests.ledger.rooms import BY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("case")]
GIVEN = "government of Varenia = le Gouvernement de la Varénie\nWriters' League = la Ligue des écrivains"


def test_the_first_words_are_in_the_language_chosen_with_the_words_given(amal: Client) -> None:
    page = amal.get(begun(amal, language="fr", given=GIVEN)).content.decode()
    assert "À l’attention du Gouvernement de la Varénie" in field(page)
    draft = PaperDraft.objects.get()
    assert (draft.language, draft.words_given["writers' league"]) == (
        "fr",
        ["la Ligue des écrivains"],
    )
    assert "These words of the file" not in page


def test_words_that_nobody_gave_are_listed_beside_the_paper(amal: Client) -> None:
    page = amal.get(begun(amal, language="fr")).content.decode()
    assert "These words of the file stand in the paper as they were written" in page


def test_a_paper_that_is_not_in_the_language_says_in_which_it_is(amal: Client) -> None:
    typed = {
        "template": "ipu_complaint",
        "audience": "internal",
        "as_of": "15 June 2024",
        "language": "ru",
    }
    answer = amal.post("/cases/XV-0001/papers/new/", {**typed, "given": "kept = сохранено"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "is a form that is written in English alone, not in &#39;ru&#39;" in page
    assert "kept = сохранено" in page


def test_a_line_that_gives_no_words_is_named_and_nothing_is_written(amal: Client) -> None:
    typed = {
        "template": "reiteration",
        "audience": "internal",
        "as_of": "15 June 2024",
        "language": "fr",
    }
    answer = amal.post("/cases/XV-0001/papers/new/", {**typed, "given": "eye doctor"})
    assert answer.status_code == 422
    assert "Line 1 does not give words" in answer.content.decode()
    assert not PaperDraft.objects.exists()


def test_both_languages_stand_side_by_side_with_their_notes(amal: Client) -> None:
    paper = begun(amal, language="ar")
    assert f'href="{paper}beside/en/"' in amal.get(paper).content.decode()
    page = amal.get(f"{paper}beside/en/").content.decode()
    assert "The same claims, numbers, dates and names in both." in page
    assert '<td lang="ar" dir="rtl">' in page
    assert "has been in custody for 46 days" in page
    assert "46\u00a0يوماً" in page
    assert page.count("was arrested on 1 May 2024") > 1


def test_a_language_that_there_is_not_and_a_paper_of_others_are_not_there(amal: Client) -> None:
    paper = begun(amal)
    assert amal.get(f"{paper}beside/en/").status_code == 404
    assert amal.get(f"{paper}beside/de/").status_code == 404
    stranger = Client()
    stranger.force_login(User.objects.create_user("stranger"))
    assert stranger.get(f"{paper}beside/fr/").status_code == 404
    assert BY != "stranger"
