"""One kind a folder, under the key that the folder is named by."""

import ast
from pathlib import Path

import pytest

from tests.shape.files import SRC, tree_of

KINDS = SRC / "kinds"
folders = (
    sorted(p for p in KINDS.iterdir() if p.is_dir() and not p.name.startswith("_"))
    if KINDS.is_dir()
    else []
)


@pytest.mark.parametrize("folder", folders, ids=lambda p: p.name)
def test_a_kind_folder_declares_one_kind(folder: Path) -> None:
    classes = [n for n in tree_of(folder / "__init__.py").body if isinstance(n, ast.ClassDef)]
    facts = [
        c.name for c in classes if any(isinstance(b, ast.Name) and b.id == "Fact" for b in c.bases)
    ]
    assert len(facts) == 1


@pytest.mark.parametrize("folder", folders, ids=lambda p: p.name)
def test_a_kind_folder_explains_the_kind(folder: Path) -> None:
    assert ast.get_docstring(tree_of(folder / "__init__.py"))


def test_kinds_are_folders_and_nothing_else_is_a_kind() -> None:
    files = {p.name for p in KINDS.glob("*.py")} if KINDS.is_dir() else set()
    declared = {
        name
        for name in files
        for node in tree_of(KINDS / name).body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(b, ast.Name) and b.id == "Fact" for b in node.bases)
    }
    assert declared == set()
