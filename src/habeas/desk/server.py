"""Serving the desk: granian over WSGI, a process a core with a few threads each."""

import os

from django.db import connections
from granian import Granian
from granian.constants import Interfaces

MOST = 4


def usual_workers() -> int:
    """How many processes serve where nobody says: one for each core that this process may use, and no more than four."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(MOST, usable or 1)


def serve(host: str, port: int, workers: int) -> None:
    """Serve until interrupted. A process that dies is started again; none has a connection that another opened."""
    connections.close_all()
    Granian(
        "habeas.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=max(2, MOST // workers),
        respawn_failed_workers=True,
        log_enabled=False,
    ).serve()
