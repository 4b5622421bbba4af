"""Days that a draft has counted for itself: the eve of what came, or the day behind it, as the end of a span that it counts."""

import re
from datetime import date, timedelta
from itertools import pairwise

from habeas.checking.days.dates import Written, dates_in
from habeas.checking.days.events import event_days
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look
from habeas.reading.en.durations import NUMBER, number

_NUMBER = re.compile(rf"\b{NUMBER}\b(?! (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)", re.IGNORECASE)  # fmt: skip
_TO = re.compile(r"\s*(?:to|until|till|up to|through|and|–|-)\s*(?:and including )?", re.IGNORECASE)
_A_DAY = timedelta(days=1)


def is_end_of_a_span(look: Look, written: Written) -> bool:
    """Whether its sentence has the right number of days of a span between what the file dates, less the day of the one or the other."""
    said = look.said_at(written.start)
    place = written.start - said.start if said is not None else 0
    for first, last in pairwise(dates_in(said.text) if said is not None else ()):
        if said is None or place not in (first.start, last.start):
            continue
        if _TO.fullmatch(said.text, first.end, last.start) is None:
            continue
        one, other = last_day(first, look.as_of), last_day(last, look.as_of)
        if one is None or other is None or not (_is_near(look, one) and _is_near(look, other)):
            continue
        gap = (other - one).days
        if {number(m[0]) for m in _NUMBER.finditer(said.text)} & {gap, gap + 1}:
            return True
    return False


def _is_near(look: Look, day: date) -> bool:
    """Whether the file has something on that day, the one before or the one after."""
    return not event_days(look).isdisjoint((day - _A_DAY, day, day + _A_DAY))
