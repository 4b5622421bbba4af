"""Sons and daughters who are no children: whom the file has as those who speak, visit, or answer for the person."""

import re
from collections.abc import Iterator

from habeas.checking.look import Look
from habeas.kinds.consent import Consent
from habeas.kinds.visit import Visit

_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*")
_YOUNG = re.compile(
    r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1?\d)[- ](?:years?|months?)[- ]old|aged? (?:\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b|\((?:\d|1[0-7])\)|little|infant|baby|babies|toddler|newborn|school\w*|pupils?|kindergarten|nursery|minors?|grade|who is (?:\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b|teenage\w*|turn(?:s|ed) (?:\d|1[0-7]|\w+teen)\b)",
    re.IGNORECASE,
)


def is_grown_up(look: Look, match: re.Match[str]) -> bool:
    """Whether the file has who is named a son or a daughter as somebody who speaks, visits or answers, and as no child.

    What a draft alone lets them do says nothing: a child too asks, misses somebody, and is a quiet reader.
    """
    said = look.said_at(match.start())
    names = [n[0] for n in _NAME.finditer(match[0])][-1:]
    if said is None or _YOUNG.search(said.text):
        return False
    if any(_YOUNG.search(text) for name in names for text in _told_of(look, name)):
        return False
    whole = (re.compile(rf"\b{re.escape(name)}\b") for name in names)
    return any(name.search(who) for name in whole for who in _speaking(look))


def _speaking(look: Look) -> Iterator[str]:
    """Whose word the file has, and who visited or said what the person agrees to."""
    for claim in look.casefile.known_claims:
        yield claim.attribution or ""
        if isinstance(claim.fact, Consent | Visit):
            yield claim.fact.stated("actor") or ""


def _told_of(look: Look, name: str) -> Iterator[str]:
    """The sentences of the sources that name somebody."""
    for source in look.casefile.known_sources.values():
        yield from (text for text in re.split(r"(?<=[.!?])\s", source.text) if name in text)
