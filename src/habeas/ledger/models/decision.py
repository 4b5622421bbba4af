"""Decisions and the log of acts."""

from typing import Any

from django.db import models

from habeas.ledger.errors import Refused
from habeas.ledger.models.case import Case


class Decision(models.Model):
    """What a person ruled. Never deleted, only closed; `pair` keeps one open decision of a sort on the same rows."""

    case = models.ForeignKey(Case, models.PROTECT, null=True, related_name="decisions")
    ruling = models.CharField(max_length=20)
    on = models.JSONField()
    pair = models.TextField()
    by = models.CharField(max_length=150)
    at = models.DateTimeField()
    why = models.TextField(blank=True)
    closed_by = models.CharField(max_length=150, blank=True)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["ruling", "pair"],
                condition=models.Q(closed_at__isnull=True),
                name="one_open_decision",
            ),
        )

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Refused: a decision is closed, not deleted."""
        raise Refused("A decision is never deleted; close it instead.")


class AuditEntry(models.Model):
    """One act: what was done, by whom, when, to which rows. Ids only, never a name or a word of a source."""

    case = models.ForeignKey(Case, models.PROTECT, null=True, related_name="history")
    act = models.CharField(max_length=40)
    by = models.CharField(max_length=150)
    at = models.DateTimeField()
    on = models.JSONField(default=list)
