"""Addresses of this place."""

from django.urls import path

from habeas.desk.history import views

_CASE = "cases/<str:reference>/history/"

urlpatterns = [
    path(_CASE, views.case_history, name="case_history"),
    path(f"{_CASE}undo/<int:number>/", views.undo_line, name="undo"),
    path(f"{_CASE}claims/<str:claim_id>/", views.claim_history, name="claim_history"),
    path(f"{_CASE}papers/<str:paper_id>/", views.paper_history, name="paper_history"),
    path("log/", views.log, name="log"),
]
