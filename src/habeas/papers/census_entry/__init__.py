"""The entry in a census or a list of cases: in one neutral paragraph what PEN's and others' case lists give of each person."""

from habeas.core.custody import Holding, custody
from habeas.core.prose import whole
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.death import Death
from habeas.kinds.detention import Detention
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.particulars import Particulars
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence as Sentencing
from habeas.kinds.transfer import Transfer
from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.answers import field
from habeas.papers.parts.custody import who
from habeas.papers.parts.health import condition, plain
from habeas.papers.parts.opening import time_held
from habeas.papers.parts.version import version
from habeas.papers.writing import Writing

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
    """Arrest, charges, sentence, where held, health, and how it ended."""
    told: list[Statement] = [plain(writing, one) for one in writing.told(Arrest)[-2:]]
    told += [plain(writing, one) for one in writing.told(Charge)[-3:]]
    told += [plain(writing, one) for one in writing.told(Sentencing)[-2:]]
    told += [plain(writing, one) for one in writing.told(Detention, Transfer)[-1:]]
    told += [condition(writing, one) for one in writing.told(HealthCondition)[-1:]]
    if custody(writing.casefile).holding is not Holding.HELD:
        told += [plain(writing, one) for one in writing.told(Release, Death)[-1:]]
    return [Paragraph(tuple(told))] if told else []


def _status(writing: Writing) -> list[Block]:
    """The status on the day, with the days in custody."""
    days = time_held(writing)
    return [Paragraph((writing.own("status"), *days[:1]))]


PAPER = Paper(
    key="census_entry",
    label="Census entry",
    package=__name__,
    parts=((None, _person), (None, _course), (None, version), (None, _status)),
    check=any_file,
)
