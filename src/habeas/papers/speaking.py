"""Who speaks in a paper where nobody is named: the organisation that appealed last, and never a body that others appeal to."""

import re
from collections.abc import Sequence

from habeas.core.bodies import is_official, same_body, tokens
from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.core.prose import Phrase, whole
from habeas.core.silence import silence
from habeas.procedures import PROCEDURES

# Organisations are called committees and offices too; a house of a parliament is told by its own words.
_COMMITTEE = re.compile(r"\b(committee|office|service|agency)\b", re.IGNORECASE)
_OF_STATES = re.compile(
    r"\b(united nations|un|onu|оон|eu|special rapporteurs?|independent experts?|working group|high commissioner|parliament\w*|"
    r"assembly|senate|senators?|congress|bundestag|knesset|duma|riksdag|deput(y|ies)|members? of (the )?house|"
    r"house of \w+|council of europe|european (union|commission|external)|osce|embass(y|ies)|ambassadors?)\b",
    re.IGNORECASE,
)


class NobodySpeaks(HabeasError):
    """A paper without an author."""


def speaker(casefile: Casefile) -> str:
    """The organisation that made the latest appeal on file, by the name that it mostly goes by."""
    named = _appellants(casefile)
    if not named:
        raise NobodySpeaks("No appeal on file says who made it; name the organisation that speaks.")
    own = [name for name in named if can_be_own(name)]
    if not own:
        raise NobodySpeaks(
            "The appeals on file are of bodies that speak for themselves ({names}); name the organisation that speaks.",
            names=", ".join(dict.fromkeys(named)),
        )
    same = [name for name in own if same_body(name, own[-1])]
    return max(reversed(same), key=same.count)


def speaker_seen(seen: Casefile, full: Casefile) -> str:
    """The same for an audience; where only its level hides who that is, it is said so."""
    try:
        return speaker(seen)
    except NobodySpeaks:
        speaker(full)
        raise NobodySpeaks(
            "This audience may not see who made the appeals on file; choose another audience, or name the organisation that speaks."
        ) from None


def taken_for_own(casefile: Casefile, organisation: str) -> Phrase | None:
    """That somebody was taken for the one who speaks, where others appealed too."""
    others = {name for name in _appellants(casefile) if not same_body(name, organisation)}
    if not others:
        return None
    return whole(
        "Nobody was named to speak: {name} does, the last organisation to appeal. Name another if that is not yours.",
        name=organisation,
    )


def can_be_own(name: str) -> bool:
    """Whether it can be the organisation that keeps the file: no authority, no parliament, no body of states."""
    if _OF_STATES.search(name) or _is_seized(name):
        return False
    return not is_official(_COMMITTEE.sub("", name))


def _is_seized(name: str) -> bool:
    """Whether a procedure seizes it as a body of states, be its name cut short; an organisation has no seat among these."""
    words = tokens(name)
    bodies = {p.body for p in PROCEDURES.values() if p.body.seat is not None}
    return any(b.is_named(name) or words <= tokens(b.name) for b in bodies)


def _appellants(casefile: Casefile) -> Sequence[str]:
    clock = silence(casefile)
    made = sorted((*clock.appeals, *clock.abroad), key=lambda appeal: appeal.on)
    return [appeal.by for appeal in made if appeal.by is not None]
