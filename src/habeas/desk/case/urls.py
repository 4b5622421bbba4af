"""Addresses of the pages of a case."""

from django.urls import path

from habeas.desk.case import keeping, views

_PARTS = {
    "facts": views.case_facts,
    "health": views.case_health,
    "proceedings": views.case_proceedings,
    "calls": views.case_calls,
    "sources": views.case_sources,
    "keeping": keeping.case_keeping,
}

urlpatterns = [
    path("cases/<str:reference>/", views.case, name="case"),
    *(
        path(f"cases/<str:reference>/{part}/", view, name=f"case_{part}")
        for part, view in _PARTS.items()
    ),
]
