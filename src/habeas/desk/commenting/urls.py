"""Addresses of comments."""

from django.urls import path

from habeas.desk.commenting import views

urlpatterns = [path("cases/<str:reference>/comments/", views.comments, name="comments")]
