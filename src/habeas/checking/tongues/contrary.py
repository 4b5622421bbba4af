"""What a draft says of which the file has the opposite, in any of the tables."""

import re
from collections.abc import Iterable, Iterator

from habeas.checking.checks.official_version_omitted import official_claims
from habeas.checking.counts.measures import other_measures
from habeas.checking.days.dates import dates_in
from habeas.checking.finding import Finding
from habeas.checking.law.articles import articles
from habeas.checking.look import Look, Said
from habeas.checking.tongues import trials
from habeas.checking.tongues.contrary_words import OPPOSITES
from habeas.checking.tongues.tables import asking, own, words_of
from habeas.core.claims import Claim, Polarity
from habeas.core.custody import custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.prose import Phrase, whole
from habeas.core.silence import silence
from habeas.core.values import Stated
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence
from habeas.standards import is_over

_CLAUSE = re.compile(r"[;:,،؛]|\.\s|\s[–—-]\s")
_ELSE = "No source on file tells of this."


def find(look: Look) -> Iterator[Finding]:
    """Each such word."""
    yield from trials.contrary(look)
    for one in articles(look):
        yield look.finding("contradicts-file", one.start, one.end, one.said, suggestion=one.suggestion, claims=one.claims)  # fmt: skip
    for measure in other_measures(look):
        yield look.finding("contradicts-file", measure.start, measure.end, measure.said, suggestion=measure.suggestion)  # fmt: skip
    yield from _answers(look)
    yield from _admitted(look)
    yield from _let_in(look)
    for pattern, held, said_of, is_by_officials in _others(look):
        claims = tuple(i for h in held for i in h.claim_ids)
        for said, match in _told(look, pattern) if held else ():
            if not (is_by_officials and _speaks_an_official(look, said)):
                yield _finding(look, said, match, said_of, claims)


def _finding(look: Look, said: Said, match: re.Match[str], said_of: Phrase, claims: tuple[str, ...]) -> Finding:  # fmt: skip
    start = said.start + match.start()
    return look.finding("contradicts-file", start, start + len(match[0]), said_of, claims=claims)


def _others(look: Look) -> Iterator[tuple[re.Pattern[str], tuple[HeldFact, ...], Phrase, bool]]:
    """What must not be told, the facts on file that tell the opposite, and whether the authorities may say it."""
    words, file = OPPOSITES[look.language], look.casefile
    cared = () if file.of_kind(CareGiven) else _affirmed(look, CareDenied)
    not_given = whole("By the file care that was needed was not given.")
    strikes = _affirmed(look, HungerStrike)
    is_over = any(_has_ended(h) for h in strikes)
    yield words.cared_for, cared, not_given, True
    yield words.freed, _held(look), whole(_ELSE), False
    yield words.strike_over, () if is_over else strikes, whole(_ELSE), False
    yield words.acquitted, _affirmed(look, Sentence), whole(_ELSE), False
    yield words.warrant, _without_warrant(look), whole(_ELSE), True


def _let_in(look: Look) -> Iterator[Finding]:
    """Visits told of as allowed, by those to whom they are refused still."""
    words = OPPOSITES[look.language]
    refused = (h for h in _affirmed(look, AccessDenied) if not is_over(look.casefile, h))
    for held in (h for h in refused if _goes_on(h)):
        is_lawyer = held.followed.fact.stated("to_whom") == "lawyer"
        for said, match in _told(look, words.let_in):
            is_of_lawyer = words.lawyer.search(said.text) is not None
            if is_of_lawyer is is_lawyer and not _speaks_an_official(look, said):
                yield _finding(look, said, match, whole(_ELSE), held.claim_ids)


def _affirmed(look: Look, kind: type[Fact]) -> tuple[HeldFact, ...]:
    return tuple(h for h in look.casefile.of_kind(kind) if h.followed.is_affirmed)


def _has_ended(held: HeldFact) -> bool:
    return any(getattr(c.fact, "ended", None) is Stated.YES or _closed(c) for c in held.claims)


def _closed(claim: Claim) -> bool:
    """Whether the claim dates the end too."""
    begun, _, ended = str(claim.fact.occurred or "").partition("/")
    return bool(begun) and ended not in ("", "..")


def _goes_on(held: HeldFact) -> bool:
    return any(str(c.fact.occurred or "").endswith("/..") for c in held.claims)


def _held(look: Look) -> tuple[HeldFact, ...]:
    """The arrests of somebody who is in custody by the file and never was released."""
    is_held = custody(look.casefile).held and not look.casefile.of_kind(Release)
    return _affirmed(look, Arrest) if is_held else ()


def _without_warrant(look: Look) -> tuple[HeldFact, ...]:
    breaches = (h for h in _affirmed(look, FairTrialBreach) if h.followed.fact.stated("guarantee") == "warrant")  # fmt: skip
    arrests = (h for h in _affirmed(look, Arrest) if h.followed.fact.stated("warrant") == "no")
    return (*breaches, *arrests)


def _told(look: Look, pattern: re.Pattern[str]) -> Iterator[tuple[Said, re.Match[str]]]:
    """Where a sentence of the author's tells it, of nobody else, and neither asks nor takes it back."""
    words = OPPOSITES[look.language]
    for said in own(look):
        if said in asking(look) or said.text.endswith(("?", "؟")):
            continue
        for match in pattern.finditer(said.text):
            first = max((m.end() for m in _CLAUSE.finditer(said.text, 0, match.start())), default=0)
            clause = said.text[first : match.end()]
            if not words.not_so.search(clause) and not words.others.search(clause):
                yield said, match


def _speaks_an_official(look: Look, said: Said) -> bool:
    words = words_of(look)
    return bool(words.official.search(said.text) and words.voice.search(said.text))


def _answers(look: Look) -> Iterator[Finding]:
    """An answer told of where nobody has answered, and none where every appeal has its answer."""
    words, clock = OPPOSITES[look.language], silence(look.casefile)
    answers = [h for h in look.casefile.of_kind(Response) if h.followed.is_affirmed and h.followed.fact.stated("actor")]  # fmt: skip
    claims = tuple(i for a in clock.appeals for i in a.claims)
    if clock.appeals and clock.unanswered == clock.appeals and not answers:
        for said, match in _told(look, words.answered):
            yield _finding(look, said, match, whole("By the file nobody has answered."), claims)
    elif clock.appeals and all(a.answer is not None for a in clock.appeals):
        for said in own(look):
            match_ = words.unanswered.search(said.text)
            if match_ is not None and said not in asking(look) and not _is_as_at_a_day(look, said):
                yield _finding(look, said, match_, whole(_ELSE), claims)


def _is_as_at_a_day(look: Look, said: Said) -> bool:
    """Whether the sentence names a day between an appeal and its answer."""
    days = [d for w in dates_in(said.text) if w.when is not None and (d := w.when.day)]
    spans = [(a.on, a.answer.on) for a in silence(look.casefile).appeals if a.answer]
    return any(first < day < last for day in days for first, last in spans)


def _admitted(look: Look) -> Iterator[Finding]:
    """What the authorities are said to admit, and by the file deny."""
    words, table = OPPOSITES[look.language], words_of(look)
    for kind, matter in ((Mistreatment, table.harmed), (HungerStrike, table.fasting)):
        claims = official_claims(look, frozenset({kind}))
        if not claims or any(c.polarity is Polarity.AFFIRMED for c in claims):
            continue
        ids = _ids(claims)
        for said, match in _told(look, words.admits):
            if matter.search(said.text) and table.official.search(said.text):
                yield _finding(look, said, match, whole(_ELSE), ids)


def _ids(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(claim.id for claim in claims)
