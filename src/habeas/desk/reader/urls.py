"""Addresses of the source reader."""

from django.urls import path

from habeas.desk.reader import reviewed, views

urlpatterns = [
    path("reading/", reviewed.reviewed, name="reviewed"),
    path("cases/<str:reference>/sources/<str:source_id>/", views.source, name="source"),
    path(
        "cases/<str:reference>/sources/<str:source_id>/pages/<int:number>.png",
        views.source_page,
        name="source_page",
    ),
    path(
        "cases/<str:reference>/sources/<str:source_id>/read/",
        views.read_source,
        name="read_source",
    ),
    path(
        "cases/<str:reference>/sources/<str:source_id>/decide/",
        views.decide_claim,
        name="decide_claim",
    ),
]
