"""`habeas claim`: a claim entered by hand."""

import click

from habeas.cli.common import Edtf, examples, now, open_register, user
from habeas.core.claims import Certainty, Polarity
from habeas.core.errors import BadValue
from habeas.core.facts import Fact, field_types
from habeas.core.when import When
from habeas.kinds import KINDS


@click.command(
    epilog=examples(
        'habeas claim KG-0001 arrest --when 2019-08-08 --source 4779 --quote "was detained on 8 August 2019"'
    )
)
@click.argument("reference")
@click.argument("kind", metavar="TYPE")
@click.option(
    "--when", type=Edtf(), help="When it happened, in EDTF: 2019, 2019-08~, ../2022-05-14."
)
@click.option("--source", "source_id", required=True, help="The source's id, or its beginning.")
@click.option("--quote", required=True, help="The words of the source that it rests on.")
@click.option("--denied", is_flag=True, help="The source says that it did not happen.")
@click.option(
    "--certainty",
    type=click.Choice([c.value for c in Certainty]),
    default="stated",
    show_default=True,
    help="How the source puts it.",
)
@click.option("--attribution", help="Whom the source names as saying so.")
@click.argument("fields", nargs=-1, metavar="[FIELD=VALUE…]")
def claim(
    reference: str,
    kind: str,
    when: When | None,
    source_id: str,
    quote: str,
    denied: bool,
    certainty: str,
    attribution: str | None,
    fields: tuple[str, ...],
) -> None:
    """Enter a claim by hand, accepted by whoever enters it; prints its id. The quote must stand in the source."""
    fact = made(kind, when, fields)
    open_register()
    from habeas.ledger.acts.enter_claim import ByHand, enter_claim, find_source
    from habeas.ledger.load import find_case

    case = find_case(reference)
    new = ByHand(
        fact=fact,
        quote=quote,
        polarity=Polarity.DENIED if denied else Polarity.AFFIRMED,
        certainty=Certainty(certainty),
        attribution=attribution,
    )
    click.echo(enter_claim(case, find_source(case, source_id), new, by=user(), at=now()))


def made(key: str, when: When | None, fields: tuple[str, ...]) -> Fact:
    """The fact of that kind with these fields. Raises BadValue."""
    if key not in KINDS:
        raise BadValue(f"There is no fact type {key!r}; the types are {', '.join(KINDS)}.")
    kind = KINDS[key]
    stated = dict(_pair(field) for field in fields)
    if when is not None:
        if "when" not in field_types(kind):
            raise BadValue(f"{key} has no date; leave --when out.")
        stated["when"] = str(when)
    missing = [name for name in kind.required() if name not in stated]
    if missing:
        raise BadValue(f"{key} needs {', '.join(missing)}; write {missing[0]}=… after the type.")
    return kind.from_json(stated)


def _pair(field: str) -> tuple[str, str]:
    name, equals, value = field.partition("=")
    if not equals:
        raise BadValue(f"{field!r} is not a field; write it as name=value.")
    return name, value
