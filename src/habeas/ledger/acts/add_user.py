"""Add a person who works with the register."""

from datetime import datetime

from django.contrib.auth.models import User

from habeas.ledger.acts._act import act
from habeas.ledger.errors import Refused

MIN_PASSWORD = 10


def add_user(name: str, password: str, *, by: str, at: datetime) -> None:
    """Raises Refused for a name in use or a password under ten characters."""
    if not name.strip():
        raise Refused("The user needs a name.")
    if len(password) < MIN_PASSWORD:
        raise Refused(f"The password is too short; use at least {MIN_PASSWORD} characters.")
    if User.objects.filter(username=name).exists():
        raise Refused(f"There is a user {name} already; choose another name.")
    with act("add_user", [], by=by, at=at) as doing:
        user = User.objects.create_user(name, password=password)
        doing.touches(f"user:{user.pk}")
