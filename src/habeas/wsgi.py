"""The WSGI application."""

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


application = _signing()
