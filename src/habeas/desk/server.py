"""Serving the desk: granian over WSGI, a process a core with a few threads each."""

import os
from importlib import import_module

from django.db import connections
from django.urls import get_resolver
from granian import Granian
from granian.constants import Interfaces

MOST = 4
TO_FINISH = 20
"""Seconds that a page which is being made is given when the serving ends."""
_APPLICATION = "habeas.wsgi"


def usual_workers() -> int:
    """How many processes serve where nobody says: one for each core that this process may use, and no more than four."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(MOST, usable or 1)


def serve(host: str, port: int, workers: int) -> None:
    """Serve until interrupted. A process that dies is started again.

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
        log_enabled=False,
    ).serve()
