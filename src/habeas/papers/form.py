"""Forms: papers whose parts are the questions a body asks, each answered from the file or left open by name.

A question that must be answered and that the file does not answer is listed for the caseworker as missing, and stays
on the form as a blank, so that nobody sends it unseen.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from habeas.core.prose import whole
from habeas.papers.draft import Block, Heading, Lead, OwnWords, Paragraph, Points, Statement
from habeas.papers.paper import Part
from habeas.papers.writing import Writing

Answer = Callable[[Writing], Sequence[Statement]]


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form; `key` names the piece of wording that asks it."""

    key: str
    answer: Answer
    is_required: bool = False
    is_list: bool = False


def section(*questions: Question) -> Part:
    """The part of a form that asks these questions, in their order."""

    def part(writing: Writing) -> list[Block]:
        return [block for question in questions for block in _asked(writing, question)]

    part.__doc__ = "The questions " + ", ".join(q.key.replace("_", " ") for q in questions) + "."
    return part


def _asked(writing: Writing, question: Question) -> list[Block]:
    words = writing.word(f"ask_{question.key}")
    told = tuple(question.answer(writing))
    if not told:
        told = (writing.own("left_open" if question.is_required else "not_known"),)
        if question.is_required:
            writing.lacks(
                whole(
                    "The form requires an answer that is not on file: {question}.",
                    question=words.rstrip("?"),
                )
            )
    return [Heading(OwnWords(words), depth=3), *_answered(question, told)]


def _answered(question: Question, told: tuple[Statement, ...]) -> list[Block]:
    """A list where there are several points, under what leads to them; each lead has a list of its own."""
    if not question.is_list:
        return [Paragraph(told)]
    groups: list[list[Statement]] = [[]]
    for statement in told:
        if isinstance(statement, Lead) and groups[-1]:
            groups.append([])
        groups[-1].append(statement)
    return [block for group in groups for block in _listed(group)]


def _listed(group: Sequence[Statement]) -> list[Block]:
    leads = tuple(s for s in group if isinstance(s, Lead))
    points = tuple(s for s in group if not isinstance(s, Lead))
    if len(points) < 2:
        return [Paragraph(tuple(group))]
    return [*([Paragraph(leads)] if leads else []), Points(points)]
