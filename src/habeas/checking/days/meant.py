"""The day that was probably meant by one of which the file has nothing: that of the event it is told of, else one that looks like it."""

from datetime import date

from habeas.checking.days.dates import Carried, Written, dates_in, likeness
from habeas.checking.days.events import days_on_file, sort_of
from habeas.checking.look import Look


def day_meant(look: Look, known: Carried, written: Written) -> date | None:
    """That day: of several on which the file has such an event the one that looks most like it."""
    day = written.when.day if written.when is not None else None
    if day is None:
        return None
    return min(_of_the_event(look, written), key=lambda d: likeness(d, day), default=None) or known.nearest(day)  # fmt: skip


def _of_the_event(look: Look, written: Written) -> frozenset[date]:
    """The days on which the file has what the words beside the day tell of."""
    said = look.said_at(written.start)
    if said is None or look.language != "en":
        return frozenset()
    places = dates_in(said.text)
    at = next((n for n, w in enumerate(places) if said.start + w.start == written.start), None)
    sort = sort_of(said, places, at) if at is not None else None
    return days_on_file(look, sort) if sort is not None else frozenset()
