"""Addresses of papers."""

from django.urls import path

from habeas.desk.composing import views, word

_PAPERS = "cases/<str:reference>/papers/"

urlpatterns = [
    path(_PAPERS, views.case_papers, name="case_papers"),
    path(f"{_PAPERS}new/", views.begin, name="new_paper"),
    path(f"{_PAPERS}<str:paper_id>/", views.paper, name="paper"),
    path(f"{_PAPERS}<str:paper_id>/findings/", views.paper_findings, name="paper_findings"),
    path(f"{_PAPERS}<str:paper_id>/facts/", views.paper_facts, name="paper_facts"),
    path(f"{_PAPERS}<str:paper_id>/beside/<str:code>/", views.paper_beside, name="paper_beside"),
    path(f"{_PAPERS}<str:paper_id>/export/<str:to>/", views.export_paper, name="export_paper"),
    path(f"{_PAPERS}<str:paper_id>/remarked/", word.remarked_paper, name="remarked_paper"),
    path(f"{_PAPERS}<str:paper_id>/edited/", word.edited_paper, name="edited_paper"),
]
