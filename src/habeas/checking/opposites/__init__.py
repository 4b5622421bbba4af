"""What a draft tells the other way round than the file: shown for not shown, open for closed, answered for unanswered."""

from collections.abc import Iterator

from habeas.checking.look import Look
from habeas.checking.novel import is_english
from habeas.checking.opposites import authorities, care, contact, custody, decided, outcome, trial
from habeas.checking.opposites.limits import told_limits
from habeas.checking.opposites.sides import Opposite, opposed

_ALL = (authorities, care, contact, custody, decided, outcome, trial)


def opposites(look: Look) -> Iterator[Opposite]:
    """Each such telling in an English draft, with what the file has."""
    if not is_english(look):
        return
    for each in _ALL:
        for matter in each.matters(look):
            yield from opposed(look, matter)
    yield from told_limits(look)


__all__ = ["Opposite", "opposites"]
