"""The desk as a Django app."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Pages, their templates and the one stylesheet."""

    name = "habeas.desk"
    label = "desk"
