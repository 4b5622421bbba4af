"""`habeas rebuild`: the registers written again from the ledger, or held against it."""

import click

from habeas.cli.common import examples, open_register, today
from habeas.cli.waiting import Waiting


@click.command(epilog=examples("habeas rebuild --check", "habeas rebuild"))
@click.option("--check", is_flag=True, help="Change nothing; name the cases whose lists are not what the ledger gives.")  # fmt: skip
def rebuild(check: bool) -> None:
    """Write the lists, Today and the search index again from the ledger; nothing that was entered changes."""
    open_register()
    from habeas.ledger import registers
    from habeas.ledger.errors import Refused

    if not check:
        waiting = Waiting()
        cases = registers.rebuild(today(), waiting.tell)
        waiting.clear()
        click.echo(f"{cases} cases")
        return
    different = registers.differences()
    if different:
        raise Refused(
            "The lists of {cases} are not what the ledger gives; run `habeas rebuild`.",
            cases=", ".join(different),
        )
    click.echo("The lists are what the ledger gives.")
