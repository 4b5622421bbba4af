"""`habeas add`: sources stored in a case, and their claims proposed."""

import sys
from collections.abc import Iterable, Iterator
from typing import Any

import click

from habeas.cli.common import examples, json_option, now, open_register, print_json, user


@click.command(epilog=examples("habeas add letters/ call.pdf --case KG-0001"))
@click.argument("paths", nargs=-1, required=True)
@click.option("--case", "reference", required=True, help="The case, as KG-0001.")
@click.option(
    "--level",
    type=click.Choice(["public", "internal", "restricted", "sealed"]),
    default="internal",
    show_default=True,
    help="Who may see the source and its claims.",
)
@json_option
def add(paths: tuple[str, ...], reference: str, level: str, as_json: bool) -> None:
    """Store documents as sources of a case and propose their claims; the same bytes twice are one source."""
    open_register()
    from habeas.cli.adding import Adder

    adder = Adder(reference, level=level, by=user())
    taken = adder.take_in(paths)
    added = []
    for document in _with_progress(taken):
        report = adder.add(document, at=now())
        added.append(report)
        if not as_json:
            click.echo(report.line)
    if as_json:
        print_json(
            {
                "sources": [r.source for r in added],
                "proposed": sum(r.proposed for r in added),
                "about_others": sum(r.about_others for r in added),
            }
        )


def _with_progress(documents: Iterable[Any]) -> Iterator[Any]:
    """A bar on standard error while it takes long, in a terminal only."""
    documents = list(documents)
    if not sys.stderr.isatty() or len(documents) < 3:
        yield from documents
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(documents, description="Adding", console=Console(stderr=True))
