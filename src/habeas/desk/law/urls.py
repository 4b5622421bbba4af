"""Addresses of the law: the pages of a case, and the library."""

from django.urls import path

from habeas.desk.law import library, views

_CASE = "cases/<str:reference>/"

urlpatterns = [
    path(f"{_CASE}standards/", views.case_standards, name="case_standards"),
    path(f"{_CASE}procedures/", views.case_procedures, name="case_procedures"),
    path(f"{_CASE}procedures/<str:key>/", views.case_procedure, name="case_procedure"),
    path(f"{_CASE}arbitrary/", views.case_arbitrary, name="case_arbitrary"),
    path("law/", library.instruments, name="law"),
    path("law/binding/", library.what_binds, name="what_binds"),
    path("law/procedures/", library.procedures, name="law_procedures"),
    path("law/procedures/<str:key>/", library.procedure, name="law_procedure"),
    path("law/instruments/<str:key>/", library.instrument, name="instrument"),
]
