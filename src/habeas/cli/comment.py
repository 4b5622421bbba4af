"""`habeas comment`: a remark on a source, a claim or a paper."""

import click

from habeas.cli.common import examples, now, open_register, user
from habeas.core.levels import Level
from habeas.papers.languages import LANGUAGES


@click.command(
    epilog=examples(
        'habeas comment KG-0001 4779 "Ask for the original."',
        'habeas comment KG-0001 4779 "was arrested" --quote "был задержан" --language en',
    )
)
@click.argument("reference")
@click.argument("item")
@click.argument("text")
@click.option(
    "--level",
    type=click.Choice([level.value for level in Level]),
    help="Who may see it (else whoever sees what it is about, in the organisation at most).",
)
@click.option("--quote", default="", help="The words of the source that it is about.")
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    help="It is a translation into that language: of those words, else of the whole.",
)
def comment(
    reference: str, item: str, text: str, level: str | None, quote: str, language: str | None
) -> None:
    """Write a comment on ITEM, a source, a claim or a paper by its id or its beginning; prints its id.

    It goes into no paper. The command acts as the owner of the machine and asks for no part in the case.
    """
    open_register()
    from habeas.ledger.acts.add_comment import NewComment, add_comment, lowest_level
    from habeas.ledger.commenting import thing_in
    from habeas.ledger.load import find_case

    case = find_case(reference)
    about = thing_in(case, item)
    usual = max(lowest_level(case, about), Level.INTERNAL)
    new = NewComment(
        about=about,
        level=Level(level) if level else usual,
        text=text,
        quote=quote,
        language=language or "",
    )
    click.echo(add_comment(case, new, by=user(), at=now()))
