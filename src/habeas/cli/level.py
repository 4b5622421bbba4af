"""`habeas level`: who may see a source, a claim, or all of a case."""

import click

from habeas.cli.common import examples, now, open_register, user
from habeas.core.levels import Level


@click.command(
    epilog=examples("habeas level KG-0001 4779 public", "habeas level KG-0001 all restricted")
)
@click.argument("reference")
@click.argument("item")
@click.argument("level", type=click.Choice([level.value for level in Level]))
def level(reference: str, item: str, level: str) -> None:
    """Set who may see ITEM: a source or a claim by its id or its beginning, or `all` sources of the case.

    Raising is done at once. Lowering is asked for, and done when another user (HABEAS_USER) says the same; whoever
    is the only user of the register lowers at once. The command acts as the owner of the machine and asks for no part
    in the case. A claim has its own level or that of its source, whichever is for fewer people; `public` gives it none of
    its own. Papers that may tell what is above their readers by now are named.
    """
    open_register()
    from habeas.ledger.acts._levels import level_of
    from habeas.ledger.acts.set_level import set_or_agree
    from habeas.ledger.composing import above_their_readers, papers_of
    from habeas.ledger.load import find_case

    case = find_case(reference)
    for each in _items(reference, item):
        is_set = set_or_agree(case, each, Level(level), by=user(), at=now())
        has = level_of(case, each).value
        click.echo(f"{each}: " + (has if is_set else "waits for a second person to say the same"))
    for paper in above_their_readers(papers_of(case)):
        click.echo(
            f"The paper “{paper.draft.title}” may tell what is above its readers ({paper.audience.value}): "
            "begin it anew."
        )


def _items(reference: str, item: str) -> list[str]:
    from habeas.ledger.acts.enter_claim import find_source
    from habeas.ledger.errors import NotThere
    from habeas.ledger.load import claim_id, find_case

    case = find_case(reference)
    if item == "all":
        return [source.pk for source in case.sources.order_by("pk")]
    try:
        return [find_source(case, item).pk]
    except NotThere:
        return [claim_id(case, item)]
