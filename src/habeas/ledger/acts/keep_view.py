"""Keep a way of looking at the list of cases under a name, or forget it."""

from datetime import datetime

from django.contrib.auth.models import User

from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.errors import NotThere, Refused

LONGEST = 80


def keep_view(user: User, name: str, query: str, *, at: datetime) -> None:
    """Keep the query of an address; one of that name is replaced. Raises Refused for a name that is none."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST:
        raise Refused("A view needs a name of at most {most} letters; type one.", most=str(LONGEST))
    with act("keep_view", [], by=user.username, at=at) as doing:
        models.SavedView.objects.update_or_create(user=user, name=name, defaults={"query": query})
        doing.touches(f"user:{user.pk}")


def forget_view(user: User, number: int, *, at: datetime) -> None:
    """Raises NotThere for a view that is not the user's."""
    view = models.SavedView.objects.filter(user=user, pk=number).first()
    if view is None:
        raise NotThere("There is no such view.")
    with act("forget_view", [], by=user.username, at=at) as doing:
        view.delete()
        doing.touches(f"user:{user.pk}")
