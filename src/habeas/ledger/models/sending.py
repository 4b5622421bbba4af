"""Forms that have been sent: what each of them made, so that one sent twice makes nothing twice."""

from django.db import models


class SentForm(models.Model):
    """One form of one user; `digest` tells whether it comes again as it was, `made` are the ids of what it made."""

    by = models.CharField(max_length=150)
    token = models.CharField(max_length=32)
    digest = models.CharField(max_length=64)
    made = models.JSONField(default=list)
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["by", "token"], name="form_sent_once"),)
        indexes = (models.Index(fields=["by", "at"], name="form_sent_at"),)
