"""Whose word a thing is, and what the authorities say of it, in any of the tables."""

import re
from collections.abc import Iterator

from habeas.checking.checks.official_version_omitted import MATTERS, official_claims
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import told_by_word
from habeas.checking.tongues.better import according_to
from habeas.checking.tongues.tables import asking, has_voice, own, words_of
from habeas.core.claims import Claim
from habeas.core.prose import whole
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment

_NEAR = 25
_COUNTED = re.compile(
    r"(?:voix indépendantes|voces independientes|независимых голосов|الأصوات المستقلة)\s?: [2-9]"
)
"""A statement that says how many independent voices it has."""
_MINISTRY = re.compile(
    r"(?:minist(?:re|ère|r[oa]|erio) d(?:e la|u|e) |(?:وزيرة?|وزارة) )$", re.IGNORECASE
)
_WORSE = ("ill", "declining", "critical")


def lost(look: Look) -> Iterator[Finding]:
    """Ill-treatment, ill health or a hunger strike told as a fact that the file has by somebody's word alone."""
    for claims, said, match in _by_word(look):
        if (
            has_voice(look, said, *match.span())
            or _is_denied(look, said, match)
            or _certain(look, said.text)
        ):
            continue
        voice = claims[0].attribution or ""
        words = whole(
            "The file has this by the word of {voice} alone; the draft tells it as a fact.", voice=voice
        )  # fmt: skip
        start = said.start + match.start()
        yield look.finding(
            "attribution-lost", start, start + len(match[0]), words,
            severity=Severity.WARNING, suggestion=according_to(voice, look.language), claims=tuple(c.id for c in claims),
        )  # fmt: skip


def strengthened(look: Look) -> Iterator[Finding]:
    """Ill-treatment, ill health or a hunger strike called certain that the file has by somebody's word alone."""
    for claims, said, _ in _by_word(look):
        match = _certain(look, said.text)
        if match is None or _COUNTED.search(said.text):
            continue
        voice = claims[0].attribution or ""
        words = whole("The file has this by the word of {voice} alone; the draft calls it certain.", voice=voice)  # fmt: skip
        start = said.start + match.start()
        yield look.finding(
            "attribution-strengthened", start, start + len(match[0]), words,
            severity=Severity.WARNING, suggestion=according_to(voice, look.language), claims=tuple(c.id for c in claims),
        )  # fmt: skip


def _first(pattern: re.Pattern[str], said: Said) -> re.Match[str] | None:
    """The first words on the matter that are not those of an office: "ministre de la Santé"."""
    found = pattern.finditer(said.text)
    return next((m for m in found if not _MINISTRY.search(said.text, 0, m.start())), None)


def omitted(look: Look) -> Iterator[Finding]:
    """The first sentence on each matter of which the authorities' word is on file and not told."""
    words = words_of(look)
    if any(_tells_official(look, said) for said in own(look)):
        return
    patterns = (words.harmed, words.ailing, words.fasting, words.held)
    for kinds, pattern in zip(MATTERS, patterns, strict=True):
        claims = official_claims(look, kinds)
        if any(words.denies.search(s.text) and pattern.search(s.text) for s in own(look)):
            continue
        told = (s for s in own(look) if s not in asking(look) and not words.moot.search(s.text))
        first = next(((s, m) for s in told if (m := _first(pattern, s))), None)
        if not claims or first is None:
            continue
        by = claims[0].attribution or look.casefile.source_of(claims[0]).publisher or "?"
        said, match = first
        start = said.start + match.start()
        yield look.finding(
            "official-version-omitted", start, start + len(match[0]),
            whole("The file has what {authority} says of this; the draft does not tell it.", authority=by),
            severity=Severity.WARNING, claims=tuple(c.id for c in claims),
        )  # fmt: skip


def _by_word(look: Look) -> Iterator[tuple[tuple[Claim, ...], Said, re.Match[str]]]:
    """Each sentence on what the file has by somebody's word alone, with the claims of it."""
    words = words_of(look)
    matters = ((Mistreatment, words.harmed), (HealthCondition, words.unwell), (HungerStrike, words.fasting))  # fmt: skip
    for kind, pattern in matters:
        claims = told_by_word(look.casefile, kind)
        if kind is HealthCondition and _is_seen_ill(look):
            continue
        for said in own(look) if claims else ():
            match = pattern.search(said.text)
            if match is not None and said not in asking(look) and not words.moot.search(said.text):
                yield claims, said, match


def _is_seen_ill(look: Look) -> bool:
    """Whether the file has ill health that is not left to anybody's word."""
    claims = (c for h in look.casefile.of_kind(HealthCondition) for c in h.claims)
    return any(c.attribution is None and c.fact.stated("trend") in _WORSE for c in claims)


def _is_denied(look: Look, said: Said, match: re.Match[str]) -> bool:
    """Whether it is what somebody denies, in words that stand before it."""
    part = said.text[said.text.rfind(";", 0, match.start()) + 1 : match.start()]
    return words_of(look).denies.search(part) is not None


def _certain(look: Look, text: str) -> re.Match[str] | None:
    words = words_of(look)
    match = words.certain.search(text)
    if match is None or words.doubted.search(text[max(0, match.start() - _NEAR) : match.start()]):
        return None
    return match


def _tells_official(look: Look, said: Said) -> bool:
    words = words_of(look)
    if said in asking(look):
        return False
    speaks = words.says.search(said.text) or words.denies.search(said.text)
    return bool(speaks and (words.official.search(said.text) or _names_official(look, said)))


def _names_official(look: Look, said: Said) -> bool:
    """Whether the sentence names an authority whose word is on file, in the letters of the file."""
    claims = official_claims(look, frozenset().union(*MATTERS))
    words = look.flat[said.start : said.end]
    whose = (c.attribution or look.casefile.source_of(c).publisher for c in claims)
    return any(whom in words for whom in whose if whom)
