"""Addresses of the pages: those of each place stand with the place."""

from django.urls import include, path

_PLACES = (
    "today", "cases", "case", "reader", "entering", "composing", "queues", "history", "people", "languages",
)  # fmt: skip

urlpatterns = [
    path("", include("habeas.desk.urls")),
    *(path("", include(f"habeas.desk.{place}.urls")) for place in _PLACES),
]
