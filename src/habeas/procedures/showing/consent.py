"""Agreement of the person, or of who may speak for the person, to what a procedure does with the case.

The last word told for a purpose counts; a word said for one body only counts for that body. Silence is no refusal.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import reduce

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.prose import Phrase, whole
from habeas.core.values import Stated
from habeas.kinds.consent import Consent, Purpose
from habeas.procedures.procedure import Body, Show, Shown, Standing
from habeas.procedures.showing.claims import shown_by

_Said = tuple[Consent, Claim]
_NOTHING = Shown(Standing.MISSING, Phrase("Nothing of the kind is on file."))


def consented(body: Body, *purposes: Purpose) -> Show:
    """Met where each purpose was agreed to; against it where one was refused or taken back."""

    def show(casefile: Casefile) -> Shown:
        found = [_shown(casefile, body, purpose) for purpose in purposes]
        for standing in (Standing.CONTRARY, Standing.NOT_KNOWN, Standing.MISSING):
            open_ones = [each for each in found if each.standing is standing]
            if open_ones:
                return reduce(_with_the_next, open_ones)
        claims = tuple(dict.fromkeys(i for each in found for i in each.claims))
        return Shown(Standing.MET, Phrase("Consent is on file."), claims)

    return shown_by(Consent)(show)


def consented_or_why_not(body: Body, *purposes: Purpose) -> Show:
    """Consent, or the reason on file for which it cannot be had."""
    consent = consented(body, *purposes)

    def show(casefile: Casefile) -> Shown:
        shown = consent(casefile)
        if shown.standing in (Standing.MET, Standing.CONTRARY):
            return shown
        reasons = (s for p in purposes for s in _said(casefile, body, p) if _why_not(s[0]))
        fact, claim = next(reasons, (None, None))
        if fact is None or claim is None:
            return shown
        return Shown(Standing.MET, _given_reason(fact), (claim.id,))

    return shown_by(Consent)(show)


def refused(casefile: Casefile, body: Body, purpose: Purpose) -> Shown:
    """As what excludes a submission: met where consent to it was refused or taken back, not known where that is open."""
    shown = _shown(casefile, body, purpose)
    if shown.standing is Standing.CONTRARY:
        return Shown(Standing.MET, shown.why, shown.claims)
    return shown if _is_contested(casefile, body, purpose) else _NOTHING


def _shown(casefile: Casefile, body: Body, purpose: Purpose) -> Shown:
    told = list(_said(casefile, body, purpose))
    claims = tuple(dict.fromkeys(claim.id for _, claim in told))
    yes, no = _with(told, Stated.YES), _with(told, Stated.NO)
    if not yes and not no:
        return _silent(casefile, body, purpose, told=told)
    if _is_after(no, yes):
        why = whole("Consent was refused or withdrawn (for: {purpose}).", purpose=purpose)
        return Shown(Standing.CONTRARY, why, tuple(claim.id for _, claim in no))
    if _is_after(yes, no):
        return Shown(Standing.MET, whole("Consent is on file (for: {purpose}).", purpose=purpose),
                     tuple(claim.id for _, claim in yes))  # fmt: skip
    words = "Consent and a refusal are on file (for: {purpose}), and not which of them came last."
    return Shown(Standing.NOT_KNOWN, whole(words, purpose=purpose), claims)


def _with_the_next(one: Shown, other: Shown) -> Shown:
    """Two purposes that stand alike, each with what is said of it."""
    if one.why == other.why:
        return one
    why = whole("{first} {next}", first=one.why, next=other.why)
    return replace(one, why=why, claims=tuple(dict.fromkeys((*one.claims, *other.claims))))


def _silent(casefile: Casefile, body: Body, purpose: Purpose, *, told: list[_Said]) -> Shown:
    """Nobody agreed and nobody refused: asked and not known, not to be had, or not told of."""
    claims = tuple(dict.fromkeys(claim.id for _, claim in told))
    reason = next((fact for fact, _ in told if _why_not(fact)), None)
    if reason is not None:
        return Shown(Standing.NOT_KNOWN, _given_reason(reason), claims)
    if told:
        return Shown(Standing.NOT_KNOWN, Phrase("It was asked and is not known."), claims)
    others = _for_others(casefile, body, purpose)
    if others:
        words = "Consent is on file for another body only: {others} (for: {purpose})."
        return Shown(Standing.MISSING, whole(words, others=others, purpose=purpose))
    words = "No consent is on file that counts for this body (for: {purpose})."
    return Shown(Standing.MISSING, whole(words, purpose=purpose))


def _for_others(casefile: Casefile, body: Body, purpose: Purpose) -> str:
    """The bodies for which alone it was agreed to."""
    facts = (c.fact for h in casefile.affirmed for c in h.claims)
    given = (f for f in facts if isinstance(f, Consent) and f.given is Stated.YES)
    of_it = (f.addressee for f in given if f.purpose is purpose and not counts_for(f, body))
    return "; ".join(dict.fromkeys(name for name in of_it if name is not None))


def _is_contested(casefile: Casefile, body: Body, purpose: Purpose) -> bool:
    told = list(_said(casefile, body, purpose))
    return bool(_with(told, Stated.NO)) and not _is_after(
        _with(told, Stated.YES), _with(told, Stated.NO)
    )


def _said(casefile: Casefile, body: Body, purpose: Purpose) -> Iterator[_Said]:
    """Every claim about consent for that purpose that counts for that body."""
    for held in casefile.affirmed:
        for claim in held.claims:
            fact = claim.fact
            if isinstance(fact, Consent) and fact.purpose is purpose and counts_for(fact, body):
                yield fact, claim


def counts_for(fact: Consent, body: Body) -> bool:
    """Whether a word about consent is for that body, or for whichever."""
    return fact.addressee is None or body.is_named(fact.addressee)


def _with(told: list[_Said], given: Stated) -> list[_Said]:
    return [(fact, claim) for fact, claim in told if fact.given is given]


def _is_after(ones: list[_Said], others: list[_Said]) -> bool:
    """Whether one of these was said for certain after all of the others."""
    return bool(ones) and max(_days(c)[0] for _, c in ones) > max(
        (_days(c)[1] for _, c in others), default=date.min
    )


def _days(claim: Claim) -> tuple[date, date]:
    """The first and the last day on which it can have been said; an undated word is as old as its source."""
    when = claim.when or claim.told_on
    if when is None:
        return date.min, date.max
    return when.earliest or date.min, when.latest or date.max


def _why_not(fact: Consent) -> str:
    return fact.why_not_obtainable or ""


def _given_reason(fact: Consent) -> Phrase:
    return whole("Consent cannot be had; the reason given: {why}.", why=_why_not(fact).rstrip("."))
