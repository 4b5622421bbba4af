"""`habeas comments`: what was remarked on the sources, claims and papers of a case."""

from datetime import datetime
from typing import TYPE_CHECKING

import click

from habeas.cli.common import (
    Moment,
    examples,
    json_option,
    now,
    open_register,
    print_json,
    print_table,
    today,
    user,
)
from habeas.core.comments import Comment

if TYPE_CHECKING:
    from habeas.ledger import models


@click.command(
    epilog=examples(
        "habeas comments KG-0001", "habeas comments KG-0001 --on 4779 --known-at 2022-05-01 --json"
    )
)
@click.argument("reference")
@click.option(
    "--on", "item", help="Those on one source, claim or paper, by its id or its beginning."
)
@click.option("--known-at", type=Moment(), help="Those written by that moment.")
@click.option("--withdraw", help="Withdraw the comment with this id.")
@click.option("--restore", help="Put back the withdrawn comment with this id.")
@json_option
def comments(
    reference: str,
    item: str | None,
    known_at: datetime | None,
    withdraw: str | None,
    restore: str | None,
    as_json: bool,
) -> None:
    """List the comments of a case that stand, the oldest first; withdraw one, or put it back.

    The command acts as the owner of the machine and asks for no part in the case.
    """
    open_register()
    from habeas.ledger.commenting import thing_in, with_comments
    from habeas.ledger.load import casefile_of, find_case

    case = find_case(reference)
    _change(case, withdraw=withdraw, restore=restore)
    about = thing_in(case, item) if item else None
    casefile = with_comments(casefile_of(case, as_of=today(), known_at=known_at))
    found = [each for each in casefile.known_comments if about in (None, each.about)]
    if as_json:
        from habeas.exporters.json_dossier import tell_comment

        print_json([tell_comment(each) for each in found])
    else:
        print_table(("id", "on", "level", "by", "at", "comment"), map(_row, found))


def _change(case: "models.Case", *, withdraw: str | None, restore: str | None) -> None:
    from habeas.ledger.acts.add_comment import restore_comment, withdraw_comment

    if withdraw:
        withdraw_comment(case, withdraw, by=user(), at=now())
    if restore:
        restore_comment(case, restore, by=user(), at=now())


def _row(comment: Comment) -> tuple[str, ...]:
    said = " ".join(comment.text.split())
    at = f"{comment.at:%Y-%m-%d %H:%M}"
    return (comment.id, comment.about, comment.level.value, comment.by, at, said)
