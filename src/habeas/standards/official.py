"""The authorities' own version, which is always told and whose absence is always said: the one definition of it.

It is what an authority says of health, treatment and contact in custody, quoted by others or in a paper of its own, and
whatever an authority denies. A denial that it holds the person is past once an authority says that it does.
"""

from datetime import date

from habeas.core.abroad import is_abroad
from habeas.core.bodies import (
    is_of_the_executive,
    is_parliament_of_another,
    same_body,
    speaks_for_the_state,
)
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody, Strand
from habeas.standards.acknowledgement import acknowledgements, ended_on
from habeas.standards.ratification import own_state

_IN_CUSTODY = (Strand.HEALTH, Strand.TREATMENT, Strand.CONTACT)


def is_word_of_authority(casefile: Casefile, claim: Claim, speaker: str = "") -> bool:
    """Whether the source gives the word to an authority, of this state, that is not the one who speaks.

    Whoever holds people needs nobody to quote it of their custody: what it publishes of that is its own word.
    """
    voice = claim.attribution
    if voice is not None:
        return _is_authority(casefile, voice, speaker)
    publisher = casefile.source_of(claim).publisher or ""
    is_of_its_conduct = claim.fact.strand in _IN_CUSTODY and is_of_the_executive(publisher)
    return is_of_its_conduct and _is_authority(casefile, publisher, speaker)


def _is_authority(casefile: Casefile, voice: str, speaker: str) -> bool:
    of_another = is_parliament_of_another(voice, own_state(casefile))
    if same_body(voice, speaker) or of_another or is_abroad(voice, casefile.country):
        return False
    return speaks_for_the_state(voice)


def is_version(casefile: Casefile, claim: Claim, speaker: str = "") -> bool:
    """Whether the claim is the authorities' own version of what happened."""
    if claim.is_affirmed:
        return claim.fact.strand in _IN_CUSTODY and is_word_of_authority(casefile, claim, speaker)
    return _is_theirs(casefile, claim, speaker) and not _is_taken_back(casefile, claim)


def _is_theirs(casefile: Casefile, claim: Claim, speaker: str) -> bool:
    """Whether an authority that is not the one who speaks says it."""
    voice = claim.attribution or casefile.source_of(claim).publisher or ""
    return _is_authority(casefile, voice, speaker)


def _is_taken_back(casefile: Casefile, denial: Claim) -> bool:
    """Whether it denies custody, and an authority has said since that it holds the person."""
    return _acknowledged_after(casefile, denial) is not None


def _acknowledged_after(casefile: Casefile, denial: Claim) -> HeldFact | None:
    """The first word of an authority, not before a denial of custody, that it holds the person."""
    if denial.is_affirmed or denial.fact.custody_effect not in (Custody.BEGINS, Custody.HELD):
        return None
    told = denial.told_on or casefile.source_of(denial).date
    first = date.min if told is None else told.latest or date.min
    later = [
        (day, held) for held in acknowledgements(casefile)
        if (day := ended_on(casefile, held)) is not None and day >= first
    ]  # fmt: skip
    return min(later, key=lambda pair: (pair[0], pair[1].id))[1] if later else None


def taken_back(casefile: Casefile, speaker: str = "") -> tuple[tuple[HeldFact, HeldFact], ...]:
    """Each denial of custody by an authority that is past, with the acknowledgement that it ended with."""
    other_side = (h for h in casefile.overruled if h.followed.holds_by(casefile.as_of))
    return tuple(
        (held, ended)
        for held in (*casefile.facts, *other_side)
        if _is_theirs(casefile, held.followed, speaker)
        and (ended := _acknowledged_after(casefile, held.followed)) is not None
    )


def versions(casefile: Casefile, speaker: str = "") -> tuple[HeldFact, ...]:
    """What is held and what was settled otherwise, where the claim that is followed is the authorities' version."""
    other_side = (h for h in casefile.overruled if h.followed.holds_by(casefile.as_of))
    told = (*casefile.facts, *other_side)
    return tuple(h for h in told if is_version(casefile, h.followed, speaker))


def has_version(casefile: Casefile, speaker: str = "") -> bool:
    """Whether the file has any: to acknowledge custody is one too."""
    return bool(versions(casefile, speaker) or acknowledgements(casefile))
