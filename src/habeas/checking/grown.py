"""Sons and daughters who are no children: who speak, visit, or answer for the person by themselves."""

import re
from collections.abc import Iterator

from habeas.checking.look import Look
from habeas.kinds.consent import Consent
from habeas.kinds.visit import Visit

_DOES = r"(?:says?|said|told (?:us|the|our|this|a|\w+ on)|reports?|reported|adds?|added|states?|stated|lodged|filed|hired|demand(?:s|ed)|(?:has|was) (?:not )?(?:been )?(?:allowed|let in|refused)|is an? (?!child|pupil|baby|toddler|minor|boy|girl|school))"
"""What a grown person does; a child too asks, hopes, writes, visits and sees."""
_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*")
_SPEAKS_AFTER = re.compile(
    rf"(?: [A-Z][\w'’-]+)*,?(?: who)? (?:\w+ly |also |then |once |last )?{_DOES}\b"
)
_SPEAKS_BEFORE = re.compile(
    r"\b(?:according to|told (?:us |this \w+ )?by|in the words of|by the account of|by the word of|as told by|(?:said|says|added|wrote|told) ?,?)\W*(?:the |his |her |their )*$",
    re.IGNORECASE,
)
_YOUNG = re.compile(
    r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1?\d)[- ](?:years?|months?)[- ]old|aged? (?:\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b|\((?:\d|1[0-7])\)|little|infant|baby|babies|toddler|newborn|school\w*|pupils?|kindergarten|nursery|minors?|grade|teenage\w*|turn(?:s|ed) (?:\d|1[0-7]|\w+teen)\b)",
    re.IGNORECASE,
)


def is_grown_up(look: Look, match: re.Match[str]) -> bool:
    """Whether who is named a son or a daughter speaks or acts there, or on file, as only a grown person does."""
    said = look.said_at(match.start())
    if said is None or _YOUNG.search(said.text):
        return False
    names = [n[0] for n in _NAME.finditer(match[0])]
    start, end = match.start() - said.start, match.end() - said.start
    if names and any(_YOUNG.search(text) for text in _told_of(look, names[-1])):
        return False
    if _SPEAKS_AFTER.match(said.text, end) or _SPEAKS_BEFORE.search(said.text[:start]):
        return True
    return any(name in who for name in names for who in _speaking(look))


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
