"""`habeas read`: what a document would give; needs no register, writes nothing but the files it is told to."""

import json
from collections.abc import Iterator
from datetime import date

import click

from habeas.cli.common import (
    Day,
    examples,
    how_sure,
    jobs_option,
    json_option,
    print_table,
    reader_option,
    report_option,
)
from habeas.cli.documents import Document, as_json, language_name
from habeas.cli.json_lines import JsonLines
from habeas.cli.many import Outcome, read_many
from habeas.cli.telling import Progress, Unread
from habeas.core.timeline import tell
from habeas.core.unnamed import asks_not_to_be_named
from habeas.core.when import When
from habeas.intake import holds_many, walk
from habeas.intake.errors import one_line
from habeas.intake.folders import STANDARD_INPUT
from habeas.reading import Reading


@click.command(
    epilog=examples(
        "habeas read call.txt", "habeas read letters/ --json", "cat call.txt | habeas read -",
        "habeas read archive/ inbox.mbox -o claims.jsonl --report unread.jsonl",
    )
)  # fmt: skip
@click.argument("paths", nargs=-1, required=True)
@click.option("--as-of", type=Day(), help="The date of documents that give none.")
@click.option(
    "-o", "output", type=click.Path(dir_okay=False),
    help="Write the JSON to a file; what is in it already is not read again.",
)  # fmt: skip
@reader_option
@report_option
@jobs_option
@json_option
def read(
    paths: tuple[str, ...],
    as_of: date | None,
    output: str | None,
    by: str,
    report: str | None,
    jobs: int,
    as_json: bool,
) -> int:
    """Read documents (text, HTML, PDF, DOCX, ODT, EML, a folder, a mailbox, - for standard input) and print their claims."""
    dated = When.on(as_of) if as_of else None
    lines = JsonLines(output) if output else None
    known = lines.known if lines else frozenset()
    outcomes = read_many(walk(paths), known=known, otherwise_dated=dated, jobs=jobs, by=by)
    unread, progress = Unread(report), Progress()
    for outcome in progress.over(_named_must_be_read(outcomes, paths)):
        unread.note(outcome)
        if lines:
            lines.add(outcome)
            continue
        progress.clear()
        for document in outcome.documents:
            (_print_json if as_json else _print)(document)
    return unread.tell()


def _named_must_be_read(outcomes: Iterator[Outcome], paths: tuple[str, ...]) -> Iterator[Outcome]:
    """A file that was asked for by name is refused if it cannot be read; one of many is only told of."""
    named = [STANDARD_INPUT if path == "-" else path for path in paths if not holds_many(path)]
    for outcome in outcomes:
        if outcome.problem is not None and outcome.name in named:
            raise one_line(outcome.name, outcome.problem)
        yield outcome


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
    if document.words_quoted:
        click.echo(f"  not read: {document.words_quoted:,} words quoted from earlier messages")
    for start, end in asks_not_to_be_named(taken.text):
        click.echo(f"  its writer asks not to be named: “{taken.text[start:end]}”")
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
