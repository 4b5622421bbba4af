"""Remember the language that a user reads the desk in."""

from datetime import datetime

from habeas.ledger import models
from habeas.ledger.acts._act import act


def choose_language(user: str, language: str, *, by: str, at: datetime) -> None:
    """Keep the language in the user's account; without an account nothing is kept."""
    account = models.Account.objects.filter(user__username=user).first()
    if account is None or account.language == language:
        return
    with act("choose_language", [], by=by, at=at) as doing:
        account.language = language
        account.save(update_fields=["language"])
        doing.touches(f"user:{account.user_id}")
