"""How long the person is said to have been in a place that the same sentence names: "Zabor Prison, where she has spent 182 days"."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.days.dates import dates_in
from habeas.checking.lengths.intervals import telling_of_events
from habeas.checking.lengths.spans import LENGTH, Length, last_day, length_of
from habeas.checking.look import Look, Said
from habeas.checking.passages import RUN, same
from habeas.core.casefile import Casefile, once
from habeas.core.custody import custody
from habeas.core.facts import Custody
from habeas.kinds.detention import Detention
from habeas.kinds.transfer import Transfer

_WHERE = re.compile(
    rf"\b(?P<place>{RUN}),? (?:where|in which) (?:[\w ]{{0,25}}? )?(?:s?he|M[rs]s? \w+) (?P<verb>has|had|was to|would|is to) (?:now |already |by now |so far |then |to )?(?:spen[dt]|be(?:en)?(?: held| kept| locked up)?(?: for)?) (?P<length>{LENGTH})"
)
_ENDS = re.compile(r"[^.;]{0,20}?\b(?:until|till|up to|before|and then)\b")


def lengths_in_a_place(look: Look) -> Iterator[Length]:
    """Each such length with the days from every arrival there to the day named with it, the next move, or today."""
    arrived = _arrivals(look.casefile)
    for said in telling_of_events(look) if arrived else ():
        match = _WHERE.search(said.text)
        stated = length_of(said.text, match, "length") if match is not None else None
        if match is None or stated is None or stated.hours:
            continue
        place = same(match["place"])
        begun = [day for where, day in arrived if where in place or place in where]
        days = {(end - day).days + n for day in begun for end in _ends(look, said, match, day, arrived) for n in (0, 1)}  # fmt: skip
        if days:
            start, end = (said.start + place for place in match.span("length"))
            yield Length(start, end, stated, tuple(sorted(days)), custody(look.casefile).claims)


@once
def _arrivals(casefile: Casefile) -> tuple[tuple[str, date], ...]:
    """Each place that the file has the person brought to, or held in from a day on, and that day."""
    found = []
    for held in casefile.of_kind(Transfer, Detention):
        when, where = held.followed.when, held.followed.fact.stated("where")
        is_begun = isinstance(held.followed.fact, Transfer) or (when is not None and when.is_open)
        day = when.earliest if when is not None and is_begun else None
        if day is not None and day.year > 1 and where and held.followed.is_affirmed:
            found.append((same(where), day))
    return tuple(sorted(found, key=lambda each: each[1]))


def _ends(
    look: Look, said: Said, match: re.Match[str], begun: date, arrived: tuple[tuple[str, date], ...]
) -> Iterator[date]:
    """When the time there was over: on the day named behind it; or else with the next move, or not yet."""
    behind = said.text[match.end() :]
    written = dates_in(behind)[:1] if _ENDS.match(behind) else ()
    named = [day for w in written if (day := last_day(w, look.as_of)) is not None]
    turns = [h.followed.when for h in look.casefile.affirmed if h.followed.fact.custody_effect is Custody.ENDS]  # fmt: skip
    after = [day for _, day in arrived if day > begun]
    after += [w.earliest for w in turns if w is not None and w.earliest and w.earliest > begun]
    yield from named or [min(after, default=look.as_of)]
