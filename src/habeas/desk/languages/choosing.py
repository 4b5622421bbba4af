"""Which language a person reads the desk in: what they chose, else what the browser asks for."""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from habeas.desk.asking import now
from habeas.ledger import models
from habeas.ledger.acts.choose_language import choose_language

KEPT = "language"
ONE_YEAR = 365 * 24 * 60 * 60
Answer = Callable[[HttpRequest], HttpResponse]


class SeeOther(HttpResponseRedirect):
    """To a page that is asked for anew, so that going back repeats nothing."""

    status_code = 303


def chosen_language(answer: Answer) -> Answer:
    """Middleware: the language of the account goes before that of the browser."""

    def answered(request: HttpRequest) -> HttpResponse:
        chosen = request.session.get(KEPT)
        if chosen in dict(settings.LANGUAGES):
            translation.activate(chosen)
            request.LANGUAGE_CODE = chosen
        return answer(request)

    return answered


@receiver(user_logged_in)
def recall_language(request: HttpRequest, user: User, **_: object) -> None:
    """At the log-in the session takes over what the account keeps."""
    account = models.Account.objects.filter(user=user).first()
    if account is not None and account.language:
        request.session[KEPT] = account.language


@require_POST
@login_not_required
def set_language(request: HttpRequest) -> HttpResponse:
    """Read on in another language, on the page one was on."""
    response = SeeOther(_back(request))
    language = request.POST.get("language", "")
    if language in dict(settings.LANGUAGES):
        _keep(request, language)
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            language,
            max_age=ONE_YEAR,
            secure=request.is_secure(),
            httponly=True,
            samesite="Lax",
        )
    return response


def _keep(request: HttpRequest, language: str) -> None:
    if request.user.is_authenticated:
        name = request.user.get_username()
        request.session[KEPT] = language
        choose_language(name, language, by=name, at=now())


def _back(request: HttpRequest) -> str:
    """The page one was on, if it is one of this desk."""
    for address in (request.POST.get("next"), request.headers.get("Referer")):
        if address and url_has_allowed_host_and_scheme(
            address, {request.get_host()}, require_https=request.is_secure()
        ):
            return address
    return "/"
