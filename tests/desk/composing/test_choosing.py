"""What the page of a new paper asks, the command asks too: who signs beside, until when, and whom it goes to."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Case, PaperDraft
from tests.desk.composing.drafting import CHOSEN, begun, field
from tests.ledger.rooms import BY, NOON, a_claim, a_source

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("case")]
NEW = "/cases/XV-0001/papers/new/"


def kept(page: str, name: str) -> str:
    """What a field of the page holds."""
    (value,) = re.findall(rf'<textarea id="{name}"[^>]*>([^<]*)|<input id="{name}"[^>]* value="([^"]*)"', page)  # fmt: skip
    return "".join(value)


def test_a_joint_letter_bears_the_names_of_all_who_sign_and_keeps_them_in_other_languages(
    amal: Client,
) -> None:
    typed = {"template": "joint_letter", "signatories": "Union of Readers\n\nUnion of Readers\nBar"}
    there = begun(amal, **typed)
    words = field(amal.get(there).content.decode())
    assert [words.count(name) for name in ("Union of Readers", "Bar")] == [1, 1]
    assert PaperDraft.objects.get().signatories == ["Union of Readers", "Bar"]
    assert "Nobody signs beside" not in amal.get(there).content.decode()
    assert "Union of Readers" in amal.get(f"{there}beside/fr/").content.decode()


def test_an_embargo_is_in_the_first_words_and_nothing_is_said_to_be_open(amal: Client) -> None:
    there = begun(amal, template="press_note", until="20 June 2024")
    page = amal.get(there).content.decode()
    assert "Not for publication before 20 June 2024." in field(page)
    assert PaperDraft.objects.get().until == date(2024, 6, 20)
    assert "A day is left open" not in page
    assert "A day is left open" in amal.get(begun(amal, template="press_note")).content.decode()


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("June 2024", "Write the last day whole, as 14 May 2022, or leave it empty."),
        ("soon", "is not a date"),
        ("14 June 2024", "2024-06-14 is before the day of the paper (2024-06-15)"),
    ],
)
def test_a_last_day_that_cannot_be_is_one_line_and_what_was_typed_stays(
    amal: Client, until: str, said: str
) -> None:
    answer = amal.post(NEW, {**CHOSEN, "until": until, "signatories": "Union\nBar"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert said in page
    assert (kept(page, "until"), kept(page, "signatories")) == (until, "Union\nBar")
    assert not PaperDraft.objects.exists()


def test_nobody_signs_whom_the_readers_may_not_know_of(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    told = a_source(case, tmp_path / "other", text="On 9 May 2024 the Lantern Circle wrote.")
    call = AppealMade(when=When("2024-05-09"), actor="Lantern Circle", addressee="government")
    a_claim(case, told, call, quote="Lantern Circle")
    set_level(case, told.pk, Level.RESTRICTED, by=BY, at=NOON)
    typed = {**CHOSEN, "template": "joint_letter", "signatories": "Union\nLantern Circle"}
    answer = amal.post(NEW, typed)
    assert answer.status_code == 422
    assert "names Lantern Circle: leave that out" in answer.content.decode()
    assert not PaperDraft.objects.exists()
