"""`habeas procedures`: the ways to seize a body, one in full, or those open to a case."""

from datetime import date

import click

from habeas.cli.common import (
    Day,
    examples,
    json_option,
    open_register,
    print_json,
    print_table,
    today,
)
from habeas.core.errors import BadValue

_REACHED = {True: "reached", False: "not reached", None: "not known"}


@click.command(
    epilog=examples(
        "habeas procedures --state KG --on 2022-05-14",
        "habeas procedures wgad_regular",
        "habeas procedures KG-0001 --on 2022-05-14 --json",
    )
)
@click.argument("what", required=False)
@click.option("--state", help="The state, as KG.")
@click.option("--on", "day", type=Day(), help="The day (else today).")
@json_option
def procedures(what: str | None, state: str | None, day: date | None, as_json: bool) -> None:
    """Procedures: all of them, one in full by its KEY, or those open to a case by its REFERENCE.

    For a case: which are open, what is missing for each, what each costs and which time limits run, in order of fit.
    """
    from habeas.procedures import PROCEDURES

    if what is not None and state is not None:
        raise BadValue("Name a procedure or a case, or a state, and not both.")
    if what is None:
        _all(state, day or today(), as_json)
    elif what in PROCEDURES:
        _one(what, as_json)
    else:
        _for_case(what, day or today(), as_json)


def _all(state: str | None, day: date, as_json: bool) -> None:
    from habeas.cli.procedure_rows import library

    rows = library(state, day)
    if as_json:
        print_json(rows)
        return
    print_table(
        ["key", "name", "states"],
        [(r["key"], r["name"], _REACHED[r["reached"]] if state else r["states"]) for r in rows],
    )


def _one(key: str, as_json: bool) -> None:
    from habeas.procedures import PROCEDURES

    if as_json:
        from habeas.cli.procedure_rows import in_full

        print_json(in_full(PROCEDURES[key]))
    else:
        from habeas.cli.procedure_text import print_procedure

        print_procedure(PROCEDURES[key])


def _for_case(reference: str, day: date, as_json: bool) -> None:
    if "-" not in reference:
        raise BadValue(f"There is no procedure {reference!r}; `habeas procedures` lists the keys.")
    open_register()
    from habeas.ledger.load import load_casefile

    casefile = load_casefile(reference, as_of=day)
    if as_json:
        from habeas.cli.procedure_rows import for_case

        print_json(for_case(casefile))
    else:
        from habeas.cli.procedure_text import print_openings

        print_openings(casefile)
