"""While the register is written again: how far that is, where it lasts."""

import sys
from time import monotonic

import click

_AT_FIRST, _OFTEN, _PLAIN_EVERY = 3.0, 0.1, 30.0
_CLEAR = "\r\x1b[K"


class Waiting:
    """A line on standard error, not in the first seconds: drawn again and again in a terminal, else one now and then."""

    def __init__(self) -> None:
        self.is_terminal = sys.stderr.isatty()
        self.next = monotonic() + _AT_FIRST
        self.is_drawn = False

    def tell(self, what: str, done: int, number: int) -> None:
        """So many are done of a number."""
        if monotonic() < self.next:
            return
        self.next = monotonic() + (_OFTEN if self.is_terminal else _PLAIN_EVERY)
        line = f"{done:,} of {number:,} {what} written again"
        click.echo(_CLEAR + line if self.is_terminal else line, nl=not self.is_terminal, err=True)
        self.is_drawn = self.is_terminal

    def clear(self) -> None:
        """Make room for a line of another kind."""
        if self.is_drawn:
            click.echo(_CLEAR, nl=False, err=True)
            self.is_drawn = False
