"""What several commands share: dates as options, tables, examples in the help, the register opened."""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import click

from habeas.core.degrees import degree_of
from habeas.core.errors import BadValue
from habeas.core.levels import Level
from habeas.core.when import When

if TYPE_CHECKING:
    from habeas.reading import Reading

F = TypeVar("F", bound=Callable[..., Any])
RULES = "rules"


def reader_option(command: F) -> F:
    """The option that says who reads: the rules, or the model that the organisation set up."""
    return click.option(
        "--reader",
        "by",
        type=click.Choice([RULES, "model"]),
        default=RULES,
        show_default=True,
        help="Who reads: the rules, or the model that HABEAS_READER_URL and HABEAS_READER_MODEL name.",
    )(command)


def reader_named(by: str) -> "Callable[..., Reading]":
    """What reads a document. Raises HabeasError where no model is set up, or it is elsewhere."""
    if by == RULES:
        from habeas.reading import read

        return read
    from habeas.readers import reader_from

    return reader_from(os.environ).read


class Day(click.ParamType[date]):
    """A day, as 2022-05-14."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or one line that says what to write."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day; write it as 2022-05-14", param, ctx)


class Moment(click.ParamType[datetime]):
    """A moment, as 2022-05-14 (to the end of that day, UTC) or 2022-05-14T12:00:00+00:00."""

    name = "moment"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """The moment, or one line that says what to write."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no moment; write 2022-05-14 or 2022-05-14T12:00", param, ctx)
        if len(value) == len("2022-05-14"):
            moment = moment.replace(hour=23, minute=59, second=59, microsecond=999999)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class Edtf(click.ParamType[When]):
    """A date in EDTF."""

    name = "edtf"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> When:
        """The date, or one line that says what to write."""
        try:
            return value if isinstance(value, When) else When(value)
        except BadValue as problem:
            self.fail(str(problem), param, ctx)


as_of_option = click.option("--as-of", type=Day(), help="What was true by that day (else today).")
json_option = click.option("--json", "as_json", is_flag=True, help="JSON only, on standard output.")
audience_option = click.option(
    "--audience",
    type=click.Choice([level.value for level in Level]),
    default=Level.INTERNAL.value,
    show_default=True,
    help="Who will read it; what is above that level must stay out.",
)
jobs_option = click.option(
    "--jobs", type=click.IntRange(min=1), default=os.cpu_count() or 1, show_default="one a core",
    help="How many processes read, where there is much to read.",
)  # fmt: skip
report_option = click.option(
    "--report", type=click.Path(dir_okay=False),
    help="Write what could not be read, and why, to a file: a line of JSON each.",
)  # fmt: skip


def examples(*lines: str) -> str:
    """The end of a command's help: how it is used."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


def today() -> date:
    """The day at the desk of whoever types."""
    return datetime.now().astimezone().date()


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


def open_register() -> None:
    """Make the ledger usable. Raises NotThere where there is no register."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "habeas.settings"
    import django
    from django.apps import apps

    if not apps.ready:
        django.setup()
    from habeas.ledger.opening import must_be_open

    must_be_open()


def user() -> str:
    """Who acts: HABEAS_USER, else the first user of the register."""
    from habeas.ledger.opening import acting_user

    return acting_user(os.environ.get("HABEAS_USER"))


def how_sure(confidence: float | None) -> str:
    """How likely a proposal is right, in a word and a figure.

    >>> how_sure(0.93), how_sure(None)
    ('sure (0.93)', '—')
    """
    return "—" if confidence is None else f"{degree_of(confidence)} ({confidence:.2f})"


def print_json(value: Any) -> None:
    """One JSON value on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def print_table(headings: Sequence[str], rows: Iterable[Sequence[str]], title: str = "") -> None:
    """A table: drawn in a terminal, tab-separated lines when piped."""
    import sys

    rows = list(rows)
    if not sys.stdout.isatty():
        for row in rows:
            click.echo("\t".join(row))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(*headings, title=title or None, title_justify="left", header_style="bold")
    for row in rows:
        table.add_row(*row)
    Console().print(table)
