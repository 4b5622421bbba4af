"""Addresses of what is nobody's place: log-in, the files a page needs, the design."""

from django.contrib.auth.views import LogoutView
from django.urls import path

from habeas.desk.design import views as design
from habeas.desk.looks import serve_look
from habeas.desk.security import csp_report
from habeas.desk.session import LogIn

urlpatterns = [
    path("log-in/", LogIn.as_view(), name="log_in"),
    path("log-out/", LogoutView.as_view(), name="log_out"),
    path("static/<str:name>", serve_look, name="look"),
    path("design/", design.show, name="design"),
    path("csp-report/", csp_report, name="csp_report"),
]
