"""The care that was asked for, what was not given of it, and what was."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from habeas.core.bodies import same_body
from habeas.core.care import ANY, care, particular
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.facts import Role
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.transfer import Transfer
from habeas.papers.bearing import is_refusal
from habeas.papers.draft import Sentence, Statement
from habeas.papers.languages import Word
from habeas.papers.parts.saying import as_stated, on_its_day, plain
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing

_REFUSES = re.compile(
    r"refus|den(?:y|i)|declin|reject|turn\w* (?:down|away)|not allow|forb[ia]d|with(?:held|hold)|deneg|\bneg[oóa]|rechaz|"
    r"отказ|не разреш|رفض|منع",
    re.IGNORECASE,
)


def care_told(writing: Writing) -> list[Statement]:
    """Who asked for care, then what was not given and what was."""
    return [*_asked(writing), *_care(writing)]


def _asked(writing: Writing) -> list[Statement]:
    """Who asked whom for what care, and on which days; requests that differ in the day alone are told as one."""
    alike: dict[tuple[object, ...], list[Told]] = {}
    for one in writing.told(CareRequested):
        alike.setdefault(_request(writing, one), []).append(one)
    return [_request_told(writing, asked) for asked in alike.values()]


def _request(writing: Writing, told: Told) -> tuple[object, ...]:
    """What tells one request from another."""
    fact = told.fact
    actor = fact.stated("actor")
    by = "" if writing.is_own(actor) else actor
    is_of_its_own = () if actor else told.ids
    return by, fact.stated("addressee"), particular(fact.stated("need")), _voice(writing, told), is_of_its_own  # fmt: skip


def _request_told(writing: Writing, asked: Sequence[Told]) -> Sentence:
    first = asked[0]
    actor, to = first.fact.stated("actor"), first.fact.stated("addressee")
    need = particular(first.fact.stated("need"))
    if actor is None:
        return on_its_day(writing, first)
    dates = dict.fromkeys(writing.at(when) for one in asked if (when := one.fact.occurred))
    days = writing.language.joined(tuple(dates))
    return writing.says(
        "care_asked_on" if dates else "care_asked",
        (claim for one in asked for claim in one.ids),
        voice=_voice(writing, first),
        by=writing.body(actor),
        to=writing.tail("care_asked_of", to=writing.body(to)) if to else "",
        when=f" {days!s}" if dates else "",
        need=f" ({writing.written(need)!s})" if need else "",
    )


def _voice(writing: Writing, told: Told) -> str:
    """Who says that somebody asked, where it is not the one who did."""
    actor = told.fact.stated("actor")
    is_own_word = told.voice is not None and actor is not None and same_body(actor, told.voice)
    return "" if is_own_word else writing.according_to(told)


def _care(writing: Writing) -> list[Statement]:
    """What was not given and what was, in order of time; for each need the last refusal."""
    dated = _moved(writing)
    for need in care(writing.casefile):
        refusals = [
            h for h in _refusals(writing) if (h.followed.fact.stated("need") or ANY) == need.need
        ]
        if refusals:
            last = max(refusals, key=lambda h: (_day(writing, h.followed) or date.min, h.id))
            day = _day(writing, last.followed) or date.min
            dated.append((day, _refused(writing, need.need, refusals, last)))
    for one in writing.told(CareGiven)[-2:]:
        when = one.fact.occurred
        day = (when.latest if when is not None else None) or one.day or date.max
        dated.append((day, plain(writing, one)))
    return [statement for _, statement in sorted(dated, key=lambda pair: pair[0])]


def _moved(writing: Writing) -> list[tuple[date, Statement]]:
    """Moves since care was first given: a stay in hospital that came to an end is not told as if it went on."""
    given = [h.followed for h in writing.casefile.of_kind(CareGiven)]
    places = [where for claim in given if (where := claim.fact.stated("where"))]
    began = min((day for claim in given if (day := _stated_day(claim))), default=None)
    return [
        (one.day, on_its_day(writing, one)) for one in writing.told(Transfer)
        if began is not None and one.day is not None and one.day >= began
        and not any(same_body(one.fact.stated("where") or "", place) for place in places)
    ]  # fmt: skip


def _stated_day(claim: Claim) -> date | None:
    when = claim.when or claim.told_on
    return None if when is None else when.latest or when.earliest


def _refusals(writing: Writing) -> list[HeldFact]:
    facts = writing.casefile.in_role(Role.CARE_REFUSED)
    return [
        h for h in facts if isinstance(h.followed.fact, CareDenied) and h.id not in writing.used
    ]


def _refused(writing: Writing, need: str, refusals: list[HeldFact], last: HeldFact) -> Sentence:
    """Who refused what; else up to when it was not given, and to whose knowledge."""
    (told,) = once(writing.casefile, [last])
    told = replace(told, claims=_led_by(told, refusals))
    if need != ANY and isinstance(told.fact, CareDenied) and was_refused(told):
        return refusal(writing, told, told.fact)
    by = next((a for h in refusals if (a := h.followed.fact.stated("actor"))), None)
    return not_given(writing, told, by)


def not_given(writing: Writing, told: Told, by: str | None) -> Sentence:
    """Care that had not been given by a day, and to whose knowledge."""
    need = told.fact.stated("need") or ANY
    given = {"scope": _scope(writing, told),
        "until": _until(writing, told.lead),
        "by": writing.tail("care_by", by=writing.body(by)) if by else ""}  # fmt: skip
    if need == ANY:
        return writing.says("care_none", told.ids, **given)
    return writing.says("care_refused", told.ids, need=writing.written(need), **given)


def _scope(writing: Writing, told: Told) -> str:
    """To whose knowledge: that of the author in its own source alone."""
    if told.voice is None:
        return writing.unnamed(told)
    scope = "scope_own" if writing.is_own(told.voice) else "scope_other"
    return writing.piece(scope, voice=writing.body(told.voice))


def _led_by(told: Told, refusals: Sequence[HeldFact]) -> tuple[Claim, ...]:
    every = (*told.claims, *(claim for held in refusals for claim in held.claims))
    return tuple({claim.id: claim for claim in every}.values())


def was_refused(told: Told) -> bool:
    """Whether it is an act of somebody on a day, or a source speaks of a refusal, and not only of what was not given."""
    if not is_refusal(told.fact):
        return False
    when = told.fact.occurred
    is_an_act = told.fact.stated("actor") is not None and when is not None and when.day is not None
    quotes = (anchor.quote for claim in told.claims for anchor in claim.anchors)
    return is_an_act or told.fact.stated("reason") is not None or any(map(_REFUSES.search, quotes))


def refusal(writing: Writing, told: Told, fact: CareDenied) -> Sentence:
    """What was refused, by whom where that is said, and when or as stated when."""
    need = particular(fact.need)
    is_dated = fact.when is not None
    return writing.says(
        "refused",
        told.ids,
        voice=writing.according_to(told),
        by=writing.tail("refused_by", by=writing.body(fact.actor)) if fact.actor else "",
        when=f" {writing.dated(told)}" if is_dated else "",
        need=writing.tail("refused_need", need=writing.written(need)) if need else "",
        stated="" if is_dated else as_stated(writing, told),
    )


def _until(writing: Writing, claim: Claim) -> Word:
    day = _day(writing, claim)
    return writing.language.day(writing.as_of if day is None else day)


def _day(writing: Writing, claim: Claim) -> date | None:
    """The day up to which the file carries it."""
    when = claim.when or writing.casefile.source_of(claim).date
    day = None if when is None else when.latest or when.earliest
    return None if day is None else min(day, writing.as_of)
