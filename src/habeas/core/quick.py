"""Frozen values that are made by the thousand: each field is put in its slot at once."""

from dataclasses import MISSING, fields
from typing import Any, TypeVar

T = TypeVar("T")


def quick(made: type[T]) -> type[T]:
    """Let a frozen dataclass with slots be made in half the time: the same arguments, defaults and checks.

    The method that a dataclass writes for itself asks `object` to set each field by its name; this one has the slots at
    hand. What a factory gives is made once: all share it, so it must be frozen too.
    """
    given = [f for f in fields(made) if f.init]  # type: ignore[arg-type]
    body = [f"put_{f.name}(self, {f.name})" for f in given]
    if hasattr(made, "__post_init__"):
        body.append("self.__post_init__()")
    known: dict[str, Any] = {f"put_{f.name}": vars(made)[f.name].__set__ for f in given}
    lines = "\n    ".join([f"def __init__(self, {', '.join(f.name for f in given)}):", *body])
    exec(lines, known)  # noqa: S102 - names of fields alone, as a dataclass does
    written, slow = known["__init__"], vars(made)["__init__"]
    for kept in ("__annotations__", "__qualname__", "__module__"):
        setattr(written, kept, getattr(slow, kept))
    written.__defaults__ = tuple(
        f.default_factory() if f.default is MISSING else f.default
        for f in given
        if f.default is not MISSING or f.default_factory is not MISSING
    )
    made.__init__ = written  # type: ignore[misc]
    return made
