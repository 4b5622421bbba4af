"""A refusal in words is of what it names, and of all that was asked of the body where it names nothing."""

import pytest

from habeas.core.values import Stated
from habeas.kinds.response import Response
from tests.papers.test_bearing import MINISTRY, PRISON, REFUSED, became_of
from tests.papers.test_difference import MAY


@pytest.mark.parametrize("body", [PRISON, MINISTRY, "government of Varenia"])
@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ("There are no grounds for her release", "release Ms Idris"),
        ("A visit of her sister took place. There are no grounds for her release.", "release Ms Idris"),
        ("The request of her family to release her was rejected", "release Ms Idris"),
        ("she cannot be released while she is under treatment", "release Ms Idris"),
        ("visits are not allowed; she receives all medical care", "let her family visit her"),
        ("her insulin is no treatment that the prison can provide", "give her insulin"),
        ("there are no grounds to drop the charges", None),
    ],
)  # fmt: skip
def test_a_refusal_that_names_what_it_refuses_refuses_nothing_else(
    words: str, refused: str | None, body: str
) -> None:
    no = Response(when=MAY, actor=body, favourable=Stated.NO, content=words)
    found = {asked for asked, became in became_of(no).items() if became is REFUSED}
    assert found == ({refused} - {None})


def test_a_refusal_that_names_nothing_refuses_all_that_was_asked_of_that_body() -> None:
    no = Response(
        when=MAY, actor=PRISON, favourable=Stated.NO, content="The request was turned down"
    )
    assert set(became_of(no).values()) == {REFUSED}
