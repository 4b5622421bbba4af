"""The page that says what the commands of the law print as JSON says what they print."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from habeas.desk.today.pages import TITLES
from tests.cli.typing_at import Terminal

PAGE = (Path(__file__).resolve().parents[2] / "docs/explanation/json.md").read_text(
    encoding="utf-8"
)
SHOWN = [json.loads(text) for text in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)]
EVERY, ONE, OF_A_CASE, ARBITRARY, ENGAGE, STANDARDS, DUE = SHOWN


def lacking(shown: Any, printed: Any, where: str = "") -> list[str]:
    """The keys that the page shows and the command does not print."""
    if isinstance(shown, list):
        return lacking(shown[0], printed[0], where) if shown and printed else []
    if not isinstance(shown, dict) or printed is None:
        return []
    gone = [f"{where}{key}" for key in shown if key not in printed]
    kept = [key for key in shown if key in printed]
    return gone + [
        one for key in kept for one in lacking(shown[key], printed[key], f"{where}{key}.")
    ]


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (EVERY, ("procedures", "--state", "KG", "--on", "2022-05-14")),
        (ONE, ("procedures", "wgad_regular")),
        (STANDARDS, ("standards", "--state", "KG", "--on", "2022-05-14")),
        (DUE, ("due", "--as-of", "2024-06-15")),
    ],
)
def test_a_command_prints_what_the_page_shows(
    terminal: Terminal, filled: str, shown: Any, words: tuple[str, ...]
) -> None:
    printed = terminal.json(*words)
    assert filled
    assert printed
    assert lacking(shown, printed) == []


@pytest.mark.parametrize(("shown", "word"), [(OF_A_CASE, "procedures"), (ARBITRARY, "arbitrary")])
def test_a_command_on_a_case_prints_what_the_page_shows(
    terminal: Terminal, filled: str, shown: Any, word: str
) -> None:
    assert lacking(shown, terminal.json(word, filled, "--on", "2024-06-01")) == []


def test_a_ruling_prints_what_the_page_shows(terminal: Terminal, filled: str) -> None:
    entries = terminal.json("show", filled, "--as-of", "2024-06-01")["chronology"]
    rule = ("engage", filled, "UDHR", "9")
    ruled = terminal.json(*rule, entries[0]["claims"][0], "--why", "no charge for months")
    assert ruled == {"case": filled, "instrument": "udhr", "provision": "9", "ruled": 1}
    assert ruled.keys() == ENGAGE.keys()
    assert terminal.json(*rule, "--withdraw")["withdrawn"] == 1


def test_the_page_names_every_code_of_what_is_due_in_their_order() -> None:
    assert re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE) == list(TITLES)
