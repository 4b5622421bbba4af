"""A browser in which somebody has logged in is known again when they do: the guesses of others keep it not waiting.

It holds a number without meaning, signed for one name; neither who it was nor that they are let in is in it.
"""

from datetime import timedelta
from secrets import token_urlsafe

from django.core.signing import BadSignature, TimestampSigner
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

LASTS = timedelta(days=180)


def address_of(request: HttpRequest) -> str:
    """Where the request came from on the network."""
    return str(request.META.get("REMOTE_ADDR", ""))


def device_of(request: HttpRequest, name: str) -> str:
    """The number of the browser, where this name was let in with it; else nothing."""
    try:
        return _signer(name).unsign(request.COOKIES.get(_cookie(name), ""), max_age=LASTS)
    except BadSignature:
        return ""


def remember(request: HttpRequest, response: HttpResponse, name: str) -> None:
    """Know the browser again; its number stays what it was."""
    response.set_cookie(
        _cookie(name),
        _signer(name).sign(device_of(request, name) or token_urlsafe(16)),
        max_age=LASTS,
        secure=request.is_secure(),
        httponly=True,
        samesite="Strict",
    )


def _signer(name: str) -> TimestampSigner:
    return TimestampSigner(salt=f"habeas.device:{name.casefold()}")


def _cookie(name: str) -> str:
    told = salted_hmac("habeas.device", name.casefold(), algorithm="sha256")
    return f"device_{told.hexdigest()[:12]}"
