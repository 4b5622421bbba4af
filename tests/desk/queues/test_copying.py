"""Sources that seem to repeat one another: side by side, ruled on with one press, undone, and hidden from who may not see."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.corroboration import Standing, standing
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts import add_source
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.load import load_casefile
from habeas.ledger.models import Case, Decision, Source
from tests.ledger.rooms import BY, LATER, NOON, a_case, a_claim, at_once

pytestmark = pytest.mark.django_db
PATH = "/cases/XV-0001/copies/"
ASKED = "Does one repeat the other?"
RELEASE = (
    "Amal Idris was arrested on 1 May 2024 in Lenora by six men who showed no papers. Her mother waited at the gate of "
    "the prison until the evening and was sent home without a word."
)


def a_told(
    case: Case, root: Path, text: str, publisher: str, level: Level = Level.INTERNAL
) -> Source:
    """A source of a publisher."""
    new = NewSource(
        data=f"{publisher}: {text}".encode(), title=f"Told by {publisher}", text=text, media_type="text/plain",
        date="2024-05-02", publisher=publisher, level=level, language="en",
    )  # fmt: skip
    return add_source(case, new, root=root, by=BY, at=LATER if publisher == "Post" else NOON)[0]


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """The League tells of an arrest, and the Post prints it again."""
    made = a_case()
    for publisher in ("League", "Post"):
        told = a_told(made, tmp_path, RELEASE, publisher)
        a_claim(made, told, Arrest(when=When("2024-05-01")), quote="was arrested on 1 May 2024")
    return made


def both() -> str:
    """The copy and its origin, as the form carries them."""
    ids = {source.publisher: source.pk for source in Source.objects.all()}
    return f"{ids['Post']} {ids['League']}"


def page(client: Client, path: str = PATH) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def press(client: Client, do: str, **typed: str) -> int:
    """The status of the answer to a button."""
    return client.post(PATH, {"do": do, **typed}).status_code


def stands() -> Standing:
    file = load_casefile("XV-0001", as_of=NOON.date())
    return standing(file, file.held[0])


def test_the_shared_words_stand_side_by_side(amal: Client, case: Case) -> None:
    shown = page(amal)
    assert shown.count(ASKED) == 1
    assert shown.count("Her mother waited at the gate of the prison") == 2
    assert 'Copied sources <span class="count">1</span>' in shown
    assert stands() is Standing.SINGLE


def test_the_chronology_counts_a_copy_as_no_second_source(amal: Client, case: Case) -> None:
    assert "2 independent sources" not in page(amal, "/cases/XV-0001/")


def test_a_repeat_is_ruled_without_a_reason_and_undone(amal: Client, case: Case) -> None:
    assert press(amal, "repeats", both=both()) == 302
    shown = page(amal)
    assert (ASKED in shown, "the first repeats the second" in shown) == (False, True)
    number = Decision.objects.get(ruling="repeats").pk
    assert press(amal, "undo", number=str(number)) == 302
    assert ASKED in page(amal)


def test_the_other_way_round_the_origin_is_the_other(amal: Client, case: Case) -> None:
    press(amal, "turned", both=both())
    assert Decision.objects.get(ruling="repeats").on == both().split()[::-1]


def test_independent_needs_a_reason_and_then_counts_as_two(amal: Client, case: Case) -> None:
    assert press(amal, "independent", both=both()) == 422
    assert stands() is Standing.SINGLE
    assert press(amal, "independent", both=both(), why="Both were at the gate.") == 302
    assert stands() is Standing.CORROBORATED
    assert "Both were at the gate." in page(amal)


def test_the_history_tells_of_the_ruling(amal: Client, case: Case) -> None:
    press(amal, "independent", both=both(), why="Both were at the gate.")
    shown = page(amal, "/cases/XV-0001/history/")
    assert f"{BY} ruled that two sources are independent of each other." in shown


def test_the_page_of_each_source_tells_of_the_other(amal: Client, case: Case) -> None:
    copy, origin = both().split()
    assert "Seems to repeat:" in page(amal, f"/cases/XV-0001/sources/{copy}/")
    assert "Seems to be repeated by:" in page(amal, f"/cases/XV-0001/sources/{origin}/")
    press(amal, "repeats", both=both())
    assert "Repeats:" in page(amal, f"/cases/XV-0001/sources/{copy}/")


def test_the_duplicates_queue_leads_to_the_case(amal: Client, case: Case) -> None:
    shown = page(amal, "/queues/duplicates/")
    assert PATH in shown
    assert "1 source to rule on" in shown
    press(amal, "repeats", both=both())
    assert PATH not in page(amal, "/queues/duplicates/")


@pytest.mark.parametrize(
    ("do", "typed"),
    [("repeats", {"both": "a b"}), ("repeats", {}), ("sing", {}), ("undo", {"number": "0"})],
    ids=["foreign", "none", "no-button", "no-ruling"],
)
def test_what_is_not_there_is_not_ruled_on(
    amal: Client, case: Case, do: str, typed: dict[str, str]
) -> None:
    before = Decision.objects.count()
    assert press(amal, do, **typed) == 422
    assert Decision.objects.count() == before


def test_an_unknown_button_on_what_is_there_rules_nothing(amal: Client, case: Case) -> None:
    assert press(amal, "sing", both=both()) == 422


def viewer(case: Case, clearance: Level, role: CaseRole = CaseRole.EDITOR) -> Client:
    """A browser of somebody cleared to a level."""
    user, browser = User.objects.create_user("viewer"), Client()
    grant(case, user, NewPart(role=role, clearance=clearance), seen=None, by=BY, at=NOON)
    browser.force_login(user)
    return browser


def test_who_may_not_write_sees_the_pair_and_rules_nothing(case: Case) -> None:
    browser = viewer(case, Level.RESTRICTED, CaseRole.VIEWER)
    assert press(browser, "repeats", both=both()) == 403
    shown = page(browser)
    assert (ASKED in shown, 'value="repeats"' in shown) == (True, False)


def test_a_copy_above_the_clearance_is_nowhere_to_be_seen(case: Case, tmp_path: Path) -> None:
    set_level(case, both().split()[0], Level.SEALED, by=BY, at=LATER)
    copy, origin = both().split()
    browser = viewer(case, Level.INTERNAL)
    for path in (
        PATH,
        f"/cases/XV-0001/sources/{origin}/",
        "/queues/duplicates/",
        "/cases/XV-0001/",
    ):
        shown = page(browser, path)
        assert [
            word for word in (copy, "Told by Post", ASKED, "repeated by") if word in shown
        ] == []
    assert PATH not in page(browser, "/queues/duplicates/")
    before = Decision.objects.count()
    assert press(browser, "repeats", both=both()) == 422
    assert Decision.objects.count() == before


def test_a_ruling_on_what_is_hidden_is_not_undone_by_who_does_not_see_it(
    amal: Client, case: Case
) -> None:
    press(amal, "repeats", both=both())
    number = Decision.objects.get(ruling="repeats").pk
    set_level(case, both().split()[0], Level.SEALED, by=BY, at=LATER)
    browser = viewer(case, Level.INTERNAL)
    assert "the first repeats the second" not in page(browser)
    assert press(browser, "undo", number=str(number)) == 422


def test_who_rules_second_on_copies_is_told_and_loses_no_word(amal: Client, case: Case) -> None:
    assert press(amal, "repeats", both=both()) == 302
    typed = {"do": "independent", "both": both(), "why": "Both were at the gate."}
    answer = amal.post(PATH, typed)
    assert answer.status_code == 422
    told = answer.content.decode()
    assert "Somebody has ruled on this meanwhile" in told
    assert "Both were at the gate." in told
    assert stands() is Standing.SINGLE
