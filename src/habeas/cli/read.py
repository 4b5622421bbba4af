"""`habeas read`: what a document would give; needs no register, writes nothing."""

import json
from datetime import date

import click

from habeas.cli.common import Day, examples, how_sure, json_option, print_table
from habeas.cli.documents import Document, as_json, documents, language_name
from habeas.core.timeline import tell
from habeas.core.when import When
from habeas.reading import Reading


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


def _print_noticed(reading: Reading, language: str) -> None:
    """The names, dates and quotations of passages in one language."""
    noticed = [n for u in reading.unread if u.language == language for n in u.noticed]
    rows = [(n.what, str(n.when or "—"), n.text) for n in noticed]
    print_table(["found", "when", "words"], rows)


def _print(document: Document) -> None:
    taken, reading = document.taken, document.reading
    click.echo(f"{taken.name}: {taken.title or 'no title'} ({reading.date or 'no date'})")
    for lacking in taken.left_out:
        click.echo(f"  not read: {lacking}")
    for code in reading.unread_languages:
        click.echo(f"  claims are not read in {language_name(code)} yet; of its passages:")
        _print_noticed(reading, code)
    rows = [
        (
            p.fact.label,
            str(p.fact.occurred or "—"),
            tell(p.fact.line(), p.polarity, p.certainty, p.attribution, p.person or ""),
            f"“{p.quote}”",
            how_sure(p.confidence),
        )
        for p in reading.proposals
    ]
    print_table(["fact", "when", "claim", "words", "how sure"], rows)
