"""What a draft tells the other way round than the file: shown for not shown, open for closed, answered for unanswered."""

from collections.abc import Iterator

from habeas.checking.look import Look
from habeas.checking.opposites import authorities, care, contact, custody, decided, outcome, trial
from habeas.checking.opposites.answered import told_answers
from habeas.checking.opposites.limits import told_limits
from habeas.checking.opposites.sides import Opposite, opposed
from habeas.checking.telling.novel import is_english

_ALL = (authorities, care, contact, custody, decided, outcome, trial)


def opposites(look: Look) -> Iterator[Opposite]:
    """Each such telling in an English draft, with what the file has."""
    if not is_english(look):
        return
    told = [one for each in _ALL for matter in each.matters(look) for one in opposed(look, matter)]
    told += told_limits(look)
    told = [*{(one.start, one.end): one for one in told}.values()]
    yield from told
    for one in told_answers(look):
        if not any(other.start < one.end and one.start < other.end for other in told):
            yield one


__all__ = ["Opposite", "opposites"]
