"""The desk as a Django app."""

from importlib import import_module

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Pages, their templates and their looks."""

    name = "habeas.desk"
    label = "desk"

    def ready(self) -> None:
        """Have the log-in recall the language, and be noted as a confirmation, from the first request on."""
        import_module("habeas.desk.languages.choosing")
        import_module("habeas.desk.freshness")
