"""Proposals sorted and sifted by how sure the reader is: all of it in the address."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.test import Client

from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts.propose_claims import Proposed, propose_claims
from habeas.ledger.models import Claim, Source
from tests.ledger.rooms import BY, NOON, a_case, a_source, at_once

pytestmark = pytest.mark.django_db
TEXT = "She was arrested in May. She was arrested in June. She was arrested in July. She was arrested in August."
MONTHS = {"May": 0.7, "June": 0.95, "July": None, "August": 0.31}


@pytest.fixture
@at_once
def source(amal: Client, tmp_path: Path) -> Source:
    """A letter with a proposal for each month, of which one has no figure."""
    case = a_case()
    made = a_source(case, tmp_path, text=TEXT)
    found = [_proposed(n, month) for n, month in enumerate(MONTHS, start=5)]
    propose_claims(case, made, found, by=BY, at=NOON)
    return made


def _proposed(number: int, month: str) -> Proposed:
    start = TEXT.index(f"arrested in {month}")
    fact = Arrest(when=When(f"2024-{number:02}"))
    return Proposed(fact=fact, start=start, end=start + 12 + len(month), rule="en/arrest.test",
                    confidence=MONTHS[month])  # fmt: skip


def page(client: Client, source: Source, query: str = "") -> str:
    return unescape(client.get(f"/cases/XV-0001/sources/{source.pk}/{query}").content.decode())


def listed(page: str) -> list[str]:
    """The months of the cards, from top to bottom."""
    return re.findall(r"<article class=\"card.*?<q[^>]*>arrested in (\w+)</q>", page, re.DOTALL)


def card(month: str) -> str:
    return Claim.objects.get(anchors__quote=f"arrested in {month}").pk


@pytest.mark.parametrize(
    ("query", "months"),
    [
        ("", ["May", "June", "July", "August"]),
        ("?order=text", ["May", "June", "July", "August"]),
        ("?order=surest", ["June", "May", "August", "July"]),
        ("?order=least_sure", ["August", "May", "June", "July"]),
        ("?degree=sure", ["June"]),
        ("?degree=likely", ["May"]),
        ("?degree=doubtful", ["August"]),
        ("?order=upside_down&degree=certain", ["May", "June", "July", "August"]),
    ],
)
def test_the_address_says_which_are_listed_and_in_what_order(
    amal: Client, source: Source, query: str, months: list[str]
) -> None:
    assert listed(page(amal, source, query)) == months


def test_how_sure_the_reader_is_stands_on_the_card_in_a_word_and_a_figure(
    amal: Client, source: Source
) -> None:
    badges = re.findall(r'<span class="badge[^>]*>(\w+: \d+ of 100)<', page(amal, source))
    assert badges == ["likely: 70 of 100", "sure: 95 of 100", "doubtful: 31 of 100"]


def test_the_form_shows_what_is_chosen_and_how_many_there_are(amal: Client, source: Source) -> None:
    shown = page(amal, source, "?degree=sure&order=surest")
    assert '<option value="sure" selected>sure (1)</option>' in shown
    assert '<option value="surest" selected>surest first</option>' in shown
    assert "4 claims to review" in shown


def test_links_and_forms_keep_the_choice(amal: Client, source: Source) -> None:
    shown = page(amal, source, "?order=surest&as_of=2024-06-15")
    assert f"?as_of=2024-06-15&order=surest&claim={card('May')}#passage" in shown
    assert 'decide/?as_of=2024-06-15&order=surest"' in shown
    assert '<input type="hidden" name="as_of" value="2024-06-15">' in shown


def test_after_a_decision_comes_the_next_in_the_order_chosen(amal: Client, source: Source) -> None:
    there = f"/cases/XV-0001/sources/{source.pk}/decide/?order=surest"
    answer = amal.post(there, {"claim": card("June"), "do": "accept", "seen": "WAITING"})
    assert answer["Location"].endswith(f"?order=surest&claim={card('May')}#card-{card('May')}")


def test_after_the_last_of_a_degree_the_page_says_that_there_is_none_left(
    amal: Client, source: Source
) -> None:
    there = f"/cases/XV-0001/sources/{source.pk}/decide/?degree=sure"
    amal.post(there, {"claim": card("June"), "do": "accept", "seen": "WAITING"})
    shown = page(amal, source, "?degree=sure")
    assert listed(shown) == []
    assert "None of the proposals that wait is of that sort." in shown
