"""Consent as a form asks for it: what was said of each use, for this body or for whichever."""

from habeas.core.prose import whole
from habeas.kinds.consent import Consent, Purpose
from habeas.papers.draft import Statement
from habeas.papers.form import Answer
from habeas.papers.parts.answers import in_order, on_file
from habeas.papers.told import Told
from habeas.papers.writing import Writing
from habeas.procedures.asked import EVERY_USE
from habeas.procedures.procedure import Body
from habeas.procedures.showing import counts_for

_NOT_THIS = "Consent on file is not to this submission, or is for another body; ask for consent to it, to this body."


def consent_to(body: Body, *purposes: Purpose) -> Answer:
    """What was said of these uses, by default of all; a word for another body is none for this one."""

    def answer(writing: Writing) -> list[Statement]:
        every = [one for one in on_file(writing, Consent) if _is_of(one, EVERY_USE)]
        counted = [
            one for one in every if _counts(one, body) and _is_of(one, purposes or EVERY_USE)
        ]
        needed = purposes or (Purpose.SUBMIT,)
        if every and not any(_is_of(one, needed) for one in counted):
            writing.lacks(whole(_NOT_THIS), tuple(i for one in every for i in one.ids))
        return in_order(writing, counted)

    return answer


def last_consent_to(body: Body, *purposes: Purpose) -> Answer:
    """The last word of these."""
    every = consent_to(body, *purposes)
    return lambda writing: every(writing)[-1:]


def _is_of(told: Told, purposes: tuple[Purpose, ...]) -> bool:
    return isinstance(told.fact, Consent) and told.fact.purpose in purposes


def _counts(told: Told, body: Body) -> bool:
    return isinstance(told.fact, Consent) and counts_for(told.fact, body)
