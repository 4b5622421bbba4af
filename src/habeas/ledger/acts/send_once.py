"""Do once what a form asks for: the same form sent again, at the same moment too, is answered with what it made."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from habeas.ledger import models
from habeas.ledger.errors import Refused

REMEMBERED = timedelta(days=30)


class SentOtherwise(Refused):
    """A form that has made something already comes again with other words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """A form as it was sent: whose, which, and a digest of what was typed into it."""

    by: str
    token: str
    digest: str


def made_by(sending: Sending) -> tuple[str, ...] | None:
    """What the form made when it was sent before with the same words; None where it was not."""
    row = models.SentForm.objects.filter(by=sending.by, token=sending.token).first()
    return tuple(row.made) if row is not None and row.digest == sending.digest else None


def send_once(
    sending: Sending, make: Callable[[], Iterable[str]], *, at: datetime
) -> tuple[str, ...]:
    """The ids of what the form makes, or made when it came first. Raises SentOtherwise, and what `make` raises."""
    with transaction.atomic():
        row, is_first = models.SentForm.objects.get_or_create(
            by=sending.by, token=sending.token, defaults={"digest": sending.digest, "at": at}
        )
        if is_first:
            row.made = list(make())
            row.save(update_fields=["made"])
            models.SentForm.objects.filter(by=sending.by, at__lt=at - REMEMBERED).delete()
    if row.digest != sending.digest:
        raise SentOtherwise(
            "What this form held when it was sent before is in the file already. What you have changed since is "
            "below and is not in the file; send it again to enter it too."
        )
    return tuple(row.made)
