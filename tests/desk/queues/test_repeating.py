"""Facts told twice: side by side, joined or kept apart with one press, and undone."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.load import load_casefile
from habeas.ledger.models import Case, Decision
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
PATH = "/cases/XV-0001/repeats/"
ASKED = "Do both tell of one occurrence?"


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """One letter says on which day she was arrested, another only in which month."""
    made = a_case()
    a_claim(made, a_source(made, tmp_path), Arrest(when=When("2024-05-01")), quote="was arrested")
    other = a_source(made, tmp_path, text="Amal Idris was taken in May.")
    a_claim(made, other, Arrest(when=When("2024-05")), quote="was taken in May")
    return made


def held() -> list[tuple[str, ...]]:
    """The claims of each held fact."""
    file = load_casefile("XV-0001", as_of=NOON.date())
    return [h.claim_ids for h in file.held]


def both() -> str:
    """Both claims, as the form carries them."""
    return " ".join(sorted(i for ids in held() for i in ids))


def page(client: Client) -> str:
    response = client.get(PATH)
    assert response.status_code == 200
    return response.content.decode()


def press(client: Client, do: str, **typed: str) -> int:
    """The status of the answer to a button."""
    return client.post(PATH, {"do": do, **typed}).status_code


def test_both_passages_stand_side_by_side(amal: Client, case: Case) -> None:
    shown = page(amal)
    assert shown.count(ASKED) == 1
    assert "was taken in May" in shown
    assert 'Told twice <span class="count">1</span>' in shown


def test_joining_needs_no_reason_and_is_undone(amal: Client, case: Case) -> None:
    assert press(amal, "join", claims=both()) == 302
    assert len(held()) == 1
    shown = page(amal)
    assert ASKED not in shown
    assert "one occurrence" in shown
    number = Decision.objects.get(ruling="same_occurrence").pk
    assert press(amal, "undo", number=str(number)) == 302
    assert len(held()) == 2
    assert ASKED in page(amal)


def test_two_that_are_not_the_same_are_asked_about_no_more(amal: Client, case: Case) -> None:
    assert press(amal, "apart", claims=both(), why="Two raids.") == 302
    shown = page(amal)
    assert (ASKED in shown, "Two raids." in shown, len(held())) == (False, True, 2)
    number = Decision.objects.get(ruling="apart").pk
    press(amal, "undo", number=str(number))
    assert ASKED in page(amal)


def test_the_history_tells_of_the_ruling_and_can_undo_it(amal: Client, case: Case) -> None:
    press(amal, "join", claims=both())
    shown = amal.get("/cases/XV-0001/history/").content.decode()
    assert f"{BY} ruled that claims tell of one occurrence." in shown


@pytest.mark.parametrize(
    ("do", "typed"),
    [("join", {"claims": "a b"}), ("join", {}), ("sing", {}), ("undo", {"number": "0"})],
    ids=["foreign", "none", "no-button", "no-ruling"],
)
def test_what_is_not_there_is_not_ruled_on(
    amal: Client, case: Case, do: str, typed: dict[str, str]
) -> None:
    before = Decision.objects.count()
    assert press(amal, do, **typed) == 422
    assert Decision.objects.count() == before


def test_who_may_not_write_rules_nothing(case: Case) -> None:
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    assert press(browser, "join", claims=both()) == 403
    assert 'value="join"' not in page(browser)


def test_a_ruling_of_another_case_is_not_undone_from_here(amal: Client, case: Case) -> None:
    a_case("Boris Tavesku")
    press(amal, "join", claims=both())
    number = Decision.objects.get(ruling="same_occurrence").pk
    typed = {"do": "undo", "number": str(number)}
    assert amal.post("/cases/XV-0002/repeats/", typed).status_code == 422


@pytest.mark.parametrize("second", ["apart", "join"])
def test_who_rules_second_is_told_and_loses_no_word(amal: Client, case: Case, second: str) -> None:
    claims = both()
    assert press(amal, "apart", claims=claims, why="Two arrests.") == 302
    answer = amal.post(PATH, {"do": second, "claims": claims, "why": "I asked her mother."})
    assert answer.status_code == 422
    told = answer.content.decode()
    for words in ("Somebody has ruled on this meanwhile", "I asked her mother.", "Two arrests."):
        assert words in told
    assert Decision.objects.filter(ruling__in=("apart", "same_occurrence")).count() == 1
