"""That somebody was not charged or not tried: at fault while the person is held all the same, and no fault where nobody is held."""

from dataclasses import dataclass

from habeas.core.bodies import is_official
from habeas.core.patterns import compiled
from habeas.core.rules import Passage


@dataclass(frozen=True, slots=True)
class Words:
    """How one language says that nobody was charged or tried, that it lasts, that the person is held, and that this is over."""

    untried: str
    lasts: str
    held: str
    free: str


ENGLISH = Words(
    untried=r"^(?:no|nor|not|never|denied) .*\b(?:charge[ds]?|charge[ds]? or tri(?:al|ed)|trial|tried)$|^no (?:\w+ )?(?:charges?|indictment|accusations?) ",
    lasts=r"\b(?:still|yet|so far|to date|has|have|is|are)\b",
    held=r"\b(?:held|detain(?:ed|s)|detention|custody|remand\w*|jail|prison|imprisoned|behind bars|arrested)\b",
    free=r"\b(?:released|freed|let go|set free|at liberty|acquitted)\b",
)
FRENCH = Words(
    untried=r"^(?:aucune?|n'\w+ .*)\b(?:inculpée?s?|inculpation|accusation|charges?|jugée?s?|procès)$",
    lasts=r"\b(?:encore|toujours|à ce jour|jusqu'ici|jamais|n'est|n'a)\b",
    held=r"\b(?:détenue?s?|détention|prison|incarcérée?s?|écrouée?s?|garde à vue|emprisonnée?s?)\b",
    free=r"\b(?:libérée?s?|relâchée?s?|remise?s? en liberté|libre)\b",
)
SPANISH = Words(
    untried=r"^no .*\b(?:juzgad[oa]s?|imputad[oa]s?|cargos|acusación(?: formal)?|juicio)$",
    lasts=r"\b(?:aún|todavía|hasta (?:la fecha|ahora|hoy)|sigue|ha|han)\b",
    held=r"\b(?:detenid[oa]s?|detención|prisión|cárcel|recluid[oa]s?|pres[oa]s?|encarcelad[oa]s?|arrestad[oa]s?)\b",
    free=r"\b(?:liberad[oa]s?|puest[oa]s? en libertad|excarcelad[oa]s?)\b",
)

NO_CAUSE_FOR_IT = r"\bno (?:legal |lawful |sufficient |other |further |new )?(?:grounds?|reasons?|basis|cause) (?:whatsoever |at all |in law )?(?:for|to) (?:(?:[\w'’.-]+ ){0,4}?(?:early )?(?:releas\w+|pardon\w*|amnest\w+|parole|bail|review\w*|reopen\w*|revis\w+|reconsider\w*|quash\w*|annul\w*|overturn\w*|chang\w+|replac\w+|satisfy\w*|grant\w*|interven\w+|respon\w+|meet\w*|open\w*|investigat\w+|transfer\w*))"
"""What somebody who was asked for something answers; it is no decision without reasons."""

_COURT = r"(?i:\b(?:tribunal|cour|juzgado|corte|суд|محكمة)\b)"

_CLOSED = r"(?i:closed|in camera|in secret|huis clos|portes fermées|puertas? cerradas?|закрыт)"


def is_no_fault(p: Passage, words: Words) -> bool:
    """Whether the matched words say no more than 'was not charged', of somebody of whom it is not told that they are held so."""
    if not _holds(words.untried, p.matched):
        return False
    told = p.paragraph
    is_held = _holds(words.held, p.clause) or (
        _holds(words.lasts, p.clause) and _holds(words.held, told)
    )
    return not is_held or _holds(words.free, told)


def is_own_account(p: Passage) -> bool:
    """Whether an authority tells of its own hearing: that it sat behind closed doors is told, and held against nobody."""
    if not _holds(_CLOSED, p.clause):
        return False
    speaker = p.speaker
    return speaker is not None and (is_official(speaker) or _holds(_COURT, speaker))


def _holds(pattern: str, words: str) -> bool:
    return compiled(pattern).search(words) is not None
