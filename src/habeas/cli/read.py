"""`habeas read`: what a document would give; needs no register, writes nothing."""

import json
from datetime import date

import click

from habeas.cli.common import Day, examples, json_option, print_table
from habeas.cli.documents import Document, as_json, documents
from habeas.core.timeline import tell
from habeas.core.when import When


@click.command(
    epilog=examples(
        "habeas read call.txt", "habeas read letters/ --json", "cat call.txt | habeas read -"
    )
)
@click.argument("paths", nargs=-1, required=True)
@click.option("--as-of", type=Day(), help="The date of documents that give none.")
@json_option
def read(paths: tuple[str, ...], as_of: date | None, as_json: bool) -> None:
    """Read documents (text, HTML, PDF, DOCX, ODT, EML, a folder, - for standard input) and print their claims."""
    dated = When.on(as_of) if as_of else None
    for document in documents(paths, otherwise_dated=dated):
        (_print_json if as_json else _print)(document)


def _print_json(document: Document) -> None:
    click.echo(json.dumps(as_json(document), ensure_ascii=False))


def _print(document: Document) -> None:
    taken, reading = document.taken, document.reading
    click.echo(f"{taken.name}: {taken.title or 'no title'} ({reading.date or 'no date'})")
    for lacking in taken.left_out:
        click.echo(f"  not read: {lacking}")
    rows = [
        (
            p.fact.label,
            str(p.fact.occurred or "—"),
            tell(p.fact.line(), p.polarity, p.certainty, p.attribution, p.person or ""),
            f"“{p.quote}”",
        )
        for p in reading.proposals
    ]
    print_table(["fact", "when", "claim", "words"], rows)
