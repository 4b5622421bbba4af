"""Registers: derived from the ledger for questions across cases; droppable, and rebuilt to the same rows."""

from django.db import models

from habeas.ledger.models.case import Case


class CustodyRegister(models.Model):
    """One period of custody of one case; the ends are ranges of days."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="custody_rows")
    begins_earliest = models.DateField()
    begins_latest = models.DateField()
    ends_earliest = models.DateField(null=True)
    ends_latest = models.DateField(null=True)
    status = models.CharField(max_length=40, blank=True)


class FactRegister(models.Model):
    """One fact that a case holds."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="fact_rows")
    claim = models.CharField(max_length=32)
    kind = models.CharField(max_length=40)
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)
    place = models.TextField(blank=True)
    actor = models.TextField(blank=True)

    class Meta:
        indexes = (models.Index(fields=["kind", "starts"], name="fact_kind_starts"),)


class SearchEntry(models.Model):
    """One thing that can be found by its words: a person, a claim or a source."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="search_rows")
    sort = models.CharField(max_length=8)
    ref = models.CharField(max_length=32)
    text = models.TextField()
    folded = models.TextField()
