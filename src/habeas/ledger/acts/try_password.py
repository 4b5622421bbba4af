"""Guessing a password is made slow: after some wrong ones each next try has to wait longer, up to a minute.

A wait and no lockout: whoever guesses at the name of a colleague cannot keep the colleague out for long. A try that
came too early is not counted, so that asking does not make the wait longer.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil

from django.utils.crypto import salted_hmac

from habeas.ledger import models
from habeas.ledger.errors import Refused

COUNTED = timedelta(minutes=15)
LONGEST_WAIT = 60
_FREE = {"name": 4, "address": 20}
_LOCAL = ("", "127.0.0.1", "::1")


class TooEarly(Refused):
    """So many wrong passwords that the next one has to wait."""


def try_password(name: str, address: str, fits: Callable[[], bool], *, at: datetime) -> bool:
    """Whether the password fits, which is asked once the try for the name typed and from the address is counted.

    An address of this machine itself is not counted: behind a server that passes requests on it is everybody's.
    A right password forgets the wrong ones of the name. Raises TooEarly, with the seconds to wait, and asks nothing.
    """
    keys = [_key("name", name)] + ([] if address in _LOCAL else [_key("address", address)])
    _must_have_waited(keys, at)
    models.WrongPassword.objects.filter(at__lt=at - COUNTED).delete()
    tried = [models.WrongPassword.objects.create(key=key, at=at) for _, key in keys]
    if not fits():
        return False
    models.WrongPassword.objects.filter(pk__in=[one.pk for one in tried]).delete()
    models.WrongPassword.objects.filter(key=keys[0][1]).delete()
    return True


def _must_have_waited(keys: list[tuple[str, str]], at: datetime) -> None:
    seconds = max(_wait(kind, key, at) for kind, key in keys)
    if seconds > 0:
        raise TooEarly(
            "Too many wrong passwords. Seconds to wait before you try again: {seconds}.",
            seconds=str(seconds),
        )


def _wait(kind: str, key: str, at: datetime) -> int:
    tries = models.WrongPassword.objects.filter(key=key, at__gt=at - COUNTED)
    times = list(tries.order_by("at").values_list("at", flat=True))
    over = len(times) - _FREE[kind]
    if over < 0:
        return 0
    wait = timedelta(seconds=min(2**over, LONGEST_WAIT))
    return ceil((times[-1] + wait - at).total_seconds())


def _key(kind: str, what: str) -> tuple[str, str]:
    digest = salted_hmac("habeas.wrong_password", f"{kind}:{what.casefold()}", algorithm="sha256")
    return kind, digest.hexdigest()
