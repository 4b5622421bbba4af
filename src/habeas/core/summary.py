"""A case in one line: what the list of cases and Today show of it, and until which day that stays true.

Between two days on which anything in the file begins, ends or becomes known, only counts of days move, and they
move evenly: so a summary made on one day serves for the days after it, until `fresh_until`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from habeas.core.care import care
from habeas.core.casefile import Casefile
from habeas.core.contradictions import contradictions
from habeas.core.copies import waiting
from habeas.core.corroboration import Standing
from habeas.core.custody import Holding, custody
from habeas.core.due import Due, standing_tasks
from habeas.core.silence import silence
from habeas.core.timeline import timeline
from habeas.core.when import When

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Count:
    """A count of days that stood at `days` on a day, and grows by one a day or stays; None where there is none."""

    days: int | None
    grows: bool

    def on(self, day: date, since: date) -> int | None:
        """What it is on a day; `since` is the day it was taken."""
        if self.days is None:
            return None
        return self.days + (day - since).days if self.grows else self.days


@dataclass(frozen=True, slots=True)
class Summary:
    """A case as of `day`. `care` is 'unmet', 'met' or empty; `tasks` tell themselves on which days they show."""

    day: date
    fresh_until: date
    holding: Holding
    status: str
    least: Count
    most: Count
    is_about: bool
    silent_since: date | None
    silence_is_least: bool
    has_dayless_call: bool
    last_call: date | None
    last_call_when: When | None
    last_answer: date | None
    last_answer_when: When | None
    care: str
    languages: tuple[str, ...]
    sources: int
    facts: int
    to_review: int
    single: int
    contested: int
    alike: int
    tasks: tuple[Due, ...]


def summary(casefile: Casefile) -> Summary:
    """The line of a case as of its day."""
    clock, calls = custody(casefile), silence(casefile)
    tomorrow = custody(casefile.at(min(casefile.as_of, date.max - _DAY) + _DAY))
    sources = casefile.known_sources.values()
    answer = calls.last_response
    return Summary(
        day=casefile.as_of,
        fresh_until=fresh_until(casefile),
        holding=clock.holding,
        status=(clock.spells[-1].status or "") if clock.held else "",
        least=_count(clock.days_min, tomorrow.days_min),
        most=_count(clock.days_max, tomorrow.days_max),
        is_about=clock.is_about,
        silent_since=calls.unanswered[0].on if calls.unanswered else None,
        silence_is_least=bool(calls.unanswered) and not calls.unanswered[0].is_exact,
        has_dayless_call=bool(calls.dayless),
        last_call=calls.appeals[-1].on if calls.appeals else None,
        last_call_when=calls.appeals[-1].when if calls.appeals else None,
        last_answer=answer.on if answer is not None and answer.when is not None else None,
        last_answer_when=answer.when if answer is not None else None,
        care=_care(casefile),
        languages=tuple(sorted({s.language for s in sources if s.language})),
        sources=len(sources),
        facts=len(casefile.facts),
        to_review=len(casefile.proposals),
        single=sum(entry.standing is Standing.SINGLE for entry in timeline(casefile)),
        contested=len(contradictions(casefile)),
        alike=len(waiting(casefile)),
        tasks=standing_tasks(casefile),
    )


def _count(today: int | None, tomorrow: int | None) -> Count:
    return Count(today, today is not None and tomorrow is not None and tomorrow > today)


def uncounted(found: Summary) -> Summary:
    """The line of a case for somebody who is given single sources of it: from those nothing can be counted."""
    nothing = Count(0, grows=False)
    return replace(
        found,
        holding=Holding.NOT_KNOWN,
        status="",
        least=nothing,
        most=nothing,
        is_about=False,
        silent_since=None,
        silence_is_least=False,
        has_dayless_call=False,
        last_call=None,
        last_call_when=None,
        last_answer=None,
        last_answer_when=None,
        care="",
        to_review=0,
        single=0,
        contested=0,
        alike=0,
        tasks=(),
    )


def _care(casefile: Casefile) -> str:
    needs = care(casefile)
    if not needs:
        return ""
    return "unmet" if any(need.is_unmet for need in needs) else "met"


def fresh_until(casefile: Casefile) -> date:
    """The first later day on which something in the file begins, ends or becomes known; date.max if none does."""
    return min((d for d in _turning_days(casefile) if d > casefile.as_of), default=date.max)


def _turning_days(casefile: Casefile) -> Iterator[date]:
    for claim in casefile.known_claims:
        yield from _ends(claim.when)
        yield from _ends(claim.told_on)
    for source in casefile.known_sources.values():
        yield from _ends(source.date)


def _ends(when: When | None) -> Iterator[date]:
    """The days on which a date, or either end of an interval, can begin, and those after which it is over."""
    if when is None:
        return
    parts = [When(p) for p in when.text.split("/") if p not in ("", "..")]
    for part in (when, *parts):
        for day in (part.earliest, part.latest):
            if day is not None and day < date.max:
                yield from (day, day + _DAY)
