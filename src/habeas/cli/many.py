"""Many documents, read one after another by as many processes as there are cores, and handed back in their order.

Only so many are under way at once that the memory in use does not grow with their number.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from itertools import chain
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread

from habeas.cli.common import RULES, reader_named
from habeas.cli.documents import Document, reading_of
from habeas.core.errors import HabeasError
from habeas.core.when import When
from habeas.intake import Found, IntakeError, bytes_of, take_in
from habeas.reading import Reading, read

CORES = os.cpu_count() or 1
_FEW_FILES, _FEW_BYTES = 64, 2_000_000
_AHEAD = 4
_DIED = (
    "A process that reads was ended by the system, perhaps for want of memory. What was reported as done is done; "
    "run the same command again, with --jobs 1"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: it gave documents, or was read before (`known` is its digest), or cannot be read."""

    name: str
    documents: tuple[Document, ...] = ()
    known: str | None = None
    problem: str | None = None

    @property
    def not_read(self) -> tuple[tuple[str, str], ...]:
        """Whatever was not read of it, each with its reason: the whole, or a page, or something attached."""
        if self.problem is not None:
            return ((self.name, self.problem),)
        return tuple(
            (d.taken.name, lacking) for d in self.documents for lacking in d.taken.left_out
        )


def key_of(name: str, digest: str) -> str:
    """What a file is known by where the same bytes under another name count as another document."""
    return f"{digest} {name}"


def read_many(
    found: Iterable[Found],
    *,
    known: Collection[str] = frozenset(),
    otherwise_dated: When | None = None,
    jobs: int = CORES,
    by: str = RULES,
) -> Iterator[Outcome]:
    """What becomes of each file, in order; those whose digest or key is among the known are not read again.

    A model is asked by one process alone: its own server spreads the work.
    """
    reader, found = reader_named(by), iter(found)
    first, are_few = _begin(found)
    if are_few or jobs < 2 or by != RULES:
        outcome_of = partial(_outcome, known=known, otherwise_dated=otherwise_dated, reader=reader)
        return map(outcome_of, chain(first, found))
    return _spread(chain(first, found), jobs, known, otherwise_dated)


def _begin(found: Iterator[Found]) -> tuple[list[Found], bool]:
    """The first files, and whether there are so few that starting processes would cost more than they save."""
    first: list[Found] = []
    size = 0
    for each in found:
        first.append(each)
        size += _size(each)
        if len(first) > _FEW_FILES or (size > _FEW_BYTES and len(first) > 1):
            return first, False
    return first, True


def _size(found: Found) -> int:
    if isinstance(found.content, bytes):
        return len(found.content)
    return found.content.stat().st_size if found.content.is_file() else 0


def _spread(
    found: Iterator[Found], jobs: int, known: Collection[str], otherwise_dated: When | None
) -> Iterator[Outcome]:
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    pool = ProcessPoolExecutor(
        jobs, context, initializer=_start, initargs=(frozenset(known), otherwise_dated)
    )
    waiting: deque[Future[Outcome]] = deque()
    try:
        for each in found:
            waiting.append(pool.submit(_read_here, each))
            if len(waiting) >= _AHEAD * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool:
        raise HabeasError(_DIED) from None
    finally:
        pool.shutdown(cancel_futures=True)


class _Here:
    """What a process that reads was told when it started."""

    known: Collection[str] = frozenset()
    otherwise_dated: When | None = None


def _start(known: Collection[str], otherwise_dated: When | None) -> None:
    """Ready a process: it leaves interrupts to the one that started it, and does not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _Here.known, _Here.otherwise_dated = known, otherwise_dated


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read_here(found: Found) -> Outcome:
    return _outcome(found, known=_Here.known, otherwise_dated=_Here.otherwise_dated)


def _outcome(
    found: Found,
    *,
    known: Collection[str],
    otherwise_dated: When | None,
    reader: Callable[..., Reading] = read,
) -> Outcome:
    try:
        data = _bytes(found)
        digest = sha256(data).hexdigest()
        if digest in known or key_of(found.name, digest) in known:
            return Outcome(found.name, known=digest)
        taken = take_in(data, name=found.name)
    except IntakeError as problem:
        return Outcome(found.name, problem=str(problem).removeprefix(f"{found.name}: "))
    documents = (Document(t, reading_of(t, otherwise_dated, reader)) for t in taken)
    return Outcome(found.name, tuple(documents))


def _bytes(found: Found) -> bytes:
    content = found.content
    return bytes_of(content, name=found.name) if isinstance(content, Path) else content
