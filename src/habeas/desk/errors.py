"""What a person reads when the desk cannot do what was asked: one line, in the house look, and nothing of the inside."""

from collections.abc import Callable, Iterator

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext

from habeas.core.errors import HabeasError
from habeas.desk.session import carry
from habeas.desk.telling import tell_error
from habeas.ledger.errors import NotThere, Refused

LARGEST = 110 * 1024 * 1024
Answer = Callable[[HttpRequest], HttpResponse]


class ToldErrors:
    """Middleware: what the register refuses becomes a page, and what is too large is not read."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let through what is not too large."""
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdecimal() and int(length) > LARGEST:
            return too_large(request)
        return self.answer(request)

    def process_view(self, request: HttpRequest, *_: object) -> HttpResponse | None:
        """The page for what no database takes as text."""
        sent = (request.path_info, *_words(request.GET), *_words(request.POST))
        return unreadable(request) if any("\0" in words for words in sent) else None

    def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse | None:
        """The page for a refusal that the view let through."""
        match problem:
            case NotThere():
                return not_found(request, problem)
            case Refused():
                return _page(request, 403, gettext("You may not do that"), tell_error(problem))
            case HabeasError():
                return _page(request, 422, gettext("That could not be done"), tell_error(problem))
            case _:
                return None


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What cannot be read, or is more than the desk takes at once."""
    if isinstance(exception, RequestDataTooBig | TooManyFieldsSent | TooManyFilesSent):
        return too_large(request)
    return unreadable(request)


def unreadable(request: HttpRequest) -> HttpResponse:
    """What is no text."""
    line = gettext("The desk could not read what the browser sent. Go back and send it again.")
    return _page(request, 400, gettext("That could not be read"), line)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What the person may not do."""
    line = gettext("Your part does not let you do that; ask the lead of the case.")
    return _page(request, 403, gettext("You may not do that"), line)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What is not there, or not for this person: nobody learns which."""
    line = gettext("There is nothing at this address that you can see.")
    return _page(request, 404, gettext("Nothing here"), line)


def too_large(request: HttpRequest) -> HttpResponse:
    """What is more than the desk takes at once."""
    line = gettext(
        "That is more than the desk takes at once. Send files under 100 MB, a few at a time."
    )
    return _page(request, 413, gettext("Too large"), line)


def not_from_here(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that does not come from a page of this desk, or from one that is too old: that can be sent again."""
    if request.method == "POST" and _is_from_here(request):
        return carry(request)
    line = gettext(
        "The page was open for too long, or the form does not come from this desk. "
        "Go back, load the page again and send it again; what you typed is kept there."
    )
    return _page(request, 403, gettext("The form could not be taken"), line)


def _is_from_here(request: HttpRequest) -> bool:
    """Whether the browser itself says that the form stood on a page of this desk; no other site can say so."""
    here = f"{request.scheme}://{request.get_host()}"
    return request.headers.get("Origin") == here and not request.headers.get("HX-Request")


def broken(request: HttpRequest) -> HttpResponse:
    """A failure of the desk itself."""
    return HttpResponse(render_to_string("desk/broken.html"), status=500)


def _page(request: HttpRequest, status: int, title: str, line: str) -> HttpResponse:
    if request.headers.get("HX-Request"):
        return render(request, "desk/_error.html", {"line": line}, status=status)
    told = {"error_title": title, "line": line}
    return render(request, "desk/error.html", told, status=status)


def _words(sent: QueryDict) -> Iterator[str]:
    for name, values in sent.lists():
        yield name
        yield from map(str, values)
