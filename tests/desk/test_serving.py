"""`habeas serve` in several processes: each answers the same, and one that dies is replaced while the others go on."""

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest

from habeas.desk.server import usual_workers

HABEAS = (sys.executable, "-c", "from habeas.cli import main; main()")
LONG_ENOUGH = 60


@dataclass(frozen=True)
class Serving:
    """A served register: its process and its port."""

    process: "subprocess.Popen[bytes]"
    port: int
    environment: dict[str, str]
    log: Path

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
    subprocess.run([*HABEAS, "init"], env=environment, check=True, capture_output=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path / "log"
    with log.open("wb") as written:
        process = subprocess.Popen(
            [*HABEAS, "serve", "--port", str(port), "--workers", "2"],
            env=environment,
            stdout=written,
            stderr=written,
        )
    try:
        yield Serving(process, port, environment, log)
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


def test_a_port_that_is_in_use_is_refused_in_one_line(serving: Serving) -> None:
    wait_for(serving, set())
    again = [*HABEAS, "serve", "--port", str(serving.port)]
    refused = subprocess.run(
        again, env=serving.environment, capture_output=True, text=True, timeout=LONG_ENOUGH
    )
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert len(refused.stderr.splitlines()) == 1
    assert f"127.0.0.1:{serving.port}" in refused.stderr
    assert "--port" in refused.stderr
    assert serving.answers()


def test_a_failure_of_the_desk_is_told_to_whoever_runs_it_without_the_words_of_the_file(
    serving: Serving,
) -> None:
    wait_for(serving, set())
    with sqlite3.connect(Path(serving.environment["HABEAS_HOME"]) / "register.sqlite3") as register:
        register.execute("DROP TABLE django_session")
    with pytest.raises(HTTPError) as broken:
        urlopen(
            Request(
                f"http://127.0.0.1:{serving.port}/cases/",
                headers={"Cookie": "sessionid=ospreyosprey"},
            ),
            timeout=20,
        )
    assert broken.value.code == 500
    told = serving.log.read_text(encoding="utf-8")
    assert re.search(r"^\d{4}-\d\d-\d\d .*Internal Server Error: /cases/$", told, re.MULTILINE)
    assert "django.db.utils.OperationalError" in told
    assert "no such table" not in told
    assert "osprey" not in told


def test_processes_that_die_again_and_again_end_the_serving_with_a_word(serving: Serving) -> None:
    found = wait_for(serving, set())
    while serving.process.poll() is None:
        for each in found:
            with suppress(ProcessLookupError):
                os.kill(each, signal.SIGKILL)
        found = serving.workers()
    assert "crash" in serving.log.read_text(encoding="utf-8")


def test_there_is_a_process_for_each_core_that_may_be_used_up_to_four() -> None:
    assert usual_workers() == min(4, len(os.sched_getaffinity(0)))
