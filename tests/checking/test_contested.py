"""What somebody tells and an authority denies is on file as both: to tell it in their name contradicts nothing."""

import pytest

from habeas.core.casefile import Casefile
from habeas.core.claims import Polarity
from habeas.kinds.solitary_confinement import SolitaryConfinement
from tests.checking.files import AS_OF, codes
from tests.making import a_casefile, a_claim, a_source

TOLD = "According to Marat Idris, Ms Idris was held in solitary confinement."
LETTER = a_source("letter", text="She was held alone in a cell for four days, in solitary confinement.")  # fmt: skip
REPLY = a_source("reply", text="She was not held in solitary confinement.")
DENIED = a_claim("denied", SolitaryConfinement(), source=REPLY, polarity=Polarity.DENIED)
AFFIRMED = a_claim("told", SolitaryConfinement(), source=LETTER)


def a_case(*, is_told: bool) -> Casefile:
    claims = (DENIED, AFFIRMED) if is_told else (DENIED,)
    sources = [REPLY, LETTER] if is_told else [REPLY]
    return a_casefile(*claims, sources=sources, as_of=AS_OF, country="XV")


@pytest.mark.parametrize("is_told", [True, False])
def test_an_account_that_is_denied_contradicts_nothing_where_it_is_on_file(is_told: bool) -> None:
    found = {code for code, _ in codes(TOLD, a_case(is_told=is_told))}
    assert ("contradicts-file" in found) is not is_told
