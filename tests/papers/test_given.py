"""Words of the file in the language of a paper are read a line each; a line that gives none is named."""

import pytest

from habeas.core.errors import HabeasError
from habeas.papers.languages.given import read_given


def test_a_line_gives_words_alone_or_in_four_cases() -> None:
    given = read_given(
        "Eye Doctor = ophtalmologue\n\nguards = охранники | охранников | охранникам | охранниками\n"
    )
    assert given["eye doctor"] == ("ophtalmologue",)
    assert given["guards"][3] == "охранниками"


@pytest.mark.parametrize(
    "line", ["eye doctor", "= ophtalmologue", "eye doctor =", "guards = a | b"]
)
def test_a_line_that_gives_no_words_is_named(line: str) -> None:
    with pytest.raises(HabeasError, match="Line 2 does not give words"):
        read_given(f"beaten = coups\n{line}")
