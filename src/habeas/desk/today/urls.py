"""The address of the first page."""

from django.urls import path

from habeas.desk.today import views

urlpatterns = [path("", views.show, name="today")]
