"""Rows of a case that never change, kept in this process as what they are in the core, so that each is read once."""

from collections import OrderedDict
from collections.abc import Hashable, Mapping
from threading import Lock
from types import MappingProxyType
from typing import Generic, TypeVar

C = TypeVar("C", bound=Hashable)
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Entered(Generic[C, K, V]):
    """What was read of the cases read last, by the number or the reference of the case and by its own number."""

    def __init__(self, cases: int) -> None:
        self._most = cases
        self._kept: OrderedDict[C, Mapping[K, V]] = OrderedDict()
        self._lock = Lock()

    def of(self, case: C) -> Mapping[K, V]:
        """What is kept of a case."""
        with self._lock:
            if case in self._kept:
                self._kept.move_to_end(case)
            return self._kept.get(case, MappingProxyType({}))

    def put(self, case: C, rows: Mapping[K, V]) -> None:
        """Keep this of a case, and let go of the case that was asked for longest ago."""
        with self._lock:
            self._kept[case] = rows
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def clear(self) -> None:
        """Let go of all."""
        with self._lock:
            self._kept.clear()
