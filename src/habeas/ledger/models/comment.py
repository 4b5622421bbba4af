"""What somebody remarks on a source, a claim or a paper. No paper and no count takes it up."""

from django.db import models

from habeas.ledger.models.case import Case


class Comment(models.Model):
    """One remark, for those who may see what it is about and are cleared to its level; withdrawn, never deleted.

    `quote` are the words of the source that it is about, where it is about some. With a `language`, it is their
    translation, else that of the whole.
    """

    id = models.CharField(primary_key=True, max_length=32)
    case = models.ForeignKey(Case, models.PROTECT, related_name="comments")
    about = models.CharField(max_length=64)
    level = models.CharField(max_length=16)
    quote = models.TextField(blank=True)
    text = models.TextField()
    language = models.CharField(max_length=16, blank=True)
    by = models.CharField(max_length=150)
    at = models.DateTimeField()
    withdrawn_by = models.CharField(max_length=150, blank=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["case", "about"], name="comment_about"),)
