"""Brackets that mean nothing are words: they cost pandoc no search for their end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.rendering import fragment
from habeas.rendering.brackets import plain_brackets


@pytest.mark.parametrize("sign", ["[^", "[", "![", "^["])
def test_of_a_page_of_brackets_that_nothing_closes_every_one_is_shown(sign: str) -> None:
    assert fragment(sign * 5000).count("[") == 5000


def test_links_footnotes_and_what_is_escaped_stay() -> None:
    text = (
        "See [the letter](https://example.org), held.[^1] \\[1\\] ![a [b]](c)\n\n[^1]: *A letter*\n"
    )
    assert plain_brackets(text) == text


def test_a_bracket_that_nothing_closes_or_that_stands_too_deep_is_plain() -> None:
    assert plain_brackets("a ] [^ b [1] [") == "a ] \\[^ b [1] \\["
    assert plain_brackets("[[[[x]]]]") == "[[[\\[x\\]]]]"


@given(st.text(alphabet="[]^\\a (", max_size=40))
def test_what_is_plain_is_not_made_plainer(text: str) -> None:
    once = plain_brackets(text)
    assert plain_brackets(once) == once
    assert once.replace("\\", "") == text.replace("\\", "")
