"""Say once more that it is oneself, before somebody is let see more. A wrong password is on record too."""

from datetime import datetime

from django.contrib.auth.models import User

from habeas.ledger.acts._act import act
from habeas.ledger.acts.try_password import try_password


def confirm_password(
    user: User, password: str, *, at: datetime, address: str, device: str = ""
) -> bool:
    """Whether it is the user's password. Raises TooEarly after many wrong ones."""
    fits = try_password(
        user.username, address, lambda: user.check_password(password), at=at, device=device
    )
    name = "confirm_password" if fits else "wrong_password"
    with act(name, [], by=user.username, at=at) as doing:
        doing.touches(f"user:{user.pk}")
    return fits
