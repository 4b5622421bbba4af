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


class CaseRegister(models.Model):
    """One row a case: what the list of cases shows, filters and sorts. Days are counted from `held_from`.

    Held: `days = today's ordinal - day_zero`; not held: `days = closed_days`. Ordinals are date.toordinal().
    """

    case = models.OneToOneField(Case, models.CASCADE, related_name="row", primary_key=True)
    name = models.TextField()
    folded = models.TextField()
    status = models.CharField(max_length=40, blank=True)
    is_held = models.BooleanField(default=False)
    day_zero = models.IntegerField(null=True)
    closed_days = models.PositiveIntegerField(default=0)
    is_exact = models.BooleanField(default=True)
    silent_since = models.DateField(null=True)
    last_call = models.DateField(null=True)
    last_answer = models.DateField(null=True)
    care = models.CharField(max_length=16, blank=True)
    languages = models.CharField(max_length=200, blank=True)
    sources = models.PositiveIntegerField(default=0)
    facts = models.PositiveIntegerField(default=0)
    to_review = models.PositiveIntegerField(default=0)
    single = models.PositiveIntegerField(default=0)
    contested = models.PositiveIntegerField(default=0)
    drafts = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = (
            models.Index(fields=["folded"], name="row_folded"),
            models.Index(fields=["is_held", "day_zero"], name="row_days"),
            models.Index(fields=["silent_since"], name="row_silent"),
        )


class TaskRegister(models.Model):
    """One thing that a case calls for on or since a day: what Today shows across cases.

    `code` is a stable word (appeal-unanswered, hearing-ahead, care-refused, review-date, milestone …); `on` the day
    it is for or has stood since; `body` the authority; `count` how many of it; `claims` the ids it rests on.
    """

    case = models.ForeignKey(Case, models.CASCADE, related_name="task_rows")
    code = models.CharField(max_length=32)
    on = models.DateField(null=True)
    body = models.TextField(blank=True)
    count = models.PositiveIntegerField(default=1)
    claims = models.JSONField(default=list)

    class Meta:
        indexes = (models.Index(fields=["code", "on"], name="task_code_on"),)


class SearchEntry(models.Model):
    """One thing that can be found by its words: a person, a claim or a source."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="search_rows")
    sort = models.CharField(max_length=8)
    ref = models.CharField(max_length=32)
    text = models.TextField()
    folded = models.TextField()
