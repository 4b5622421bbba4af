"""Guessing a password is made slow: after some wrong ones each next try has to wait longer, up to a minute.

A wait and no lockout, and it falls on whoever guesses: wrong passwords count for the name from that address and for the
address over all names, and only very many, from many addresses, for the name at large. A device on which somebody
has logged in before waits for its own wrong ones alone. A try that came too early is not counted.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil

from django.utils.crypto import salted_hmac

from habeas.ledger import models
from habeas.ledger.errors import Refused

COUNTED = timedelta(minutes=15)
LONGEST_WAIT = 60
_FREE = {"device": 4, "name from": 4, "address": 20, "name": 100}
_HOUSE = 64
"""How much of a newer address is one household's."""


class TooEarly(Refused):
    """So many wrong passwords that the next one has to wait."""


def try_password(
    name: str, address: str, fits: Callable[[], bool], *, at: datetime, device: str = ""
) -> bool:
    """Whether the password fits, which is asked once the try is counted; `device` is one where the name was let in before.

    An address of this machine itself is not counted: behind a server that passes requests on it is everybody's.
    A right password forgets the wrong ones. Raises TooEarly, with the seconds to wait, and asks nothing.
    """
    keys = {kind: _key(kind, what) for kind, what in _counted(name, network_of(address), device)}
    _must_have_waited(keys, at)
    models.WrongPassword.objects.filter(at__lt=at - COUNTED).delete()
    tried = [models.WrongPassword.objects.create(key=key, at=at) for key in keys.values()]
    if not fits():
        return False
    models.WrongPassword.objects.filter(pk__in=[one.pk for one in tried]).delete()
    of_the_name = [key for kind, key in keys.items() if kind != "address"]
    models.WrongPassword.objects.filter(key__in=of_the_name).delete()
    return True


def _counted(name: str, network: str, device: str) -> Iterator[tuple[str, str]]:
    if device:
        yield "device", f"{device} {name}"
        return
    yield "name from", f"{network} {name}"
    yield "name", name
    if network:
        yield "address", network


def network_of(address: str) -> str:
    """Whose address it is, as far as the address tells; empty for this machine itself.

    >>> network_of("203.0.113.7"), network_of("2001:db8:1:2:3:4:5:6"), network_of("127.0.0.1")
    ('203.0.113.7', '2001:db8:1:2::/64', '')
    """
    try:
        told = ip_address(address)
    except ValueError:
        return ""
    if isinstance(told, IPv6Address):
        told = told.ipv4_mapped or told
    if told.is_loopback:
        return ""
    return str(ip_network((told, _HOUSE), strict=False) if told.version == 6 else told)


def _must_have_waited(keys: Mapping[str, str], at: datetime) -> None:
    seconds = max(_wait(kind, key, at) for kind, key in keys.items())
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


def _key(kind: str, what: str) -> str:
    told = f"{kind}:{what.casefold()}"
    return salted_hmac("habeas.wrong_password", told, algorithm="sha256").hexdigest()
