"""Addresses of the queues."""

from django.urls import path

from habeas.desk.queues import views

urlpatterns = [
    path("cases/<str:reference>/contradictions/", views.contradictions, name="contradictions"),
    path("queues/contradictions/", views.everywhere, name="contradictions_everywhere"),
    path("queues/duplicates/", views.duplicates, name="duplicates"),
]
