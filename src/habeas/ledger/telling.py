"""How far a long piece of work is: what it works at, how many are done, and how many there are."""

from collections.abc import Callable

Tell = Callable[[str, int, int], None]


def in_silence(_what: str, _done: int, _number: int) -> None:
    """Nobody waits for it."""
