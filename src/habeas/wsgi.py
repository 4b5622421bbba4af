"""The WSGI application."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "habeas.settings")
application = get_wsgi_application()

from habeas.ledger.opening import sign_with_one_key  # noqa: E402 - it needs Django to be set up

sign_with_one_key()
