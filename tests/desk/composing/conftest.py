"""The case that papers are written about."""

from pathlib import Path

import pytest
from django.test import Client

from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.ledger.models import Case
from tests.ledger.rooms import a_case, a_claim, a_source, at_once


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """Held since 1 May 2024, by a letter for all in the house, with a call that nobody has answered."""
    made = a_case()
    source = a_source(made, tmp_path)
    a_claim(made, source, Arrest(when=When("2024-05-01")), quote="was arrested on 1 May 2024")
    call = AppealMade(when=When("2024-05-02"), actor="Writers' League", addressee="government")
    a_claim(made, source, call)
    return made
