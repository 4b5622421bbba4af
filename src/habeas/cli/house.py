"""`habeas house`: the letterhead, the fonts and the wording of an organisation."""

from pathlib import Path

import click

from habeas.cli.common import examples

FOUND = 1


@click.group()
def house() -> None:
    """The house style of an organisation: new, and check."""


@house.command(
    epilog=examples(
        'habeas house new "PEN Varenia" --line "12 Harbour Street, Orlest" --line "pen.example" --logo pen.png',
    )
)
@click.argument("name")
@click.option("--line", "lines", multiple=True, help="A line under the name; may be given again.")
@click.option("--logo", type=click.Path(dir_okay=False, path_type=Path), help="A PNG or JPEG.")
def new(name: str, lines: tuple[str, ...], logo: Path | None) -> None:
    """Write a house to start with: reference.docx with the letterhead, a place for fonts, and body.en.md."""
    from habeas.house.starting import start_house

    folder = house_folder()
    start_house(folder, name, lines, logo)
    click.echo(folder)


@house.command(epilog=examples("habeas house check"))
def check() -> int:
    """Say what is wrong in the house. Ends with 1 where something is."""
    from habeas.house.wrong import wrong_with

    found = list(wrong_with(house_folder()))
    for line in found:
        click.echo(line)
    if not found:
        click.echo("Nothing is wrong.")
    return FOUND if found else 0


def house_folder() -> Path:
    """Where the house is: HABEAS_HOUSE, else `house` in the folder of the register."""
    from habeas.settings import HOUSE

    return HOUSE
