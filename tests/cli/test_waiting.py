"""How far the writing of the lists is: told where it lasts, and to nobody who does not wait."""

from datetime import UTC, datetime

import pytest

from habeas.cli.waiting import Waiting
from habeas.ledger.errors import Refused
from habeas.ledger.models import CaseRegister
from habeas.ledger.opening import make_register
from tests.cli.typing_at import Terminal

NOW = datetime(2024, 6, 16, 12, tzinfo=UTC)


def test_what_is_soon_done_is_done_in_silence(capsys: pytest.CaptureFixture[str]) -> None:
    waiting = Waiting()
    waiting.tell("cases", 1, 2)
    waiting.clear()
    assert capsys.readouterr().err == ""


def test_what_lasts_tells_how_far_it_is_in_a_line_now_and_then(
    capsys: pytest.CaptureFixture[str],
) -> None:
    waiting = Waiting()
    waiting.next = 0.0
    waiting.tell("cases", 1200, 10_000)
    waiting.tell("cases", 1201, 10_000)
    waiting.clear()
    assert capsys.readouterr().err == "1,200 of 10,000 cases written again\n"


def test_in_a_terminal_the_line_is_drawn_in_place_and_taken_away(
    capsys: pytest.CaptureFixture[str],
) -> None:
    waiting = Waiting()
    waiting.is_terminal, waiting.next = True, 0.0
    waiting.tell("sources", 7, 9)
    waiting.clear()
    assert capsys.readouterr().err == "\r7 of 9 sources written again\r"


def test_lists_that_a_change_of_the_tables_emptied_are_written_with_it(
    terminal: Terminal, filled: str
) -> None:
    CaseRegister.objects.all().delete()
    told: list[tuple[str, int, int]] = []
    with pytest.raises(Refused, match="it is up to date"):
        make_register(
            user="amal", password="another long one", at=NOW, tell=lambda *how_far: told.append(how_far)
        )  # fmt: skip
    assert told == [("cases", 0, 1)]
    assert "what the ledger gives" in terminal.done("rebuild", "--check")
    assert CaseRegister.objects.filter(case__reference=filled).exists()
