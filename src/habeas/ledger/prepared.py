"""Queries that every page asks: their SQL is written once in a process, and their rows come as the database gives them."""

from collections.abc import Callable
from typing import Any

from django.db import connection
from django.db.models import QuerySet

_PLACE = -7_654_321


class Prepared:
    """A query about one row by its number; its columns must need nothing done to them, such as text and numbers."""

    def __init__(self, rows: Callable[[int], QuerySet[Any, Any]]) -> None:
        self._rows = rows
        self._written: tuple[str, tuple[Any, ...]] | None = None

    def of(self, number: int) -> list[tuple[Any, ...]]:
        """The rows of that number."""
        if self._written is None:
            self._written = self._rows(_PLACE).query.sql_with_params()
        sql, values = self._written
        with connection.cursor() as cursor:
            cursor.execute(sql, [number if value == _PLACE else value for value in values])
            found: list[tuple[Any, ...]] = cursor.fetchall()
        return found
