"""Dangers to health, integrity or life on file, by the rule of the urgent procedures; a contested one says so."""

from habeas.core.corroboration import denials_of
from habeas.papers.draft import Sentence, Statement
from habeas.papers.parts.answers import limited
from habeas.papers.parts.events import happened
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing
from habeas.procedures.showing import dangers as endangering


def dangers(writing: Writing) -> list[Statement]:
    """Each danger in order of time; what nobody calls a danger, such as good health, is left out."""
    found = endangering(writing.casefile)
    denied = {i for h in found if denials_of(writing.casefile, h) for i in h.claim_ids}
    told = limited(writing, once(writing.casefile, found))
    return [_said(writing, one, is_denied=bool(denied.intersection(one.ids))) for one in told]


def _said(writing: Writing, told: Told, *, is_denied: bool) -> Sentence:
    said = happened(writing, told)
    if not is_denied:
        return said
    return writing.says("denied_too", told.ids, text=said.text.rstrip("."))
