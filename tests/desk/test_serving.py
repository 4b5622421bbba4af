"""`habeas serve` in several processes: each answers the same, and one that dies is replaced while the others go on."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from habeas.desk.server import usual_workers

LONG_ENOUGH = 60


@dataclass(frozen=True)
class Serving:
    """A served register: its process and its port."""

    process: "subprocess.Popen[bytes]"
    port: int

    def answers(self) -> bool:
        """Whether the first page comes."""
        try:
            with urlopen(f"http://127.0.0.1:{self.port}/", timeout=20) as answer:
                return b"<title" in answer.read()
        except (URLError, ConnectionError):
            return False

    def workers(self) -> set[int]:
        """The processes that it started to serve."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        return set(map(int, children))


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Serving]:
    """A new register, served by two processes."""
    kept = {
        k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")
    }
    environment = {
        **kept,
        "HABEAS_HOME": str(tmp_path / "home"),
        "HABEAS_PASSWORD": "quiet harbour 81",
    }
    command = [sys.executable, "-c", "from habeas.cli import main; main()"]
    subprocess.run([*command, "init"], env=environment, check=True, capture_output=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [*command, "serve", "--port", str(port), "--workers", "2"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield Serving(process, port)
    finally:
        process.terminate()
        process.wait(timeout=60)


def wait_for(serving: Serving, others: set[int]) -> set[int]:
    """The two processes that serve, once there are two that answer and none of `others` is among them."""
    end = time.monotonic() + LONG_ENOUGH
    while time.monotonic() < end:
        found = serving.workers()
        if len(found) == 2 and not found & others and serving.answers():
            return found
        time.sleep(0.2)
    raise AssertionError(f"not two new processes: {serving.workers()}")


def test_a_process_that_dies_is_replaced_and_the_pages_go_on(serving: Serving) -> None:
    first, second = wait_for(serving, set())
    os.kill(first, signal.SIGKILL)
    new = wait_for(serving, {first})
    assert second in new
    assert all(serving.answers() for _ in range(10))


def test_there_is_a_process_for_each_core_that_may_be_used_up_to_four() -> None:
    assert usual_workers() == min(4, len(os.sched_getaffinity(0)))
