"""Addresses of the queues."""

from django.urls import path

from habeas.desk.queues import copying, duplicates, repeating, views

urlpatterns = [
    path("cases/<str:reference>/contradictions/", views.contradictions, name="contradictions"),
    path("cases/<str:reference>/repeats/", repeating.repeats, name="repeats"),
    path("cases/<str:reference>/copies/", copying.case_copies, name="case_copies"),
    path("queues/contradictions/", views.everywhere, name="contradictions_everywhere"),
    path("queues/duplicates/", duplicates.duplicates, name="duplicates"),
]
