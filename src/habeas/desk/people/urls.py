"""Addresses of this place."""

from django.urls import path

from habeas.desk.people import sharing, views

urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/<str:username>/", views.user, name="user"),
    path("cases/<str:reference>/sharing/", sharing.sharing, name="case_sharing"),
]
