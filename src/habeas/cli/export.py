"""`habeas export`: a case in another format."""

import io
import sys
from datetime import date
from pathlib import Path

import click

from habeas.cli.common import as_of_option, examples, open_register, today
from habeas.exporters import EXPORTERS


@click.command(
    epilog=examples(
        "habeas export KG-0001 --format csv > chronology.csv",
        "habeas export KG-0001 --format json,csv -o out/",
    )
)
@click.argument("reference", required=False)
@click.option("--format", "formats", default="json", show_default=True, help="json, csv, or both.")
@as_of_option
@click.option("-o", "--output", type=click.Path(file_okay=False, path_type=Path), help="A folder.")
def export(reference: str | None, formats: str, as_of: date | None, output: Path | None) -> None:
    """Write a case, or every case, as JSON or CSV: to a folder, or one of them to standard output.

    The JSON has the whole of it, with the comments that stand: it is for the team, and not to be passed on. The CSV is
    the chronology.
    """
    wanted = [name.strip() for name in formats.split(",")]
    unknown = [name for name in wanted if name not in EXPORTERS]
    if unknown:
        raise click.UsageError(f"There is no format {unknown[0]}; write {', '.join(EXPORTERS)}.")
    if output is None and (len(wanted) > 1 or reference is None):
        raise click.UsageError("More than one file goes into a folder; name it with -o.")
    open_register()
    from habeas.ledger.commenting import with_comments
    from habeas.ledger.load import casefile_of, find_case, list_cases

    cases = [find_case(reference)] if reference else list_cases()
    for case in cases:
        casefile = with_comments(casefile_of(case, as_of=as_of or today()))
        for name in wanted:
            text = io.StringIO(newline="")
            EXPORTERS[name](casefile, text)
            _put(text.getvalue(), output and output / f"{case.reference}.{name}")


def _put(text: str, target: Path | None) -> None:
    if target is None:
        sys.stdout.write(text)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="")
    click.echo(str(target))
