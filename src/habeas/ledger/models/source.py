"""Sources: the bytes lie in a file named by their SHA-256, the row holds what is known of them."""

from django.db import models

from habeas.ledger.models.case import Case


class Source(models.Model):
    """One source of one case. Its text is as extracted once; offsets count code points of it."""

    id = models.CharField(primary_key=True, max_length=32)
    case = models.ForeignKey(Case, models.PROTECT, related_name="sources")
    sha256 = models.CharField(max_length=64)
    title = models.TextField()
    text = models.TextField()
    pages = models.JSONField(default=list)
    date = models.CharField(max_length=64, blank=True)
    language = models.CharField(max_length=16, blank=True)
    publisher = models.TextField(blank=True)
    media_type = models.CharField(max_length=100)
    level = models.CharField(max_length=16)
    reliability = models.CharField(max_length=1)
    parent = models.CharField(max_length=64, blank=True)
    added_by = models.CharField(max_length=150)
    added_at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=["sha256"], name="source_sha256"),
            models.Index(fields=["case", "sha256"], name="source_in_case"),
        )
