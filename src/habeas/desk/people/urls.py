"""Addresses of this place."""

from django.urls import path

from habeas.desk.people import own, sharing, views

urlpatterns = [
    path("account/", own.account, name="account"),
    path("people/", views.people, name="people"),
    path("people/<str:username>/", views.user, name="user"),
    path("cases/<str:reference>/sharing/", sharing.sharing, name="case_sharing"),
]
