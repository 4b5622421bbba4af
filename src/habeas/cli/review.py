"""`habeas accept`, `habeas reject`, `habeas undo`: a person decides on claims."""

from typing import TYPE_CHECKING

import click

from habeas.cli.common import examples, now, open_register, today, user

if TYPE_CHECKING:
    from habeas.ledger.models import Case


@click.command(epilog=examples("habeas accept KG-0001 --all", "habeas accept KG-0001 3f9a 77b0"))
@click.argument("reference")
@click.argument("ids", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Every claim that waits.")
def accept(reference: str, ids: tuple[str, ...], everything: bool) -> None:
    """Accept proposed claims, by the beginning of their ids or all that wait."""
    if bool(ids) == everything:
        raise click.UsageError("Name claims by their ids, or give --all.")
    open_register()
    from habeas.ledger.acts import accept_claims
    from habeas.ledger.load import casefile_of, find_case

    case = find_case(reference)
    waiting = [c.id for c in casefile_of(case, as_of=today()).proposals]
    chosen = waiting if everything else _whole(case, ids)
    count = accept_claims(case, chosen, by=user(), at=now())
    click.echo(f"{count} accepted")


@click.command(epilog=examples('habeas reject KG-0001 3f9a --why "about another man"'))
@click.argument("reference")
@click.argument("ids", nargs=-1, required=True)
@click.option("--why", required=True, help="The reason, kept with the decision.")
def reject(reference: str, ids: tuple[str, ...], why: str) -> None:
    """Reject claims, with the reason."""
    open_register()
    from habeas.ledger.acts import reject_claims
    from habeas.ledger.load import find_case

    case = find_case(reference)
    count = reject_claims(case, _whole(case, ids), by=user(), at=now(), why=why)
    click.echo(f"{count} rejected")


@click.command(epilog=examples("habeas undo KG-0001 3f9a"))
@click.argument("reference")
@click.argument("ids", nargs=-1, required=True)
def undo(reference: str, ids: tuple[str, ...]) -> None:
    """Close the open decisions on claims: what was accepted, rejected or corrected waits again."""
    open_register()
    from habeas.ledger.acts import close_decision
    from habeas.ledger.load import find_case, open_decisions_on

    case = find_case(reference)
    numbers = open_decisions_on(case, _whole(case, ids))
    for number in numbers:
        close_decision(number, by=user(), at=now())
    click.echo(f"{len(numbers)} decisions closed")


def _whole(case: "Case", beginnings: tuple[str, ...]) -> list[str]:
    from habeas.ledger.load import claim_id

    return [claim_id(case, beginning) for beginning in beginnings]
