"""Claims and their anchors: one row a claim, its fields as JSON, whatever its kind."""

from django.db import models

from habeas.ledger.models.case import Case, Person
from habeas.ledger.models.lasting import LastingRow
from habeas.ledger.models.source import Source


class Claim(LastingRow):
    """What one source says happened. `kind` has no choices: data outlives code."""

    id = models.CharField(primary_key=True, max_length=32)
    case = models.ForeignKey(Case, models.PROTECT, related_name="claims")
    person = models.ForeignKey(Person, models.PROTECT, related_name="claims")
    kind = models.CharField(max_length=40)
    kind_version = models.PositiveSmallIntegerField()
    fields = models.JSONField()
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)
    polarity = models.CharField(max_length=12)
    certainty = models.CharField(max_length=12)
    attribution = models.TextField(blank=True)
    level = models.CharField(max_length=16)
    credibility = models.PositiveSmallIntegerField(null=True)
    told_on = models.CharField(max_length=64, blank=True)
    entered_by = models.CharField(max_length=150)
    entered_at = models.DateTimeField()
    entered_how = models.CharField(max_length=80)
    confidence = models.FloatField(null=True)

    class Meta:
        indexes = (models.Index(fields=["kind", "starts"], name="claim_kind_starts"),)


class Anchor(LastingRow):
    """The passage that a claim rests on."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="anchors")
    source = models.ForeignKey(Source, models.PROTECT, related_name="anchors")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    page = models.PositiveIntegerField(null=True)
    quote = models.TextField()
    bearing = models.CharField(max_length=16)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(end__gt=models.F("start")), name="anchor_is_not_empty"
            ),
        )
