"""The five categories of arbitrary detention held against a case: for each question the facts for and against."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.core.timeline import timeline
from habeas.desk.asking import View
from habeas.desk.case.facts import Passage, passage_of
from habeas.desk.law.engaging import seen
from habeas.desk.telling import tell
from habeas.procedures.arbitrary import CATEGORIES, Answer, Category, Question, Weighed, assess


@dataclass(frozen=True, slots=True)
class Bearing:
    """One fact that bears on a question: why, what it says, and where."""

    why: str
    sentence: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Asked:
    """One question with what speaks for and against it."""

    question: Question
    speaks_for: tuple[Bearing, ...]
    speaks_against: tuple[Bearing, ...]
    is_known: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """One category, its questions, and how many of them the file says nothing on."""

    category: Category
    asked: tuple[Asked, ...]
    not_known: int


def assessment(casefile: Casefile, view: View) -> tuple[Assessment, ...]:
    """Each category as of the day of the page."""
    return tuple(
        Assessment(
            found.category,
            tuple(_asked(casefile, answer, view) for answer in found.answers),
            len(found.not_known),
        )
        for found in assess(casefile, CATEGORIES)
    )


def _asked(casefile: Casefile, answer: Answer, view: View) -> Asked:
    return Asked(
        answer.question,
        tuple(_bearings(casefile, answer.speaks_for, view)),
        tuple(_bearings(casefile, answer.speaks_against, view)),
        answer.is_known,
    )


def _bearings(casefile: Casefile, weighed: Iterable[Weighed], view: View) -> Iterator[Bearing]:
    """Each fact as the chronology tells it, by the claim that the file follows; a denial is told as one."""
    lines = {entry.held.id: entry for entry in timeline(casefile)}
    for each in weighed:
        claim = next((c for i in each.claims if (c := seen(casefile, i))), None)
        if claim is not None:
            yield Bearing(
                each.why, tell(lines.get(claim.id, claim)), passage_of(casefile, claim, view)
            )
