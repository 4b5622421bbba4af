"""The places of the desk: where the bar on every page leads."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy


@dataclass(frozen=True, slots=True)
class Place:
    """One link of the bar."""

    address: str
    label: str | Promise
    is_here: bool


PLACES: tuple[tuple[str, str | Promise], ...] = (
    ("today", gettext_lazy("Today")),
    ("cases", gettext_lazy("Cases")),
    ("contradictions_everywhere", gettext_lazy("Contradictions")),
    ("duplicates", gettext_lazy("Duplicates")),
    ("people", gettext_lazy("People")),
)


def places(request: HttpRequest) -> dict[str, tuple[Place, ...]]:
    """Context processor: the places that are there, and which of them the page belongs to."""
    found = [(_address(name), label) for name, label in PLACES]
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
