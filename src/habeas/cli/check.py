"""`habeas check`: a draft checked against the file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
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
    from habeas.core.unseen import Unseen
    from habeas.intake import Sent, Taken
    from habeas.word.remarks import Remark

FOUND = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """What was found in one document, which may be attached to another, and what of it was not read.

    From `margins` on the text is what stands in the head and the foot of the pages. `where` is the part of the file
    that it stands in, where that is not its main text.
    """

    name: str
    text: str
    margins: int
    found: tuple["Finding", ...]
    unread: tuple[str, ...]
    is_closed: bool
    where: str = ""


LEAKS = frozenset(("above-audience", "source-recognisable"))
"""The codes of what must not go out with a draft, whoever wrote it."""
_QUOTED = "quoted from earlier messages"
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
    checking = Checking(casefile, readers, day, frozenset(silenced))
    drafts = [draft for each in documents for draft in checking.of(each)]
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


@dataclass(frozen=True, slots=True)
class Checking:
    """The file that drafts are held against, for whom, as at which day, and the codes left out."""

    casefile: "Casefile"
    readers: Level
    day: date
    silenced: frozenset[str]

    def of(self, taken: "Taken") -> list[Draft]:
        """The document, and whatever goes out with it where that has something more that is wrong."""
        from habeas.intake import named, sent_with, unseen

        main = self._own(taken, (named(taken.name), *unseen(taken.data, name=taken.name)))
        drafts = [main]
        for sent in (_quoted(taken), *sent_with(taken.data, name=taken.name)):
            told = {key for draft in drafts for key in _told(draft)} if sent.is_form else set()
            for more in self._of_sent(taken.name, sent):
                found = tuple(f for f, key in zip(more.found, _told(more), strict=True) if key not in told)  # fmt: skip
                drafts += [replace(more, found=found)] if found else []
        return drafts

    def _own(self, taken: "Taken", unseen: tuple["Unseen", ...]) -> Draft:
        text = _own_words(taken)
        found, is_closed = self._found(text, unseen)
        margins = len(text) - len(taken.margins)
        return Draft(taken.name, text, margins, found, taken.left_out, is_closed)

    def _of_sent(self, name: str, sent: "Sent") -> Iterator[Draft]:
        """The message in another form as any draft; in all else, and in what is quoted, only what readers must not see."""
        from habeas.core.quoted import without

        if sent.is_form:
            text = without(sent.text, sent.quoted) if sent.quoted else sent.text
            found, is_closed = self._found(text)
            yield Draft(name, text, len(text), found, (), is_closed, sent.where)
        text, past = sent.text, len(sent.text)
        found, is_closed = self._found(text, only=LEAKS)
        quoted = sent.quoted or (() if sent.is_form else ((0, past),))
        leaks = tuple(f for f in found if any(f.start < b and a < max(f.end, 1) for a, b in quoted))
        where = ", ".join(filter(None, (sent.where, _QUOTED if sent.quoted else "")))
        yield Draft(name, text, past, leaks, (), is_closed, where)

    def _found(
        self, text: str, unseen: tuple["Unseen", ...] = (), *, only: frozenset[str] | None = None
    ) -> tuple[tuple["Finding", ...], bool]:
        """What is found, and whether the whole file is closed to the readers."""
        from habeas.checking import CHECKS
        from habeas.checking import check as run
        from habeas.checking.leaks.closed import told_once

        silenced = self.silenced | (frozenset() if only is None else CHECKS.keys() - only)
        every = run(
            text,
            self.casefile,
            audience=self.readers,
            as_of=self.day,
            silenced=silenced,
            unseen=unseen,
        )
        found = told_once(every, self.casefile, audience=self.readers)
        return found, found != every


def _told(draft: Draft) -> list[tuple[bool, str, str, str]]:
    """What another form of the message need not tell again."""
    is_quoted = draft.where.endswith(_QUOTED)
    return [(is_quoted, f.code, f.quote, f.message) for f in draft.found]


def _quoted(taken: "Taken") -> "Sent":
    """What the message quotes from earlier ones, in the text that it stands in."""
    from habeas.intake import Sent

    return Sent("", taken.text if taken.quoted else "", quoted=taken.quoted)


def _own_words(taken: "Taken") -> str:
    """The words of the draft itself; those that a message quotes from earlier ones are left out, and that is said."""
    from habeas.core.quoted import without

    text = without(taken.text, taken.quoted) if taken.quoted else taken.as_sent
    if taken.quoted:
        count = sum(len(taken.text[start:end].split()) for start, end in taken.quoted)
        click.echo(
            f"{taken.name}: {count:,} words quoted from earlier messages are left out: they are words of others, "
            "looked through only for what the readers must not see.",
            err=True,
        )
    return text


def _print(drafts: Sequence[Draft]) -> None:
    """The findings in each document, under its name where there are several, and what was not read."""
    several = len({id(draft) for draft in drafts if not draft.where}) > 1
    for draft in drafts:
        if draft.found and not draft.where and several:
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
    return f"{draft.where}: " if draft.where else f"line {line}: "


def _json(drafts: Sequence[Draft]) -> dict[str, object]:
    found = [{**f.to_json(), **_place(draft)} for draft in drafts for f in draft.found]
    unread = [{"file": d.name, "problem": lacking} for d in drafts for lacking in d.unread]
    return {"findings": found, "not_read": unread}


def _place(draft: Draft) -> dict[str, str]:
    """The file, and the part of it that offsets count in where that is not its main text."""
    return {"file": draft.name} | ({"part": draft.where} if draft.where else {})


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
