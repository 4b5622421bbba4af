"""The places of the desk: where the bar on every page leads."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from habeas.core.access import Action, Actor, may
from habeas.desk.asking import actor


@dataclass(frozen=True, slots=True)
class Place:
    """One link of the bar."""

    address: str
    label: str | Promise
    is_here: bool


PLACES: tuple[tuple[str, str | Promise, Action | None], ...] = (
    ("today", gettext_lazy("Today"), None),
    ("cases", gettext_lazy("Cases"), None),
    ("contradictions_everywhere", gettext_lazy("Contradictions"), None),
    ("duplicates", gettext_lazy("Duplicates"), None),
    ("law", gettext_lazy("Law"), None),
    ("people", gettext_lazy("People"), Action.MANAGE_USERS),
    ("log", gettext_lazy("Log"), Action.READ_LOG),
)


def places(request: HttpRequest) -> dict[str, tuple[Place, ...]]:
    """Context processor: the places that are there for the user, and which of them the page belongs to."""
    asking = actor(request) if hasattr(request, "user") else Actor("")
    found = [
        (_address(name), label)
        for name, label, needed in PLACES
        if needed is None or may(asking, needed)
    ]
    here = max(
        (
            a
            for a, _ in found
            if a and request.path.startswith(a) and (a != "/" or request.path == a)
        ),
        key=len,
        default=None,
    )
    return {"places": tuple(Place(a, label, a == here) for a, label in found if a)}


def _address(name: str) -> str | None:
    try:
        return reverse(name)
    except NoReverseMatch:
        return None
