"""Forms that are sent: each bears a token, so that it makes nothing twice and the browser knows when it was taken."""

import re
import uuid
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from habeas.desk.asking import now
from habeas.ledger.acts.send_once import Sending, SentOtherwise, made_by, send_once

FIELD, TAKEN = "sending", "habeas-taken"
_TOKEN = re.compile(r"[0-9a-f]{32}")
_NOT_TYPED = ("csrfmiddlewaretoken", "do", FIELD)
_A_DAY = 24 * 60 * 60
Answer = Callable[[HttpRequest], HttpResponse]


@pass_context
def sending_field(context: Context) -> Markup:
    """The hidden field of a form: a new token on a new form, the same while the form is asked back."""
    request = context["request"]
    html = '<input type="hidden" name="{name}" value="{token}"{back}>'
    back = Markup(' data-asked-back="yes"') if FIELD in request.POST else ""
    return Markup(html).format(  # noqa: S704 - the text is fixed, what goes into it is escaped
        name=FIELD, token=_token_for(request), back=back
    )


def sent_before(request: HttpRequest) -> tuple[str, ...] | None:
    """What this very form made when it was sent before; None for one that is new or holds other words."""
    sending = _sending(request)
    return made_by(sending) if sending else None


def once(request: HttpRequest, make: Callable[[], Iterable[str]]) -> tuple[str, ...]:
    """The ids of what the form makes, once. Raises SentOtherwise, and what `make` raises."""
    sending = _sending(request)
    if sending is None:
        return tuple(make())
    try:
        return send_once(sending, make, at=now())
    except SentOtherwise:
        send_anew(request)
        raise


def send_anew(request: HttpRequest) -> None:
    """Give the form that is asked back a token of its own: sent again it is another form."""
    request.habeas_token = uuid.uuid4().hex  # type: ignore[attr-defined]


def take(request: HttpRequest) -> None:
    """Say that the form is taken where its answer is a page and not the way to one."""
    request.habeas_taken = True  # type: ignore[attr-defined]


def taken(get_response: Answer) -> Answer:
    """Middleware: a form that was taken is named to the browser, which then keeps it no longer."""

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        is_taken = response.status_code in (302, 303) or hasattr(request, "habeas_taken")
        token = _token(request) if is_taken and request.method == "POST" else ""
        if token:
            response.set_cookie(TAKEN, token, max_age=_A_DAY, samesite="Strict")
        return response

    return respond


def _token(request: HttpRequest) -> str:
    token = request.POST.get(FIELD, "")
    return token if _TOKEN.fullmatch(token) else ""


def _token_for(request: HttpRequest) -> str:
    token = getattr(request, "habeas_token", None) or _token(request) or uuid.uuid4().hex
    request.habeas_token = token  # type: ignore[attr-defined]
    return token


def _sending(request: HttpRequest) -> Sending | None:
    token = _token(request)
    if not token:
        return None
    typed = repr((request.path, sorted(_typed(request)), sorted(_files(request))))
    digest = salted_hmac("habeas.desk.sending", typed, algorithm="sha256").hexdigest()
    return Sending(by=request.user.get_username(), token=token, digest=digest)


def _typed(request: HttpRequest) -> Iterator[tuple[str, list[str]]]:
    for name, values in request.POST.lists():
        if name not in _NOT_TYPED:
            yield name, [str(value) for value in values]


def _files(request: HttpRequest) -> Iterator[tuple[str, str]]:
    for file in (file for files in request.FILES.lists() for file in files[1]):
        digest = sha256()
        for chunk in file.chunks():
            digest.update(chunk)
        file.seek(0)
        yield file.name or "", digest.hexdigest()
