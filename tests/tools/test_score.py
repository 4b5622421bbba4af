"""What the developer of a rule is shown: the figures of all documents, the misses of the open ones."""

import pytest
from click.testing import CliRunner

from tools.score import findings, in_context, main
from tools.scoring import Compared, Mark, outcomes

TEXT = "News.\nAna Velmar was\narrested on Friday.\nMore news."
ARREST = Mark("arrest", 6, 39, "2024-03-01", person="Ana Velmar", attribution="her lawyer")


def shown(*arguments: str) -> str:
    done = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert done.exit_code == 0
    return done.output


def told(*read: Mark) -> list[str]:
    compared = Compared([ARREST], read)
    return [f.words for _, outcome in outcomes(compared) for f in findings(outcome)]


def test_the_table_ends_with_micro_macro_and_each_split() -> None:
    output = shown("--lang", "en")
    assert "micro  " in output
    assert "macro of 29 types" in output
    assert "documents of split check" in output


@pytest.mark.parametrize(("only", "shows"), [("en/02", True), ("en/03", False)])
def test_misses_are_shown_of_open_documents_alone(only: str, shows: bool) -> None:
    assert ("\n" + only in shown("--only", only, "--misses")) is shows


def test_a_miss_says_about_whom_and_when() -> None:
    assert told() == ["missed arrest: Ana Velmar, 2024-03-01"]


def test_a_miss_by_the_date_says_which_date_was_read() -> None:
    read = Mark("arrest", 6, 39, "2024-02-23", "Ana Velmar", attribution="x", rule="arrest.taken")
    assert told(read) == [
        "missed arrest: Ana Velmar, 2024-03-01; the date was read as 2024-02-23",
        "false arrest: Ana Velmar, 2024-02-23 (arrest.taken)",
    ]


def test_a_pair_says_in_what_it_differs() -> None:
    read = Mark("arrest", 6, 39, "2024-03-01", "Tomas Rhee", "denied", rule="arrest.taken")
    assert told(read) == [
        "wrong arrest: person Tomas Rhee for Ana Velmar; denied for affirmed; "
        "nobody for her lawyer (arrest.taken)"
    ]


def test_the_context_is_the_rest_of_the_line() -> None:
    assert in_context(TEXT, ARREST) == "⟦Ana Velmar was arrested on Friday⟧."
