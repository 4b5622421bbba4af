"""The desk as a Django app."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Pages, their templates and their looks."""

    name = "habeas.desk"
    label = "desk"
