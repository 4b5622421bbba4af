"""The facts on file that bear on one category of arbitrary detention, for the one who signs to plead it or not.

Facts that speak against a category stay out of the answer; that there are some is said to the caseworker.
"""

from collections.abc import Iterable

from habeas.core.prose import whole
from habeas.papers.draft import Statement
from habeas.papers.form import Answer
from habeas.papers.parts.answers import in_order
from habeas.papers.told import once
from habeas.papers.writing import Writing
from habeas.procedures.arbitrary import CATEGORIES, Assessed, Weighed, assess


def category(number: str) -> Answer:
    """The affirmed facts that speak for the category of that number, in order of time."""
    asked = tuple(each for each in CATEGORIES if each.number == number)

    def answer(writing: Writing) -> list[Statement]:
        (found,) = assess(writing.casefile, asked)
        ids = _claims(weighed for answer in found.answers for weighed in answer.speaks_for)
        held = (h for h in writing.casefile.affirmed if ids.intersection(h.claim_ids))
        told = in_order(writing, once(writing.casefile, held))
        if told and _has_facts_against(found):
            writing.lacks(
                whole(
                    "Facts on file also speak against category {number}; read the assessment before it is pleaded.",
                    number=number,
                )
            )
        return told

    return answer


def _claims(weighed: Iterable[Weighed]) -> set[str]:
    return {claim for each in weighed for claim in each.claims}


def _has_facts_against(assessed: Assessed) -> bool:
    return any(answer.speaks_against for answer in assessed.answers)
