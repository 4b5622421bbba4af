"""Addresses of the list of cases."""

from django.urls import path

from habeas.desk.cases import searching, views

urlpatterns = [
    path("cases/", views.cases, name="cases"),
    path("cases/views/", views.save_view, name="save_view"),
    path("cases/new/", views.open_new, name="open_case"),
    path("search/", searching.show, name="search"),
]
