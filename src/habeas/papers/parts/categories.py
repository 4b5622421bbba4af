"""The facts on file that bear on one category of arbitrary detention, for the one who signs to plead it or not.

They are those of the assessment. What speaks against a category stays out of the answer; the caseworker is told of it.
"""

from collections.abc import Iterable

from habeas.core.prose import whole
from habeas.papers.draft import Statement
from habeas.papers.form import Answer
from habeas.papers.parts.answers import in_order
from habeas.papers.parts.version import account
from habeas.papers.told import once
from habeas.papers.writing import Writing
from habeas.procedures.arbitrary import CATEGORIES, Assessed, Weighed, assess


def category(number: str) -> Answer:
    """The affirmed facts that speak for the category of that number, in order of time."""
    asked = tuple(each for each in CATEGORIES if each.number == number)

    def answer(writing: Writing) -> list[Statement]:
        (found,) = assess(writing.casefile, asked)
        told = _told(writing, found)
        if not _has_facts_against(found):
            return told
        words = "Facts on file speak against category {number} and none for it; read the assessment before it is pleaded."
        if told:
            words = "Facts on file also speak against category {number}; read the assessment before it is pleaded."
        writing.lacks(whole(words, number=number))
        return told or [writing.own("nothing_speaks_for_it")]

    return answer


def _told(writing: Writing, found: Assessed) -> list[Statement]:
    """What speaks for it: what happened in order of time, then what an authority denies, in its words."""
    ids = _claims(weighed for answer in found.answers for weighed in answer.speaks_for)
    held = once(writing.casefile, writing.casefile.facts)
    told = [one for one in held if ids.intersection(one.ids)]
    happened = [one for one in told if one.lead.is_affirmed]
    denied = [one for one in told if not one.lead.is_affirmed]
    return [*in_order(writing, happened), *(account(writing, one) for one in denied)]


def _claims(weighed: Iterable[Weighed]) -> set[str]:
    return {claim for each in weighed for claim in each.claims}


def _has_facts_against(assessed: Assessed) -> bool:
    return any(answer.speaks_against for answer in assessed.answers)
