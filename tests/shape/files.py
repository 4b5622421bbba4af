"""The project's own files, as the tests of its shape see them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src" / "habeas"
LEFT_OUT = {"build", "dist", "__pycache__", "node_modules"}


def walk(folder: Path) -> Iterator[Path]:
    """Every file below a folder, without what tools leave behind."""
    for path in sorted(folder.iterdir()):
        if path.name in LEFT_OUT or (path.name.startswith(".") and path.name != ".ci"):
            continue
        if path.is_dir():
            yield from walk(path)
        else:
            yield path


@cache
def python_files() -> tuple[Path, ...]:
    """Every Python file that people write."""
    return tuple(p for p in walk(ROOT) if p.suffix == ".py" and "migrations" not in p.parts)


@cache
def source_files() -> tuple[Path, ...]:
    """Every Python file of the package that people write."""
    return tuple(p for p in python_files() if p.is_relative_to(SRC))


@cache
def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def name_of(path: Path) -> str:
    """A file's path inside the project, to name a test by."""
    return path.relative_to(ROOT).as_posix()


def calls_in(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a file, with the dotted words called: ('Case.objects.create', the call)."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call):
            yield ".".join(_words(node.func)), node


def _words(node: ast.AST) -> Iterator[str]:
    """The dotted words of an expression, calls and indexes inside it passed through."""
    if isinstance(node, ast.Attribute):
        yield from _words(node.value)
        yield node.attr
    elif isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Call):
        yield from _words(node.func)
    elif isinstance(node, ast.Subscript):
        yield from _words(node.value)
