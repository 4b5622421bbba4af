"""Nothing in the project names the machine that it was written on, nor the place its packages came from."""

import re
from pathlib import Path

import pytest

from tests.shape.files import ROOT, name_of, walk

TEXT = {
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".lock",
    ".html",
    ".css",
    ".js",
    ".yaml",
    ".json",
    ".csv",
    ".typ",
    "",
}
SOMEONES_FOLDER = re.compile(r"(?<![\w.~*}])/(?:home|root|Users|work|farm)/\w")
PINNED = re.compile(r"^[a-z0-9._-]+==\S+", re.MULTILINE)
LOCKS = sorted(ROOT.glob("*.lock"))


def test_no_file_names_a_folder_of_someones_machine() -> None:
    naming = [
        f"{name_of(path)}: {line}"
        for path in walk(ROOT)
        if path.suffix in TEXT
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines()
        if SOMEONES_FOLDER.search(line)
    ]
    assert naming == []


@pytest.mark.parametrize("lock", LOCKS, ids=name_of)
def test_a_lock_names_no_host(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert re.findall(r"\w+://\S+|--\S*(?:index|links)\S*", text) == []


@pytest.mark.parametrize("lock", LOCKS, ids=name_of)
def test_every_pinned_package_has_a_hash(lock: Path) -> None:
    blocks = re.split(r"\n(?=[a-z0-9])", lock.read_text(encoding="utf-8"))
    pinned = [block for block in blocks if PINNED.match(block)]
    assert pinned
    assert [block.splitlines()[0] for block in pinned if "--hash=sha256:" not in block] == []
