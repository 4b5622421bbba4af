"""Where a case can be taken, and whether its detention may be arbitrary: pages that show and never decide."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.claims import Polarity
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.charge import Charge
from habeas.kinds.consent import Consent, Purpose
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.procedure_step import ProcedureStep, Step
from habeas.ledger.acts import enter_claim
from habeas.ledger.acts.enter_claim import ByHand
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Case, Source
from habeas.procedures import PROCEDURES
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
HERE = "/cases/XV-0001/procedures/"
WGAD = "Working Group on Arbitrary Detention"


@pytest.fixture
def case(amal: Client) -> Case:
    """A case in Varenia."""
    return a_case()


@pytest.fixture
@at_once
def source(case: Case, tmp_path: Path) -> Source:
    """Somebody held without care."""
    found = a_source(case, tmp_path)
    a_claim(case, found, Arrest(when=When("2024-05-01"), warrant=Stated.NO, reason="a rally"))
    a_claim(case, found, CareDenied(when=When("2024-05-10"), need="cardiologist"))
    return found


def words(client: Client, path: str = HERE) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def card(page: str, key: str) -> str:
    return page.partition(f'aria-labelledby="p-{key}"')[2].partition("</article>")[0]


def test_every_procedure_is_there_with_its_cost_and_the_way_to_its_full_text(
    amal: Client, source: Source
) -> None:
    page = words(amal)
    for key in PROCEDURES:
        assert f'href="{HERE}{key}/"' in card(page, key), key
    told = card(page, "national")
    assert "What it costs" in told
    order = re.findall(r'id="group-(\w+)"', page)
    assert order == [one for one in ("open", "depends", "not_open") if one in order]


def test_what_is_missing_leads_to_the_form_of_its_kind_and_the_form_is_drafted(
    amal: Client, source: Source
) -> None:
    told = card(words(amal), "wgad_urgent")
    assert 'href="/cases/XV-0001/enter/particulars/"' in told
    assert 'href="/cases/XV-0001/enter/consent/"' in told
    draft = "/cases/XV-0001/papers/new/?template=wgad_urgent_action"
    assert f'href="{draft}"' in told
    assert 'value="wgad_urgent_action" checked' in words(amal, draft)


def test_a_refusal_of_consent_closes_it_and_shows_the_passage(
    amal: Client, case: Case, source: Source
) -> None:
    no = Consent(when=When("2024-05-20"), purpose=Purpose.SUBMIT, given=Stated.NO)
    claim = a_claim(case, source, no)
    page = words(amal)
    closed = page.partition('id="group-not_open"')[2]
    assert "excludes it</span>" in card(closed, "wgad_regular")
    assert "Consent was refused or withdrawn (for: submit)." in card(closed, "wgad_regular")
    assert f"claim={claim}" in card(closed, "wgad_regular")
    assert 'id="group-open"' not in page


def test_a_clock_shows_how_its_day_was_counted(amal: Client, case: Case, source: Source) -> None:
    sent = AppealMade(when=When("2024-05-05"), addressee=WGAD, procedure="wgad_regular")
    a_claim(case, source, sent)
    a_claim(case, source, ProcedureStep(when=When("2024-05-08"), actor=WGAD, step=Step.TRANSMITTED))
    page = words(amal, f"{HERE}wgad_regular/?as_of=2024-06-15")
    sent_part = page.partition('id="sent"')[2].partition("</section>")[0]
    assert "Day zero: 8 May 2024." in sent_part
    assert "Days counted: 60, the first on 9 May 2024, the last on 7 July 2024." in sent_part
    assert "from memory, not compared with a source" in sent_part
    assert "Europe/Zurich" in sent_part


def test_the_full_text_names_its_authorities_and_what_nobody_compared(
    amal: Client, source: Source
) -> None:
    page = words(amal, f"{HERE}wgad_regular/")
    for heading in ("Who may submit", "Consent", "Time limits", "What silence means"):
        assert heading in page
    assert "from memory, not compared with a source" in page
    assert "checked 2026" in page
    assert amal.get(f"{HERE}nothing/").status_code == 404


def test_what_is_above_a_reader_shows_on_none_of_the_pages(
    amal: Client, case: Case, source: Source
) -> None:
    no = Consent(when=When("2024-05-20"), purpose=Purpose.SUBMIT, given=Stated.NO)
    set_level(case, a_claim(case, source, no), Level.SEALED, by=BY, at=NOON)
    user, viewer = User.objects.create_user("vera"), Client()
    grant(case, user, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    viewer.force_login(user)
    page = words(viewer)
    assert "refused or withdrawn" not in page
    assert "/enter/consent/" not in page


def test_the_assessment_lays_facts_on_both_sides_and_says_no_verdict(
    amal: Client, case: Case, source: Source
) -> None:
    a_claim(case, source, Charge(when=When("2024-05-03"), offence="hooliganism"))
    page = words(amal, "/cases/XV-0001/arbitrary/")
    assert "It does not say whether the detention is arbitrary" in page
    first = page.partition('id="category-I"')[2].partition("</section>")[0]
    speaks_for, against = first.partition("</article>")[0].split("Speaks against it")
    assert "No warrant was shown." in speaks_for
    assert "An accusation is named." in against
    assert "claim=" in speaks_for
    assert "claim=" in against
    assert "The file says nothing on it." in page.partition('id="category-IV"')[2]


def test_a_fact_that_somebody_denies_is_not_told_as_if_it_had_happened(
    amal: Client, case: Case, source: Source
) -> None:
    fact = Charge(when=When("2024-05-03"), offence="hooliganism")
    denied = ByHand(fact=fact, quote="Amal Idris", polarity=Polarity.DENIED)
    enter_claim(case, source, denied, by=BY, at=NOON)
    page = words(amal, "/cases/XV-0001/arbitrary/")
    first = page.partition('id="category-I"')[2].partition("</article>")[0]
    assert "Somebody denies it." in first
    assert "Denied: " in first


def test_what_goes_on_is_told_as_at_the_day_of_its_source(
    amal: Client, case: Case, source: Source
) -> None:
    a_claim(case, source, EnforcedDisappearance(when=When("2024-05-01/..")))
    page = words(amal, "/cases/XV-0001/arbitrary/")
    first = page.partition('id="category-I"')[2].partition("</section>")[0]
    assert re.search(r"disappeared since 1 May 2024 \(as at \d+ \w+ \d{4}\)", first)
