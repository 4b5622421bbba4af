"""Serving the desk: granian over WSGI, one process with a few threads for a laptop."""

from granian import Granian
from granian.constants import Interfaces


def serve(host: str, port: int) -> None:
    """Serve until interrupted."""
    Granian(
        "habeas.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=4,
        log_enabled=False,
    ).serve()
