"""The WSGI application."""

import gc
import os

from django.core.handlers.wsgi import WSGIHandler
from django.core.wsgi import get_wsgi_application


def _signing() -> WSGIHandler:
    """Django set up, and the register's one key taken."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "habeas.settings")
    ready = get_wsgi_application()
    from habeas.ledger.opening import sign_with_one_key

    sign_with_one_key()
    return ready


def _set_aside_what_stays() -> None:
    """Nothing that is loaded by now is garbage, and little that was kept for long is: to walk all of it takes 80 ms."""
    gc.collect()
    gc.freeze()
    often, seldom, _ = gc.get_threshold()
    gc.set_threshold(often, seldom, 100)


application = _signing()
_set_aside_what_stays()
