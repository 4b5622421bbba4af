"""History tells who did what and when, to those who may know, and undoes from there."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from habeas.core.access import CaseRole as Role
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts import merge_persons, part_persons, reject_claims
from habeas.ledger.acts.begin_paper import NewPaper, begin_paper
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.history import PAGE
from habeas.ledger.models import Account, AuditEntry, Case, CaseRole, Decision
from tests.ledger.rooms import BY, LATER, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
PATH = "/cases/XV-0001/history/"


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which Amal, who leads the case, is logged in."""
    user = User.objects.create_user(BY)
    Account.objects.create(user=user)
    client.force_login(user)
    return client


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """Her case, with an arrest."""
    case = a_case()
    a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01")))
    return case


def page_of(client: Client, path: str = PATH) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def line(act: str) -> AuditEntry:
    return AuditEntry.objects.filter(act=act).latest("pk")


def a_colleague(case: Case, role: Role) -> Client:
    user = User.objects.create_user("boris")
    grant(case, user, NewPart(role=role), seen=None, by=BY, at=NOON)
    browser = Client()
    browser.force_login(user)
    return browser


def test_what_was_done_is_told_and_undone_from_there(amal: Client, case: Case) -> None:
    page = page_of(amal)
    assert "entered a claim." in page
    assert "arrested" in page
    undo = f"{PATH}undo/{line('enter_claim').pk}/"
    assert undo in page
    assert amal.post(undo).status_code == 303
    page = page_of(amal)
    assert "undid a decision" in page
    assert f'action="{undo}"' not in page
    assert "undone already" in amal.post(undo, follow=True).content.decode()
    again = f"{PATH}undo/{line('close_decision').pk}/"
    assert "Do it again" in page
    amal.post(again)
    assert f'action="{again}"' not in page_of(amal)


def test_a_part_given_is_told_with_the_role(amal: Client, case: Case) -> None:
    a_colleague(case, Role.REVIEWER)
    assert "boris" in page_of(amal)


def test_filters_are_in_the_address(amal: Client, case: Case) -> None:
    assert "opened the case" not in page_of(amal, f"{PATH}?act=enter_claim")
    assert "Nothing was done" in page_of(amal, f"{PATH}?day=2024-06-14")
    assert "opened the case" in page_of(amal, f"{PATH}?day=2024-06-15&by=amal")
    assert "opened the case" in page_of(amal, f"{PATH}?day=never&before=x")


def test_a_claim_has_its_own_history(amal: Client, case: Case) -> None:
    claim = line("enter_claim").on[0]
    page = page_of(amal, f"{PATH}claims/{claim}/")
    assert "entered a claim" in page
    assert "opened the case" not in page
    assert amal.get(f"{PATH}claims/none/").status_code == 404
    assert amal.get(f"{PATH}papers/none/").status_code == 404


def test_a_reviewer_reads_and_undoes_nothing(case: Case) -> None:
    boris = a_colleague(case, Role.REVIEWER)
    assert "/undo/" not in page_of(boris)
    assert boris.post(f"{PATH}undo/{line('enter_claim').pk}/").status_code == 403


def test_older_lines_are_on_the_next_page_by_as_many_queries(
    amal: Client, case: Case, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    AuditEntry.objects.bulk_create(
        AuditEntry(case=case, act="follow", by=BY, at=NOON, on=[]) for _ in range(60)
    )
    with django_assert_max_num_queries(19):
        page = page_of(amal)
    older = AuditEntry.objects.order_by("-pk")[49].pk
    assert f'href="?before={older}"' in page
    assert "opened the case" in page_of(amal, f"{PATH}?before={older}")


def test_an_auditor_verifies_the_log_and_reads_no_case(amal: Client, case: Case) -> None:
    assert amal.get("/log/").status_code == 403
    Account.objects.update(is_auditor=True, is_member=False)
    page = page_of(amal, f"/log/?upto={line('enter_claim').pk}&noted=0")
    assert "It is not the one noted" in page
    assert "XV-0001" not in page
    found = page.partition('<code dir="ltr">')[2].partition("<")[0]
    noted = f"/log/?upto={line('enter_claim').pk}&noted={found}"
    assert "It is the one noted" in page_of(amal, noted)


def reader_of(*cases: Case, role: Role) -> Client:
    """A browser of somebody with this part in each of these cases."""
    user, browser = User.objects.create_user("chen"), Client()
    for each in cases:
        grant(each, user, NewPart(role=role), seen=None, by=BY, at=NOON)
    browser.force_login(user)
    return browser


@pytest.mark.parametrize("rule", [merge_persons, part_persons])
def test_a_ruling_on_who_is_who_is_told_in_both_cases_and_undone_from_either(
    amal: Client, case: Case, rule: Callable[..., int]
) -> None:
    other = a_case("Amal Idrisova")
    rule(case.person_id, other.person_id, by=BY, at=LATER, why="Their mothers know.")
    for path in (PATH, "/cases/XV-0002/history/"):
        page = page_of(amal, path)
        assert "ruled that two persons are" in page
        assert "Their mothers know." in page
    undo = f"/cases/XV-0002/history/undo/{line(rule.__name__).pk}/"
    assert amal.post(undo).status_code == 303
    assert f'action="{undo}"' not in page_of(amal, "/cases/XV-0002/history/")
    assert Decision.objects.filter(why="Their mothers know.", closed_at__isnull=True).count() == 0
    assert "undid a decision" in page_of(amal)


def test_who_sees_one_of_the_two_cases_is_told_neither_the_other_nor_why(
    amal: Client, case: Case
) -> None:
    other = a_case("Amal Idrisova")
    merge_persons(case.person_id, other.person_id, by=BY, at=LATER, why="Their mothers know.")
    editor = reader_of(case, role=Role.EDITOR)
    page = page_of(editor)
    assert "ruled that two persons are the same" in page
    assert "Their mothers know." not in page
    assert other.reference not in page
    undo = f"{PATH}undo/{line('merge_persons').pk}/"
    assert f'action="{undo}"' not in page
    assert "cannot be undone" in editor.post(undo, follow=True).content.decode()
    assert Decision.objects.filter(ruling="same_person", closed_at__isnull=True).count() == 1


def test_a_ruling_on_others_is_not_in_the_history_of_a_case(amal: Client, case: Case) -> None:
    one, other = a_case("Boris Tavesku"), a_case("B. Tavesku")
    merge_persons(one.person_id, other.person_id, by=BY, at=LATER, why="One father.")
    assert "two persons" not in page_of(amal)
    undo = f"{PATH}undo/{line('merge_persons').pk}/"
    assert amal.post(undo).status_code == 404


def test_a_reason_is_told_only_to_who_sees_what_it_is_about(amal: Client, case: Case) -> None:
    claim = line("enter_claim").on[0]
    reject_claims(case, [claim], by=BY, at=LATER, why="The guard lied.")
    editor = reader_of(case, role=Role.EDITOR)
    assert "The guard lied." in page_of(editor)
    set_level(case, claim, Level.SEALED, by=BY, at=LATER)
    assert "The guard lied." not in page_of(editor)


def test_an_undoing_in_the_history_of_a_claim_leads_back_there(amal: Client, case: Case) -> None:
    claim = line("enter_claim").on[0]
    place = f"{PATH}claims/{claim}/"
    assert f'name="claim" value="{claim}"' in page_of(amal, place)
    undo = f"{PATH}undo/{line('enter_claim').pk}/"
    assert amal.post(undo, {"claim": claim}).headers["Location"] == place


def test_a_fact_leads_to_its_history_for_those_who_may_read_it(amal: Client, case: Case) -> None:
    leads = f'href="../history/claims/{line("enter_claim").on[0]}/"'
    assert leads in page_of(amal, "/cases/XV-0001/facts/")
    viewer = a_colleague(case, Role.VIEWER)
    assert "../history/claims/" not in page_of(viewer, "/cases/XV-0001/facts/")


def test_a_line_on_a_paper_names_it_to_those_who_may_see_the_paper(
    amal: Client, case: Case
) -> None:
    sealed = NewPaper(
        template="statement",
        title="A call for Amal Idris",
        audience=Level.SEALED,
        as_of=NOON.date(),
        language="en",
        addressees=("government of Varenia",),
        organisation="Writers' League",
    )
    begun = [
        begin_paper(case, each, Words("Amal Idris is held.", {}), by=BY, at=NOON)
        for each in (sealed, replace(sealed, title="A public call", audience=Level.PUBLIC))
    ]
    page = page_of(amal)
    assert f'href="{PATH}papers/{begun[1].pk}/' in page
    assert "A public call" in page
    assert begun[0].pk not in page
    assert "A call for Amal Idris" not in page


def test_what_was_done_to_what_is_above_whoever_reads_is_not_in_their_history(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    boris = User.objects.create_user("boris")
    part = NewPart(role=Role.EDITOR, clearance=Level.INTERNAL)
    grant(case, boris, part, seen=None, by=BY, at=NOON)
    browser = Client()
    browser.force_login(boris)
    before = main_of(page_of(browser))
    told = a_source(case, tmp_path / "guard", text="A guard told us of the hearing.")
    set_level(case, told.pk, Level.RESTRICTED, by=BY, at=LATER)
    claim = a_claim(case, told, Arrest(when=When("2024-05-02")), quote="A guard", at=LATER)
    paper = NewPaper(
        template="reiteration", title="A letter", audience=Level.RESTRICTED, as_of=NOON.date()
    )
    begin_paper(case, paper, Words("Words.", {}), by=BY, at=LATER)
    assert main_of(page_of(browser)) == before
    assert "set who may see it" in page_of(amal)
    shared = case.claims.exclude(pk=claim).get().pk
    reject_claims(case, [claim, shared], by=BY, at=LATER, why="Another person.")
    assert "rejected 2 claims" in page_of(amal)
    assert "rejected 1 claim." in page_of(browser)


def test_the_filters_and_the_pages_count_only_what_whoever_reads_may_see(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    browser = reader_of(case, role=Role.EDITOR)
    CaseRole.objects.filter(user__username="chen").update(clearance="internal")
    before = page_of(browser)
    told = a_source(case, tmp_path / "guard", text="A guard told us of the hearing.")
    set_level(case, told.pk, Level.RESTRICTED, by="boris", at=LATER)
    hidden = {"case": case, "act": "set_level", "by": "boris", "at": LATER, "on": [told.pk]}
    AuditEntry.objects.bulk_create(AuditEntry(**hidden) for _ in range(PAGE + 2))
    now = page_of(browser)
    assert filters_of(now) == filters_of(before)
    assert "boris" in filters_of(page_of(amal))
    assert "Older" in page_of(amal)
    assert not [each for each in (now, page_of(browser, f"{PATH}?by=boris")) if "Older" in each]
    number = line("set_level").pk
    assert browser.post(f"{PATH}undo/{number}/").status_code == 404


def filters_of(page: str) -> str:
    """The names and the acts that the page lets choose from."""
    return page.partition('class="toolbar"')[2].partition("</form>")[0]


def main_of(page: str) -> str:
    """What the page says, without what each page has of its own."""
    return re.sub(r'value="[^"]{64}"', "", page.partition('<ol class="chronology">')[2])
