"""`habeas search`: over persons, claims and sources."""

import click

from habeas.cli.common import examples, json_option, open_register, print_json, print_table


@click.command(epilog=examples("habeas search cardiology", "habeas search Атамбаев --json"))
@click.argument("query", nargs=-1, required=True)
@json_option
def search(query: tuple[str, ...], as_json: bool) -> None:
    """Find persons, claims and sources that have all these words, in any script.

    A person ruled to be the same as one found is found too.
    """
    open_register()
    from habeas.ledger.models import Case
    from habeas.ledger.namesakes import with_namesakes
    from habeas.ledger.search import search as find

    found = list(with_namesakes(find(" ".join(query)), Case.objects.all()))
    if as_json:
        print_json(
            [{"sort": h.sort, "case": h.case, "id": h.ref, "excerpt": h.excerpt} for h in found]
        )
    else:
        print_table(
            ["case", "sort", "id", "words"],
            [(h.case, h.sort, h.ref[:8], h.excerpt) for h in found],
        )
