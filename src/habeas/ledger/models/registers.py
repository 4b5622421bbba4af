"""Registers: derived from the ledger for questions across cases; droppable, and rebuilt to the same rows."""

from django.db import models

from habeas.ledger.models.case import Case


class CustodyRegister(models.Model):
    """One period of custody of one case; the ends are ranges of days."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="custody_rows")
    begins_earliest = models.DateField(null=True)
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
    """One row a case and audience: what the list of cases shows, filters and sorts, as that audience may see it.

    `audience` is a level (what everybody cleared to it sees) or `user:N` (somebody who is given single sources).
    The row was made on `day` and serves until the day before `fresh_until`. A count of days is `least` (`most`) on
    that day; `last_call_when` and `last_answer_when` are dates as EDTF where the day is not sure; there is no `most` where none is known; where it grows by one a day, `least_zero` (`most_zero`) is the ordinal (date.toordinal) of day nought.
    """

    case = models.ForeignKey(Case, models.CASCADE, related_name="rows")
    audience = models.CharField(max_length=24)
    day = models.DateField()
    fresh_until = models.DateField()
    names = models.JSONField(default=list)
    folded = models.TextField()
    status = models.CharField(max_length=40, blank=True)
    holding = models.CharField(max_length=12)
    least = models.PositiveIntegerField(default=0)
    least_zero = models.IntegerField(null=True)
    most = models.PositiveIntegerField(default=0, null=True)
    most_zero = models.IntegerField(null=True)
    is_about = models.BooleanField(default=False)
    silent_since = models.DateField(null=True)
    silence_is_least = models.BooleanField(default=False)
    has_dayless_call = models.BooleanField(default=False)
    last_call = models.DateField(null=True)
    last_call_when = models.CharField(max_length=80, blank=True)
    last_answer = models.DateField(null=True)
    last_answer_when = models.CharField(max_length=80, blank=True)
    care = models.CharField(max_length=16, blank=True)
    languages = models.CharField(max_length=200, blank=True)
    sources = models.PositiveIntegerField(default=0)
    facts = models.PositiveIntegerField(default=0)
    to_review = models.PositiveIntegerField(default=0)
    single = models.PositiveIntegerField(default=0)
    contested = models.PositiveIntegerField(default=0)
    alike = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["case", "audience"], name="row_once"),)
        indexes = (models.Index(fields=["fresh_until"], name="row_fresh"),)


class TaskRegister(models.Model):
    """One thing that a case calls for, as one audience may see it: what Today shows across cases.

    `code`, `on`, `when` (a date as EDTF), `about` and `count` are those of core.due.Due; it shows from `shows_from`
    to `shows_to`, both included.
    """

    row = models.ForeignKey(CaseRegister, models.CASCADE, related_name="tasks")
    code = models.CharField(max_length=32)
    shows_from = models.DateField()
    shows_to = models.DateField()
    on = models.DateField(null=True)
    when = models.CharField(max_length=80, blank=True)
    about = models.TextField(blank=True)
    count = models.PositiveIntegerField(default=1)

    class Meta:
        indexes = (models.Index(fields=["code", "on"], name="task_code_on"),)


class SearchEntry(models.Model):
    """One thing that can be found by its words: a person, a claim or a source.

    `wording` is the number of the wording in which the sentence of a claim is put.
    """

    case = models.ForeignKey(Case, models.CASCADE, related_name="search_rows")
    sort = models.CharField(max_length=8)
    ref = models.CharField(max_length=32)
    text = models.TextField()
    folded = models.TextField()
    wording = models.BigIntegerField(null=True)
