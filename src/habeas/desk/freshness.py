"""When a session last gave its password: a log-in counts, and it lasts some minutes."""

from datetime import UTC, datetime, timedelta

from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.http import HttpRequest

from habeas.desk.asking import now

KEPT = "confirmed_at"
_LASTS = timedelta(minutes=5)


@receiver(user_logged_in)
def note_password(request: HttpRequest, **_: object) -> None:
    """The password was given now."""
    request.session[KEPT] = now().timestamp()


def is_fresh(request: HttpRequest) -> bool:
    """Whether the password was given some minutes ago at most."""
    confirmed = datetime.fromtimestamp(request.session.get(KEPT, 0), UTC)
    return timedelta(0) <= now() - confirmed < _LASTS
