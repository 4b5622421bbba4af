"""`habeas standards`: what binds a state on a day, and what a fact engages."""

from datetime import date
from typing import Any

import click

from habeas.cli.common import Day, examples, json_option, print_json, print_table, today

_ACCEPTED = {True: "accepted", False: "not accepted", None: "not on record"}


@click.command(
    epilog=examples(
        "habeas standards --state KG --on 2022-05-14",
        "habeas standards --state KG --on 2022-05-14 --bodies",
        "habeas standards --fact care_denied --json",
    )
)
@click.option("--state", help="The state, as KG.")
@click.option("--on", "day", type=Day(), help="The day (else today).")
@click.option("--fact", help="Only provisions that this fact type can engage.")
@click.option("--bodies", is_flag=True, help="The bodies that the state accepts, instead.")
@json_option
def standards(
    *, state: str | None, day: date | None, fact: str | None, bodies: bool, as_json: bool
) -> None:
    """Every instrument and provision in the library, with whether it binds that state on that day.

    Binding treaties come first, then custom, declarations and agreed standards, then treaties that do not bind it.
    Under "wording", what was not compared with a text is marked "memory"; a day that was not seen with the depositary
    says beside it from what it is known.
    """
    from habeas.cli.law import competences, provisions

    if bodies and state is None:
        raise click.UsageError("--bodies needs a state, as --state KG.")
    rows = provisions(state, day or today(), fact)
    if bodies and state is not None:
        _print_bodies(competences(state, day or today()), as_json)
    elif as_json:
        print_json(rows)
    else:
        print_table(
            ["provision", "force", "topic", "wording"],
            [(row["citation"], _force(row), row["topic"], _mark(row["checked"])) for row in rows],
        )
        _print_remarks(rows)


def _print_bodies(rows: list[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        print_json(rows)
        return
    print_table(
        ["body", "what", "under", "by the state", "since", "source"],
        [
            (
                row["body"],
                row["what"],
                row["under"],
                _ACCEPTED[row["accepted"]],
                row["since"] or "",
                _source(row),
            )
            for row in rows
        ],
    )
    for row in rows:
        if row["accepted"] is not False or row["conflict"]:
            click.echo(f"{row['body']}, {row['what']}: {row['basis']}")
        if row["conflict"]:
            click.echo(f"  Sources differ: {row['conflict']}")


def _print_remarks(rows: list[dict[str, Any]]) -> None:
    """Of each instrument that binds or bound: on what that rests, what was reserved, which table says otherwise."""
    told = set()
    for row in rows:
        concerns = row["binding"] or row["status"] == "withdrawn"
        if not concerns or row["instrument"] in told:
            continue
        told.add(row["instrument"])
        click.echo(f"{row['instrument']}: {row['basis']}{_known(row)}")
        if row["conflict"]:
            click.echo(f"  {row['conflict']}")
        if row["reservation"] is not None:
            click.echo(f"  Reserved or declared: {row['reservation'] or 'see the depositary.'}")


def _known(row: dict[str, Any]) -> str:
    """From what the day is known, where it was not seen with the depositary."""
    return "" if row["seen"] else f" ({_source(row)})"


def _source(row: dict[str, Any]) -> str:
    from habeas.standards.ratification import Origin

    origin = Origin(row["origin"])
    if origin is Origin.SEEN:
        return "" if row["seen"] else "memory"
    return origin.label


def _mark(is_checked: bool) -> str:
    return "" if is_checked else "memory"


def _force(row: dict[str, Any]) -> str:
    if row["binding"]:
        return f"binding since {row['since']}{_known(row)}"
    return str(row["status"]).replace("_", " ")
