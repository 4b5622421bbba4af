"""The reason of a ruling is for those who may see all that it was given for."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.ledger.acts.enter_claim import ByHand, enter_claim
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.rule_engagement import engage, find_provision
from habeas.ledger.acts.settle import settle
from habeas.ledger.models import Case
from tests.ledger.rooms import BY, LATER, NOON, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
WHY = "the nurse at the infirmary told us so"
PAGES = ("", "facts/", "standards/", "history/", "contradictions/", "repeats/")


@pytest.fixture
def case() -> Case:
    User.objects.create_user(BY)
    return a_case()


def _browser(case: Case, name: str, level: Level) -> Client:
    user = User.objects.create_user(name)
    part = NewPart(role=CaseRole.EDITOR, clearance=level)
    grant(case, user, part, seen=None, by=BY, at=NOON)
    browser = Client()
    browser.force_login(user)
    return browser


def _told(case: Case, name: str, level: Level) -> set[str]:
    """The pages of the case on which the reason stands for a user of that level."""
    browser = _browser(case, name, level)
    texts = {page: browser.get(f"/cases/XV-0001/{page}").content.decode() for page in PAGES}
    return {page for page, text in texts.items() if WHY in text}


def _restricted(case: Case, root: Path, new: ByHand) -> str:
    source = a_source(case, root, text=f"{new.quote} The nurse asks not to be named.")
    return enter_claim(case, source, ByHand(fact=new.fact, quote=new.quote, level=Level.RESTRICTED), by=BY, at=NOON)  # fmt: skip


def test_why_one_release_is_followed_is_not_told_to_those_who_do_not_see_the_other(
    case: Case, tmp_path: Path
) -> None:
    letter = a_source(case, tmp_path)
    a_claim(case, letter, Arrest(when=When("2024-05-01")))
    open_one = a_claim(case, letter, Release(when=When("2024-05-03")))
    hidden = ByHand(fact=Release(when=When("2024-05-09")), quote="She was let go on 9 May 2024.")
    closed = _restricted(case, tmp_path, hidden)
    settle(case, [open_one, closed], follow=open_one, by=BY, at=LATER, why=WHY)
    assert _told(case, "boris", Level.INTERNAL) == set()
    assert _told(case, "carla", Level.RESTRICTED) >= {"history/", "contradictions/"}


def test_why_claims_engage_a_provision_is_not_told_to_those_who_do_not_see_all_of_them(
    case: Case, tmp_path: Path
) -> None:
    seen = a_claim(case, a_source(case, tmp_path), Mistreatment(when=When("2024-05-02")))
    hidden = ByHand(
        fact=Mistreatment(when=When("2024-05-04")), quote="They beat her on 4 May 2024."
    )
    closed = _restricted(case, tmp_path, hidden)
    engage(case, find_provision("iccpr", "7"), [seen, closed], by=BY, at=LATER, why=WHY)
    assert _told(case, "boris", Level.INTERNAL) == set()
    assert _told(case, "carla", Level.RESTRICTED) >= {"standards/", "history/"}
