"""Headers on every page: nothing from other hosts, no script within a page, no framing, nothing kept in caches."""

import json
import logging
from collections.abc import Callable

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
    "frame-ancestors 'none'; report-uri /csp-report/"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Robots-Tag": "noindex, noarchive",
}
LONGEST_REPORT = 8_000
_log = logging.getLogger("habeas.csp")


def safe_headers(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Django middleware that sets the headers."""

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return respond


@csrf_exempt
@login_not_required
@require_POST
def csp_report(request: HttpRequest) -> HttpResponse:
    """What a browser refused to load by the policy: which rule, and nothing of the page's address."""
    _log.warning("The content security policy was broken: %s", _rule(request))
    return HttpResponse(status=204)


def _rule(request: HttpRequest) -> str:
    try:
        told = json.loads(request.read(LONGEST_REPORT))
        rule = told["csp-report"]["violated-directive"]
    except (ValueError, TypeError, KeyError):
        return "unknown"
    return rule if isinstance(rule, str) and rule.replace("-", "").isalpha() else "unknown"
