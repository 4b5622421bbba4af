"""`habeas show`: the dossier of a case."""

from datetime import date, datetime

import click

from habeas.cli.common import (
    Moment,
    as_of_option,
    examples,
    json_option,
    open_register,
    print_json,
    today,
)


@click.command(
    epilog=examples(
        "habeas show KG-0001 --as-of 2022-05-14", "habeas show KG-0001 --known-at 2022-05-01 --json"
    )
)
@click.argument("reference")
@as_of_option
@click.option("--known-at", type=Moment(), help="As the file stood at that moment.")
@json_option
def show(reference: str, as_of: date | None, known_at: datetime | None, as_json: bool) -> None:
    """The dossier: clocks, chronology, standards, contradictions, and what is due."""
    open_register()
    from habeas.ledger.load import load_casefile

    casefile = load_casefile(reference, as_of=as_of or today(), known_at=known_at)
    if as_json:
        from habeas.exporters.json_dossier import dossier
        from habeas.ledger.commenting import with_comments

        print_json(dossier(with_comments(casefile)))
    else:
        from habeas.cli.dossier import print_dossier

        print_dossier(casefile)
