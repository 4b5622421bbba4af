"""The chronology as a picture: lanes on a time axis, as numbers that a template draws in SVG.

Pure: a casefile gives the same picture always. Units are those of the SVG's view box.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext, gettext_lazy

from habeas.core.casefile import Casefile
from habeas.core.custody import Spell, custody
from habeas.core.facts import Strand
from habeas.core.silence import silence
from habeas.core.timeline import Entry, timeline
from habeas.desk.telling import say_day, say_number, tell

WIDTH = 960
LEFT, RIGHT, TOP = 150, 20, 16
LANE, GAP = 44, 6
RADIUS = 5
STACK = 2 * RADIUS + 2
YEAR_ROOM = 44
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


@dataclass(frozen=True, slots=True)
class Dot:
    """One dated fact: a mark that leads to its line in the list."""

    x: float
    y: float
    sort: str
    title: str
    claim: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A year that begins, or the day the picture is as of."""

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
    width: int = WIDTH


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> float:
        """Where a day stands; days outside stand at the edge."""
        day = min(max(day, self.first), self.last)
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)


def draw(casefile: Casefile) -> Picture | None:
    """The picture, or None where no fact has a date."""
    entries = [
        e
        for e in timeline(casefile)
        if e.is_dated and _day(e) and e.held.followed.fact.strand in _LANE_OF
    ]
    if not entries:
        return None
    days = [day for e in entries if (day := _day(e)) is not None and day <= casefile.as_of]
    first = min(days, default=casefile.as_of)
    scale = _Scale(first - _margin(first, casefile.as_of), casefile.as_of)
    clock = custody(casefile)
    return Picture(
        height=TOP + len(LANES) * (LANE + GAP) + 24,
        lanes=tuple((_top(key), str(label)) for key, label in LANES),
        ticks=tuple(_ticks(scale)),
        bands=(*_custody_bands(scale, clock.spells, casefile.as_of), *_silences(scale, casefile)),
        dots=tuple(_dots(scale, entries)),
        description=_description(casefile, len(entries)),
    )


def _margin(first: date, last: date) -> timedelta:
    return max(timedelta(days=10), (last - first) / 40)


def _top(lane: str) -> float:
    return TOP + [key for key, _ in LANES].index(lane) * (LANE + GAP)


def _day(entry: Entry) -> date | None:
    when = entry.held.followed.when
    if when is None:
        return None
    return when.earliest or when.latest


def _ticks(scale: _Scale) -> Iterator[Tick]:
    """Each year, or every few where years are narrow; none too near the last day."""
    years = range(scale.first.year + 1, scale.last.year + 1)
    room = (WIDTH - LEFT - RIGHT) / max(1, (scale.last - scale.first).days / 365)
    step = max(1, -(-YEAR_ROOM // max(1, int(room))))
    end = scale.x(scale.last)
    for year in years:
        x = scale.x(date(year, 1, 1))
        if year % step == 0 and end - x > YEAR_ROOM * 3:
            yield Tick(x, str(year))
    yield Tick(end, say_day(scale.last))


def _custody_bands(scale: _Scale, spells: Iterable[Spell], as_of: date) -> Iterator[Band]:
    """Certain custody in full, what partial dates leave open around it paler."""
    y, height = _top("custody") + LANE - 16, 12
    for spell in spells:
        is_at_home = spell.status == "house_arrest"
        sort = "house" if is_at_home else "held"
        what = gettext("house arrest") if is_at_home else gettext("held")
        longest, shortest = spell.longest(as_of), spell.shortest(as_of)
        if longest is not None and longest != shortest:
            yield _band(scale, longest, y, height, "maybe", gettext("perhaps held"))
        if shortest is not None:
            yield _band(scale, shortest, y, height, sort, what)


def _silences(scale: _Scale, casefile: Casefile) -> Iterator[Band]:
    y = _top("appeals") + LANE - 8
    unanswered = silence(casefile).unanswered
    if unanswered:
        yield _band(
            scale, (unanswered[0].on, casefile.as_of), y, 4, "silence", gettext("no answer")
        )


def _band(
    scale: _Scale, period: tuple[date, date], y: float, height: float, sort: str, what: str
) -> Band:
    x = scale.x(period[0])
    width = round(max(1.5, scale.x(period[1]) - x), 1)
    x = min(x, WIDTH - RIGHT - width)
    first, last = say_day(period[0]), say_day(period[1])
    title = gettext("%(what)s: %(first)s to %(last)s") % {
        "what": what,
        "first": first,
        "last": last,
    }
    return Band(x, y, width, height, sort, title)


def _dots(scale: _Scale, entries: Iterable[Entry]) -> Iterator[Dot]:
    """Marks that would cover one another are stacked, three high, then side by side."""
    taken: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for entry in entries:
        lane = _LANE_OF[entry.held.followed.fact.strand]
        day = _day(entry)
        if day is None:
            continue
        x = scale.x(day)
        near = [row for other, row in taken[lane] if abs(other - x) < STACK]
        row = next((r for r in range(3) if r not in near), len(near) % 3)
        taken[lane].append((x, row))
        y = _top(lane) + RADIUS + 2 + row * (RADIUS * 2 - 1)
        yield Dot(x, y, lane, f"{say_day(entry.when)}: {tell(entry)}", entry.held.id)


def _description(casefile: Casefile, count: int) -> str:
    said = gettext(
        "Dated facts of %(case)s on a time axis: %(count)s. The list below has the same facts."
    )
    return said % {"case": casefile.reference, "count": say_number(count)}
