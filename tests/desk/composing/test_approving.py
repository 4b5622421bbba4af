"""A paper with errors leaves only for reasons that somebody gives for each, and never with what is above its audience."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Case, PaperApproval
from tests.desk.composing.drafting import begun, field
from tests.ledger.rooms import BY, NOON, a_source

pytestmark = pytest.mark.django_db
SECRET = "Amal Idris was seen in the cellar of the Canary Directorate."
WHY = "The court counts so."


def saved(client: Client, more: str) -> str:
    """The address of a paper for the house with these words added to it, as its second version."""
    there = begun(client, template="public_statement")
    words = field(client.get(there).content.decode())
    client.post(there, {"do": "save", "seen": "1", "markdown": f"{words}\n\n{more}"})
    return there


def approved(client: Client, there: str, why: str = "") -> tuple[int, str]:
    """What comes back when version 2 is approved, for this reason for every error that may stay."""
    names = re.findall(r'name="(why-[^"]+)"', client.get(there).content.decode())
    answer = client.post(there, {"do": "approve", "seen": "2", **dict.fromkeys(names, why)})
    return answer.status_code, answer.content.decode()


def history_of(there: str) -> str:
    return there.replace("/papers/", "/history/papers/")


def name_of_file(client: Client, there: str) -> str:
    return str(client.get(f"{there}export/md/")["Content-Disposition"])


def test_a_paper_with_an_error_is_not_approved_without_a_reason(amal: Client, case: Case) -> None:
    there = saved(amal, "Amal Idris has been in custody for 900 days.")
    status, page = approved(amal, there)
    assert status == 422
    assert "say why it may stay: “900 days”" in page
    assert "custody for 900 days.</textarea>" in page.replace("\n", "")
    assert not PaperApproval.objects.exists()
    assert "DRAFT" in name_of_file(amal, there)


def test_the_reason_for_an_error_stands_in_the_paper_and_in_its_history(
    amal: Client, case: Case
) -> None:
    there = saved(amal, "Amal Idris has been in custody for 900 days.")
    assert approved(amal, there, WHY)[0] == 302
    assert "DRAFT" not in name_of_file(amal, there)
    for page in (there, history_of(there), "/cases/XV-0001/history/"):
        shown = amal.get(page).content.decode()
        assert WHY in shown
        assert "900 days" in shown


def test_no_reason_lets_out_what_is_above_the_audience(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    set_level(case, a_source(case, tmp_path, text=SECRET).pk, Level.RESTRICTED, by=BY, at=NOON)
    there = saved(amal, SECRET)
    page = amal.get(there).content.decode()
    key = re.findall(r'data-key="(above-audience-[^"]+)"', page)[0]
    given = {f"why-{key}": WHY, "do": "approve", "seen": "2"}
    answer = amal.post(there, given)
    assert answer.status_code == 422
    assert "No reason outweighs what this audience may not see" in answer.content.decode()
    assert not PaperApproval.objects.exists()


def test_what_is_off_since_the_approval_makes_the_file_a_draft_again(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path, text=SECRET)
    there = saved(amal, SECRET)
    assert approved(amal, there)[0] == 302
    assert "DRAFT" not in name_of_file(amal, there)
    set_level(case, source.pk, Level.RESTRICTED, by=BY, at=NOON)
    assert "DRAFT" in name_of_file(amal, there)
    page = amal.get(there).content.decode()
    assert "An error was found after the paper was approved" in page
    assert "<h1>DRAFT: " in page


def test_the_reasons_of_a_paper_are_for_those_who_may_read_it(amal: Client, case: Case) -> None:
    there = saved(amal, "Amal Idris has been in custody for 900 days.")
    case.papers.update(audience="restricted")
    assert approved(amal, there, WHY)[0] == 302
    editor, browser = User.objects.create_user("editor"), Client()
    part = NewPart(role=CaseRole.EDITOR, clearance=Level.INTERNAL)
    grant(case, editor, part, seen=None, by=BY, at=NOON)
    browser.force_login(editor)
    page = browser.get("/cases/XV-0001/history/").content.decode()
    assert "approved a version of a paper" not in page
    assert WHY not in page
    assert browser.get(history_of(there)).status_code == 404


def test_words_not_saved_yet_are_not_lost_by_approving(amal: Client, case: Case) -> None:
    there = saved(amal, "We ask for her release.")
    page = amal.get(there).content.decode()
    assert '<button form="words" name="do" value="approve">' in page
    typed = field(page)
    more = {"do": "approve", "seen": "2", "markdown": f"{typed}\n\nAt once."}
    answer = amal.post(there, more)
    assert answer.status_code == 422
    assert "Your words are not saved yet" in answer.content.decode()
    assert "At once.</textarea>" in answer.content.decode()
    assert not PaperApproval.objects.exists()
    same = {**more, "markdown": typed.replace("\n", "\r\n")}
    assert amal.post(there, same).status_code == 302


@pytest.mark.parametrize("seen", ["", "one", "-1", "²", "9" * 5000])
@pytest.mark.parametrize("do", ["approve", "save"])
def test_a_version_that_is_no_number_is_one_that_nobody_saw(
    amal: Client, case: Case, do: str, seen: str
) -> None:
    there = saved(amal, "We ask for her release.")
    typed = {"do": do, "seen": seen, **({"markdown": "Others."} if do == "save" else {})}
    assert amal.post(there, typed).status_code == 409
    assert not PaperApproval.objects.exists()
