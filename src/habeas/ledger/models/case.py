"""Cases, the person each is about, and the forms of their name."""

from django.db import models


class Person(models.Model):
    """One deprived of liberty. The id never changes; who is the same person is a decision."""

    id = models.CharField(primary_key=True, max_length=32)
    name = models.TextField()


class NameForm(models.Model):
    """One form of a name, in any script; all forms are equal."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="forms")
    text = models.TextField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "text"], name="name_form_once"),)


class Case(models.Model):
    """The file on one person's deprivation of liberty.

    It is open, and then is to be looked at again on a day, or closed with an outcome and the reason.
    `country_name` is the state's where ISO 3166 leaves the code to whoever uses it. `revision` grows with every act that
    shows in the case, also one that is done in another.
    """

    reference = models.CharField(max_length=16, unique=True)
    country = models.CharField(max_length=2)
    country_name = models.CharField(max_length=80, blank=True, default="")
    number = models.PositiveIntegerField()
    person = models.ForeignKey(Person, models.PROTECT, related_name="cases")
    opened_by = models.CharField(max_length=150)
    opened_at = models.DateTimeField()
    state = models.CharField(max_length=16, default="open")
    closed_on = models.DateField(null=True)
    outcome = models.CharField(max_length=40, blank=True, default="")
    outcome_why = models.TextField(blank=True, default="")
    team = models.CharField(max_length=80, blank=True)
    assigned_to = models.CharField(max_length=150, blank=True)
    review_on = models.DateField(null=True)
    review_why = models.TextField(blank=True)
    approvals_needed = models.PositiveSmallIntegerField(default=1)
    revision = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["country", "number"], name="case_number_once"),
        )
