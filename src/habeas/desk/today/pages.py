"""What needs doing over all cases of a user: each line with its reason, and where it is done."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, ngettext

from habeas.core.care import care
from habeas.core.casefile import Casefile
from habeas.core.corroboration import Standing
from habeas.core.custody import custody
from habeas.core.due import due
from habeas.core.timeline import timeline
from habeas.desk.asking import View, address
from habeas.desk.telling import say_day, say_number, tell

AHEAD = timedelta(days=14)
MANY = 8


@dataclass(frozen=True, slots=True)
class Task:
    """One line: in which case, why, and the page where it is done."""

    code: str
    reference: str
    name: str
    said: str
    address: str
    on: date | None


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one sort; `rest` are those beyond the first few."""

    code: str
    title: str | Promise
    tasks: tuple[Task, ...]
    rest: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """The day on which somebody wanted to look at a case again."""

    on: date
    why: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One case with what is not in its file: the day to look again, and the papers that wait for this user."""

    casefile: Casefile
    review: Review | None = None
    papers: tuple[str, ...] = ()


_SECTIONS = (
    ("hearing-ahead", gettext_lazy("Hearings in the next 14 days"), "case_proceedings"),
    ("review-date", gettext_lazy("To be looked at again"), "case"),
    ("appeal-unanswered", gettext_lazy("Appeals without an answer"), "case_calls"),
    ("care-unmet", gettext_lazy("Care refused, or asked for and not given"), "case_health"),
    ("to-approve", gettext_lazy("Papers to approve"), "case_papers"),
    ("milestone", gettext_lazy("Round numbers of days in the next 14 days"), "case"),
    ("claims-to-review", gettext_lazy("Claims to review"), "case_sources"),
    ("contradiction", gettext_lazy("What cannot all be true"), "case_facts"),
    ("single", gettext_lazy("Facts that rest on one source"), "case_facts"),
    ("empty-file", gettext_lazy("Cases without a source"), "case_sources"),
)
_PLACE = {code: place for code, _, place in _SECTIONS}


def sections(cases: Iterable[Asked]) -> tuple[Section, ...]:
    """The sections that have a line, the most pressing first; in each the oldest first."""
    tasks = [task for case in cases for task in (*_tasks(case.casefile), *_beside(case))]
    found = []
    for code, title, _ in _SECTIONS:
        mine = sorted(
            (t for t in tasks if t.code == code), key=lambda t: (t.on or date.max, t.reference)
        )
        if mine:
            found.append(Section(code, title, tuple(mine[:MANY]), tuple(mine[MANY:])))
    return tuple(found)


def _beside(case: Asked) -> Iterator[Task]:
    """What people asked for: to look again, to approve."""
    casefile, review = case.casefile, case.review
    for title in case.papers:
        yield _task(casefile, "to-approve", title, None)
    if review is not None and review.on <= casefile.as_of + AHEAD:
        words = gettext("%(day)s: %(why)s") % {"day": say_day(review.on), "why": review.why or "—"}
        yield _task(casefile, "review-date", words, review.on)


def _tasks(casefile: Casefile) -> Iterator[Task]:
    for item in due(casefile):
        if item.code != "milestone" or (item.on and item.on <= casefile.as_of + AHEAD):
            yield _task(casefile, item.code, tell(item), item.on)
    for need in care(casefile):
        if need.is_unmet and custody(casefile).held:
            said = gettext("Not given: %(need)s. First asked: %(day)s.") % {
                "need": gettext("care of any kind") if need.need == "any" else need.need,
                "day": say_day(need.first_asked) if need.first_asked else "—",
            }
            on = need.first_asked.earliest if need.first_asked else None
            yield _task(casefile, "care-unmet", said, on)
    single = sum(entry.standing is Standing.SINGLE for entry in timeline(casefile))
    if single:
        words = ngettext("%(num)s fact rests on one source.", "%(num)s facts rest on one source.", single)  # fmt: skip
        yield _task(casefile, "single", words % {"num": say_number(single)}, None)


def _task(casefile: Casefile, code: str, said: str, on: date | None) -> Task:
    view = View(casefile.as_of, None)
    more = {"standing": code} if code == "single" else {}
    if code == "contradiction":
        more = {"standing": Standing.CONTESTED.name.lower()}
    there = address(_PLACE[code], casefile.reference, view=view, **more)
    return Task(code, casefile.reference, casefile.person.name, said, there, on)
