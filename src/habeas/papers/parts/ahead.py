"""What happened since the last appeal, and what will be done next."""

from habeas.core.custody import Holding, custody
from habeas.core.facts import Fact
from habeas.core.prose import whole
from habeas.core.when import When
from habeas.kinds.care_given import CareGiven
from habeas.kinds.commitment import Commitment
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.investigation import Investigation
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.parts.events import happened
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing

_NEWS: tuple[type[Fact], ...] = (
    Visit, HealthCondition, CareGiven, Transfer, Release, Hearing, Investigation, Response,
)  # fmt: skip
_MOST = 6


def since_last(writing: Writing) -> list[Block]:
    """Dated events after the last appeal that the file has: what a reader of that appeal does not know."""
    last = writing.earlier[-1].on if writing.earlier else None
    if last is None:
        return []
    news = [one for one in writing.told(*_NEWS) if _is_after(one, last.isoformat())][-_MOST:]
    if not news:
        writing.lacks(
            whole("Nothing on file happened after the last appeal ({day}).", day=When.on(last))
        )
        return []
    news.sort(key=lambda one: (str(one.day), not isinstance(one.fact, Visit)))
    told: list[Statement] = [happened(writing, one) for one in news]
    return [Paragraph(tuple(told))]


def _is_after(told: Told, last: str) -> bool:
    """Dated by the source itself, and wholly after that day."""
    when = told.fact.occurred
    return when is not None and when.earliest is not None and when.earliest.isoformat() > last


def _awaits_nothing(writing: Writing) -> bool:
    """Whether the person is out of custody and no appeal of the one who speaks stands without an answer."""
    is_out = custody(writing.casefile).holding is Holding.NOT_HELD
    return is_out and not any(a.is_open and writing.is_own(a.by) for a in writing.earlier)


def _closing(writing: Writing) -> str:
    """What is waited for: nothing, an answer, or that what was asked is done where all own appeals were answered."""
    if _awaits_nothing(writing):
        return "closing_over"
    own = [a for a in writing.earlier if writing.is_own(a.by)]
    return "closing_answered" if own and not any(a.is_open for a in own) else "closing"


def next_steps(writing: Writing) -> list[Block]:
    """The last undertaking on file, else the author's own closing."""
    given = [
        h for h in writing.casefile.affirmed
        if isinstance(h.followed.fact, Commitment) and writing.is_own(h.followed.fact.stated("actor"))
    ]  # fmt: skip
    undertaken = [t for t in once(writing.casefile, given) if t.fact.stated("undertaking")]
    if not undertaken:
        writing.lacks(whole("What the organisation will do next is not on file."))
        return [Paragraph((writing.own(_closing(writing)),))]
    last = undertaken[-1]
    what = (last.fact.stated("undertaking") or "").rstrip(".")
    return [Paragraph((writing.says("commitment", last.ids, what=writing.written(what)),))]
