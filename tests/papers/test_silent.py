"""Whoever did not answer is told by name where the source names them."""

from habeas.core.levels import Level
from habeas.kinds.no_response import NoResponse
from habeas.papers import write
from tests.papers.test_difference import noted
from tests.papers.test_languages import body
from tests.papers.varenia import AS_OF, SERVICE, the_case


def test_a_silence_of_nobody_named_is_not_told_as_that_of_a_body_that_is() -> None:
    case = the_case(noted("a", NoResponse(actor=SERVICE)), noted("b", NoResponse()))
    draft = write("statement_of_facts", case, as_of=AS_OF, audience=Level.INTERNAL)
    assert "the State Prison Service did not respond" in body(draft).replace(
        "The State", "the State"
    )
    assert "the authorities did not respond" in body(draft).replace("The auth", "the auth")
