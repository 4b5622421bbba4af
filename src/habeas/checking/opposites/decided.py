"""What was decided on a day, told the other way round: reduced or upheld, granted or refused, open or closed, sent on or not yet."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from habeas.checking.days.dates import dates_in
from habeas.checking.law.trials import ABSENT, BROUGHT, PRESENT
from habeas.checking.look import Look
from habeas.checking.opposites.sides import Matter, claims_of, first_day, stating, words
from habeas.checking.opposites.trial import CLOSED, OPEN, THAT_SITTING
from habeas.checking.opposites.units import Unit, days_of
from habeas.checking.telling.plainwords import meanings, roots_in
from habeas.checking.telling.voices import sentence_before
from habeas.core.claims import Claim
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.hearing import Hearing
from habeas.kinds.procedure_step import ProcedureStep
from habeas.kinds.release import Release

_NONE = re.compile(r"(?!)")
_LESS = words(r"reduc(?:ed|es|ing)|cut|lowered|shortened|halved|commuted")
_MORE = words(r"increas(?:ed|es|ing)|raised|lengthened|doubled")
_SAME = words(r"upheld|upholds|confirm(?:ed|s)|affirm(?:ed|s)|endorsed|left (?:\w+ ){1,3}(?:unchanged|standing|as it was)")  # fmt: skip
_GONE = words(r"quash(?:ed|es)|overturn(?:ed|s)|annulled|set aside|struck down")
_YES = words(r"granted|allowed|approved|accepted|agreed to|said yes to|met (?:that|this|the|her|his) (?:request|wish)")  # fmt: skip
_NO = words(r"refus(?:ed|es|al)|dismiss(?:ed|es|al)|reject(?:ed|s|ion)|turned down|denied|declined")
_CLEARED = words(r"acquitt(?:ed|al)", r"exonerated", r"cleared (?:him|her|them|M[rs]s? \w+) of")
_APART = (
    (_LESS, (_MORE, _SAME, _GONE)),
    (_MORE, (_LESS, _SAME, _GONE)),
    (_SAME, (_LESS, _MORE, _GONE)),
    (_GONE, (_LESS, _MORE, _SAME)),
)
_THAT_DAY = re.compile(r"\b(?:(?:on )?(?:that|the same) day|of that day|that same day)\b", re.IGNORECASE)  # fmt: skip
_OF_ITS_DAY = re.compile(r"\b(?:judge?ment|sentence|verdict|order|decision|ruling|complaint|request|application|appeal|letter|petition|conviction),? (?:of|dated|passed on|made on|lodged on|filed on) \d{1,2} [A-Z][a-z]+(?: \d{4})?", re.IGNORECASE)  # fmt: skip
"""A paper named by its own day, beside the day on which something became of it."""
_HAD_BEEN = re.compile(r"\b(?:had|earlier|before that)\b", re.IGNORECASE)
_TRIAL = re.compile(
    r"\b(?:the|his|her|this|that) (?:\w+ )?trial\b|\b(?:tried|witness\w*|in the dock)\b",
    re.IGNORECASE,
)
_ALL_SITTINGS = re.compile(r"\b(?:all|each|every one|none|both|any|(?:two|three|four|five|six|seven|eight|nine|ten)) (?:of )?(?:the |these |those |its )?(?:\w+ )?(?:hearings?|sittings?|sessions?)\b|\b(?:every|each|no) (?:\w+ )?(?:hearing|sitting|session)\b", re.IGNORECASE)  # fmt: skip
_OTHER_SITTING = re.compile(r"\b(?:remand|appeal|pre-trial|first|second)\b", re.IGNORECASE)
_THERE = re.compile(f"{PRESENT.pattern}|{BROUGHT.pattern}", re.IGNORECASE)
_SOMEBODY = re.compile(r"\b(?:lawyers?|counsel|observers?|public|press|journalists?|reporters?|family|relatives|sister|brother|wife|husband|mother|father|daughter|son|diplomats?|witness\w*|we|our|nobody|no one)\b", re.IGNORECASE)  # fmt: skip
_PENDING = words(
    r"(?:has|have|is|are) (?:yet|still) to be (?:decided|ruled (?:up)?on|heard|answered)",
    r"(?:is|are|remains?) (?:still )?(?:pending|undecided|open|before the court)",
    r"(?:has|have) not (?:yet |so far |still )*been (?:decided|ruled (?:up)?on)|(?:awaits?|waiting for) (?:an? |the )?(?:decision|ruling)",
)
_REASONED = words(
    r"(?:gives?|gave|sets? out|states?|stated|contains?|contained|includes?|explain(?:s|ed)|with|provid(?:es|ed)) (?:\w+ ){0,3}?(?:reasons|reasoning|grounds)",
    r"(?:reasons|grounds) (?:\w+ )?(?:are|were|is|was) (?:\w+ )?(?:given|stated|set out|provided|explained)",
    r"(?:fully |properly |well[- ])?reasoned (?:order|decision|ruling|judge?ment|verdict)",
)


def matters(look: Look) -> Iterator[Matter]:
    """What the file has of these."""
    yield from _of_days(look)
    yield from _publicity(look)
    yield from _sent_on(look)
    yield from _decided(look)
    unreasoned = stating(claims_of(look, FairTrialBreach), "guarantee", "reasons")
    yield Matter(is_so=False, claims=unreasoned, so=_REASONED)


def _of_days(look: Look) -> Iterator[Matter]:
    """Each decision told as another on its own day, of which no claim and no source of that day has anything."""
    for day, claims in _by_day(look).items():
        told = " ".join(_words_of(claims))
        is_left = partial(_is_of_no, look, day)
        for known, others in _APART:
            if known.search(told):
                so = [other.pattern for other in others if not other.search(told)]
                yield Matter(is_so=False, claims=claims, so=words(*so), is_left=is_left)
        is_decided = any(known.search(told) for known, _ in _APART)
        if is_decided and not (_CLEARED.search(told) or _GONE.search(told)):
            yield Matter(is_so=False, claims=claims, so=_CLEARED, is_left=is_left, is_apart=True)
        if _NO.search(told) and not _YES.search(told):
            yield Matter(is_so=False, claims=claims, so=_YES, is_left=is_left)
        if _YES.search(told) and not _NO.search(told):
            yield Matter(is_so=True, claims=claims, so=_NONE, not_so=_NO, is_left=is_left)


def _by_day(look: Look) -> dict[date, list[Claim]]:
    found: defaultdict[date, list[Claim]] = defaultdict(list)
    for claim in claims_of(look, Hearing, DomesticRemedy, CareDenied, Release):
        when = claim.fact.occurred
        if when is not None and when.day is not None:
            found[when.day].append(claim)
    return found


def _words_of(claims: Iterable[Claim]) -> Iterator[str]:
    for claim in claims:
        yield claim.fact.stated("outcome") or ""
        yield from (anchor.quote for anchor in claim.anchors)


def _is_of_no(look: Look, day: date, unit: Unit) -> bool:
    """Whether it tells of another day, of more than one, of none, or of what had been before it."""
    if _HAD_BEEN.search(unit.text) and not dates_in(unit.text):
        return True
    own = replace(unit, text=_OF_ITS_DAY.sub(lambda m: " " * len(m[0]), unit.text))
    days = set(days_of(look, own)) or set(days_of(look, unit))
    if not days and (_THAT_DAY.search(unit.text) or THAT_SITTING.search(unit.text)):
        before = sentence_before(look, unit.said)
        days = {d for w in dates_in(before) if w.when is not None and (d := w.when.day)}
    return days != {day}


def _is_of_no_trial(look: Look, told: str, unit: Unit) -> bool:
    """Whether neither it, nor the sentence before where it only points back, is of the trial, or it is of another than is known."""
    text = unit.text
    if THAT_SITTING.search(text):
        text = f"{sentence_before(look, unit.said)} {text}"
    elif _ALL_SITTINGS.search(text) and not _TRIAL.search(text):
        text = f"{_last_of_court(look, unit)} {text}"
    others = (m[0].casefold() for m in _OTHER_SITTING.finditer(text))
    return not _TRIAL.search(text) or any(other not in told.casefold() for other in others)


def _last_of_court(look: Look, unit: Unit) -> str:
    """The last sentence before, in the same paragraph, that tells of a trial or another sitting."""
    before = [s for s in look.said if s.paragraph == unit.said.paragraph and s.start < unit.start]
    of_court = (s.text for s in reversed(before) if _TRIAL.search(s.text) or _OTHER_SITTING.search(s.text))  # fmt: skip
    return next(of_court, "")


def _presence(look: Look, hearings: tuple[Claim, ...]) -> Iterator[Matter]:
    """Whether the person was at the hearing of a day that has one state of it."""
    by_day: defaultdict[date, list[Claim]] = defaultdict(list)
    for claim in hearings:
        when = claim.fact.occurred
        if when is not None and when.day is not None and claim.fact.stated("presence"):
            by_day[when.day].append(claim)
    for day, claims in by_day.items():
        states = {c.fact.stated("presence") for c in claims}
        if len(states) == 1:
            is_there = not str(states.copy().pop()).startswith("absent")
            yield Matter(
                is_so=is_there, claims=claims, so=_THERE, not_so=ABSENT, is_apart=True,
                is_left=partial(_is_not_there, look, day),
            )  # fmt: skip


def _is_not_there(look: Look, day: date, unit: Unit) -> bool:
    """Whether it is of another day, or of others who were there or not."""
    return _is_of_no(look, day, unit) or _SOMEBODY.search(unit.text) is not None


def _publicity(look: Look) -> Iterator[Matter]:
    """A hearing of its own day, and the trial among other hearings, told as open or closed."""
    hearings = claims_of(look, Hearing)
    for claim in hearings:
        when, public = claim.fact.occurred, claim.fact.stated("public")
        if when is not None and when.day is not None and public in ("yes", "no"):
            yield Matter(
                is_so=public == "yes", claims=(claim,), so=OPEN, not_so=CLOSED,
                is_left=partial(_is_of_no, look, when.day), is_apart=True,
            )  # fmt: skip
    known = stating(stating(hearings, "stage", "trial"), "public", "yes", "no")
    said = {c.fact.stated("public") for c in known}
    if len(said) == 1:
        yield Matter(
            is_so=said == {"yes"}, claims=known, so=OPEN, not_so=CLOSED, is_apart=True,
            is_left=partial(_is_of_no_trial, look, " ".join(_words_of(known))),
        )  # fmt: skip
    yield from _presence(look, hearings)


def _sent_on(look: Look) -> Iterator[Matter]:
    """A case that a body has sent to the government, told as not sent yet."""
    for claim in stating(claims_of(look, ProcedureStep), "step", "transmitted"):
        actor = (claim.fact.stated("actor") or "").partition(" on ")[0]
        so = words(
            rf"{re.escape(actor)}\b[^.;]{{0,50}}?\b(?:sen[dt]|transmit(?:ted)?|forward(?:ed)?|communicated?|passed (?:it|the case) on)"
        )
        if actor:
            yield Matter(is_so=True, claims=(claim,), so=so, since=first_day((claim,)))


def _decided(look: Look) -> Iterator[Matter]:
    """A request that was decided, told as undecided."""
    remedies = [(c, _named(c)) for c in claims_of(look, DomesticRemedy)]
    for claim, named in remedies:
        open_ones = (n for c, n in remedies if not c.fact.stated("outcome"))
        others = frozenset(root for words_of in open_ones for word in words_of for root in word)
        is_alone = all(word.isdisjoint(others) for word in named)
        if claim.fact.stated("outcome") and named and is_alone:
            yield Matter(
                is_so=True, claims=(claim,), so=_NONE, not_so=_PENDING,
                is_left=partial(_names_another, named),
            )  # fmt: skip


def _named(claim: Claim) -> tuple[frozenset[str], ...]:
    """The words by which a request is told from others; none for an appeal, of which there may be several."""
    remedy = claim.fact.stated("remedy") or ""
    return () if "appeal" in remedy else tuple(meanings(remedy))


def _names_another(named: tuple[frozenset[str], ...], unit: Unit) -> bool:
    """Whether the words of the part do not name that request: two of its own, or its only one."""
    told = roots_in(unit.text)
    return sum(not word.isdisjoint(told) for word in named) < min(2, len(named))
