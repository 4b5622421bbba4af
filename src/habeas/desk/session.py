"""Logging in, and what becomes of a form that is sent after the session has ended: it is carried through the log-in."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme

from habeas.desk.asking import now
from habeas.desk.devices import address_of, device_of, remember
from habeas.desk.sending import FIELD
from habeas.desk.telling import tell_error
from habeas.ledger.acts.try_password import TooEarly, try_password

NEVER_CARRIED = ("password", "csrfmiddlewaretoken")
Answer = Callable[[HttpRequest], HttpResponse]


@dataclass(frozen=True, slots=True)
class Carried:
    """A form on its way through the log-in: where it was sent, what was typed, and whether files were with it."""

    to: str
    fields: tuple[tuple[str, str], ...]
    has_files: bool = False

    @property
    def packed(self) -> str:
        """The fields as one text for a hidden field."""
        return json.dumps(self.fields, ensure_ascii=False)

    @property
    def typed(self) -> tuple[tuple[str, str], ...]:
        """The fields that are worth reading again."""
        return tuple((n, value) for n, value in self.fields if value.strip() and n != FIELD)


class LogInOnPost:
    """Middleware: where a form meets an ended session, the log-in shows at once and carries what was typed."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer as it is."""
        return self.answer(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], *_: object
    ) -> HttpResponse | None:
        """The log-in in place of the page, for whoever is not there any more."""
        if request.user.is_authenticated or not getattr(view, "login_required", True):
            return None
        if request.headers.get("HX-Request"):
            return HttpResponse(status=401)
        if request.method != "POST" or _is_log_out(request):
            return None
        return _to_log_in(request)


class LogInForm(AuthenticationForm):
    """Name and password; after some wrong ones the next has to wait, and `early` says how long."""

    early = ""

    def clean(self) -> dict[str, Any]:
        """The fields. Raises ValidationError where they do not fit together or came too early."""
        wrong: list[ValidationError] = []
        name, request = self.cleaned_data.get("username", ""), self.request or HttpRequest()
        try:
            try_password(
                name,
                address_of(request),
                lambda: self._fits(wrong),
                at=now(),
                device=device_of(request, name),
            )
        except TooEarly as problem:
            self.early = tell_error(problem)
            raise ValidationError(self.early) from problem
        if wrong:
            raise wrong[0]
        return self.cleaned_data

    def _fits(self, wrong: list[ValidationError]) -> bool:
        try:
            super().clean()
        except ValidationError as problem:
            wrong.append(problem)
        return self.get_user() is not None


class LogIn(LoginView):
    """The log-in. A form that was carried here is shown again, to be sent with one press."""

    authentication_form = LogInForm
    template_name = "desk/log_in.html"

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """With the form that is carried, if one is."""
        return {**super().get_context_data(**more), "carried": unpacked(self.request)}

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        """To where the person was going, or to the form that waits."""
        response = super().form_valid(form)
        carried = unpacked(self.request)
        if carried is not None:
            response = render(self.request, "desk/send_again.html", {"carried": carried})
        remember(self.request, response, form.cleaned_data["username"])
        return response


def carry(request: HttpRequest) -> HttpResponse:
    """A form of this desk that is older than the log-in: shown again to be sent, after a log-in where none stands."""
    if not request.user.is_authenticated:
        return _to_log_in(request)
    shown = {"carried": carried_by(request), "is_old": True}
    return render(request, "desk/send_again.html", shown, status=403)


def _to_log_in(request: HttpRequest) -> HttpResponse:
    told = {"form": LogInForm(request), "carried": carried_by(request)}
    return render(request, "desk/log_in.html", told, status=401)


def carried_by(request: HttpRequest) -> Carried:
    """What was typed into a form: no password, no file."""
    return Carried(request.get_full_path(), _fields(request.POST), bool(request.FILES))


def unpacked(request: HttpRequest) -> Carried | None:
    """The form that the log-in carries, if it goes to a page of this desk and can be read."""
    to = request.POST.get("carried_to", "")
    if not to.startswith("/") or not url_has_allowed_host_and_scheme(to, allowed_hosts=None):
        return None
    try:
        read = json.loads(request.POST.get("carried", ""))
        fields = tuple((str(name), str(value)) for name, value in read)
    except (ValueError, TypeError, RecursionError):
        return None
    kept = tuple((name, value) for name, value in fields if _may_be_carried(name))
    return Carried(to, kept, bool(request.POST.get("carried_files")))


def _fields(sent: QueryDict) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, str(value))
        for name, values in sent.lists()
        if _may_be_carried(name)
        for value in values
    )


def _may_be_carried(name: str) -> bool:
    return not any(word in name.casefold() for word in NEVER_CARRIED)


def _is_log_out(request: HttpRequest) -> bool:
    return request.resolver_match is not None and request.resolver_match.url_name == "log_out"
