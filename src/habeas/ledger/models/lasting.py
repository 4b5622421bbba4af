"""Rows that last: written once, never updated, never deleted."""

from typing import Any, ClassVar

from django.db import models

from habeas.ledger.errors import Refused

_WHY = "{name} rows are never {done}; enter a correction, or close a decision."


class LastingRows(models.QuerySet[Any]):
    """A query set that refuses to update or delete."""

    def update(self, **fields: Any) -> int:
        """Refused."""
        raise Refused(_WHY.format(name=self.model.__name__, done="updated"))

    def delete(self) -> tuple[int, dict[str, int]]:
        """Refused."""
        raise Refused(_WHY.format(name=self.model.__name__, done="deleted"))


class LastingRow(models.Model):
    """A row that can be added and read, and nothing else."""

    objects: ClassVar[models.Manager[Any]] = LastingRows.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Refused for a row that is there already."""
        if not self._state.adding:
            raise Refused(_WHY.format(name=type(self).__name__, done="updated"))
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Refused."""
        raise Refused(_WHY.format(name=type(self).__name__, done="deleted"))
