"""Papers in the making: a draft, its versions word for word, and who approved which."""

from django.db import models

from habeas.ledger.models.case import Case
from habeas.ledger.models.lasting import LastingRow


class PaperDraft(models.Model):
    """One paper of one case. What it says is in its versions.

    `words_given` are words of the file as somebody put them into its language; `until` is the end of an embargo or the
    last day to write, and `signatories` sign beside the organisation.
    """

    id = models.CharField(primary_key=True, max_length=32)
    case = models.ForeignKey(Case, models.PROTECT, related_name="papers")
    template = models.CharField(max_length=40)
    title = models.TextField()
    audience = models.CharField(max_length=16)
    language = models.CharField(max_length=16, default="en")
    words_given = models.JSONField(default=dict)
    addressees = models.JSONField(default=list)
    organisation = models.TextField(blank=True)
    signatories = models.JSONField(default=list)
    until = models.DateField(null=True)
    as_of = models.DateField()
    begun_by = models.CharField(max_length=150)
    begun_at = models.DateTimeField()
    set_aside_at = models.DateTimeField(null=True)


class PaperVersion(LastingRow):
    """The words of a paper at one moment, as Markdown with footnotes; `notes` binds each footnote to its claims."""

    paper = models.ForeignKey(PaperDraft, models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    markdown = models.TextField()
    notes = models.JSONField(default=dict)
    sha256 = models.CharField(max_length=64)
    by = models.CharField(max_length=150)
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["paper", "number"], name="version_number_once"),
        )


class PaperApproval(LastingRow):
    """One person's approval of one version; any later version needs approvals of its own.

    `over` are the errors that it was given over, each with its reason.
    """

    version = models.ForeignKey(PaperVersion, models.PROTECT, related_name="approvals")
    by = models.CharField(max_length=150)
    at = models.DateTimeField()
    over = models.JSONField(default=list)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["version", "by"], name="approve_once"),)
