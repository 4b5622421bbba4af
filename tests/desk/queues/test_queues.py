"""Contradictions: side by side, settled with a reason, undone; nothing of a case of others."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from habeas.core.access import CaseRole
from habeas.core.claims import Polarity
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.desk.queues.pages import slices
from habeas.kinds.arrest import Arrest
from habeas.kinds.hunger_strike import HungerStrike
from habeas.ledger.acts.enter_claim import ByHand, enter_claim
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Case, Decision
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """One letter says that she was on hunger strike, another that she was not."""
    made = a_case()
    strike = HungerStrike(when=When("2024-05-03"))
    a_claim(made, a_source(made, tmp_path), strike, quote="was arrested")
    other = a_source(made, tmp_path, text="Amal Idris was not on hunger strike, the prison says.")
    denial = ByHand(fact=strike, quote="was not on hunger strike", polarity=Polarity.DENIED)
    enter_claim(made, other, denial, by=BY, at=NOON)
    return made


def ids() -> str:
    """The claims of the case, as the form carries them."""
    from habeas.ledger.load import load_casefile

    file = load_casefile("XV-0001", as_of=NOON.date())
    return " ".join(h.id for h in file.held)


def page(client: Client, path: str = "/cases/XV-0001/contradictions/") -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_both_passages_stand_side_by_side(amal: Client, case: Case) -> None:
    for path in ("/cases/XV-0001/contradictions/", "/queues/contradictions/"):
        shown = page(amal, path)
        assert "One source affirms and another denies: hunger strike, on 3 May 2024." in shown
        assert "was not on hunger strike" in shown
        assert "was arrested" in shown


def test_settling_needs_a_reason_and_can_be_undone(amal: Client, case: Case) -> None:
    path = "/cases/XV-0001/contradictions/"
    assert amal.post(path, {"do": "settle", "claims": ids()}).status_code == 422
    assert Decision.objects.filter(ruling="resolve").count() == 0
    typed = {"do": "settle", "claims": ids(), "why": "The prison was wrong."}
    assert amal.post(path, typed).status_code == 302
    shown = page(amal)
    assert "No contradiction stands open." in shown
    assert "The prison was wrong." in shown
    number = Decision.objects.get(ruling="resolve").pk
    amal.post(path, {"do": "undo", "number": str(number)})
    assert "One source affirms" in page(amal)


def test_who_settles_second_is_told_and_loses_no_word(amal: Client, case: Case) -> None:
    path, claims = "/cases/XV-0001/contradictions/", ids()
    typed = {"do": "settle", "claims": claims, "why": "The prison was wrong."}
    assert amal.post(path, typed).status_code == 302
    answer = amal.post(path, {**typed, "why": "I asked her mother."})
    assert answer.status_code == 422
    told = answer.content.decode()
    for words in ("Somebody has ruled on this meanwhile", "I asked her mother.", "was wrong."):
        assert words in told


def test_what_is_settled_in_the_queue_of_all_cases_leads_on_there_and_to_undo(
    amal: Client, case: Case
) -> None:
    queue = page(amal, "/queues/contradictions/")
    assert '<form method="post" action="/cases/XV-0001/contradictions/"' in queue
    typed = {"do": "settle", "claims": ids(), "why": "The prison was wrong.", "page": "1"}
    answer = amal.post("/cases/XV-0001/contradictions/", typed)
    back = "/queues/contradictions/?page=1&settled=XV-0001"
    assert answer.headers["Location"] == back
    assert 'href="/cases/XV-0001/contradictions/#settled"' in page(amal, back)
    assert "/cases/XV-0002/" not in page(amal, back.replace("XV-0001", "XV-0002"))


def test_who_may_not_write_settles_nothing(case: Case) -> None:
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    typed = {"do": "settle", "claims": ids(), "why": "no"}
    assert browser.post("/cases/XV-0001/contradictions/", typed).status_code == 403
    for path in ("/cases/XV-0001/contradictions/", "/queues/contradictions/"):
        assert 'data-keep="settle' not in page(browser, path)


def test_a_ruling_of_another_case_is_not_undone_from_here(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    other = a_case("Boris Tavesku")
    a_claim(
        other, a_source(other, tmp_path, text="Boris was arrested."), Arrest(), quote="arrested"
    )
    amal.post(
        "/cases/XV-0001/contradictions/", {"do": "settle", "claims": ids(), "why": "Settled."}
    )
    number = Decision.objects.get(ruling="resolve").pk
    typed = {"do": "undo", "number": str(number)}
    assert amal.post("/cases/XV-0002/contradictions/", typed).status_code == 422


def contradicting(root: Path, number: int) -> None:
    """One more case with one contradiction."""
    made = a_case(f"Boris Tavesku {number}")
    strike = HungerStrike(when=When("2024-05-03"))
    for polarity in Polarity:
        text = f"Boris {number} is hungry: {polarity}."
        told = ByHand(fact=strike, quote="hungry", polarity=polarity)
        enter_claim(made, a_source(made, root, text=text), told, by=BY, at=NOON)


def test_the_queue_of_all_cases_takes_as_many_queries_for_many_as_for_one(
    amal: Client,
    case: Case,
    tmp_path: Path,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_max_num_queries(100) as few:
        page(amal, "/queues/contradictions/")
    for number in range(5):
        contradicting(tmp_path, number)
    with django_assert_max_num_queries(100) as many:
        shown = page(amal, "/queues/contradictions/")
    assert shown.count("One source affirms") == 6
    assert len(many) == len(few)


def test_a_page_of_the_queue_holds_its_places_whatever_the_cases() -> None:
    cases = [("XV-0001", 3), ("XV-0002", 1), ("XV-0003", 4)]
    assert slices(cases, range(0, 4)) == [("XV-0001", slice(0, 3)), ("XV-0002", slice(0, 1))]
    assert slices(cases, range(2, 6)) == [
        ("XV-0001", slice(2, 3)), ("XV-0002", slice(0, 1)), ("XV-0003", slice(0, 2)),
    ]  # fmt: skip
    assert slices(cases, range(8, 8)) == []


def test_what_a_reader_is_not_cleared_to_contradicts_nothing_in_their_queue(case: Case) -> None:
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    assert "One source affirms" in page(browser, "/queues/contradictions/")
    set_level(case, ids().split()[0], Level.SEALED, by=BY, at=NOON)
    assert "One source affirms" not in page(browser, "/queues/contradictions/")
