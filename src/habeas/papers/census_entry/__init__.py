"""The entry in a census or a list of cases: in one neutral paragraph what PEN's and others' case lists give of each person."""

from collections.abc import Sequence
from datetime import date

from habeas.core.custody import Holding, custody
from habeas.core.facts import Fact
from habeas.core.prose import whole
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.death import Death
from habeas.kinds.detention import Detention, Status
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.particulars import Particulars
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence as Sentencing
from habeas.kinds.transfer import Transfer
from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.answers import field
from habeas.papers.parts.chronicle import event
from habeas.papers.parts.custody import who
from habeas.papers.parts.opening import time_held
from habeas.papers.parts.version import version
from habeas.papers.told import Told
from habeas.papers.writing import Writing

# What is told of the course, and how many of each at most.
_COURSE: tuple[tuple[tuple[type[Fact], ...], int], ...] = (
    ((Arrest,), 2),
    ((EnforcedDisappearance,), 1),
    ((Charge,), 3),
    ((Sentencing,), 2),
    ((HungerStrike,), 1),
    ((HealthCondition,), 1),
)
_NO_PROFESSION = whole("What the person does, or is known for, is not on file.")


def _born(writing: Writing) -> list[Statement]:
    found = field(Particulars, "born")(writing)
    return [writing.own("born_opening"), *found] if found else []


def _person(writing: Writing) -> list[Block]:
    """The date of birth and what the person is known for."""
    roles = who(writing)
    told = (*_born(writing), *([roles] if roles else []))
    if not any(isinstance(h.followed.fact, AffiliationRole) for h in writing.casefile.affirmed):
        writing.lacks(_NO_PROFESSION)
    return [Paragraph(told)] if told else []


def _course(writing: Writing) -> list[Block]:
    """Disappearance, arrest, charges, sentence, where held, health, and how it ended."""
    told = [t for kinds, most in _COURSE for t in writing.told(*kinds)[-most:]]
    told += _held(writing)
    told += _ends(writing, told)
    told.sort(key=lambda one: one.day or date.max)
    said: tuple[Statement, ...] = tuple(event(writing, one) for one in told)
    return [Paragraph(said)] if said else []


def _held(writing: Writing) -> list[Told]:
    """House arrest and the last move, where there were any, and where the person was held last."""
    told = writing.told(Detention, Transfer)
    at_home = [t for t in told if t.fact.stated("status") == Status.HOUSE_ARREST]
    moves = [t for t in told if isinstance(t.fact, Transfer)]
    chosen = (*at_home[-1:], *moves[-1:], *told[-1:])
    return [t for n, t in enumerate(chosen) if t not in chosen[:n]]


def _ends(writing: Writing, course: Sequence[Told]) -> list[Told]:
    """How it ended; a release after which the person was taken again stands between the two arrests."""
    ends = writing.told(Release, Death)[-2:]
    if custody(writing.casefile).holding is not Holding.HELD:
        return list(ends)
    arrests = [t.day for t in course if isinstance(t.fact, Arrest) and t.day is not None]
    return [t for t in ends if t.day is not None and any(t.day <= day for day in arrests)]


def _status(writing: Writing) -> list[Block]:
    """The status on the day, with the days in custody."""
    days = time_held(writing)
    return [Paragraph(tuple(days[:1]) or (writing.own("status"),))]


PAPER = Paper(
    key="census_entry",
    label="Census entry",
    package=__name__,
    parts=((None, _person), (None, _course), (None, version), (None, _status)),
    check=any_file,
)
