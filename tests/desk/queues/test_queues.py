"""Contradictions and duplicates: side by side, settled with a reason, undone; nothing of a case of others."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.claims import Polarity
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.hunger_strike import HungerStrike
from habeas.ledger.acts.enter_claim import ByHand, enter_claim
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import Case, Decision
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which the lead of the cases is logged in."""
    client.force_login(User.objects.create_user(BY))
    return client


@pytest.fixture
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
        assert "One source affirms and another denies: hunger strike." in shown
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


def test_who_may_not_write_settles_nothing(case: Case) -> None:
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    typed = {"do": "settle", "claims": ids(), "why": "no"}
    assert browser.post("/cases/XV-0001/contradictions/", typed).status_code == 403
    assert '<form method="post" data-keep' not in page(browser)


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


def test_two_cases_of_one_person_in_two_scripts_are_merged_and_parted(amal: Client) -> None:
    a_case("Amal Idris")
    a_case("Амаль Идрис")
    a_case("Boris Tavesku")
    shown = page(amal, "/queues/duplicates/")
    assert shown.count("Can these be one person?") == 1
    typed = {"do": "merge", "one": "XV-0001", "other": "XV-0002"}
    assert amal.post("/queues/duplicates/", typed).status_code == 422
    amal.post("/queues/duplicates/", {**typed, "why": "Same day of birth."})
    shown = page(amal, "/queues/duplicates/")
    assert "Can these be one person?" not in shown
    assert "Same day of birth." in shown
    amal.post("/queues/duplicates/", {**typed, "do": "undo"})
    assert "Can these be one person?" in page(amal, "/queues/duplicates/")


def test_persons_in_cases_of_others_do_not_show(amal: Client) -> None:
    a_case("Amal Idris")
    a_case("Amal Idris")
    browser = Client()
    browser.force_login(User.objects.create_user("somebody"))
    assert "Can these" not in page(browser, "/queues/duplicates/")
    typed = {"do": "merge", "one": "XV-0001", "other": "XV-0002", "why": "no"}
    assert browser.post("/queues/duplicates/", typed).status_code == 404
