"""`habeas draft`: a paper written from a case."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from habeas.cli.common import Day, as_of_option, audience_option, examples, open_register, today
from habeas.cli.finishing import Around, finished_draft, finishing_options
from habeas.cli.house import house_folder
from habeas.cli.writing import put
from habeas.core.levels import Level

if TYPE_CHECKING:
    from habeas.core.casefile import Casefile
    from habeas.papers import Draft

FORMATS = {".docx": "docx", ".odt": "odt", ".pdf": "pdf", ".html": "html", ".md": "md"}


@click.command(
    epilog=examples(
        "habeas draft KG-0001 reiteration --as-of 2022-05-14 -o appeal.docx",
        "habeas draft KG-0001 public_statement --audience public -o statement.pdf",
        "habeas draft KG-0001 reiteration --language fr --beside en -o review.html",
        "habeas draft KG-0001 reiteration --notes annex --chain --method --fingerprint -o appeal.pdf",
    )
)
@click.argument("reference")
@click.argument("template")
@as_of_option
@audience_option
@click.option(
    "--by",
    "organisation",
    help="The organisation that speaks (else the last to appeal; no authority or UN body).",
)
@click.option(
    "--to", "addressees", multiple=True, help="An office that it goes to; may be given again."
)
@click.option("--until", type=Day(), help="The end of an embargo, or the last day to write.")
@click.option("--sign", "signatories", multiple=True, help="Who signs beside; may be given again.")
@click.option("--language", default="en", show_default=True, help="The language of the paper.")
@click.option(
    "--words",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Words of the file in that language, a line each: eye doctor = ophtalmologue.",
)
@click.option("--beside", help="Write instead the paper in that and this language, side by side.")
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path))
@finishing_options
def draft(
    reference: str,
    template: str,
    as_of: date | None,
    audience: str,
    organisation: str | None,
    addressees: tuple[str, ...],
    until: date | None,
    signatories: tuple[str, ...],
    language: str,
    words: Path | None,
    beside: str | None,
    around: Around,
    output: Path,
) -> None:
    """Write a paper (.docx, .odt, .pdf, .html or .md) with a footnote for every statement."""
    if output.suffix not in FORMATS:
        raise click.UsageError(f"{output.name}: write one of {', '.join(FORMATS)}.")
    open_register()
    from habeas.house import house_in
    from habeas.ledger.load import load_casefile
    from habeas.papers import write
    from habeas.papers.languages.given import read_given
    from habeas.rendering import render

    day = as_of or today()
    level = Level(audience)
    house = house_in(house_folder())
    casefile = load_casefile(reference, as_of=day)
    written = partial(
        write,
        template,
        casefile,
        as_of=day,
        audience=level,
        organisation=organisation,
        addressees=addressees,
        until=until,
        signatories=signatories,
        own_words=house.folder,
    )
    given = read_given(_text(words)) if words else {}
    here = partial(written, language=language, given=given)
    paper = here()
    if beside:
        markdown = _beside(here, partial(written, language=beside))
    else:
        markdown = finished_draft(
            paper,
            casefile,
            house,
            around,
            organisation=organisation,
            audience=level,
            template=template,
            to=addressees,
        )
    to = FORMATS[output.suffix]
    put(output, render(markdown, to=to, title=paper.title, language=language, style=house.style))
    _tell(output, template, paper, level, casefile)


def _tell(output: Path, template: str, paper: "Draft", level: Level, casefile: "Casefile") -> None:
    """What was written, and what is to be known before it goes out."""
    from habeas.papers import read_by

    click.echo(f"{output}: {paper.title}")
    for missing in (*(m.text for m in paper.missing), *too_long(template, paper)):
        click.echo(f"  missing: {missing}")
    if paper.left_out:
        click.echo(f"  left out for this audience ({level.value}): {paper.left_out} claims")
    if level is Level.INTERNAL and read_by(template) is Level.PUBLIC:
        _tell_of_what_is_inside(paper, casefile)


def _tell_of_what_is_inside(paper: "Draft", casefile: "Casefile") -> None:
    """How much of a paper for readers outside rests on what is not public on file."""
    public = {claim.id for claim in casefile.for_audience(Level.PUBLIC).known_claims}
    inside = sum(claim not in public for claim in paper.claims)
    if inside:
        click.echo(
            f"  to be read outside: {inside} of its {len(paper.claims)} claims are internal; "
            "release them (habeas level), or leave them out (--audience public)"
        )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as problem:
        raise click.UsageError(f"{path} is not text in UTF-8; save it as such.") from problem


def _beside(written: Callable[..., "Draft"], written_beside: Callable[..., "Draft"]) -> str:
    """The two as a table, with as much left out of each; where they tell different things, the command says so."""
    from habeas.papers.sameness import as_table, differences

    gone = max(written().gone, written_beside().gone)
    paper, other = written(least_gone=gone), written_beside(least_gone=gone)
    found = differences(paper, other)
    for difference in found:
        click.echo(f"  differs: {difference.text()}")
    if not found:
        click.echo(
            f"  the same facts in {paper.language} and {other.language}: {len(paper.sentences)} statements"
        )
    return as_table(paper, other)


def too_long(template: str, paper: "Draft") -> Iterator[str]:
    """A line where the body whose form it is takes fewer pages."""
    from habeas.papers import PAPERS
    from habeas.rendering import pages

    limit = PAPERS[template].limit
    if limit is None:
        return
    count = pages(paper.markdown, title=paper.title)
    if count > limit.pages:
        yield (
            f"the paper has {count} pages; at most {limit.pages} are taken, annexes apart "
            f"({limit.authority}). Leave out what bears least on the case, or put it in an annex."
        )
