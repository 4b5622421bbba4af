"""What is made once for a run of the tests is made once, also for who asks while it is being made."""

import fcntl
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import TextIO

import pytest

from tests.once import made_once


def test_who_waits_gets_what_the_first_made(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock, makes, second_asks = fcntl.flock, Event(), Event()

    def watched(mark: TextIO, how: int) -> None:
        if makes.is_set():
            second_asks.set()
        lock(mark, how)

    def make(folder: Path) -> None:
        folder.mkdir()
        makes.set()
        assert second_asks.wait(60)

    monkeypatch.setattr(fcntl, "flock", watched)
    name = f"waited-for-{tmp_path_factory.getbasetemp().name}"
    with ThreadPoolExecutor() as both:
        first = both.submit(made_once, tmp_path_factory, name, make)
        assert makes.wait(60)
        second = both.submit(made_once, tmp_path_factory, name, make)
        assert first.result() == second.result()
