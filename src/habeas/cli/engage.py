"""`habeas engage`: a person rules whether claims engage a provision."""

from typing import TYPE_CHECKING

import click

from habeas.cli.common import examples, json_option, now, open_register, print_json, today, user

if TYPE_CHECKING:
    from habeas.standards import Provision


@click.command(
    epilog=examples(
        'habeas engage KG-0001 ICCPR 9(3) 3f9a --why "no judge for a week"',
        'habeas engage KG-0001 ICCPR 7 --reject --why "the bruises are from a fall, her doctor says"',
    )
)
@click.argument("reference")
@click.argument("instrument")
@click.argument("number")
@click.argument("ids", nargs=-1)
@click.option("--reject", is_flag=True, help="Rule that the claims do not engage it.")
@click.option("--withdraw", is_flag=True, help="Take the rulings on it back.")
@click.option("--why", default="", help="The reason, kept with the ruling.")
@json_option
def engage(
    *,
    reference: str,
    instrument: str,
    number: str,
    ids: tuple[str, ...],
    reject: bool,
    withdraw: bool,
    why: str,
    as_json: bool,
) -> None:
    """Confirm or add that claims engage a provision, or with --reject set it aside.

    INSTRUMENT is its key or short title, NUMBER as the library has it. Without ids the ruling is on the claims
    that engage the provision now. --withdraw leaves it to the rules of the library again.
    """
    if reject and withdraw:
        raise click.UsageError("Give --reject or --withdraw, not both.")
    open_register()
    from habeas.ledger import acts
    from habeas.ledger.load import casefile_of, claim_id, find_case
    from habeas.standards import engaged

    case, provision = find_case(reference), acts.find_provision(instrument, number)
    if withdraw:
        count = acts.withdraw_rulings(case, provision, by=user(), at=now())
        _print(reference, provision, {"withdrawn": count}, as_json=as_json)
        return
    now_engaged = engaged(casefile_of(case, as_of=today()))
    claims = [claim_id(case, beginning) for beginning in ids] or [
        claim for e in now_engaged if e.provision == provision for claim in e.claims
    ]
    rule = acts.not_engage if reject else acts.engage
    count = rule(case, provision, claims, by=user(), at=now(), why=why)
    _print(reference, provision, {"ruled": count}, as_json=as_json)


def _print(reference: str, provision: "Provision", done: dict[str, int], *, as_json: bool) -> None:
    if as_json:
        about = {
            "case": reference,
            "instrument": provision.instrument,
            "provision": provision.number,
        }
        print_json({**about, **done})
        return
    ((word, count),) = done.items()
    click.echo(f"{count} {word}")
