"""The brief for a meeting: one page that says who, how long, what is gravest, what is new, what is unanswered and what to ask."""

from habeas.kinds.charge import Charge
from habeas.kinds.demand import Demand
from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.fitting import Spare
from habeas.papers.paper import Limit, Paper, any_file
from habeas.papers.parts.asks import asks
from habeas.papers.parts.calls import silence_since
from habeas.papers.parts.chronicle import latest
from habeas.papers.parts.coming import case_and_coming
from habeas.papers.parts.custody import who
from habeas.papers.parts.gravest import found_gravest, gravest
from habeas.papers.parts.kept import where_held
from habeas.papers.parts.opening import time_held
from habeas.papers.parts.replies import last_answer, reply
from habeas.papers.parts.trial import judgment, where_it_stands
from habeas.papers.parts.version import latest_version
from habeas.papers.writing import Writing


def _opening(writing: Writing) -> list[Block]:
    """Who the person is, and on how many days held; what brought that about is told with the latest."""
    roles = who(writing)
    used = set(writing.used)
    days = time_held(writing)[:1]
    writing.used = used
    dated = [] if days else [writing.own("dated")]
    told: list[Statement] = [writing.own("opening"), *dated, *([roles] if roles else []), *days]
    return [Paragraph((*told, *where_held(writing), *_judged(writing)))]


def _judged(writing: Writing) -> list[Statement]:
    """What a court judged, where nothing gives way; the charges that led to it are told with that."""
    if not judgment(writing):
        return []
    told = where_it_stands(writing)
    writing.used |= {i for charge in writing.told(Charge) for i in charge.ids}
    return told


def _latest(writing: Writing) -> list[Block]:
    """What is new besides, in the room that is left."""
    apart = tuple(i for told in last_answer(writing) for i in told.ids)
    return latest(writing, before=found_gravest(writing), apart=apart)


def _what_they_will_say(writing: Writing) -> list[Block]:
    """What they say of the custody, and last their answer to what was asked: a refusal will be said again."""
    said, answer = latest_version(writing), last_answer(writing)
    told = [s for block in said if isinstance(block, Paragraph) for s in block.statements]
    told += [reply(writing, one) for one in answer]
    return [Paragraph(tuple(told))] if told else []


_SPARES = (
    Spare("heading_latest", 0, is_oldest_first=True),
    Spare("heading_coming", 4),
    Spare("heading_calls", 1),
    Spare("heading_gravest", 3),
    Spare("heading_version", 1, is_oldest_first=True),
    Spare("heading_gravest", 2),
    Spare("heading_asks", 3, kind=Demand),
    Spare("heading_gravest", 1),
    Spare("heading_asks", 1, kind=Demand),
)
"""What gives way to the demands and the last answer, which whoever goes there needs first."""

PAPER = Paper(
    key="meeting_brief",
    label="Brief for a meeting",
    package=__name__,
    parts=(
        (None, _opening),
        ("heading_gravest", gravest),
        ("heading_calls", silence_since),
        ("heading_latest", _latest),
        ("heading_coming", case_and_coming),
        ("heading_version", _what_they_will_say),
        ("heading_asks", asks),
    ),
    check=any_file,
    limit=Limit(1, "a brief is read on the way in: what does not fit on a page is not read"),
    spares=_SPARES,
)
