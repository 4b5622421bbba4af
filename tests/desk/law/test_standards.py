"""The standards of a case: binding first with reason and facts; a person confirms, adds, sets aside, and takes back."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.charge import Charge
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing
from habeas.ledger.acts import open_case
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.rule_engagement import find_provision, not_engage
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Case, Decision
from tests.ledger.rooms import BY, NOON, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
HERE = "/cases/KG-0001/standards/"


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """Somebody held in Kyrgyzstan without a cardiologist; all but the state is invented."""
    made = open_case("Amal Idris", country="KG", by=BY, at=NOON)
    source = a_source(made, tmp_path)
    a_claim(made, source, Arrest(when=When("2024-05-01")))
    a_claim(made, source, Hearing(when=When("2024-05-06")))
    a_claim(made, source, CareDenied(when=When("2024-05-10"), need="cardiologist"))
    return made


def words(client: Client, path: str = HERE) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def card(page: str, provision: str) -> str:
    """The card of one provision, empty where it is not engaged."""
    return page.partition(f'<li id="{provision}"')[2].partition("</details></li>")[0]


def form_of(page: str, provision: str, **more: str) -> dict[str, str]:
    """What the form on a card sends."""
    names = ("instrument", "number", "claims")
    found = re.findall(r'name="(\w+)" value="([^"]*)"', card(page, provision))
    return {**{name: value for name, value in found if name in names}, **more}


def test_what_binds_stands_first_with_its_reason_its_facts_and_its_day(
    amal: Client, case: Case
) -> None:
    page = words(amal)
    assert page.index('id="binding"') < page.index('id="icescr-12"') < page.index('id="others"')
    assert page.index('id="others"') < page.index('id="mandela_rules-')
    told = card(page, "icescr-12")
    assert "binding since " in told
    assert "Care denied, on 10 May 2024" in told
    assert "claim=" in told
    assert "not compared with a text" in page


def test_what_does_not_bind_and_further_passages_are_folded(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path, text="Amal Idris was refused a cardiologist again.")
    a_claim(case, source, CareDenied(when=When("2024-05-20"), need="cardiologist"))
    page = words(amal)
    others = page.partition('aria-labelledby="others"')[2]
    assert others.partition("</summary>")[0].count("<details>") == 1
    told = card(page, "icescr-12")
    assert "passage more" in told.partition("<details>")[2].partition("</summary>")[0]


def test_a_legal_clock_shows_its_figure_its_limit_and_its_authority(
    amal: Client, case: Case
) -> None:
    clocks = words(amal).partition('id="clocks"')[2].partition("</section>")[0]
    assert "(limit 48;" in clocks
    assert "longer than the limit" in clocks
    assert "claim=" in clocks


def test_a_clock_of_which_the_dates_tell_nothing_gives_no_figure(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path, text="Amal Idris was seen in court.")
    a_claim(case, source, Hearing(), quote="was seen in court")
    shown = words(amal, "/cases/KG-0001/proceedings/")
    said = (
        "Time from arrest to the first hearing in the file (1 May 2024): the dates leave it open "
        "(limit 48 hours;"
    )
    assert said in shown
    assert "0 to 144" not in shown


def test_a_provision_is_set_aside_with_its_reason_and_taken_back(amal: Client, case: Case) -> None:
    sent = form_of(words(amal), "icescr-12", do="set_aside", why="She was seen the same day")
    assert amal.post(HERE, sent).status_code == 303
    page = words(amal)
    assert card(page, "icescr-12") == ""
    aside = page.partition('id="aside"')[2].partition("</section>")[0]
    assert "She was seen the same day" in aside
    numbers = re.findall(r'name="numbers" value="([^"]*)"', aside)
    assert amal.post(HERE, {"do": "undo", "numbers": numbers[0]}).status_code == 303
    page = words(amal)
    assert card(page, "icescr-12") != ""
    assert 'id="aside"' not in page


def test_a_provision_is_confirmed_and_that_is_undone(amal: Client, case: Case) -> None:
    sent = form_of(words(amal), "icescr-12", do="confirm", why="Counsel agrees")
    assert amal.post(HERE, sent).status_code == 303
    told = card(words(amal), "icescr-12")
    assert "Counsel agrees" in told
    assert "confirmed" in told
    number = re.findall(r'name="numbers" value="([^"]*)"', told)[0]
    assert amal.post(HERE, {"do": "undo", "numbers": number}).status_code == 303
    again = amal.post(HERE, {"do": "undo", "numbers": number})
    assert again.status_code == 422
    assert "does not stand any more" in again.content.decode()


def test_a_provision_is_added_for_a_fact(amal: Client, case: Case) -> None:
    page = words(amal)
    fact = re.findall(r'<option value="(\w+)">10 May 2024', page)[0]
    assert card(page, "cat-16") == ""
    typed = {"do": "add", "provision": "cat 16", "fact": fact, "why": "It was meant to hurt"}
    assert amal.post(HERE, typed).status_code == 303
    assert "It was meant to hurt" in card(words(amal), "cat-16")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"why": "  "}, "Say why: the reason is kept with the ruling."),
        ({"claims": "0" * 32}, "have changed meanwhile; load the page again."),
        ({"number": "99"}, "have changed meanwhile; load the page again."),
        ({"do": "shout"}, "The button pressed is not known here"),
        ({"do": "add"}, "Choose the provision that the fact engages."),
        ({"do": "add", "provision": "cat 16"}, "Choose the fact that engages the provision."),
        ({"do": "undo", "numbers": "x"}, "This ruling does not stand any more"),
    ],
)
def test_what_cannot_be_ruled_is_said_and_nothing_is_written(
    change: dict[str, str], problem: str, amal: Client, case: Case
) -> None:
    before = Decision.objects.count()
    sent = {**form_of(words(amal), "icescr-12", do="confirm", why="Counsel agrees"), **change}
    answer = amal.post(HERE, sent)
    assert answer.status_code == 422
    assert problem in answer.content.decode()
    assert Decision.objects.count() == before


def test_a_reason_that_was_typed_is_not_lost_to_a_refusal(amal: Client, case: Case) -> None:
    sent = form_of(words(amal), "icescr-12", do="confirm", why="Counsel agrees", claims="0")
    answer = amal.post(HERE, {**sent, "claims": "0"})
    assert 'value="Counsel agrees"' in answer.content.decode()


def test_who_only_reads_sees_no_form_and_no_ruling_on_what_is_above_them(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path, text="Amal Idris and a nurse.")
    secret = a_claim(case, source, HealthCondition(when=When("2024-05-12"), trend=Trend.CRITICAL))
    provision = find_provision("icescr", "12")
    not_engage(case, provision, [secret], by=BY, at=NOON, why="The nurse told only me")
    set_level(case, secret, Level.SEALED, by=BY, at=NOON)
    user, viewer = User.objects.create_user("vera"), Client()
    grant(case, user, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    viewer.force_login(user)
    page = words(viewer)
    assert "The nurse told only me" not in page
    assert '<form method="post" data-keep="rule-' not in page
    assert 'id="icescr-12"' in page


def test_the_past_is_looked_at_and_not_ruled_on(amal: Client, case: Case) -> None:
    page = words(amal, f"{HERE}?known_at=2024-06-20")
    assert 'name="do" value="set_aside"' not in page


def test_each_passage_bears_the_level_of_its_claim(amal: Client, case: Case) -> None:
    assert '<span class="level internal">internal</span>' in words(amal)
    set_level(case, case.sources.get().pk, Level.RESTRICTED, by=BY, at=NOON)
    page = words(amal)
    assert '<span class="level restricted">restricted</span>' in page
    assert '<span class="level internal">' not in page


@pytest.mark.parametrize(("charged", "figure"), [("2024-05-02", "1 day"), ("2024-05-04", "3 days")])
def test_days_that_a_clock_of_the_law_counts_are_told_as_one_counts_them(
    amal: Client, case: Case, charged: str, figure: str
) -> None:
    a_claim(case, case.sources.get(), Charge(when=When(charged), offence="spreading rumours"))
    clocks = words(amal).partition('id="clocks"')[2].partition("</section>")[0]
    assert f"charges promptly (1 May 2024): {figure} (promptly;" in clocks
