"""Programs that begin warm: each runs in a process forked from one that has loaded what nearly every command loads.

A run of the tests that was itself begun so starts its own programs at the same place, which `WARM` names.
In `programs()` lie `python`, which takes what Python takes, `-c PROGRAM` or a file and its words, and `habeas`. They run
with the folder, the environment and the streams of whoever starts them. Only what does not depend on the environment
is loaded beforehand: each process sets Django up for itself. Where the start of a process is what is tested,
`sys.executable` and the `habeas` beside it are to be started instead.
"""

import atexit
import gc
import json
import os
import runpy
import selectors
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Thread
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
LOADED = (
    "habeas.checking", "habeas.cli", "habeas.exporters", "habeas.house", "habeas.intake", "habeas.papers",
    "habeas.procedures.applied", "habeas.reading", "habeas.rendering", "habeas.word", "django.contrib.auth.hashers",
    "django.core.management.commands.migrate", "django.db.backends.sqlite3.base", "django.test", "rich.console",
)  # fmt: skip
LONGEST = 1 << 20
WARM = "TESTS_WARM_PROGRAMS"
# Runs without the site's packages, which takes no time: it hands its streams over and waits for the status.
CLIENT = """#!{python} -ISB
import json, os, socket, sys
with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as to:
    to.connect({address!r})
    asked = json.dumps([{before!r} + sys.argv[1:], dict(os.environ), os.getcwd()]).encode()
    socket.send_fds(to, [len(asked).to_bytes(4, "big")], [0, 1, 2])
    to.sendall(asked)
    status = to.recv(1)
os._exit(status[0] if status else 99)
"""


@cache
def programs() -> Path:
    """The folder of the warm programs; what stands behind them ends with the process that first made it."""
    if begun := os.environ.get(WARM):
        return Path(begun)
    folder = Path(tempfile.mkdtemp(prefix="habeas-warm-"))
    address = str(folder / "socket")
    for name, before in (("python", []), ("habeas", [str(Path(sys.executable).parent / "habeas")])):
        client = CLIENT.format(python=sys.executable, address=address, before=before)
        (folder / name).write_text(client, encoding="utf-8")
        (folder / name).chmod(0o700)
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.warm", address],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_plain(),
    )  # fmt: skip
    assert server.stdout is not None
    assert server.stdout.readline(), "The warm programs did not begin."
    atexit.register(_end, server, folder)
    return folder


def _end(server: "subprocess.Popen[bytes]", folder: Path) -> None:
    server.communicate()
    shutil.rmtree(folder)


def _plain() -> dict[str, str]:
    """The environment without what belongs to this run of the tests."""
    return {
        k: v for k, v in os.environ.items() if not k.startswith(("HABEAS_", "DJANGO_", "DATABASE_"))
    }


def serve(address: str) -> None:
    """Fork a process for everyone who asks, until standard input ends."""
    for name in LOADED:
        import_module(name)
    for ready in import_module("habeas.reading.pack").rules_of("en"):
        _ = ready.pattern
    with socket.socket(socket.AF_UNIX) as door, selectors.DefaultSelector() as waiting:
        door.bind(address)
        door.listen()
        waiting.register(door, selectors.EVENT_READ)
        waiting.register(sys.stdin, selectors.EVENT_READ)
        gc.collect()
        gc.freeze()
        print("ready", flush=True)
        while all(key.fileobj is door for key, _ in waiting.select()):
            asking, _ = door.accept()
            if os.fork() == 0:
                break
            asking.close()
            _reap()
        else:
            return
    run(asking)


def run(asking: socket.socket) -> None:
    """Run what is asked for in a process, and tell its status from the one that began it."""
    size, streams, _, _ = socket.recv_fds(asking, 4, 3)
    words, environment, folder = json.loads(_read(asking, int.from_bytes(size, "big")))
    child = os.fork()
    if child:
        Thread(target=_end_with, args=(asking, child), daemon=True).start()
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        with suppress(BrokenPipeError):
            asking.sendall(bytes([status % 256]))
        os._exit(0)
    asking.close()
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    _as_python(words)


def _end_with(asking: socket.socket, child: int) -> None:
    """Have the process end where the one that asked for it has been ended."""
    if asking.recv(1):
        return
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGTERM)


def _read(asking: socket.socket, size: int) -> bytes:
    found = b""
    while len(found) < size:
        found += asking.recv(LONGEST)
    return found


def _as_python(words: list[str]) -> None:
    """What Python does with these words."""
    if words[0] != "-c":
        sys.argv = words
        sys.path[0] = str(Path(words[0]).resolve().parent)
        runpy.run_path(words[0], run_name="__main__")
        return
    sys.argv = ["-c", *words[2:]]
    sys.path[0] = ""
    main = sys.modules["__main__"] = ModuleType("__main__")
    exec(compile(words[1], "<string>", "exec"), vars(main))  # noqa: S102 - that is what it is for


def _reap() -> None:
    """Let go of the processes that have ended."""
    while True:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not ended:
            return


if __name__ == "__main__":
    serve(sys.argv[1])
