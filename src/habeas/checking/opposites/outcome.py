"""How a case ended, told the other way round: upheld or overturned, acquitted or sentenced, and why somebody was let go."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from habeas.checking.days.dates import dates_in
from habeas.checking.law.judged import UNDONE, has_fallen, turns, undoings, was_retried
from habeas.checking.look import Look
from habeas.checking.opposites.sides import Matter, claims_of, first_day, words
from habeas.checking.opposites.units import Unit
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.values import Stated
from habeas.kinds.charge import Charge
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence

_SENTENCE = r"(?:sentence|conviction|verdict|judge?ment|penalty|term|punishment)"
_LESS = r"(?:reduc(?:ed|es)|cut|halved|shortened|commuted|lowered|suspended|softened|mitigated|brought down|increased|raised|doubled|lengthened|extended)"
_QUASHED = words(
    rf"{_SENTENCE} (?:\w+ ){{0,4}}?(?:was|were|is|has been|have been|had been|being|been) (?:\w+ )?{UNDONE}",
    rf"{UNDONE} (?:\w+ ){{0,3}}?{_SENTENCE}",
)
_CHANGED = words(
    rf"{_SENTENCE} (?:\w+ ){{0,4}}?(?:was|were|is|has been|have been|had been|being|been) (?:\w+ )?{_LESS}",
    rf"{_LESS} (?:(?:his|her|the|their) )?{_SENTENCE}",
)
_ACQUITTED = r"acquitted|found (?:\w+ )?(?:not guilty|innocent)|cleared of|(?:her|his|an?) acquittal|exonerated|(?:declared|pronounced) innocent"
_PARDONED = r"pardoned|amnestied|(?:received|given|granted) an? (?:\w+ )?(?:pardon|amnesty)"
_MERCY = ("amnesty", "pardon")
_ANEW = re.compile(rf"\b(?:second|new|latest|last|later|present) (?:\w+ )?{_SENTENCE}|{_SENTENCE} (?:of|in|after|at) the (?:second|new|re-?trial)", re.IGNORECASE)  # fmt: skip
_DROPPED = words(
    r"(?:charges?|indictment|accusations?|case|prosecution|proceedings)\b[^.;]{0,40}?\b(?:(?:was|were|has been|have been|is|are|been|being) (?:\w+ )?(?:dropped|withdrawn|lifted|dismissed|closed|discontinued|abandoned|thrown out|terminated|stayed)|collapsed|came to nothing)|(?:dropped|withdrew|withdrawn|lifted|dismissed|abandoned) (?:all |the |his |her |its |this )*(?:charges?|case|indictment|prosecution)"
)
_UNCHARGED = words(
    r"(?:has|have) (?:not|never|n['’]t) (?:yet |ever |so far |even )*been (?:\w+ )?(?:charged|indicted)",
    r"charged with nothing|(?:is|was) never (?:\w+ )?charged|(?:held|detained|in (?:custody|detention|prison)|behind bars) without (?:any |a )?charges?",
    r"no charges? (?:\w+ )?(?:has|have) (?:yet |ever |so far )*been (?:brought|laid|filed|pressed|raised|made|preferred)",
    r"(?:nobody|no one|no prosecutor) has (?:\w+ )?charged",
)
_AT_FIRST = re.compile(r"\b(?:until|till|before|at first|initially|then|for (?:the first )?(?:\w+ ){1,3}(?:days|weeks|hours)|was held|other|further)\b", re.IGNORECASE)  # fmt: skip
_STANDS = words(
    rf"(?:upheld|upholds|confirmed|confirms|affirmed|left standing|maintained|endorsed|approved) (?:\w+ ){{0,3}}?{_SENTENCE}",
    rf"{_SENTENCE}\b(?:(?!\bno longer\b)[^.;]){{0,40}}?\b(?:(?:was|has been|is|remains?) (?:\w+ )?(?:upheld|confirmed|affirmed|in force|valid|in place|maintained)|(?:still |now )?stands)",
    r"(?:rejected|dismissed|turned down) (?:his|her|the) appeal",
)
_WHY = (
    ("health_grounds", r"(?:on )?(?:health|medical|humanitarian) grounds|for (?:reasons of )?(?:ill )?health|because of (?:his|her) (?:health|illness|heart)|for medical reasons"),
    ("sentence_quashed", rf"{_SENTENCE} (?:was|had been|has been|is) (?:\w+ )?{UNDONE}|{UNDONE} (?:\w+ ){{0,2}}?{_SENTENCE}"),
    ("pardon", r"pardon(?:ed)?|clemency|act of grace|royal mercy"),
    ("amnesty", r"amnest(?:y|ied)"),
    ("acquittal", r"acquitted|acquittal|found (?:not guilty|innocent)|cleared of|exonerated"),
    ("served", r"serv(?:ed|ing) (?:out )?(?:all of |the whole of |the rest of |in full )?(?:his|her|the|their|a)(?: \w+)? (?:time|sentence|term|years)|time served|expiry of (?:his|her|the) (?:term|sentence)|(?:his|her|the) (?:term|sentence) (?:had |has |was |is )?(?:run out|ran out|expired|over|up|at an end|come to an end|been served)|at the end of (?:his|her) (?:term|sentence)"),
    ("bail", r"(?:on|out on|granted|given|posted|under) (?:\w+ )?bail|bailed|on parole|paroled|early release|conditional release"),
    ("exchange", r"(?:in|as part of) (?:an?|the) (?:prisoner )?(?:exchange|swap)|exchanged for"),
    ("no_evidence", r"for (?:want|lack) of (?:evidence|proof)|charges? (?:were|was|had been) (?:dropped|withdrawn)|case was dropped"),
)  # fmt: skip
_KNOWN = {"health_grounds": ("health_grounds",), "sentence_quashed": ("sentence_quashed",), "acquittal": ("acquittal",)}  # fmt: skip
_CROWD = words(
    r"(?:a |the |an? \w+ )?(?:courts?|judges?|prosecutors?|police|guards?|soldiers|government|authorities|president|parliament|ministry|commandos|army|security service)(?: \w+){0,3}? (?:freed|released|set (?:him|her) free|let (?:him|her) (?:go|out)|ordered (?:his|her|the) release|had (?:freed|released|set (?:him|her) free))",
    r"(?:freed|released|set free|let (?:out|go)) (?:\w+ ){0,3}?by (?:an? |the )?(?:\w+ )?(?:courts?|judges?|prosecutors?|police|guards?|soldiers|government|authorities|president|parliament|ministry|army)|escaped|broke out|fled from",
)
_DESPITE = words(
    r"(?:releas\w+|freed|let go)\b[^.;]{0,30}?\b(?:against the (?:will|wish(?:es)?|order|decision) of|despite (?:the )?(?:\w+ )?(?:opposition|objections?|refusal)|without (?:any |a )?(?:court )?order)"
)
_NONE = re.compile(r"(?!)")
_THEN = re.compile(
    r"\b(?:appealed|ask\w*|calls? for|called for|petition\w*|new|second)\b", re.IGNORECASE
)


def matters(look: Look) -> Iterator[Matter]:
    """What the file has of these."""
    sentences, charges = claims_of(look, Sentence), claims_of(look, Charge)
    releases = claims_of(look, Release)
    undone = claims_in(undoings(look.casefile))
    retried = was_retried(look.casefile)
    if has_fallen(look.casefile):
        yield Matter(is_so=False, claims=undone, so=_STANDS, not_so=_QUASHED)
    elif retried:
        yield Matter(is_so=False, claims=sentences, so=_QUASHED, is_apart=True, is_left=partial(_is_of_the_first, look))  # fmt: skip
    elif sentences:
        yield Matter(is_so=False, claims=sentences, so=_QUASHED, is_left=lambda unit: _THEN.search(unit.text) is not None,)  # fmt: skip
        yield Matter(is_so=False, claims=sentences, so=_CHANGED)
    if not has_fallen(look.casefile):
        is_mercy = any(c.fact.stated("basis") in _MERCY for c in releases)
        cleared = words(_ACQUITTED) if is_mercy else words(_ACQUITTED, _PARDONED)
        yield Matter(is_so=False, claims=sentences or charges, so=cleared)
        yield Matter(is_so=False, claims=charges, so=_DROPPED)
    yield from _why(look)
    charged = [
        c
        for h in look.casefile.of_kind(Charge)
        for c in h.claims
        if c.is_affirmed and c.fact.stated("suspected") != Stated.YES
    ]
    yield Matter(
        is_so=True, claims=charged, so=_NONE, not_so=_UNCHARGED, since=first_day(charged),
        is_left=lambda unit: _AT_FIRST.search(unit.text) is not None,
    )  # fmt: skip
    freed = [c for c in releases if (c.fact.stated("actor") or "") == "crowd"]
    yield Matter(
        is_so=False, claims=freed, so=_CROWD,
        is_left=lambda unit: bool(re.search(r"\b(?:2023|February|Supreme)\b", unit.text)) and len(releases) > len(freed),
    )  # fmt: skip
    ordered = [c for c in releases if re.search(r"[Cc]ourt", c.fact.stated("actor") or "")]
    yield Matter(is_so=False, claims=ordered, so=_DESPITE)


def claims_in(held: Sequence[HeldFact]) -> tuple[Claim, ...]:
    """The affirmed claims of some facts."""
    return tuple(c for h in held for c in h.claims if c.is_affirmed)


def _is_of_the_first(look: Look, unit: Unit) -> bool:
    """Whether it does not say, by a word or a day, that it is of the judgment that came last."""
    last = turns(look.casefile)[-1][0]
    named = any(w.when is not None and w.when.day == last for w in dates_in(unit.text))
    return not (named or _ANEW.search(unit.text))


def _why(look: Look) -> Iterator[Matter]:
    """Another reason for which somebody was let go."""
    claims = claims_of(look, Release)
    known = {b for c in claims if (b := c.fact.stated("basis"))}
    others = [pattern for name, pattern in _WHY if not known & set(_KNOWN.get(name, (name,)))]
    based = [c for c in claims if c.fact.stated("basis") in ("health_grounds", "sentence_quashed", "acquittal")]  # fmt: skip
    yield Matter(is_so=False, claims=based[-1:], so=words(*others), about=words(r"releas\w+|free\w*|let go|liberty|home|out of prison|out\b|pardon\w*|bail"))  # fmt: skip
