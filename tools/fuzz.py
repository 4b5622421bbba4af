"""Read spoilt documents by the thousand: nothing may break, and every quote must be the words at its place.

    python -m tools.fuzz [--number 100000] [--first 0] [--jobs 2]

Prints each document that goes wrong by its number, which makes it again, and ends with the figures.
"""

import json
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain
from multiprocessing import get_context
from time import process_time

import click

from habeas.cli.documents import Document, as_json, reading_of
from habeas.core.timeline import tell
from habeas.core.when import When
from habeas.intake import IntakeError, Taken, take_in
from habeas.reading import Reading
from tools.mutations import mutated

TOO_SLOW = 5.0
STUCK = 60
DATED = When("2024-06-15")
_AT_ONCE, _AHEAD, _TELL_EVERY = 25, 8, 10_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one spoilt document: it is refused, or read; `wrong` says what must not be."""

    number: int
    read: int = 0
    proposals: int = 0
    seconds: float = 0.0
    wrong: tuple[str, ...] = ()


def tried(number: int) -> Outcome:
    """Take one in, read it, write it as JSON and tell its claims."""
    began = process_time()
    data = mutated(number).encode("utf-8", "surrogatepass")
    signal.signal(signal.SIGALRM, _stopped)
    signal.alarm(STUCK)
    try:
        found = [Document(t, reading_of(t, DATED if number % 2 else None)) for t in take_in(data)]
    except IntakeError:
        return Outcome(number, seconds=process_time() - began)
    except TimeoutError as problem:
        return Outcome(number, seconds=process_time() - began, wrong=(str(problem),))
    finally:
        signal.alarm(0)
    wrong = tuple(chain.from_iterable(_wrong(document) for document in found))
    seconds = process_time() - began
    if seconds > TOO_SLOW:
        wrong += (f"took {seconds:.1f} s for {len(data):,} bytes",)
    proposals = sum(len(document.reading.proposals) for document in found)
    return Outcome(number, len(found), proposals, seconds, wrong)


def _stopped(*_: object) -> None:
    raise TimeoutError(f"not read after {STUCK} s")


def _wrong(document: Document) -> Iterator[str]:
    json.dumps(as_json(document), ensure_ascii=False).encode()
    for p in document.reading.proposals:
        tell(p.fact.line(), p.polarity, p.certainty, p.attribution, p.person or "")
    yield from wrong_spans(document.taken, document.reading)


def wrong_spans(taken: Taken, reading: Reading) -> Iterator[str]:
    """Whatever was found that is not word for word at its place."""
    spans = [(p.rule, p.start, p.end, p.quote) for p in reading.proposals]
    spans += [(n.what, n.start, n.end, n.text) for u in reading.unread for n in u.noticed]
    for name, start, end, words in spans:
        if not 0 <= start < end <= len(taken.text) or taken.text[start:end] != words:
            yield f"{name}: {words!r} is not what stands from {start} to {end}"
        elif not words.strip():
            yield f"{name}: an empty quote at {start}"


def _tried_together(numbers: Sequence[int]) -> list[Outcome]:
    return [tried(number) for number in numbers]


def outcomes(numbers: range, jobs: int) -> Iterator[Outcome]:
    """What becomes of each; a document that breaks the reader breaks only the process that reads it."""
    with ProcessPoolExecutor(jobs, get_context("forkserver")) as pool:
        starts = range(0, len(numbers), _AT_ONCE)
        groups: Iterator[Sequence[int]] = (numbers[at : at + _AT_ONCE] for at in starts)
        waiting: list[tuple[Sequence[int], Future[list[Outcome]]]] = []
        for group in groups:
            waiting.append((group, pool.submit(_tried_together, group)))
            if len(waiting) >= _AHEAD * jobs:
                yield from _ended(pool, *waiting.pop(0))
        for group, future in waiting:
            yield from _ended(pool, group, future)


def _ended(
    pool: ProcessPoolExecutor, group: Sequence[int], future: Future[list[Outcome]]
) -> Iterator[Outcome]:
    problem = future.exception()
    if problem is None:
        yield from future.result()
    elif len(group) == 1:
        yield Outcome(group[0], wrong=(f"{type(problem).__name__}: {problem}",))
    else:
        for number in group:
            yield from _ended(pool, [number], pool.submit(_tried_together, [number]))


class Tally:
    """The figures so far."""

    def __init__(self) -> None:
        self.done = self.read = self.proposals = self.wrong = 0
        self.seconds = 0.0
        self.slowest = Outcome(0)

    def count(self, outcome: Outcome) -> None:
        """One more."""
        self.done += 1
        self.read += outcome.read
        self.proposals += outcome.proposals
        self.wrong += bool(outcome.wrong)
        self.seconds += outcome.seconds
        self.slowest = max(self.slowest, outcome, key=lambda o: o.seconds)

    def __str__(self) -> str:
        slowest = f"the slowest {self.slowest.seconds:.2f} s (number {self.slowest.number})"
        return (
            f"{self.done:,} spoilt documents, {self.read:,} read, {self.proposals:,} claims proposed; "
            f"{self.wrong:,} went wrong; {self.seconds:,.0f} s of CPU, {slowest}"
        )


@click.command()
@click.option("--number", default=100_000, show_default=True, help="How many documents.")
@click.option("--first", default=0, show_default=True, help="The number of the first.")
@click.option("--jobs", default=os.cpu_count() or 1, show_default=True, help="Processes.")
def main(number: int, first: int, jobs: int) -> None:
    """Read spoilt documents by the thousand."""
    tally = Tally()
    for outcome in outcomes(range(first, first + number), jobs):
        tally.count(outcome)
        for problem in outcome.wrong:
            click.echo(f"{outcome.number}: {problem}")
        if tally.done % _TELL_EVERY == 0:
            click.echo(str(tally), err=True)
    click.echo(str(tally))
    sys.exit(1 if tally.wrong else 0)


if __name__ == "__main__":
    main()
