"""What the ledger refuses."""

from habeas.core.errors import HabeasError


class NotThere(HabeasError):
    """Something asked for that the register does not have."""


class Refused(HabeasError):
    """An act that the ledger does not do, with the reason."""
