"""A paper for which consent was refused or withdrawn: to publish, or to name the person to a government."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.core.decisions import HeldFact
from habeas.core.levels import Level
from habeas.core.prose import Phrase, whole
from habeas.kinds.consent import Consent, Purpose

CODE = "consent-missing"
EXAMPLE = (
    "Her name in a public statement, after the family said no.",
    "No public paper; a letter to the body for which there is consent.",
)
_TO_OFFICIAL = re.compile(r"(?:^|¶|·)\s*(?:To|Dear|Addressed to|For the attention of)\b[^¶]{0,80}\b(?:Minister|Prosecutor|President|Government|Director|Governor|Ambassador|Excellency|Judge|Court)\b", re.IGNORECASE)  # fmt: skip
_SAYS_PUBLIC = re.compile(r"\b(?:for immediate release|press (?:release|statement|note)|public statement|share (?:this )?widely)\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """The first naming of the person, where the last word on such a use was a no, whoever may see that word."""
    if look.audience is Level.PUBLIC or _SAYS_PUBLIC.search(look.bare):
        words = whole("Consent to publish was refused or withdrawn: this must not be published.")
        yield from refused(look, Purpose.PUBLISH, words)
    elif _TO_OFFICIAL.search(look.bare[:1000]):
        words = whole(
            "Consent to be named to a government was refused or withdrawn: this must not be sent."
        )
        yield from refused(look, Purpose.NAME_TO_GOVERNMENT, words)


def refused(look: Look, purpose: Purpose, said: Phrase) -> Iterator[Finding]:
    """The first naming of the person, where the last word on the use is a no."""
    last = _last(look, purpose)
    if last is None or last.followed.fact.stated("given") != "no":
        return
    lasts = (name.rpartition(" ")[2] for name in look.person_names)
    pattern = "|".join(re.escape(name) for name in (*look.person_names, *lasts))
    match = re.search(rf"\b(?:{pattern})\b", look.text, re.IGNORECASE)
    if match is not None:
        yield look.finding(CODE, match.start(), match.end(), said)


def _last(look: Look, purpose: Purpose) -> HeldFact | None:
    """The last word on such a use that is not for one body only."""
    found = [
        h
        for h in look.whole.affirmed
        if isinstance(h.followed.fact, Consent)
        and h.followed.fact.purpose is purpose
        and h.followed.fact.addressee is None
    ]
    return found[-1] if found else None
