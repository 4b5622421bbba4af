"""`habeas due`: what needs doing, over all cases."""

from datetime import date

import click

from habeas.cli.common import (
    as_of_option,
    examples,
    json_option,
    open_register,
    print_json,
    print_table,
    today,
)


@click.command(epilog=examples("habeas due", "habeas due --as-of 2022-05-14 --json"))
@as_of_option
@json_option
def due(as_of: date | None, as_json: bool) -> None:
    """What needs doing in every case: appeals without an answer, time limits of procedures, hearings, reviews."""
    open_register()
    from habeas.core.due import due as due_in
    from habeas.ledger.load import casefile_of, list_cases
    from habeas.procedures.applied import procedure_tasks

    found = []
    for case in list_cases():
        casefile = casefile_of(case, as_of=as_of or today())
        found += [
            (case.reference, casefile.person.name, d)
            for d in (*procedure_tasks(casefile), *due_in(casefile))
        ]
    if as_json:
        print_json(
            [
                {
                    "case": reference,
                    "code": d.code,
                    "what": d.what,
                    "on": d.on and str(d.on),
                    "claims": list(d.claims),
                }
                for reference, _, d in found
            ]
        )
    else:
        rows = [(reference, name, d.what) for reference, name, d in found]
        print_table(["case", "person", "due"], rows)
