"""The addresses of the desk, and beside them those of the pages by hand."""

from django.urls import include, path

from floor import case, cases, reader, today

urlpatterns = [
    path("floor/today/", today.today),
    path("floor/cases/", cases.cases),
    path("floor/<str:reference>/", case.show),
    path("floor/<str:reference>/<str:source>/", reader.show),
    path("", include("habeas.urls")),
]
