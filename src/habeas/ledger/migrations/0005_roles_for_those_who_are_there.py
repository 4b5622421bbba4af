"""Those who worked with the register before there were roles keep what they could do: each has an account, the first
user owns the register, and whoever opened a case leads it, else the first user."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def give(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """An account to every user that has none, and a lead to every case in which nobody has a part."""
    users = list(apps.get_model("auth", "User").objects.order_by("pk"))
    account = apps.get_model("ledger", "Account")
    known = set(account.objects.values_list("user_id", flat=True))
    account.objects.bulk_create(
        [
            account(user_id=user.pk, is_owner=not known and user is users[0], is_member=True)
            for user in users
            if user.pk not in known
        ]
    )
    if users:
        _lead(apps, {user.username: user.pk for user in users}, users[0].pk)


def _lead(apps: StateApps, users: dict[str, int], first: int) -> None:
    role = apps.get_model("ledger", "CaseRole")
    cases = apps.get_model("ledger", "Case").objects.filter(roles=None)
    rows = (
        role(
            case_id=case.pk,
            user_id=users.get(case.opened_by, first),
            role="lead",
            clearance="restricted",
            given_by=case.opened_by,
            given_at=case.opened_at,
        )
        for case in cases.iterator()
    )
    role.objects.bulk_create(rows, batch_size=1000)


class Migration(migrations.Migration):
    dependencies = (("ledger", "0004_people_papers_and_lists"),)
    operations = (migrations.RunPython(give, migrations.RunPython.noop),)
