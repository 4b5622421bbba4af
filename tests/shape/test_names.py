"""A name that a package gives out means one thing, whatever was imported before."""

import ast
from pathlib import Path

from tests.shape.files import ROOT, source_files, tree_of

packages = [path for path in source_files() if path.name == "__init__.py"]


def given_from_elsewhere(init: Path) -> set[str]:
    """The names of modules in the package that its `__init__` takes from another module: Python puts the module in
    their place when it is first imported."""
    package = ".".join(init.parent.relative_to(ROOT / "src").parts)
    modules = {path.stem for path in init.parent.iterdir() if path.suffix == ".py" or path.is_dir()}
    return {
        alias.asname or alias.name
        for node in tree_of(init).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if (alias.asname or alias.name) in modules
        and node.module not in {package, f"{package}.{alias.asname or alias.name}"}
    }


def test_no_module_takes_the_place_of_what_its_package_gives_out() -> None:
    given = {init.parent.name: given_from_elsewhere(init) for init in packages}
    assert given
    assert {package: names for package, names in given.items() if names} == {}
