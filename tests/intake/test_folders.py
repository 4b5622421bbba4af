"""Which documents a list of paths names."""

import io
import os
import sys
from pathlib import Path

import pytest

from habeas.intake import IntakeError, take_in, walk


def test_a_folder_gives_its_files_in_order_and_no_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden", "sub/c.txt", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Held since May.")

    found = list(walk([tmp_path]))

    assert [Path(item.name).relative_to(tmp_path).as_posix() for item in found] == [
        "a.txt",
        "b.txt",
        "sub/c.txt",
    ]
    assert all(take_in(item.content, name=item.name) for item in found)


def test_a_folder_that_links_to_itself_comes_to_an_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Held since May.")
    (tmp_path / "again").symlink_to(tmp_path)

    assert len(list(walk([tmp_path]))) == 1


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="no document in this folder"):
        list(walk([tmp_path]))


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Held since May.")))

    (found,) = walk(["-"])

    assert (found.content, found.name) == (b"Held since May.", "standard input")


def test_a_missing_path_is_said_when_it_is_taken_in(tmp_path: Path) -> None:
    (found,) = walk([tmp_path / "gone.txt"])

    with pytest.raises(IntakeError, match=r"gone\.txt: there is no such file"):
        take_in(found.content, name=found.name)


def test_a_name_that_is_no_text_can_be_printed_all_the_same(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/letter-\xff.txt")).write_text("Held since May.")

    (found,) = walk([tmp_path])

    assert found.name.encode().endswith("letter-\N{REPLACEMENT CHARACTER}.txt".encode())
    assert take_in(found.content, name=found.name)
