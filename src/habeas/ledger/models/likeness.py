"""Which sources of a case are alike: derived from their texts, droppable, and rebuilt to the same rows."""

from django.db import models

from habeas.ledger.models.case import Case
from habeas.ledger.models.source import Source


class SourceMark(models.Model):
    """One mark of the text of a source: of a run of its words (0 or more), or of a sign in it (less than 0)."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="+", db_index=False)
    source = models.ForeignKey(Source, models.CASCADE, related_name="marks")
    mark = models.BigIntegerField()

    class Meta:
        indexes = (models.Index(fields=["case", "mark", "source"], name="mark_in_case"),)


class SourceLikeness(models.Model):
    """One source repeats another, as far as their texts tell; a person rules on it."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="likenesses")
    source = models.ForeignKey(Source, models.CASCADE, related_name="+")
    origin = models.ForeignKey(Source, models.CASCADE, related_name="+")
    manner = models.CharField(max_length=40)
    share = models.PositiveSmallIntegerField()
    basis = models.CharField(max_length=60)
