"""Addresses of this place."""

from django.urls import path

from habeas.desk.composing import sending, views

_PAPERS = "cases/<str:reference>/papers/"
_PAPER = f"{_PAPERS}<str:paper_id>/"

urlpatterns = [
    path(_PAPERS, views.case_papers, name="case_papers"),
    path(f"{_PAPERS}new/", views.new_paper, name="new_paper"),
    path(_PAPER, views.paper, name="paper"),
    path(f"{_PAPER}findings/", views.findings, name="paper_findings"),
    path(f"{_PAPER}print/", sending.print_paper, name="print_paper"),
    path(f"{_PAPER}export/<str:to>/", sending.export, name="export_paper"),
]
