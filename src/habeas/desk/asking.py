"""What every page asks: who, which day, which case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from urllib.parse import urlencode

from django.http import Http404, HttpRequest
from django.urls import get_urlconf, reverse
from django.utils.translation import gettext

from habeas.core.access import Action, Actor
from habeas.core.casefile import Casefile
from habeas.ledger import access, models
from habeas.ledger.errors import NotThere


@dataclass(frozen=True, slots=True)
class View:
    """The day that a page is as of, the moment of knowledge, and what could not be read of the controls."""

    as_of: date
    known_at: datetime | None
    problem: str | None = None
    is_today: bool = True

    @property
    def controls(self) -> dict[str, str]:
        """What of the controls is not as it is by itself: links keep it."""
        asked = {} if self.is_today else {"as_of": self.as_of.isoformat()}
        if self.known_at is not None:
            asked["known_at"] = self.known_at.date().isoformat()
        return asked

    @property
    def query(self) -> str:
        """The controls as the query of an address, empty where the page shows today."""
        return f"?{urlencode(self.controls)}" if self.controls else ""


def today() -> date:
    """The day at the desk."""
    return datetime.now().astimezone().date()


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


def view_of(request: HttpRequest) -> View:
    """What the controls of the page ask for; a day that is none is named, and today shown."""
    day, known = request.GET.get("as_of"), request.GET.get("known_at")
    try:
        as_of = date.fromisoformat(day) if day else today()
        known_at = (
            datetime.combine(date.fromisoformat(known), time.max, tzinfo=UTC) if known else None
        )
    except ValueError:
        return View(today(), None, gettext("That is not a day; write it as 2022-05-14."))
    return View(as_of, known_at, is_today=not day)


def actor(request: HttpRequest) -> Actor:
    """Who asks; read from the register once a request."""
    found = getattr(request, "habeas_actor", None)
    if found is None:
        found = access.actor_of(request.user)
        request.habeas_actor = found  # type: ignore[attr-defined]
    return found


def case_for(request: HttpRequest, reference: str, action: Action = Action.READ) -> models.Case:
    """The case, for an action in it. Raises Http404 for what the user may not see; Refused passes through."""
    try:
        return access.case_seen_by(actor(request), reference, action)
    except NotThere as problem:
        raise Http404 from problem


def casefile_for(
    request: HttpRequest, reference: str, view: View | None = None, action: Action = Action.READ
) -> Casefile:
    """The casefile as the user may see it, for an action in it. Raises Http404; Refused passes through."""
    view = view or view_of(request)
    try:
        return access.casefile_seen_by(
            actor(request), reference, as_of=view.as_of, known_at=view.known_at, action=action
        )
    except NotThere as problem:
        raise Http404 from problem


def address(name: str, *args: object, view: View | None = None, **more: str) -> str:
    """The address of a page with the controls of the page that leads to it, and what else is asked."""
    asked = {**(view.controls if view else {}), **more}
    return f"{way(name, args=args)}{f'?{urlencode(asked)}' if asked else ''}"


def way(name: str, args: Sequence[object] = ()) -> str:
    """The address of a page; one that is the same for every case is looked up once."""
    return reverse(name, args=args) if args else _fixed(name, get_urlconf())


@cache
def _fixed(name: str, _urlconf: str | None) -> str:
    return reverse(name)
