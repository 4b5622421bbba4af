"""The tables of a register."""

from habeas.ledger.models.case import Case, NameForm, Person
from habeas.ledger.models.claim import Anchor, Claim
from habeas.ledger.models.comment import Comment
from habeas.ledger.models.decision import AuditEntry, Decision
from habeas.ledger.models.likeness import SourceLikeness, SourceMark
from habeas.ledger.models.own_level import OwnLevel
from habeas.ledger.models.paper import PaperApproval, PaperDraft, PaperVersion
from habeas.ledger.models.people import Account, Arranged, CaseRole, SavedView, WrongPassword
from habeas.ledger.models.registers import (
    CaseRegister,
    CustodyRegister,
    FactRegister,
    SearchEntry,
    TaskRegister,
)
from habeas.ledger.models.sending import SentForm
from habeas.ledger.models.source import Source

__all__ = [
    "Account",
    "Anchor",
    "Arranged",
    "AuditEntry",
    "Case",
    "CaseRegister",
    "CaseRole",
    "Claim",
    "Comment",
    "CustodyRegister",
    "Decision",
    "FactRegister",
    "NameForm",
    "OwnLevel",
    "PaperApproval",
    "PaperDraft",
    "PaperVersion",
    "Person",
    "SavedView",
    "SearchEntry",
    "SentForm",
    "Source",
    "SourceLikeness",
    "SourceMark",
    "TaskRegister",
    "WrongPassword",
]
