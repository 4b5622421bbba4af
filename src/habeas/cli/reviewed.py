"""`habeas reviewed`: what people made of the reader's proposals, rule by rule."""

from typing import Any

import click

from habeas.cli.common import examples, json_option, open_register, print_json, print_table
from habeas.core.reviews import RuleTally, Tally, Verdict, by_degree, by_rule


@click.command(epilog=examples("habeas reviewed", "habeas reviewed --json"))
@json_option
def reviewed(as_json: bool) -> None:
    """How often the reader's proposals were accepted, corrected or rejected, for each rule, over the register.

    The command acts as the owner of the machine: it counts every case, and names none.
    """
    open_register()
    from habeas.ledger.reviews import reviews

    found = reviews()
    degrees = {str(degree): tally for degree, tally in by_degree(found).items()}
    rules = by_rule(found)
    if as_json:
        print_json(
            {
                "all": _counts(Tally.over(found)),
                "degrees": {name: _counts(tally) for name, tally in degrees.items()},
                "rules": [_row(rule) for rule in rules],
            }
        )
        return
    headings = ["proposed by", "accepted", "corrected", "rejected", "waiting", "share accepted"]
    lines = [*degrees.items(), *((rule.rule, rule.tally) for rule in rules)]
    print_table(headings, [(name, *_figures(tally)) for name, tally in lines])


def _row(rule: RuleTally) -> dict[str, Any]:
    told = {"rule": rule.rule, "language": rule.language or None, "type": rule.kind}
    return told | _counts(rule.tally)


def _counts(tally: Tally) -> dict[str, Any]:
    counts = {verdict.value: tally.count(verdict) for verdict in Verdict}
    share = tally.accepted
    return {**counts, "share_accepted": None if share is None else round(share, 3)}


def _figures(tally: Tally) -> tuple[str, ...]:
    order = (Verdict.ACCEPTED, Verdict.CORRECTED, Verdict.REJECTED, Verdict.WAITING)
    share = "—" if tally.accepted is None else f"{tally.accepted:.0%}"
    return (*(str(tally.count(verdict)) for verdict in order), share)
