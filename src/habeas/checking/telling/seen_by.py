"""Visits and acquittals that a source tells of in words that no claim stands on: "I was allowed to see my sister", "she came to visit and was turned away"."""

import re

from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look
from habeas.checking.passages import sentences_then
from habeas.checking.telling.plainwords import roots_in
from habeas.kinds.release import Release
from habeas.kinds.visit import Visit
from habeas.reading import Proposal

_KIN = r"(?:my|his|her|their|our) (?:\w+ )?(?:sister|brother|wife|husband|mother|father|son|daughter|client|friend|colleague|cousin|uncle|aunt|nephew|niece|grand\w+)"
_SEES = re.compile(
    rf"\b(?:visit(?:s|ed|ing|or)?|(?:allowed|permitted|able|came|managed|let me|could|was) (?:in )?(?:to )?(?:see|meet|speak (?:to|with)) (?:him|her|them|{_KIN}|M[rs]s? [A-Z]\w+)|(?:saw|met(?: with)?|spoke (?:to|with)) (?:him|her|them|{_KIN}|M[rs]s? [A-Z]\w+))\b",
    re.IGNORECASE,
)
_NOT_IN = re.compile(r"\b(?:not (?:allowed|permitted|let|admitted)|refus\w+|denied|turned (?:away|back)|forb\w+|barred)\b", re.IGNORECASE)  # fmt: skip
_CAME = re.compile(r"\b(?:c[ao]me|went|tried|wanted|wished|asked|hoped|travelled|waited) (?:\w+ ){0,3}?(?:to|for an?) (?:visit|see|meet)\b", re.IGNORECASE)  # fmt: skip

_ACQUITTED_OF = re.compile(r"\bacquit(?:s|ted|ting|tal)\b(?: (?!of\b)[\w’'-]+){0,3} of (?P<what>[^.,;:()]+)", re.IGNORECASE)  # fmt: skip


def is_in_a_source(look: Look, proposal: Proposal) -> bool:
    """Whether a source tells of the acquittal of that charge, or of such a visit, on that day where the draft names one; of a refused one where the draft has them but come."""
    if isinstance(proposal.fact, Release):
        return _is_acquitted_of(look, proposal.quote)
    if not isinstance(proposal.fact, Visit):
        return False
    when = proposal.fact.occurred
    day = when.day if when is not None else None
    for text in sentences_then(look):
        is_refused = _NOT_IN.search(text) is not None
        if _SEES.search(text) is None or (is_refused and not _CAME.search(proposal.quote)):
            continue
        days = dates_in(text)
        is_then = any((w.month, w.day) == (day.month, day.day) for w in days) if day else True
        if is_then or not days:
            return True
    return False


def _is_acquitted_of(look: Look, words: str) -> bool:
    """Whether a source tells that the person was acquitted of what the words name: of one charge among several, which frees nobody."""
    match = _ACQUITTED_OF.search(words)
    return match is not None and any(
        roots_in(match["what"]) <= roots_in(other["what"])
        for text in sentences_then(look)
        for other in _ACQUITTED_OF.finditer(text)
    )
