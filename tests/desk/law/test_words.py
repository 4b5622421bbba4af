"""What a procedure finds in a file, and of a state, is said in the user's language."""

import re
from datetime import date

from django.utils.translation import override

from habeas.desk.telling import say_country, tell
from habeas.kinds.arrest import Arrest
from habeas.kinds.death import Death
from habeas.procedures import PROCEDURES
from habeas.procedures.applied.states import reaches
from habeas.procedures.showing.claims import met
from tests.making import a_casefile, a_claim


def test_what_a_procedure_finds_on_file_is_named_in_the_users_language() -> None:
    facts = a_casefile(a_claim("a", Arrest()), a_claim("b", Death())).affirmed
    with override("ar"):
        said = tell(met(facts).why)
        assert re.findall(r"[a-z]+", said) == []
    assert met(facts).why.text() in ("On file: arrest, death.", "On file: death, arrest.")


def test_a_state_that_a_procedure_does_not_reach_is_named_in_the_users_language() -> None:
    states = PROCEDURES["ecthr_39"].states
    with override("ar"):
        said = tell(reaches(states, "KG", date(2024, 6, 15)).why)
        assert say_country("KG") in said
    assert re.findall(r"[A-Za-z]+", said) == []
