"""Today: each line has its reason and leads to where it is done; nothing of a case of others shows."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.when import When
from habeas.desk.asking import now, today
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.hearing import Hearing
from habeas.kinds.procedure_step import ProcedureStep, Step
from habeas.kinds.visit import Visit
from habeas.ledger import registers
from habeas.ledger.acts import open_case
from habeas.ledger.acts.arrange import arrange, arrangement_of
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import Case
from tests.ledger.rooms import BY, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """Held for 95 days, with a hearing in six days, a call and a request for care without an answer."""
    made, now = a_case(), today()
    source = a_source(made, tmp_path)
    a_claim(made, source, Arrest(when=When.on(now - timedelta(days=94))))
    a_claim(made, source, Hearing(when=When.on(now + timedelta(days=6))))
    a_claim(
        made, source, CareRequested(when=When.on(now - timedelta(days=40)), need="cardiologist")
    )
    call = AppealMade(
        when=When.on(now - timedelta(days=30)), actor="League", addressee="government"
    )
    a_claim(made, source, call)
    return made


def shown(client: Client) -> str:
    response = client.get("/")
    assert response.status_code == 200
    return response.content.decode()


def test_every_line_leads_to_where_it_is_done(amal: Client, case: Case) -> None:
    page = shown(amal)
    for code, there in (
        ("hearing-ahead", "proceedings/"),
        ("appeal-unanswered", "calls/"),
        ("care-unmet", "health/"),
        ("milestone", ""),
        ("single", "facts/?standing=single"),
    ):
        section = page.partition(f'id="{code}"')[2].partition("</section>")[0]
        assert f'href="/cases/XV-0001/{there}"' in section, code
    assert "has had no answer for 30 days" in page
    assert "Day 100 in custody" in page


def test_a_new_register_is_calm(amal: Client) -> None:
    page = shown(amal)
    assert "There is no case yet" in page
    assert "problem" not in page


def test_cases_of_others_do_not_show(case: Case) -> None:
    browser = Client()
    browser.force_login(User.objects.create_user("somebody"))
    assert "XV-0001" not in shown(browser)


def test_a_paper_waits_for_those_who_may_approve_it(amal: Client, case: Case) -> None:
    typed = {"template": "reiteration", "audience": "internal", "as_of": today().isoformat(),
             "organisation": "League", "addressees": "government"}  # fmt: skip
    there = amal.post("/cases/XV-0001/papers/new/", typed)["Location"]
    assert "Papers to approve" in shown(amal)
    amal.post(there, {"do": "approve", "seen": "1"})
    assert "Papers to approve" not in shown(amal)


def part(page: str, code: str) -> str:
    """The section of one sort."""
    return page.partition(f'<section aria-labelledby="{code}"')[2].partition("</section>")[0]


def test_refused_and_announced_visits_need_doing(amal: Client, case: Case, tmp_path: Path) -> None:
    note, now = a_source(case, tmp_path, text="Amal Idris may not see her lawyer."), today()
    refusal = AccessDenied(when=When.on(now - timedelta(days=9)), to_whom=Visitor.LAWYER)
    a_claim(case, note, refusal)
    a_claim(case, note, Visit(when=When.on(now + timedelta(days=3)), actor="her sister"))
    page = shown(amal)
    assert "and no such visit since: lawyer." in part(page, "access-refused")
    assert 'href="/cases/XV-0001/health/"' in part(page, "access-refused")
    assert "A visit is due" in part(page, "visit-ahead")


def waiting(found: str) -> list[tuple[str, str]]:
    """Each authority with what is said of its appeals."""
    return re.findall(r"<bdi>([^<]+)</bdi></a> <span class=\"soft\">· [^·]+ · ([^<]+)", found)


def test_silence_of_no_known_day_is_counted_and_said_to_be_so(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    letter, now = a_source(case, tmp_path, text="Amal Idris: letters to the court."), today()
    on = now - timedelta(days=400)
    for to, when in (("Supreme Court", None), ("Senate", None), ("Senate", When(f"{on.year}"))):
        a_claim(case, letter, AppealMade(when=when, actor=f"Union {when}", addressee=to))
    least = (now - on.replace(month=12, day=31)).days
    assert waiting(part(shown(amal), "appeal-unanswered")) == [
        ("Senate", f"2 appeals · the oldest: at least {least} days · day not known of 1"),
        ("government", "1 appeal · the oldest: 30 days"),
        ("Supreme Court", "1 appeal · day not known of 1"),
    ]
    there = {"all": "appeal-unanswered", "to": "Supreme Court", "country": "XV"}
    assert "whose day is not known has had no answer" in amal.get("/", there).content.decode()
    every = amal.get("/", {"all": "appeal-unanswered"}).content.decode()
    assert "day not known of 1" in every


def test_silence_is_grouped_by_authority_and_each_leads_to_its_appeals(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    letter, now = a_source(case, tmp_path, text="Amal Idris: two letters to the court."), today()
    for days, to in ((60, "Supreme Court"), (50, "the Supreme Court"), (2, "Ministry of Justice")):
        on = When.on(now - timedelta(days=days))
        a_claim(case, letter, AppealMade(when=on, actor=f"Union {days}", addressee=to))
    found = part(shown(amal), "appeal-unanswered")
    assert waiting(found) == [
        ("Supreme Court", "2 appeals · the oldest: 60 days"),
        ("government", "1 appeal · the oldest: 30 days"),
        ("Ministry of Justice", "1 appeal · the oldest: 2 days"),
    ]
    there = re.findall(r'href="([^"]*to=Supreme[^"]*)"', found)[0].replace("&amp;", "&")
    page = amal.get(there).content.decode()
    assert page.count("has had no answer for") == 2
    assert "government" not in page
    assert amal.get(there.replace("XV", "KG")).status_code == 404


def test_a_number_counts_what_its_heading_names(amal: Client, case: Case) -> None:
    assert re.search(r'all=single">3</a> <span class="soft">in 1 case<', shown(amal))


def test_a_case_without_a_day_to_look_again_comes_back_after_two_weeks(amal: Client) -> None:
    long_ago = open_case("Amal Idris", country="XV", by=BY, at=now() - timedelta(days=15))
    open_case("Boris Tavesku", country="XV", by=BY, at=now() - timedelta(days=13))
    found = part(shown(amal), "no-review")
    assert 'href="/cases/XV-0001/keeping/"' in found
    assert "XV-0002" not in found
    seen = arrangement_of(long_ago)
    new = replace(seen, review_on=today() + timedelta(days=5), review_why="The appeal is heard")
    arrange(long_ago, new, seen=seen, by=BY, at=now())
    page = shown(amal)
    assert part(page, "no-review") == ""
    assert "The appeal is heard" in part(page, "review-date")


def test_the_reason_to_look_again_is_for_those_who_work_on_the_case(
    amal: Client, case: Case
) -> None:
    seen = arrangement_of(case)
    new = replace(seen, review_on=today(), review_why="Her sister will call")
    arrange(case, new, seen=seen, by=BY, at=now())
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=now())
    browser.force_login(viewer)
    assert "Her sister will call" in shown(amal)
    assert "Her sister will call" not in shown(browser)


def test_a_reply_that_a_procedure_waits_for_shows_from_the_register(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path, text="Amal Idris before the Working Group.")
    to = "Working Group on Arbitrary Detention"
    sent = When.on(today() - timedelta(days=100))
    a_claim(
        case, source, AppealMade(when=sent, actor="League", addressee=to, procedure="wgad_regular")
    )
    page = shown(amal)
    section = page.partition('id="procedure-day-unknown"')[2].partition("</section>")[0]
    assert "ask on which day the submission of" in section
    assert 'href="/cases/XV-0001/procedures/"' in section
    transmitted = When.on(today() - timedelta(days=95))
    a_claim(case, source, ProcedureStep(when=transmitted, actor=to, step=Step.TRANSMITTED))
    page = shown(amal)
    assert 'id="procedure-day-unknown"' not in page
    section = page.partition('id="procedure-silent"')[2].partition("</section>")[0]
    assert "none is on file." in section
    assert "none is on file." in amal.get("/cases/XV-0001/").content.decode()
    assert registers.differences() == []
