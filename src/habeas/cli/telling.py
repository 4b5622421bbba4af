"""While many documents are read: how far it is. And in the end: what could not be read, and why."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from time import monotonic

import click

from habeas.cli.many import Outcome

_OFTEN, _PLAIN_EVERY = 0.1, 1000
_CLEAR = "\r\x1b[K"


class Progress:
    """A line on standard error that tells how far it is: drawn again and again in a terminal, else one a thousand."""

    def __init__(self) -> None:
        self.began = monotonic()
        self.drawn = 0.0
        self.done = 0
        self.unread = 0
        self.is_terminal = sys.stderr.isatty()

    def over(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Tell of each outcome as it passes."""
        for outcome in outcomes:
            self.done += 1
            self.unread += outcome.problem is not None
            self._tell()
            yield outcome
        self.clear()

    def clear(self) -> None:
        """Make room for a line of another kind."""
        if self.is_terminal and self.drawn:
            click.echo(_CLEAR, nl=False, err=True)
            self.drawn = 0.0

    def _tell(self) -> None:
        if not self.is_terminal:
            if self.done % _PLAIN_EVERY == 0:
                click.echo(self._line(), err=True)
        elif monotonic() - self.drawn > _OFTEN:
            self.drawn = monotonic()
            click.echo(_CLEAR + self._line(), nl=False, err=True)

    def _line(self) -> str:
        a_second = self.done / max(monotonic() - self.began, 0.001)
        unread = f", {self.unread:,} could not be read" if self.unread else ""
        return f"{self.done:,} files{unread}; {a_second:,.0f} a second"


class Unread:
    """What could not be read, gathered for the end: a line each on standard error, and in a file if one is named."""

    def __init__(self, report: str | None) -> None:
        self.files = 0
        self.whole: list[tuple[str, str]] = []
        self.parts: list[tuple[str, str]] = []
        self.known = 0
        self.report = Path(report) if report else None

    def note(self, outcome: Outcome) -> None:
        """Remember what is lacking of one file."""
        self.files += 1
        self.known += outcome.known is not None
        (self.parts if outcome.problem is None else self.whole).extend(outcome.not_read)

    def rows(self) -> list[dict[str, str | bool]]:
        """For JSON; `whole` is whether nothing at all of it was read."""
        told = ((True, self.whole), (False, self.parts))
        return [{"path": n, "problem": p, "whole": w} for w, some in told for n, p in some]

    def tell(self) -> int:
        """Say it; the exit status: 1 where a file, or a part of one, could not be read."""
        if self.report:
            lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in self.rows())
            self.report.write_text("".join(lines), encoding="utf-8")
        for name, problem in (*self.whole, *self.parts):
            click.echo(f"not read: {name}: {problem}", err=True)
        if self.files > 1 or self.whole:
            click.echo(self._summary(), err=True)
        return 1 if self.whole or self.parts else 0

    def _summary(self) -> str:
        known = f", {self.known:,} of them before" if self.known else ""
        read = self.files - len(self.whole)
        return (
            f"{read:,} of {self.files:,} files read{known}; {len(self.whole):,} could not be read"
        )
