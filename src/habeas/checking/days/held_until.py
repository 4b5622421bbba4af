"""Until which day a court has somebody held, told otherwise than the sources tell it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from habeas.checking.days.dates import dates_in
from habeas.checking.kept import of_the_text
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look
from habeas.checking.parts import demands
from habeas.checking.passages import known_then, split
from habeas.core.casefile import keep

_ORDERS = re.compile(
    r"\b(?:remand(?:ed|s)|order(?:ed|s)|prolonged|extended|renewed)\b(?=(?:(?!\b(?:released?|freed|trial)\b)[^.;])*\b(?:remand(?:ed|s)?|custody|detention|detained|held|arrest)\b)(?:(?!\b(?:since|after|releas\w+|but|who|which)\b)[^.;]){0,120}?\b(?:until|till|up to|to) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$"
    r"|\b(?:remand|detention|custody|detention order|order|arrest)\b(?: (?:now|then|order|is|was|currently|period|in custody)){0,3} (?:runs?|ran|lasts?|lasted|expires?|expired|ends?|due to (?:end|expire|run out)|runs? out|ran out|valid|extended|prolonged)(?: until| till| up to| on| to)? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Until:
    """A day that a draft gives for the end of an order, and the one that the sources give."""

    start: int
    end: int
    known: date


def other_ends(look: Look) -> Iterator[Until]:
    """Each such day that no order on file has; of a day that the sentence names, no order of that day."""
    told = keep(look.casefile, f"checking.held_until.{look.as_of}", lambda: tuple(_told(look)))
    asked = {said.start for said in demands(look)} if told else frozenset[int]()
    for said in look.said if told else ():
        if said.start in asked or said.text.endswith("?"):
            continue
        for start, end in _ends(said.text):
            days = {last_day(w, look.as_of) for w in dates_in(said.text) if w.end <= start}
            known = [d for on, d in told if not days.isdisjoint(on)]
            known = known or ([d for _, d in told] if not days else [])
            stated = {(w.month, w.day) for w in dates_in(said.text) if w.start == start}
            years = {w.year for w in dates_in(said.text) if w.start == start} - {None}
            is_told = any((d.month, d.day) in stated and years <= {d.year} for d in known)
            if known and not is_told:
                yield Until(said.start + start, said.start + end, known[-1])


def _told(look: Look) -> Iterator[tuple[frozenset[date], date]]:
    """The orders of the sources: the days that the sentence names before, the source's own among them, and until when."""
    for source in known_then(look):
        own = {source.date.day} if source.date is not None else set()
        for sentence in split(source.text):
            for start, _ in _ends(sentence):
                written = dates_in(sentence)
                on = own | {last_day(w, look.as_of) for w in written if w.end <= start}
                until = next((w.when.day for w in written if w.start == start and w.when), None)
                if until is not None:
                    yield frozenset(d for d in on if d is not None), until


@of_the_text
def _ends(text: str) -> tuple[tuple[int, int], ...]:
    """Where the days stand until which the text says that somebody is to be held."""
    return tuple(
        (w.start, w.end) for w in dates_in(text) if w.day and _ORDERS.search(text, 0, w.start)
    )
