"""Print how well the reader reads the development set.

    python -m tools.score [--lang en] [--only 07] [--misses]

`--misses` goes on to every miss, false alarm and wrong answer with its line of text, in documents that are open; of
those kept to check with, only the figures are given.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import click

from tools.development import CHECK, Annotated, annotated, compared, date_read
from tools.scoring import Count, Mark, Outcome, Score, outcomes, same_date, same_person, score

AROUND = 90
FIGURES: tuple[Callable[[Count], float], ...] = (
    lambda c: c.precision,
    lambda c: c.recall,
    lambda c: c.f1,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, and the words that it is about."""

    span: Mark
    words: str


def table(result: Score) -> Iterator[str]:
    """Type by type, then micro and macro, then how the pairs agree."""
    yield f"{'type':24}{'marked':>7}{'right':>7}{'false':>7}{'missed':>7}{'P':>8}{'R':>7}{'F1':>7}"
    for kind, count in result.types.items():
        yield _row(kind, count)
    yield _row("micro", result.micro)
    macro = "".join(f"{result.macro(figure):7.3f}" for figure in FIGURES)
    yield f"{f'macro of {len(result.required)} types':53}{macro}"
    for name, share in result.agreement.items():
        yield f"  {name}: {share.mean:.3f} of {share.of}"


def _row(name: str, c: Count) -> str:
    figures = "".join(f"{figure(c):7.3f}" for figure in FIGURES)
    return f"{name:24}{c.marked:7}{c.right:7}{c.false:7}{c.missed:7} {figures}"


def misses(document: Annotated) -> Iterator[str]:
    """What is wrong in one document, in the order of its text."""
    found = [f for _, outcome in outcomes(compared(document)) for f in findings(outcome)]
    if found:
        yield f"\n{document.path} ({_dated(document)}; {'; '.join(document.persons)})"
    for finding in sorted(found, key=lambda f: (f.span.start, f.words)):
        number = document.text.count("\n", 0, finding.span.start) + 1
        yield f"{number:4}: {finding.words}"
        yield f"      {in_context(document.text, finding.span)}"


def _dated(document: Annotated) -> str:
    marked, read = document.about["date"], date_read(document)
    return f"{marked}" if marked == read else f"{marked}, read as {read}"


def findings(outcome: Outcome) -> Iterator[Finding]:
    """Each miss, each false alarm, and each pair that disagrees about something."""
    for marked in outcome.missed:
        yield Finding(marked, f"missed {marked.type}: {_told(marked)}{_misdated(marked, outcome)}")
    for read in outcome.false:
        yield Finding(read, f"false {read.type}: {_told(read)} ({read.rule})")
    for marked, read in outcome.aligned:
        if differing := "; ".join(_differences(marked, read)):
            yield Finding(marked, f"wrong {marked.type}: {differing} ({read.rule})")


def _told(mark: Mark) -> str:
    return f"{mark.person or 'nobody'}, {mark.when or 'no date'}"


def _misdated(marked: Mark, outcome: Outcome) -> str:
    dates = [r.when for m, r in outcome.aligned if m is marked and not same_date(m, r)]
    return f"; the date was read as {dates[0]}" if dates else ""


def _differences(marked: Mark, read: Mark) -> Iterator[str]:
    if not same_person(marked, read):
        yield f"person {read.person} for {marked.person}"
    if marked.polarity != read.polarity:
        yield f"{read.polarity} for {marked.polarity}"
    if marked.attribution and not read.attribution:
        yield f"nobody for {marked.attribution}"
    if read.when and not marked.when:
        yield f"dated {read.when}"


def in_context(text: str, span: Mark) -> str:
    """The words between ⟦ and ⟧, with what stands around them on their line."""
    before = text[max(0, span.start - AROUND) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + AROUND].partition("\n")[0]
    words = re.sub(r"\s+", " ", text[span.start : span.end])
    return f"{before}⟦{words}⟧{after}"


def report(documents: list[Annotated]) -> Iterator[str]:
    """The table, and micro F1 of each split."""
    yield from table(score(compared(d) for d in documents))
    dates = sum(d.about["date"] == date_read(d) for d in documents)
    yield f"  date of the document: {dates} of {len(documents)}"
    for split in sorted({d.split for d in documents}):
        part = [d for d in documents if d.split == split]
        f1 = score(compared(d) for d in part).micro.f1
        yield f"  micro F1 of the {len(part)} documents of split {split}: {f1:.3f}"


@click.command()
@click.option("--lang", help="One language; else all.")
@click.option("--only", default="", help="The documents whose path has this in it.")
@click.option("--misses", "with_misses", is_flag=True, help="What is wrong, in open documents.")
def main(lang: str | None, only: str, with_misses: bool) -> None:
    """How well the reader reads the development set."""
    documents = [d for d in annotated(language=lang) if only in d.path]
    for line in report(documents):
        click.echo(line)
    if with_misses:
        for line in (line for d in documents if d.split != CHECK for line in misses(d)):
            click.echo(line)


if __name__ == "__main__":
    main()
