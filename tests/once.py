"""What is made once for a whole run of the tests, by whichever of its processes first asks for it."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest

DONE = "done"


def of_the_run(factory: pytest.TempPathFactory) -> Path:
    """The folder that all processes of this run share."""
    own = factory.getbasetemp()
    return own.parent if own.name.startswith("popen-") else own


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder of this name, filled once; whoever asks meanwhile waits until it is."""
    folder = of_the_run(factory) / name
    folder.mkdir(exist_ok=True)
    with (folder / DONE).open("a+") as mark:
        fcntl.flock(mark, fcntl.LOCK_EX)
        if not os.fstat(mark.fileno()).st_size:
            make(folder / "made")
            mark.write(DONE)
    return folder / "made"
