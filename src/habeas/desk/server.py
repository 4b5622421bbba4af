"""Serving the desk: granian over WSGI, a process a core with a few threads each."""

import os
import socket
from importlib import import_module

from django.db import connections
from django.urls import get_resolver
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from habeas.core.errors import HabeasError

MOST = 4
TO_FINISH = 20
"""Seconds that a page which is being made is given when the serving ends."""
_APPLICATION = "habeas.wsgi"


def usual_workers() -> int:
    """How many processes serve where nobody says: one for each core that this process may use, and no more than four."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(MOST, usable or 1)


def must_be_free(host: str, port: int) -> None:
    """Raises HabeasError where the port is in use, or no port of this machine: a second register would share it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as wrong:
        raise HabeasError(
            "Nothing can be served at {host}:{port} ({why}). End what serves there, or name another with --port.",
            host=host,
            port=port,
            why=(wrong.strerror or str(wrong)).partition(" (")[0].lower(),
        ) from None


def serve(host: str, port: int, workers: int) -> None:
    """Serve until interrupted. A process that dies is started again; one that dies again within seconds ends the serving.

    The pages are loaded before the processes part, which share that memory; no connection is: each opens its own.
    """
    import_module(_APPLICATION)
    get_resolver().url_patterns  # noqa: B018 - loads the pages
    connections.close_all()
    Granian(
        f"{_APPLICATION}:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=max(2, MOST // workers),
        respawn_failed_workers=True,
        workers_kill_timeout=TO_FINISH,
        log_level=LogLevels.error,
    ).serve()
