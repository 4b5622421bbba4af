"""The ledger as a Django app."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """Models, acts and loading."""

    name = "habeas.ledger"
    label = "ledger"
