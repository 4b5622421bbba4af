"""Addresses of the queues."""

from django.urls import path

from habeas.desk.queues import duplicates, repeating, views

urlpatterns = [
    path("cases/<str:reference>/contradictions/", views.contradictions, name="contradictions"),
    path("cases/<str:reference>/repeats/", repeating.repeats, name="repeats"),
    path("queues/contradictions/", views.everywhere, name="contradictions_everywhere"),
    path("queues/duplicates/", duplicates.duplicates, name="duplicates"),
]
