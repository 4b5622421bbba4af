"""`habeas arbitrary`: the five categories of arbitrary detention as questions put to a case, never a verdict."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import click

from habeas.cli.common import (
    Day,
    examples,
    json_option,
    open_register,
    print_json,
    today,
)
from habeas.core.casefile import Casefile
from habeas.core.prose import say_day
from habeas.core.timeline import tell
from habeas.procedures.arbitrary import (
    CATEGORIES,
    NO_VERDICT,
    Answer,
    Assessed,
    Weighed,
    assess,
)


@click.command(
    epilog=examples(
        "habeas arbitrary KG-0001 --on 2022-05-14",
        "habeas arbitrary KG-0001 --on 2022-05-14 --json",
    )
)
@click.argument("reference")
@click.option("--on", "day", type=Day(), help="The day (else today).")
@json_option
def arbitrary(reference: str, day: date | None, as_json: bool) -> None:
    """The five categories of the Working Group: the facts for and against, and what is not known."""
    open_register()
    from habeas.ledger.load import load_casefile

    casefile = load_casefile(reference, as_of=day or today())
    assessed = assess(casefile, CATEGORIES)
    if as_json:
        print_json(_value(casefile, assessed))
    else:
        _print(casefile, assessed)


def _value(casefile: Casefile, assessed: Iterable[Assessed]) -> dict[str, Any]:
    return {
        "case": casefile.reference,
        "as_of": casefile.as_of.isoformat(),
        "note": NO_VERDICT,
        "categories": [
            {
                "category": each.category.number,
                "test": each.category.said.text,
                "authority": each.category.said.authority.shown,
                "questions": [_answer(casefile, answer) for answer in each.answers],
                "not_known": [question.key for question in each.not_known],
            }
            for each in assessed
        ],
    }


def _answer(casefile: Casefile, answer: Answer) -> dict[str, Any]:
    return {
        "key": answer.question.key,
        "question": answer.question.asked,
        "for": [_weighed(casefile, each) for each in answer.speaks_for],
        "against": [_weighed(casefile, each) for each in answer.speaks_against],
        "known": answer.is_known,
    }


def _weighed(casefile: Casefile, weighed: Weighed) -> dict[str, Any]:
    return {
        "fact": told(weighed, casefile),
        "why": weighed.why,
        "claims": list(weighed.claims),
    }


def _print(casefile: Casefile, assessed: Iterable[Assessed]) -> None:
    click.echo(f"{casefile.reference}  {casefile.person.name}, as of {say_day(casefile.as_of)}")
    click.echo(NO_VERDICT)
    for each in assessed:
        said = each.category.said
        click.echo(f"\nCategory {each.category.number}: {said.text} [{said.authority.shown}]")
        for answer in each.answers:
            click.echo(f"  {answer.question.asked}")
            _print_side(casefile, "for", answer.speaks_for)
            _print_side(casefile, "against", answer.speaks_against)
            if not answer.is_known:
                click.echo("    not known: the file says nothing on it")


def _print_side(casefile: Casefile, side: str, found: Iterable[Weighed]) -> None:
    for weighed in found:
        claims = ", ".join(claim[:8] for claim in weighed.claims)
        click.echo(f"    {side}: {weighed.why} {told(weighed, casefile)} [{claims}]")


def told(weighed: Weighed, casefile: Casefile) -> str:
    """The fact as its first claim puts it: what is denied never reads as if it had happened."""
    claim = casefile.claim(weighed.claims[0])
    name = casefile.person.name
    if claim is None:
        return weighed.line.text(name)
    return tell(weighed.line, claim.polarity, claim.certainty, claim.attribution, name)
