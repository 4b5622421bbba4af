"""Queries that every page asks: their SQL is written once in a process, and their rows come as the database gives them."""

from collections.abc import Callable
from typing import Any

from django.db import connection
from django.db.models import QuerySet

_PLACE = -7_654_321
_PLACES = (_PLACE, str(_PLACE))


class Prepared:
    """A query about one row by its number or its name; its columns must need nothing done to them, such as text and numbers."""

    def __init__(self, rows: Callable[[Any], QuerySet[Any, Any]]) -> None:
        self._rows = rows
        self._written: tuple[str, tuple[Any, ...]] | None = None

    def of(self, row: int | str) -> list[tuple[Any, ...]]:
        """The rows of that number or name."""
        if self._written is None:
            self._written = self._rows(_PLACE).query.sql_with_params()
        sql, values = self._written
        with connection.cursor() as cursor:
            cursor.execute(sql, [row if value in _PLACES else value for value in values])
            found: list[tuple[Any, ...]] = cursor.fetchall()
        return found
