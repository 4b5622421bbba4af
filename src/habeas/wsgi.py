"""The WSGI application."""

import gc
import os

from django.core.handlers.wsgi import WSGIHandler
from django.core.wsgi import get_wsgi_application

_SELDOM = 50_000


def _signing() -> WSGIHandler:
    """Django set up, and the register's one key taken."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "habeas.settings")
    ready = get_wsgi_application()
    from habeas.ledger.opening import sign_with_one_key

    sign_with_one_key()
    return ready


def _look_seldom_for_garbage() -> None:
    """What is loaded by now stays for good, and a case of hundreds of facts is many thousand objects, none of them lost."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_SELDOM, *gc.get_threshold()[1:])


application = _signing()
_look_seldom_for_garbage()
