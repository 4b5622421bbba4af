"""The level that a person gave a claim for itself: below it the claim never comes, however low its source is."""

from django.db import models

from habeas.ledger.models.case import Case
from habeas.ledger.models.claim import Claim


class OwnLevel(models.Model):
    """One such level, until it is set anew. A claim without one has the level of what it rests on."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="own_levels")
    claim = models.ForeignKey(Claim, models.PROTECT, related_name="own_levels")
    level = models.CharField(max_length=16)
    by = models.CharField(max_length=150)
    at = models.DateTimeField()
    closed_by = models.CharField(max_length=150, blank=True)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["claim"],
                condition=models.Q(closed_at__isnull=True),
                name="one_own_level",
            ),
        )
