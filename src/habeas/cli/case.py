"""`habeas case`: cases opened and listed."""

import click

from habeas.cli.common import (
    examples,
    json_option,
    now,
    open_register,
    print_json,
    print_table,
    user,
)


@click.group()
def case() -> None:
    """Cases: new, list, and the names of the person."""


@case.command(epilog=examples('habeas case new "Almazbek Atambayev" --country KG'))
@click.argument("name")
@click.option("--country", required=True, help="The state that holds the person, as KG.")
@click.option(
    "--country-name", default="", help="Its name, where the code is your own, as XV for Varenia."
)
@json_option
def new(name: str, country: str, country_name: str, as_json: bool) -> None:
    """Open a case; prints its reference and nothing else."""
    open_register()
    from habeas.ledger.acts import open_case

    opened = open_case(name, country=country, country_name=country_name, by=user(), at=now())
    if as_json:
        print_json({"case": opened.reference})
    else:
        click.echo(opened.reference)


@case.command(epilog=examples('habeas case name KG-0001 "Алмазбек Атамбаев"'))
@click.argument("reference")
@click.argument("form")
def name(reference: str, form: str) -> None:
    """Add a form of the person's name: another script or spelling."""
    open_register()
    from habeas.ledger.acts import add_name
    from habeas.ledger.load import find_case

    add_name(find_case(reference), form, by=user(), at=now())


@case.command("list", epilog=examples("habeas case list"))
@json_option
def list_cases(as_json: bool) -> None:
    """Every case with the person's name."""
    open_register()
    from habeas.ledger import load

    cases = load.list_cases()
    if as_json:
        print_json(
            [{"case": c.reference, "person": c.person.name, "country": c.country} for c in cases]
        )
    else:
        print_table(["case", "person"], [(c.reference, c.person.name) for c in cases])
