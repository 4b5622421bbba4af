"""Addresses of this place."""

from django.urls import path

from habeas.desk.entering import echoing, full, many, quick, sources

urlpatterns = [
    path("enter/date/", echoing.typed_date, name="typed_date"),
    path("enter/names/", echoing.known_names, name="known_names"),
    path("enter/many/", many.mass_event, name="mass_event"),
    path("cases/<str:reference>/enter/", quick.enter, name="enter"),
    path("cases/<str:reference>/enter/source/", sources.add, name="add_source"),
    path("cases/<str:reference>/enter/<str:kind>/", full.enter_claim, name="enter_claim"),
]
