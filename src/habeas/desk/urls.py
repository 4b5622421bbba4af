"""Addresses of what is nobody's place: log-in, the files a page needs, the design."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from habeas.desk import views

urlpatterns = [
    path("", views.home, name="home"),
    path("log-in/", LoginView.as_view(template_name="desk/log_in.html"), name="log_in"),
    path("log-out/", LogoutView.as_view(), name="log_out"),
    path("cases/", views.cases, name="cases"),
    path("cases/<str:reference>/", views.case, name="case"),
    path("cases/<str:reference>/sources/<str:source_id>/", views.source, name="source"),
    path("static/desk.css", views.look, {"name": "desk.css"}, name="stylesheet"),
    path("static/mark.svg", views.look, {"name": "mark.svg"}, name="mark"),
]
