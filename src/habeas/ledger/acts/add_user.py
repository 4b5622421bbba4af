"""Add a person who works with the register."""

from datetime import datetime

from django.contrib.auth.models import User

from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.errors import Refused

MIN_PASSWORD = 10


def add_user(name: str, password: str, *, by: str, at: datetime) -> None:
    """A member; the first user of a register is its owner too. Raises Refused for a name in use or a short password."""
    if not name.strip():
        raise Refused("The user needs a name.")
    if "/" in name:
        raise Refused("A user's name has no slash in it; choose another name.")
    if len(password) < MIN_PASSWORD:
        raise Refused(
            "The password is too short; use at least {least} characters.", least=MIN_PASSWORD
        )
    there = User.objects.filter(username__iexact=name).first()
    if there is not None:
        raise Refused("There is a user {name} already; choose another name.", name=there.username)
    with act("add_user", [], by=by, at=at) as doing:
        is_first = not User.objects.exists()
        user = User.objects.create_user(name, password=password)
        models.Account.objects.create(user=user, is_owner=is_first)
        doing.touches(f"user:{user.pk}")
