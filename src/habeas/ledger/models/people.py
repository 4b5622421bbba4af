"""Those who work with the register: what each may do in it, and in which case."""

from django.contrib.auth.models import User
from django.db import models

from habeas.ledger.models.case import Case
from habeas.ledger.models.lasting import LastingRow


class Account(models.Model):
    """What a user is to the register as a whole. Roles: owner, auditor, member; content needs a case role."""

    user = models.OneToOneField(User, models.CASCADE, related_name="account")
    is_owner = models.BooleanField(default=False)
    is_auditor = models.BooleanField(default=False)
    is_member = models.BooleanField(default=True)
    language = models.CharField(max_length=8, blank=True)


class CaseRole(models.Model):
    """The part of one user in one case, with the level up to which they are cleared; closed, never deleted.

    `items` are the sources that a translator or a contact may see; empty for the other roles.
    """

    case = models.ForeignKey(Case, models.PROTECT, related_name="roles")
    user = models.ForeignKey(User, models.PROTECT, related_name="case_roles")
    role = models.CharField(max_length=16)
    clearance = models.CharField(max_length=16)
    items = models.JSONField(default=list)
    given_by = models.CharField(max_length=150)
    given_at = models.DateTimeField()
    closed_by = models.CharField(max_length=150, blank=True)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["case", "user"],
                condition=models.Q(closed_at__isnull=True),
                name="one_open_role",
            ),
        )


class Arranged(LastingRow):
    """A change of how the work on a case is arranged: what was changed, as it was and as it is from then on."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="arranged")
    before = models.JSONField()
    after = models.JSONField()
    by = models.CharField(max_length=150)
    at = models.DateTimeField()


class SavedView(models.Model):
    """A way of looking at the list of cases that a user keeps: a name, and the query of the address."""

    user = models.ForeignKey(User, models.CASCADE, related_name="views")
    name = models.CharField(max_length=80)
    query = models.TextField(blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["user", "name"], name="view_name_once"),)


class WrongPassword(models.Model):
    """A password tried: for which name or from which address, as a keyed digest, and when; gone after a right one."""

    key = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["key", "at"], name="wrong_password_at"),)
