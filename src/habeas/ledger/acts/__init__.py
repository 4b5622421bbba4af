"""What can be done to a register: one act a module, each in one transaction, each in the log.

The caller says who acts (`by`, a user's name) and at what moment (`at`).
"""

from habeas.ledger.acts._act import holding
from habeas.ledger.acts.accept_claims import accept_claims
from habeas.ledger.acts.add_name import add_name
from habeas.ledger.acts.add_source import add_source
from habeas.ledger.acts.add_user import add_user
from habeas.ledger.acts.close_decision import close_decision
from habeas.ledger.acts.correct_claim import correct_claim
from habeas.ledger.acts.decide import decide
from habeas.ledger.acts.enter_claim import enter_claim
from habeas.ledger.acts.merge_persons import merge_persons
from habeas.ledger.acts.open_case import open_case
from habeas.ledger.acts.part_persons import part_persons
from habeas.ledger.acts.propose_claims import propose_claims
from habeas.ledger.acts.reject_claims import reject_claims
from habeas.ledger.acts.rule_engagement import engage, find_provision, not_engage, withdraw_rulings

__all__ = [
    "accept_claims",
    "add_name",
    "add_source",
    "add_user",
    "close_decision",
    "correct_claim",
    "decide",
    "engage",
    "enter_claim",
    "find_provision",
    "holding",
    "merge_persons",
    "not_engage",
    "open_case",
    "part_persons",
    "propose_claims",
    "reject_claims",
    "withdraw_rulings",
]
