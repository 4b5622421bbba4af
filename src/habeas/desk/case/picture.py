"""The chronology as a picture: lanes on a time axis, as numbers that a template draws in SVG.

Pure: a casefile gives the same picture always. Units are those of the SVG's view box.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlencode

from django.utils.translation import gettext, gettext_lazy, ngettext

from habeas.core.casefile import Casefile
from habeas.core.custody import custody
from habeas.core.facts import Strand
from habeas.core.silence import silence
from habeas.core.spells import Spell
from habeas.core.timeline import Entry, timeline
from habeas.core.when import When
from habeas.desk.case.facts import sentences
from habeas.desk.telling import language, say_day, say_number

WIDTH = 960
LEFT, RIGHT, TOP = 150, 20, 16
LANE, GAP = 44, 6
RADIUS = 5
STACK = 2 * RADIUS + 2
YEAR_ROOM = 44
_ROWS = range(3)
# How long each unit is in days, the room of its words, and the steps that a reader can follow.
_STEPS = {
    "day": (1, 120, (1, 2, 7, 14)),
    "month": (30, 110, (1, 2, 3, 6)),
    "year": (365, YEAR_ROOM, (1, 2, 5, 10, 20, 50)),
}
LANES = (
    ("custody", gettext_lazy("Custody")),
    ("proceedings", gettext_lazy("Proceedings")),
    ("health", gettext_lazy("Health and care")),
    ("treatment", gettext_lazy("Treatment, contact")),
    ("appeals", gettext_lazy("Calls and answers")),
)
_LANE_OF = {
    Strand.CUSTODY: "custody",
    Strand.PROCEEDINGS: "proceedings",
    Strand.HEALTH: "health",
    Strand.TREATMENT: "treatment",
    Strand.CONTACT: "treatment",
    Strand.APPEALS: "appeals",
}


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of time in a lane. `sort` names its look: held, house, maybe, silence."""

    x: float
    y: float
    width: float
    height: float
    sort: str
    title: str
    lane: str


class Dot(NamedTuple):
    """A dated fact, or `number` of them that stand too near: a mark that leads to the line of the first.

    It stands at the first day that its date leaves open; a line goes from there to `reach`, the last.
    """

    x: float
    y: float
    sort: str
    title: str
    claim: str
    reach: float
    number: int = 1


@dataclass(frozen=True, slots=True)
class Step:
    """A way to see more or less of the time: `query` asks for it."""

    key: str
    label: str
    query: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A day, a month or a year that begins, or the last day that is shown."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Picture:
    """All there is to draw."""

    height: float
    lanes: tuple[tuple[float, str], ...]
    ticks: tuple[Tick, ...]
    bands: tuple[Band, ...]
    dots: tuple[Dot, ...]
    description: str
    first: date
    last: date
    steps: tuple[Step, ...]
    counts: tuple[tuple[str, int], ...]
    width: int = WIDTH


class _Mark(NamedTuple):
    """A fact of a lane, with the first day that its date leaves open."""

    day: date
    lane: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> float:
        """Where a day stands; days outside stand at the edge."""
        first, last = self.first, self.last
        day = first if day < first else last if day > last else day
        share = (day - first).days / max(1, (last - first).days)
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)


def draw(casefile: Casefile, window: tuple[date, date] | None = None) -> Picture | None:
    """The picture of the whole time, or of a part of it; None where no fact has a date."""
    marks = list(_marks(casefile))
    if not marks:
        return None
    whole = _whole(casefile, marks)
    scale = _Scale(*(window or whole))
    seen = [m for m in marks if window is None or scale.first <= m.day <= scale.last]
    clock = custody(casefile)
    bands = (*_custody_bands(scale, clock.spells, casefile.as_of), *_silences(scale, casefile))
    return Picture(
        height=TOP + len(LANES) * (LANE + GAP) + 24,
        lanes=tuple((_top(key), str(label)) for key, label in LANES),
        ticks=tuple(_ticks(scale)),
        bands=bands,
        dots=tuple(_dots(scale, seen, casefile)),
        description=_description(casefile, len(seen)),
        first=scale.first,
        last=scale.last,
        steps=tuple(_steps(scale, whole)),
        counts=_counts(seen),
    )


def _marks(casefile: Casefile) -> Iterator[_Mark]:
    for entry in timeline(casefile):
        when, lane = entry.when, _LANE_OF.get(entry.held.followed.fact.strand)
        if entry.is_dated and when is not None and lane is not None:
            day = when.earliest or when.latest
            if day is not None:
                yield _Mark(day, lane, entry)


def _whole(casefile: Casefile, marks: Iterable[_Mark]) -> tuple[date, date]:
    first = min((m.day for m in marks if m.day <= casefile.as_of), default=casefile.as_of)
    room = max(10, (casefile.as_of - first).days // 40)
    return date.fromordinal(max(1, first.toordinal() - room)), casefile.as_of


def _counts(marks: Iterable[_Mark]) -> tuple[tuple[str, int], ...]:
    """How many facts each lane has."""
    counts = Counter(m.lane for m in marks)
    return tuple((str(label), counts[key]) for key, label in LANES if counts[key])


def _steps(scale: _Scale, whole: tuple[date, date]) -> Iterator[Step]:
    """The half in the middle, twice the time, the last year, the whole."""
    span = (scale.last - scale.first).days
    first, last = scale.first.toordinal(), scale.last.toordinal()
    if span > 8:
        yield _step("in", gettext("closer"), first + span // 4, last - span // 4)
    if (scale.first, scale.last) != whole:
        least, most = whole[0].toordinal(), whole[1].toordinal()
        wider = max(least, first - span // 2), min(max(most, last), last + span // 2)
        yield _step("out", gettext("wider"), *wider)
        yield _step("whole", gettext("the whole time"), least, most)
    if (whole[1] - whole[0]).days > 500:
        year = whole[1].toordinal()
        yield _step("year", gettext("the last twelve months"), year - 365, year)


def _step(key: str, label: str, first: int, last: int) -> Step:
    asked = {"from": date.fromordinal(first).isoformat(), "to": date.fromordinal(last).isoformat()}
    return Step(key, label, urlencode(asked))


def _top(lane: str) -> float:
    return TOP + [key for key, _ in LANES].index(lane) * (LANE + GAP)


def _ticks(scale: _Scale) -> Iterator[Tick]:
    """The days, months or years that begin, as near as their words have room; none too near the last day."""
    end = scale.x(scale.last)
    for day, label in _beginnings(scale):
        x = scale.x(day)
        if end - x > YEAR_ROOM * 3:
            yield Tick(x, label)
    yield Tick(end, say_day(scale.last))


def _beginnings(scale: _Scale) -> Iterator[tuple[date, str]]:
    unit, step = _step_of(scale)
    if unit == "year":
        for year in range(scale.first.year + 1, scale.last.year + 1):
            if year % step == 0:
                yield date(year, 1, 1), str(year)
        return
    for ordinal in range(scale.first.toordinal() + 1, scale.last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if unit == "day" and ordinal % step == 0:
            yield day, say_day(day)
        elif unit == "month" and day.day == 1 and (day.month - 1) % step == 0:
            yield day, say_day(When(f"{day:%Y-%m}"))


def _step_of(scale: _Scale) -> tuple[str, int]:
    """The smallest step between two marks whose words do not touch."""
    width = (WIDTH - LEFT - RIGHT) / max(1, (scale.last - scale.first).days)
    steps = ((unit, n) for unit, (_, _, many) in _STEPS.items() for n in many)
    fitting = ((u, n) for u, n in steps if n * _STEPS[u][0] * width >= _STEPS[u][1])
    return next(fitting, ("year", 100))


def _custody_bands(scale: _Scale, spells: Iterable[Spell], as_of: date) -> Iterator[Band]:
    """Certain custody in full, what partial dates leave open around it paler."""
    for spell in spells:
        sort = "house" if spell.is_at_home else "held"
        what = gettext("house arrest") if spell.is_at_home else gettext("held")
        longest, shortest = spell.longest(as_of), spell.shortest(as_of)
        if longest is not None and longest != shortest:
            yield from _band(scale, longest, "custody", "maybe", gettext("perhaps held"))
        if shortest is not None:
            yield from _band(scale, shortest, "custody", sort, what)


def _silences(scale: _Scale, casefile: Casefile) -> Iterator[Band]:
    unanswered = silence(casefile).unanswered
    if unanswered and unanswered[0].on <= casefile.as_of:
        period = (unanswered[0].on, casefile.as_of)
        what = gettext("no answer") if unanswered[0].is_exact else gettext("surely no answer")
        yield from _band(scale, period, "appeals", "silence", what)


def _band(
    scale: _Scale, period: tuple[date, date], lane: str, sort: str, what: str
) -> Iterator[Band]:
    """One band, unless it lies outside the time that is shown."""
    if period[1] < scale.first or period[0] > scale.last:
        return
    height, above = (4, 8) if sort == "silence" else (12, 16)
    x = scale.x(period[0])
    width = round(max(1.5, scale.x(period[1]) - x), 1)
    x = min(x, WIDTH - RIGHT - width)
    said = {"what": what, "first": say_day(period[0]), "last": say_day(period[1])}
    title = gettext("%(what)s: %(first)s to %(last)s") % said
    yield Band(x, _top(lane) + LANE - above, width, height, sort, title, str(dict(LANES)[lane]))


def _dots(scale: _Scale, marks: Iterable[_Mark], casefile: Casefile) -> Iterator[Dot]:
    """Marks that would cover one another are stacked, three high; what finds no room joins the nearest.

    They come in order of time, so what stands near is among the last three placed.
    """
    placed: dict[str, list[tuple[float, int, list[Entry]]]] = defaultdict(list)
    for day, lane, entry in marks:
        x, spots = scale.x(day), placed[lane]
        near = [spot for spot in spots[-3:] if abs(spot[0] - x) < STACK]
        taken = [row for _, row, _ in near]
        free = next((row for row in _ROWS if row not in taken), None) if taken else 0
        if free is not None:
            spots.append((x, free, [entry]))
        else:
            min(near, key=lambda spot: (abs(spot[0] - x), -spot[1]))[2].append(entry)
    said, code = sentences(casefile), language()
    words = gettext("%(day)s: %(fact)s")
    for lane, spots in placed.items():
        heights = [_top(lane) + RADIUS + 2 + row * (RADIUS * 2 - 1) for row in _ROWS]
        for x, row, told in spots:
            entry, number, claim = told[0], len(told), told[0].held.followed
            title = words % {"day": say_day(entry.when, code), "fact": said.of(claim)}
            if number == 1:
                reach = _reach(scale, entry)
            else:
                title, reach = _with_others(number, code) % {"first": title}, x
            yield Dot(x, heights[row], lane, title, claim.id, reach if reach > x else x, number)


def _reach(scale: _Scale, entry: Entry) -> float:
    """Where the last day stands on which it can have been; at the left edge where that is the first, or none is."""
    first, last = entry.when.bounds if entry.when else (None, None)
    return 0 if last is None or last == first else scale.x(last)


@lru_cache(maxsize=4096)
def _with_others(number: int, _code: str) -> str:
    """How many more a mark stands for, after the words for the first, in the language of the page."""
    more = ngettext(
        "%(first)s And %(num)s more near this day.",
        "%(first)s And %(num)s more near this day.",
        number - 1,
    )
    return more % {"first": "%(first)s", "num": say_number(number - 1)}


def _description(casefile: Casefile, count: int) -> str:
    said = gettext(
        "Dated facts of %(case)s on a time axis: %(count)s. The list below has the same facts."
    )
    return said % {"case": casefile.reference, "count": say_number(count)}
