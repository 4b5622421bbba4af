"""The tables of a register."""

from habeas.ledger.models.case import Case, NameForm, Person
from habeas.ledger.models.claim import Anchor, Claim
from habeas.ledger.models.decision import AuditEntry, Decision
from habeas.ledger.models.registers import CustodyRegister, FactRegister, SearchEntry
from habeas.ledger.models.source import Source

__all__ = [
    "Anchor",
    "AuditEntry",
    "Case",
    "Claim",
    "CustodyRegister",
    "Decision",
    "FactRegister",
    "NameForm",
    "Person",
    "SearchEntry",
    "Source",
]
