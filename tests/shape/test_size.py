"""A file fits on a few screens, a function on one."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.shape.files import name_of, python_files, tree_of

MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 60


def test_a_file_has_at_most_400_lines() -> None:
    lines = {name_of(p): len(p.read_text(encoding="utf-8").splitlines()) for p in python_files()}
    assert {name: n for name, n in lines.items() if n > MOST_LINES_OF_A_FILE} == {}


def test_a_function_has_at_most_60_lines() -> None:
    lines = {
        f"{name_of(path)}:{function.lineno} {function.name}": _lines(function)
        for path in python_files()
        for function in _functions(path)
    }
    assert {name: n for name, n in lines.items() if n > MOST_LINES_OF_A_FUNCTION} == {}


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
