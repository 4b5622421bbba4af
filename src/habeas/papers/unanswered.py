"""Which appeals a paper of a day tells of, and which of them stand without an answer: one count for all that is said of them."""

from collections.abc import Iterable

from habeas.core.appeals import Appeal, Response
from habeas.core.silence import SilenceClock


def made_before(clock: SilenceClock) -> tuple[Appeal, ...]:
    """The appeals made before the day: what is asked on it nobody can have answered yet."""
    return tuple(a for a in clock.appeals if a.on < clock.as_of)


def of_nobody_known(clock: SilenceClock, appeal: Appeal) -> Response | None:
    """The first answer that came since and of which nobody knows which authority gave it."""
    since = (r for r in clock.unattributed if r.first is not None and r.first >= appeal.on)
    return next(since, None)


def unanswered(clock: SilenceClock) -> tuple[Appeal, ...]:
    """Those of them that wait for an answer, and since which none came of which nobody knows whose it is."""
    waiting = (a for a in made_before(clock) if a.is_open)
    return tuple(a for a in waiting if of_nobody_known(clock, a) is None)


def any_by_another(appeals: Iterable[Appeal]) -> bool:
    """Whether a body that was not asked answered beside one of them."""
    return any(appeal.from_another is not None for appeal in appeals)
