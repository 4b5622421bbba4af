"""Where a model is asked: on this machine, and elsewhere only where the organisation says so.

What is read names people in danger. So the address is resolved once and checked as it is dialled, and nothing is taken
from the environment of the machine that could lead elsewhere: no proxy, no name that changes its address meanwhile.
"""

import socket
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit

from habeas.core.errors import HabeasError

_PORTS = {"http": 80, "https": 443}


class ReaderFailed(HabeasError):
    """The model could not be asked, or its answer is of no use."""


@dataclass(frozen=True, slots=True)
class Place:
    """A server that speaks the protocol: its name, the addresses it may be dialled at, and the path before the words."""

    host: str
    port: int
    path: str
    is_secure: bool
    addresses: tuple[str, ...]


def place_of(url: str, *, may_be_elsewhere: bool) -> Place:
    """The place that an address names. Raises ReaderFailed where it is none, or not on this machine."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError:
        raise ReaderFailed(_NO_ADDRESS, url=url) from None
    host = parts.hostname or ""
    if (
        parts.scheme not in _PORTS
        or not host
        or parts.query
        or parts.fragment
        or "@" in parts.netloc
    ):
        raise ReaderFailed(_NO_ADDRESS, url=url)
    addresses = _resolved(host, port)
    if not all(map(_is_this_machine, addresses)) and not (
        may_be_elsewhere and parts.scheme == "https"
    ):
        raise ReaderFailed(
            "The model at {host} is not on this machine, so nothing is sent to it; where your organisation allows that, "
            "set HABEAS_READER_ELSEWHERE=yes and give an address that begins with https.",
            host=host,
        )
    return Place(host, port, parts.path.rstrip("/"), parts.scheme == "https", addresses)


_NO_ADDRESS = "HABEAS_READER_URL is {url!r}, which is no address of a model; write it as http://127.0.0.1:11434/v1."


def _resolved(host: str, port: int) -> tuple[str, ...]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise ReaderFailed(
            "There is no server by the name {host}; look at HABEAS_READER_URL.", host=host
        ) from None
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def _is_this_machine(address: str) -> bool:
    found = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    return found.is_loopback
