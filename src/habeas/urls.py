"""Addresses of the pages: those of each place stand with the place."""

from django.urls import include, path

_PLACES = (
    "today", "cases", "case", "reader", "entering", "composing", "commenting", "queues", "history", "people", "languages", "law",
)  # fmt: skip

urlpatterns = [
    path("", include("habeas.desk.urls")),
    *(path("", include(f"habeas.desk.{place}.urls")) for place in _PLACES),
]

handler400 = "habeas.desk.errors.bad_request"
handler403 = "habeas.desk.errors.forbidden"
handler404 = "habeas.desk.errors.not_found"
handler500 = "habeas.desk.errors.broken"
