"""Ways to seize a body, one module each: who may, for which states, what must be shown, by when, at what cost.

Adding a module that declares PROCEDURE adds a procedure; its name is the key that files and commands use.
"""

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from habeas.procedures.procedure import Procedure


def _load() -> dict[str, Procedure]:
    modules = [
        import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__) if not m.ispkg
    ]
    declared = [vars(module).get("PROCEDURE") for module in modules]
    return {each.key: each for each in declared if isinstance(each, Procedure)}


PROCEDURES: Mapping[str, Procedure] = MappingProxyType(_load())
