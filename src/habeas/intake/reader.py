"""The near end of the process that parses and draws: it starts one when needed, and a new one when the old one died."""

import atexit
import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from threading import Lock
from time import monotonic
from types import TracebackType
from typing import IO, Any

from habeas.intake.errors import Unreadable
from habeas.intake.limits import Limits
from habeas.intake.taken import LENGTH, Parsed

_TOO_LONG = "reading it took longer than {seconds:g} seconds, so it was given up; ask the sender for a PDF or plain text"
_BROKE = "the parser broke down on it, so it is damaged or made to do harm; ask for it to be sent again as a PDF"
_NO_START = "the process that parses documents does not start; check that Habeas is installed whole"
_START_SECONDS = 60.0
_CHUNK = 1 << 20


class _Died(Exception):
    """The process ended without an answer."""


class Reader:
    """Parses documents in a process apart; one process serves many documents.

    with Reader(Limits(seconds=10)) as reader:
        take_in(path, reader=reader)
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        self._lock = Lock()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def parse(self, medium: str, data: bytes) -> Parsed:
        """The document as parsed, or `Unreadable`, within the limits."""
        return Parsed.from_json(self.ask(data, do="parse", medium=medium))

    def ask(self, data: bytes, **asked: Any) -> Any:
        """What the process did with a document, as JSON values, or `Unreadable`, within the limits."""
        with self._lock:
            answer = self._ask(data, asked)
        if "problem" in answer:
            raise Unreadable(answer["problem"])
        return answer["done"]

    def close(self) -> None:
        """End the process; the next document starts another."""
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream:
                _close(stream)
        process.wait()

    def _ask(self, data: bytes, asked: dict[str, Any]) -> dict[str, Any]:
        """A process that died while it waited is no fault of the next document: that one gets a new one."""
        served_before = self._process is not None
        try:
            return self._ask_once(data, asked)
        except _Died:
            if not served_before:
                raise Unreadable(_BROKE) from None
        try:
            return self._ask_once(data, asked)
        except _Died:
            raise Unreadable(_BROKE) from None

    def _ask_once(self, data: bytes, asked: dict[str, Any]) -> dict[str, Any]:
        process = self._running()
        finished = False
        try:
            answer = self._exchange(process, data, asked)
            finished = True
        except TimeoutError:
            raise Unreadable(_TOO_LONG.format(seconds=self.limits.seconds)) from None
        except _Died:
            if process.wait() == -signal.SIGXCPU:
                raise Unreadable(_TOO_LONG.format(seconds=self.limits.seconds)) from None
            raise
        finally:
            if not finished:
                self.close()
        return answer

    def _exchange(
        self, process: "subprocess.Popen[bytes]", data: bytes, asked: dict[str, Any]
    ) -> dict[str, Any]:
        request = {**asked, "size": len(data), "seconds": self.limits.seconds}
        deadline = monotonic() + self.limits.seconds
        try:
            _write(_stream(process.stdin), json.dumps(request).encode("ascii") + b"\n" + data)
        except BrokenPipeError:
            raise _Died from None
        answers = _stream(process.stdout)
        (length,) = LENGTH.unpack(_read(answers, LENGTH.size, deadline))
        answer: dict[str, Any] = json.loads(_read(answers, length, deadline))
        return answer

    def _running(self) -> "subprocess.Popen[bytes]":
        """The process; a fork of this one never talks into its parent's pipes."""
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            if self._owner == os.getpid():
                self.close()
            self._process, self._owner = _start(self.limits.memory), os.getpid()
        return self._process


def _start(memory: int) -> "subprocess.Popen[bytes]":
    # Safe path (-P): the worker must not import from the folder where the documents lie.
    process = subprocess.Popen(  # noqa: S603 - no part of the command comes from outside
        [sys.executable, "-P", "-m", "habeas.intake.worker", str(memory)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        env=_environment(),
    )
    try:
        _read(_stream(process.stdout), 1, monotonic() + _START_SECONDS)
    except (_Died, TimeoutError):
        process.kill()
        process.wait()
        raise Unreadable(_NO_START) from None
    return process


def _environment() -> dict[str, str]:
    """Where the libraries are, and nothing of the caller's secrets."""
    package_folder = str(Path(__file__).resolve().parents[2])
    kept = {key: os.environ[key] for key in ("PATH", "HOME", "TMPDIR") if key in os.environ}
    # A thread for each core reserves memory that no document needs.
    return {
        **kept, "PYTHONPATH": package_folder, "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC",
        "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "PYTHONHASHSEED": "0",
    }  # fmt: skip


def _write(stream: IO[bytes], message: bytes) -> None:
    rest = memoryview(message)
    while rest:
        rest = rest[os.write(stream.fileno(), rest) :]


def _read(stream: IO[bytes], size: int, deadline: float) -> bytes:
    pieces: list[bytes] = []
    while size:
        ready, _, _ = select.select([stream], [], [], max(0.0, deadline - monotonic()))
        if not ready:
            raise TimeoutError
        piece = os.read(stream.fileno(), min(size, _CHUNK))
        if not piece:
            raise _Died
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _stream(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise _Died
    return stream


def _close(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except BrokenPipeError:
        return


shared = Reader()
"""The reader that is used where none is given; it starts nothing before the first document that needs it."""

atexit.register(shared.close)
