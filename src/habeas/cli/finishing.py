"""What stands around a paper, as options of a command: the house's choices unless others are named."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from habeas.core.levels import Level

if TYPE_CHECKING:
    from habeas.core.casefile import Casefile
    from habeas.house import House
    from habeas.papers import Draft

_SWITCHES = {
    "chain": "The number of the paper in its chain, and what it is further information on.",
    "method": "How it was written: the cut-off date, the sources, what is not known.",
    "fingerprint": "The fingerprint of the exact version.",
}


@dataclass(frozen=True, slots=True)
class Around:
    """What was named, None where nothing was."""

    notes: str | None = None
    chain: bool | None = None
    method: bool | None = None
    fingerprint: bool | None = None


def finishing_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Hand the command an `around`."""

    @wraps(command)
    def run(*args: Any, **given: Any) -> Any:
        named = {name: given.pop(name) for name in ("notes", *_SWITCHES)}
        return command(*args, around=Around(**named), **given)

    found: Callable[..., Any] = run
    for name, said in reversed(_SWITCHES.items()):
        found = click.option(f"--{name}/--no-{name}", default=None, help=said)(found)
    return click.option(
        "--notes",
        type=click.Choice(["footnotes", "endnotes", "annex"]),
        help="Where the sources stand (else as the house has them).",
    )(found)


def finished_draft(
    paper: "Draft", casefile: "Casefile", house: "House", around: Around, *,
    organisation: str | None, audience: Level, template: str, to: Sequence[str],
) -> str:  # fmt: skip
    """The words of a draft with what stands around them."""
    from habeas.house.addressees import those_called
    from habeas.papers import speaker, usual
    from habeas.papers.addressing import lacking, of_all
    from habeas.papers.finishing import Leaving, Notes, finished

    named = {n: getattr(around, n) for n in _SWITCHES if getattr(around, n) is not None}
    finish = replace(house.finish, **named)
    if around.notes is not None:
        finish = replace(finish, notes=Notes(around.notes))
    seen = casefile.for_audience(audience)
    by = organisation or speaker(seen)
    kept = those_called(to, house.addressees)
    for lack in lacking(kept, casefile.as_of, paper.language):
        click.echo(f"  missing: {lack.text()}")
    told = of_all(usual(template, paper.language, house.folder), to, kept)
    leaving = Leaving(
        paper.markdown, paper.claims, seen, by, paper.language, addressees=kept, usual=told
    )
    return finished(leaving, finish)
