"""`habeas standards`: what binds a state on a day, and what a fact engages."""

from datetime import date

import click

from habeas.cli.common import Day, examples, json_option, print_json, print_table, today


@click.command(
    epilog=examples(
        "habeas standards --state KG --on 2022-05-14", "habeas standards --fact care_denied --json"
    )
)
@click.option("--state", help="The state, as KG.")
@click.option("--on", "day", type=Day(), help="The day (else today).")
@click.option("--fact", help="Only provisions that this fact type can engage.")
@json_option
def standards(state: str | None, day: date | None, fact: str | None, as_json: bool) -> None:
    """Every instrument and provision in the library, with whether it binds that state on that day."""
    from habeas.cli.law import provisions

    rows = provisions(state, day or today(), fact)
    if as_json:
        print_json(rows)
    else:
        print_table(
            ["provision", "force", "topic"],
            [(row["citation"], _force(row), row["topic"]) for row in rows],
        )


def _force(row: dict[str, object]) -> str:
    if row["binding"]:
        return f"binding since {row['since']}"
    return str(row["status"]).replace("_", " ")
