"""Columns asked for as the text they are kept in, for rows by the hundred: one reading of JSON serves them all."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from django.db.models import TextField
from django.db.models.functions import Cast

from habeas.core.when import When


def plain(column: str) -> Cast:
    """The column as text, on SQLite and on PostgreSQL."""
    return Cast(column, TextField())


def read_json(texts: Iterable[str]) -> list[Any]:
    """What each text holds."""
    found: list[Any] = json.loads(f"[{','.join(texts)}]")
    return found


@lru_cache(maxsize=4096)
def day_told(text: str) -> When:
    """The date of a source, which hundreds of claims share."""
    return When(text)


@lru_cache(maxsize=4096)
def moment(text: str) -> datetime:
    """The moment that a text names: SQLite writes it without its zone, which is that of the register."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
