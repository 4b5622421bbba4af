"""Up to when a court ordered somebody to be held: the end of an order, which is not the end of custody."""

from dataclasses import replace

from habeas.core.rules import Passage
from habeas.core.when import When
from habeas.kinds.detention import Detention


def with_order(p: Passage, held: Detention, *, order: str, footing: str) -> Detention:
    """With the day up to which it was ordered: where the words are those of an order, or of being held on one and the day is to come."""
    until = p.until
    if until is None:
        return held
    is_past = held.when == When(f"../{until.text}")
    if not p.has(order) and (is_past or not p.has(footing)):
        return held
    return replace(held, until=until, when=None if is_past else held.when)


def order_running(p: Passage, held: Detention) -> Detention | None:
    """Of words that say until when, or on which day, an order runs out."""
    until = p.until or p.when
    is_a_day = until is not None and not until.is_interval
    return replace(held, until=until) if is_a_day else None
