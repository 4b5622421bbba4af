"""`habeas check`: a draft checked against the file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from habeas.cli.common import (
    as_of_option,
    audience_option,
    examples,
    json_option,
    open_register,
    print_json,
    today,
)
from habeas.cli.writing import put
from habeas.core.levels import Level

if TYPE_CHECKING:
    from habeas.checking import Finding
    from habeas.core.casefile import Casefile
    from habeas.intake import Taken
    from habeas.word.remarks import Remark

FOUND = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """What was found in one document, which may be attached to another, and what of it was not read.

    From `margins` on the text is what stands in the head and the foot of the pages.
    """

    name: str
    text: str
    margins: int
    found: tuple["Finding", ...]
    unread: tuple[str, ...]
    is_closed: bool


_IN_MARGINS = "in the head or the foot of the pages"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@click.command(
    epilog=examples(
        "habeas check appeal.docx --case KG-0001 --as-of 2022-05-14",
        "habeas check appeal.docx --case KG-0001 --comments appeal-commented.docx",
    )
)
@click.argument("file")
@click.option("--case", "reference", required=True, help="The case, as KG-0001.")
@as_of_option
@audience_option
@click.option(
    "--comments", "commented", type=click.Path(dir_okay=False, path_type=Path),
    metavar="OUT.docx", help="Write the DOCX with each finding as a comment at its words.",
)  # fmt: skip
@click.option("--silence", "silenced", multiple=True, metavar="CODE", help="A code to leave out.")
@json_option
def check(
    file: str,
    reference: str,
    as_of: date | None,
    audience: str,
    commented: Path | None,
    silenced: tuple[str, ...],
    as_json: bool,
) -> int:
    """Check a draft (DOCX, ODT, PDF, HTML, an e-mail with what is attached, or text) against a case.

    Ends with 1 where it found an error, or could not read a part.
    """
    from habeas.checking import CHECKS, Severity
    from habeas.intake import take_in
    from habeas.word.remarks import remarked

    unknown = sorted(set(silenced) - CHECKS.keys())
    if unknown:
        raise click.UsageError(f"There is no code {unknown[0]}; the codes are {', '.join(CHECKS)}.")
    documents = take_in(file)
    if commented is not None:
        _must_be_docx(documents[0].media_type, commented)
    open_register()
    from habeas.ledger.load import load_casefile

    day, readers = as_of or today(), Level(audience)
    casefile = load_casefile(reference, as_of=day)
    drafts = [_checked(each, casefile, readers, day, frozenset(silenced)) for each in documents]
    if commented is not None:
        remarks = [_remark(f, drafts[0]) for f in drafts[0].found if not _is_on_a_remark(f)]
        put(commented, remarked(documents[0].data, drafts[0].text, remarks, on=today()))
    if as_json:
        print_json(_json(drafts))
    else:
        _print(drafts)
        if any(draft.is_closed for draft in drafts):
            click.echo(
                f"→ habeas level {reference} ITEM {audience}, for each source and claim that may be told; "
                "or check with another --audience."
            )
    is_wrong = any(f.severity is Severity.ERROR for draft in drafts for f in draft.found)
    return FOUND if is_wrong or any(draft.unread for draft in drafts) else 0


def _checked(
    taken: "Taken", casefile: "Casefile", readers: Level, day: date, silenced: frozenset[str]
) -> Draft:
    from habeas.checking import check as run
    from habeas.checking.closed import told_once
    from habeas.intake import unseen

    text = _own_words(taken)
    every = run(
        text,
        casefile,
        audience=readers,
        as_of=day,
        silenced=silenced,
        unseen=unseen(taken.data, name=taken.name),
    )
    found = told_once(every, casefile, audience=readers)
    margins = len(text) - len(taken.margins)
    return Draft(taken.name, text, margins, found, taken.left_out, is_closed=found != every)


def _own_words(taken: "Taken") -> str:
    """The words of the draft itself; those that a message quotes from earlier ones are left out, and that is said."""
    from habeas.core.quoted import without

    text = without(taken.text, taken.quoted) if taken.quoted else taken.as_sent
    if taken.quoted:
        count = sum(len(taken.text[start:end].split()) for start, end in taken.quoted)
        click.echo(
            f"{taken.name}: {count:,} words quoted from earlier messages are left out: they are words of others.",
            err=True,
        )
    return text


def _print(drafts: Sequence[Draft]) -> None:
    """The findings in each document, under its name where there are several, and what was not read."""
    for draft in drafts:
        if draft.found and len(drafts) > 1:
            click.echo(f"{draft.name}:")
        for finding in draft.found:
            _print_finding(finding, draft)
    unread = [(draft.name, lacking) for draft in drafts for lacking in draft.unread]
    if not any(draft.found for draft in drafts):
        click.echo("Nothing found in what was read." if unread else "Nothing found.")
    for name, lacking in unread:
        click.echo(f"not read, so not checked: {name}: {lacking}")


def _print_finding(finding: "Finding", draft: Draft) -> None:
    where = _where(finding, draft)
    quote = f": “{finding.quote}”" if finding.quote else ""
    click.echo(f"{where}{finding.severity} {finding.code}{quote}")
    click.echo(f"  {finding.message}")
    if finding.suggestion:
        click.echo(f"  → {finding.suggestion}")


def _where(finding: "Finding", draft: Draft) -> str:
    if not finding.quote or not finding.end:
        return ""
    if finding.start >= draft.margins:
        return f"{_IN_MARGINS}: "
    line = draft.text.count("\n", 0, finding.start) + 1
    return f"line {line}: "


def _json(drafts: Sequence[Draft]) -> dict[str, object]:
    found = [{**f.to_json(), "file": draft.name} for draft in drafts for f in draft.found]
    unread = [{"file": d.name, "problem": lacking} for d in drafts for lacking in d.unread]
    return {"findings": found, "not_read": unread}


def _must_be_docx(media_type: str, commented: Path) -> None:
    if media_type != _DOCX or commented.suffix != ".docx":
        raise click.UsageError(
            "Comments are put into a DOCX, and written to a .docx; save the draft as one."
        )


def _is_on_a_remark(finding: "Finding") -> bool:
    """Whether it tells only that the file carries a comment of ours."""
    from habeas.checking.checks import hidden_content
    from habeas.core.unseen import NAME

    return finding.code == hidden_content.CODE and finding.quote.startswith(f"{NAME}: ")


def _remark(finding: "Finding", draft: Draft) -> "Remark":
    """A comment at the words; what does not stand among them is named in it."""
    from habeas.word.remarks import Remark

    better = [f"→ {finding.suggestion}"] if finding.suggestion else []
    head = f"{finding.severity}: {finding.code}"
    words = draft.text[finding.start : finding.end]
    quote = [f"“{finding.quote}”"] if finding.quote else []
    if finding.start < finding.end and finding.start >= draft.margins:
        margin = f"It stands {_IN_MARGINS}."
        return Remark(0, 0, (head, *quote, margin, finding.message, *better))
    unseen = [] if finding.quote == words else quote
    place = ["It stands nowhere in the text."] if unseen and not finding.end else []
    return Remark(finding.start, finding.end, (head, *unseen, *place, finding.message, *better))
