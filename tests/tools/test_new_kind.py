"""`make kind` writes a kind that loads, passes the tests of shape and has its changelog line."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools.new_kind import BadName, write

CHANGELOG = "# Changelog\n\n## Unreleased\n\n### Kinds\n\n- `arrest`: arrest.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty project with a changelog."""
    (tmp_path / "src" / "habeas" / "kinds").mkdir(parents=True)
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    return tmp_path


def test_the_skeleton_is_a_folder_with_the_kind_and_its_english(project: Path) -> None:
    written = write("interpreter_refused", project)
    names = [path.relative_to(project).as_posix() for path in written]
    assert names == [
        "src/habeas/kinds/interpreter_refused/__init__.py",
        "src/habeas/kinds/interpreter_refused/en.py",
        "CHANGELOG.md",
    ]


def test_the_new_kind_says_itself_in_a_sentence(project: Path) -> None:
    write("interpreter_refused", project)
    kinds = project / "src" / "habeas" / "kinds"
    program = (
        f"import habeas.kinds as k; k.__path__.append({str(kinds)!r})\n"
        "from habeas.kinds.interpreter_refused import InterpreterRefused as Kind\n"
        "print(Kind.key, Kind(where='Orlest').line().text('Oksana Dravenko'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert (
        done.stdout
        == "interpreter_refused Oksana Dravenko met with interpreter refused in Orlest.\n"
    )


def test_the_changelog_gets_one_line_under_its_heading(project: Path) -> None:
    write("interpreter_refused", project)
    text = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    added = "### Kinds\n\n- `interpreter_refused`: interpreter refused.\n- `arrest`: arrest.\n"
    assert text.endswith(added)


@pytest.mark.parametrize("name", ["", "Bad", "two words", "../up", "class"])
def test_a_name_that_cannot_be_a_key_is_refused(name: str, project: Path) -> None:
    with pytest.raises(BadName, match="cannot be a kind's key"):
        write(name, project)


def test_a_kind_is_never_overwritten(project: Path) -> None:
    write("interpreter_refused", project)
    with pytest.raises(BadName, match="There is a kind interpreter_refused already"):
        write("interpreter_refused", project)


def test_the_skeleton_is_formatted_and_free_of_slips(project: Path, root: Path) -> None:
    *files, _ = write("interpreter_refused", project)
    settings = ["--config", str(root / "pyproject.toml")]
    for command in (["format", "--check"], ["check"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *settings, *map(str, files)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
