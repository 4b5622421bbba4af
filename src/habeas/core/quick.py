"""Frozen values that are made by the thousand: each field is put in its slot at once."""

from collections.abc import Iterable, Iterator
from dataclasses import MISSING, Field, fields
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
    written.__defaults__ = tuple(_defaults(given))
    made.__init__ = written  # type: ignore[method-assign]
    return made


def _defaults(given: Iterable[Field[Any]]) -> Iterator[Any]:
    for field in given:
        if field.default_factory is not MISSING:
            yield field.default_factory()
        elif field.default is not MISSING:
            yield field.default
