"""Every kind of fact, one folder each. Adding a folder here adds a kind."""

import pkgutil
from importlib import import_module

from habeas.core.facts import Fact


def _load() -> dict[str, type[Fact]]:
    return {module.name: _kind_in(module.name) for module in pkgutil.iter_modules(__path__)}


def _kind_in(key: str) -> type[Fact]:
    """The one kind that the folder declares."""
    full_name = f"{__name__}.{key}"
    (kind,) = (
        value
        for value in vars(import_module(full_name)).values()
        if isinstance(value, type) and issubclass(value, Fact) and value.__module__ == full_name
    )
    return kind


KINDS: dict[str, type[Fact]] = _load()
