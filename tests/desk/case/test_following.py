"""Following another source: a reason is needed, the others stay, the choice shows and can be undone."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.claims import Polarity
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts.enter_claim import ByHand, enter_claim
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.settle import settle
from habeas.ledger.models import AuditEntry, Case, Decision
from tests.ledger.rooms import BY, LATER, NOON, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
FACTS = "/cases/XV-0001/facts/"
CONTESTED = "the fact stays contested until somebody does."


@pytest.fixture
def case(amal: Client) -> Case:
    """A case that Amal leads."""
    return a_case()


@pytest.fixture
def claims(case: Case, tmp_path: Path) -> tuple[str, str]:
    """Two letters on one arrest: the first says at home, the second in the street."""
    one = a_source(case, tmp_path)
    other = a_source(case, tmp_path, text="Amal Idris was arrested on 1 May 2024 in the street.")
    day = When("2024-05-01")
    ids = (
        a_claim(case, one, Arrest(when=day, where="home"), quote="was arrested"),
        a_claim(case, other, Arrest(when=day, where="the street"), quote="in the street"),
    )
    return (ids[0], ids[1]) if followed(amal_of(case)) == "home" else (ids[1], ids[0])


def amal_of(case: Case) -> Client:
    browser = Client()
    browser.force_login(User.objects.get(username=case.opened_by))
    return browser


def shown(client: Client, query: str = "") -> str:
    response = client.get(FACTS + query)
    assert response.status_code == 200
    return response.content.decode()


def followed(client: Client) -> str:
    """Where the arrest was, as the file follows it."""
    found = re.search(r'Where\?</dt><dd><span dir="auto">([^<]+)', shown(client))
    assert found is not None
    return found[1]


def follow(client: Client, claim: str, why: str, query: str = "") -> int:
    return client.post(FACTS + query, {"do": "follow", "claim": claim, "why": why}).status_code


def test_the_source_that_a_person_chooses_is_followed(
    amal: Client, claims: tuple[str, str]
) -> None:
    before = followed(amal)
    assert follow(amal, claims[1], "She said so herself") == 303
    assert followed(amal) != before
    page = shown(amal)
    assert "amal chose to follow this source on" in page
    assert "She said so herself" in page
    assert before in page


def test_the_latest_choice_counts_and_undoing_it_brings_back_the_one_before(
    amal: Client, claims: tuple[str, str]
) -> None:
    first = followed(amal)
    follow(amal, claims[1], "The letter is nearer to the day")
    second = followed(amal)
    follow(amal, claims[0], "She said so herself")
    assert followed(amal) == first
    follow(amal, claims[1], "She corrected herself")
    assert followed(amal) == second
    number = re.search(r'name="number" value="(\d+)"', shown(amal))
    assert number is not None
    assert amal.post(FACTS, {"do": "undo", "number": number[1]}).status_code == 303
    assert followed(amal) == first


def test_what_cannot_all_be_true_is_said_to_stay_contested_until_it_is_settled(
    amal: Client, claims: tuple[str, str], case: Case, tmp_path: Path
) -> None:
    denying = a_source(case, tmp_path, text="Nobody arrested Amal Idris on 1 May 2024.")
    no = ByHand(
        fact=Arrest(when=When("2024-05-01")), quote="Nobody arrested", polarity=Polarity.DENIED
    )
    denied = enter_claim(case, denying, no, by=BY, at=NOON)
    follow(amal, claims[1], "She said so herself")
    assert CONTESTED in shown(amal)
    settle(case, claims, follow="", by=BY, at=LATER, why="Both are the street before the house.")
    assert CONTESTED in shown(amal)
    settle(case, (*claims, denied), follow=claims[1], by=BY, at=LATER, why="The denial is false.")
    assert CONTESTED not in shown(amal)


def test_a_choice_without_a_reason_is_refused_and_keeps_what_was_chosen(
    amal: Client, claims: tuple[str, str]
) -> None:
    answer = amal.post(FACTS, {"do": "follow", "claim": claims[1], "why": " "})
    assert answer.status_code == 422
    assert "without a reason nobody can judge it" in answer.content.decode()
    assert not Decision.objects.filter(ruling="follow").exists()


def test_the_choice_is_a_line_of_the_history(amal: Client, claims: tuple[str, str]) -> None:
    follow(amal, claims[1], "She said so herself")
    assert AuditEntry.objects.get(act="follow").on == [claims[1]]
    assert "chose which claim to follow" in amal.get("/cases/XV-0001/history/").content.decode()


def test_the_day_asked_for_and_the_narrowing_are_kept(
    amal: Client, claims: tuple[str, str]
) -> None:
    typed = {"do": "follow", "claim": claims[1], "why": "She said so"}
    answer = amal.post(f"{FACTS}?as_of=2024-06-15&standing=contested", typed)
    there = "/cases/XV-0001/facts/?as_of=2024-06-15&standing=contested#fact-"
    assert answer["Location"] == there + claims[1]


def test_who_only_reads_is_offered_no_choice(claims: tuple[str, str], case: Case) -> None:
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    assert "Follow another source" not in shown(browser)
    assert follow(browser, claims[1], "I would like to") == 403


def test_a_claim_above_the_clearance_cannot_be_followed(
    amal: Client, case: Case, claims: tuple[str, str], tmp_path: Path
) -> None:
    letter = a_source(case, tmp_path, text="Amal Idris was arrested on 1 May 2024 at the market.")
    fact = Arrest(when=When("2024-05-01"), where="the market")
    hand = ByHand(fact=fact, quote="at the market", level=Level.SEALED)
    sealed = enter_claim(case, letter, hand, by=BY, at=NOON)
    assert follow(amal, sealed, "It would be known") == 422
    assert "the market" not in shown(amal)


def test_where_sources_agree_there_is_nothing_to_choose(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01")))
    assert "Follow another source" not in shown(amal)
