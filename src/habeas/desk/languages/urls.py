"""Addresses of the language of the desk."""

from django.urls import path

from habeas.desk.languages import choosing

urlpatterns = [path("language/", choosing.set_language, name="set_language")]
