"""`habeas add`: sources stored in a case, and their claims proposed."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from habeas.cli.common import (
    examples,
    jobs_option,
    json_option,
    now,
    open_register,
    print_json,
    reader_option,
    report_option,
    user,
)
from habeas.cli.many import Outcome, read_many
from habeas.cli.telling import Progress, Unread
from habeas.intake import holds_many, walk
from habeas.intake.errors import one_line

if TYPE_CHECKING:
    from habeas.cli.adding import Added


@click.command(
    epilog=examples(
        "habeas add letters/ call.pdf --case KG-0001",
        "habeas add archive/ inbox.mbox --case KG-0001 --report unread.jsonl",
    )
)
@click.argument("paths", nargs=-1, required=True)
@click.option("--case", "reference", required=True, help="The case, as KG-0001.")
@click.option(
    "--level",
    type=click.Choice(["public", "internal", "restricted", "sealed"]),
    default="internal",
    show_default=True,
    help="Who may see the source and its claims.",
)
@click.option(
    "--again",
    is_flag=True,
    help="Read once more what is in the case already: the rules may have learned since.",
)
@reader_option
@report_option
@jobs_option
@json_option
def add(
    paths: tuple[str, ...],
    reference: str,
    level: str,
    again: bool,
    by: str,
    report: str | None,
    jobs: int,
    as_json: bool,
) -> int:
    """Store documents as sources of a case and propose their claims; the same bytes twice are one source.

    Files that are named are added all or none. What cannot be read in a folder or a mailbox is told of in the end. After
    an interruption the same command goes on where it was.
    """
    open_register()
    from habeas.cli.adding import Adder

    adder = Adder(reference, level=level, by=user())
    known = frozenset() if again else adder.known()
    unread, progress = Unread(report), Progress()
    outcomes = progress.over(_outcomes(paths, known, jobs, by))
    added: list[Added] = []
    for batch in adder.batches(outcomes):
        for outcome in batch:
            unread.note(outcome)
        done = list(adder.add(batch, at=now()))
        progress.clear()
        added += done if as_json else _told(done)
    if as_json:
        print_json(
            {
                "sources": [r.source for r in added],
                "proposed": sum(r.proposed for r in added),
                "about_others": sum(r.about_others for r in added),
                "unread": unread.rows(),
            }
        )
    return unread.tell()


def _told(done: "list[Added]") -> "Iterable[Added]":
    """Told at once, and not kept."""
    for added in done:
        click.echo(added.line)
    return ()


def _outcomes(
    paths: tuple[str, ...], known: frozenset[str], jobs: int, by: str
) -> Iterator[Outcome]:
    """Files that are named come first, and only when all of them can be read; then what folders and mailboxes hold."""
    many = [path for path in paths if holds_many(path)]
    named = [path for path in paths if path not in many]
    read = list(read_many(walk(named), known=known, jobs=jobs, by=by))
    for outcome in read:
        if outcome.problem is not None:
            raise one_line(outcome.name, outcome.problem)
    yield from read
    yield from read_many(walk(many), known=known, jobs=jobs, by=by)
