"""The communication of United Nations experts to a government, for mandate holders to work from: facts as received,
without prejudging them, the law, and questions (the layout is from memory: ohchr.org, communications of special procedures).
"""

from collections.abc import Iterator

from habeas.core.custody import Holding, custody
from habeas.core.facts import Role
from habeas.core.levels import Level
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.papers.draft import Block, OwnWords, Paragraph, Points, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.calls import calls
from habeas.papers.parts.chronicle import chronology
from habeas.papers.parts.custody import held, who_was_named
from habeas.papers.parts.law import law
from habeas.papers.parts.opening import dateline_to_chosen
from habeas.papers.writing import Writing
from habeas.standards import acknowledgements


def _opening(writing: Writing) -> list[Block]:
    """The day, who write, and about whom."""
    roles = who_was_named(writing)
    told: list[Statement] = [writing.own("opening"), *([roles] if roles else [])]
    return [Paragraph((dateline_to_chosen(writing),)), Paragraph(tuple(told))]


def _calls(writing: Writing) -> list[Block]:
    """What others asked of the same government."""
    return calls(writing) if writing.earlier else []


def _concern(writing: Writing) -> list[Block]:
    """The concern, without prejudging whether what is alleged is so."""
    return [Paragraph((writing.own("concern"),))]


def _asked(writing: Writing) -> Iterator[str]:
    """Which questions the facts call for: none on the safety of the dead, and where somebody is who disappeared."""
    casefile = writing.casefile
    vanished = any(h.followed.is_affirmed for h in casefile.of_kind(EnforcedDisappearance))
    yield "comments"
    if vanished and not acknowledgements(casefile):
        yield "whereabouts"
    yield "grounds_past" if custody(casefile).holding is Holding.NOT_HELD else "grounds"
    yield from ("care", "investigation")
    yield "death" if casefile.in_role(Role.DEATH) else "measures"


def _questions(writing: Writing) -> list[Block]:
    """What the government is asked, and when letter and answer are published."""
    asked: tuple[OwnWords, ...] = tuple(writing.own(f"question_{what}") for what in _asked(writing))
    return [
        Paragraph((writing.own("questions"),)),
        Points(asked),
        Paragraph((writing.own("notice"),)),
    ]


PAPER = Paper(
    key="experts_communication",
    label="Communication of United Nations experts",
    package=__name__,
    read_by=Level.PUBLIC,
    parts=(
        (None, _opening),
        ("heading_custody", held),
        ("heading_facts", chronology),
        ("heading_calls", _calls),
        (None, _concern),
        ("heading_questions", _questions),
        ("heading_law", law),
    ),
    check=any_file,
)
