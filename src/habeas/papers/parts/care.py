"""The care that was asked for, what was not given of it, and what was."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from habeas.core.bodies import same_body
from habeas.core.care import ADEQUATE, ANY, CARE, TREATMENT, common, particular
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact, Role
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.transfer import Transfer
from habeas.papers.draft import Sentence, Statement
from habeas.papers.parts.saying import as_stated, on_its_day, plain
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing

_REFUSES = re.compile(
    r"refus|den(?:y|i)|declin|reject|turn\w* (?:down|away)|not allow|forb[ia]d|with(?:held|hold)|deneg|\bneg[oóa]|rechaz|"
    r"отказ|не разреш|رفض|منع",
    re.IGNORECASE,
)

_MOST = 4


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
    way = fact.stated("way")
    return by, fact.stated("addressee"), particular(fact.stated("need")), way, _voice(writing, told), is_of_its_own  # fmt: skip


def _request_told(writing: Writing, asked: Sequence[Told]) -> Sentence:
    first = asked[0]
    actor, to = first.fact.stated("actor"), first.fact.stated("addressee")
    need = particular(first.fact.stated("need"))
    if actor is None:
        return on_its_day(writing, first)
    dates = dict.fromkeys(writing.at(when) for one in asked if (when := one.fact.occurred))
    days = writing.language.joined(tuple(dates))
    way = first.fact.stated("way")
    piece, to_whom = (f"care_{way}", "call_to") if way else ("care_asked", "care_asked_of")
    return writing.says(
        f"{piece}_on" if dates else piece,
        (claim for one in asked for claim in one.ids),
        voice=_voice(writing, first),
        by=writing.body(actor),
        to=writing.tail(to_whom, to=writing.body(to)) if to else "",
        when=f" {days!s}" if dates else "",
        need=f" ({writing.written(need)!s})" if need else "",
    )


def _voice(writing: Writing, told: Told) -> str:
    """Who says that somebody asked, where it is not the one who did."""
    actor = told.fact.stated("actor")
    is_own_word = told.voice is not None and actor is not None and same_body(actor, told.voice)
    return "" if is_own_word else writing.according_to(told)


def _care(writing: Writing) -> list[Statement]:
    """What was not given and what was, in order of time: what was not given on days of its own, and for each need the last day by which it was not."""
    dated: list[tuple[date, Statement]] = [
        (_day_of(one), on_its_day(writing, one)) for one in moved_after_care(writing)
    ]
    dated += [(one.day or date.max, denied(writing, one)) for one in _on_days(writing)]
    for refusals in _by_need(writing):
        last = max(refusals, key=lambda h: (_day(writing, h.followed) or date.min, h.id))
        day = _day(writing, last.followed) or date.min
        dated.append((day, _refused(writing, refusals, last)))
    for one in writing.told(CareGiven)[-2:]:
        when = one.fact.occurred
        day = (when.latest if when is not None else None) or one.day or date.max
        dated.append((day, plain(writing, one)))
    return [statement for _, statement in sorted(dated, key=lambda pair: pair[0])]


def _on_days(writing: Writing) -> list[Told]:
    """What was not given on a day, or since one or from one to another."""
    told = [t for t in writing.told(CareDenied) if _has_its_days(t.fact)]
    return told[-_MOST:]


def _has_its_days(fact: Fact) -> bool:
    return isinstance(fact, CareDenied) and fact.when is not None and not fact.is_told_so_far


def moved_after_care(writing: Writing) -> list[Told]:
    """The move with which each stay for care came to an end: it is not told as if it went on."""
    moves = sorted((t for t in writing.told(Transfer) if t.day is not None), key=_day_of)
    ends: dict[tuple[str, ...], Told] = {}
    for claim in (h.followed for h in writing.casefile.of_kind(CareGiven)):
        place, began = claim.fact.stated("where"), _stated_day(claim)
        if place is None or began is None:
            continue
        after = (one for one in moves if _day_of(one) >= began and not _is_to(one, place))
        if (end := next(after, None)) is not None:
            ends[end.ids] = end
    return list(ends.values())


def _day_of(told: Told) -> date:
    return told.day or date.max


def _is_to(told: Told, place: str) -> bool:
    return same_body(told.fact.stated("where") or "", place)


def _stated_day(claim: Claim) -> date | None:
    when = claim.when or claim.told_on
    return None if when is None else when.latest or when.earliest


def _by_need(writing: Writing) -> Iterable[list[HeldFact]]:
    """What else was not given, each need apart; what names none stands for itself."""
    apart: dict[str, list[HeldFact]] = {}
    for held in writing.casefile.in_role(Role.CARE_REFUSED):
        need = held.followed.fact.stated("need")
        if held.id not in writing.used:
            apart.setdefault(common(need) or need or held.id, []).append(held)
    return apart.values()


def _refused(writing: Writing, refusals: list[HeldFact], last: HeldFact) -> Sentence:
    """Who refused what; else up to when it was not given, and to whose knowledge."""
    (told,) = once(writing.casefile, [last])
    return denied(writing, replace(told, claims=_led_by(told, refusals)), refusals)


def denied(writing: Writing, told: Told, refusals: Sequence[HeldFact] = ()) -> Sentence:
    """What was refused, or was only not given; `refusals` may say by whom where what is told does not."""
    fact = told.fact
    if isinstance(fact, CareDenied) and _was_refused(told, fact):
        return _refusal(writing, told, fact)
    by = next((a for h in refusals if (a := h.followed.fact.stated("actor"))), fact.stated("actor"))
    return _not_given(writing, told, by)


def _not_given(writing: Writing, told: Told, by: str | None) -> Sentence:
    """Care that was not given on a day, or had not been given by one, and to whose knowledge."""
    need, scope = told.fact.stated("need"), _scope(writing, told)
    if need is not None and _has_its_days(told.fact):
        return writing.says("sentence", told.ids, text=f"{scope} {writing.tell(told.line)}")
    day = _last_day(writing, told.lead)
    given = {
        "scope": scope,
        "until": writing.language.day(day),
        "by": writing.tail("care_by", by=writing.body(by)) if by else "",
    }
    if common(need) == ANY:
        return writing.says("care_none", told.ids, **given)
    if common(need) is not None:
        text = writing.language.had_been(writing.tell(CareDenied(need=need).line()))
        return writing.says("care_not_yet", told.ids, text=text, **given)
    words = writing.written(need) if need else writing.quoted(told.lead.anchors[0].quote)
    return writing.says("care_refused", told.ids, need=words, **given)


def _scope(writing: Writing, told: Told) -> str:
    """To whose knowledge: that of the author in its own source alone."""
    if told.voice is None:
        return writing.unnamed(told)
    if writing.is_the_person(told.voice):
        return writing.according_to(told).strip()
    scope = "scope_own" if writing.is_own(told.voice) else "scope_other"
    return writing.piece(scope, voice=writing.body(told.voice))


def _led_by(told: Told, refusals: Sequence[HeldFact]) -> tuple[Claim, ...]:
    every = (*told.claims, *(claim for held in refusals for claim in held.claims))
    return tuple({claim.id: claim for claim in every}.values())


def _was_refused(told: Told, fact: CareDenied) -> bool:
    """Whether it is an act of somebody on a day, or a source speaks of a refusal, and not only of what was not given."""
    if common(fact.need) in (ANY, ADEQUATE) or fact.is_told_so_far:
        return False
    is_an_act = fact.actor is not None and fact.when is not None and fact.when.day is not None
    quotes = (anchor.quote for claim in told.claims for anchor in claim.anchors)
    is_said_so = fact.need is not None and any(map(_REFUSES.search, quotes))
    return is_an_act or fact.reason is not None or is_said_so


def _refusal(writing: Writing, told: Told, fact: CareDenied) -> Sentence:
    """What was refused, by whom where that is said, and when or as stated when."""
    need = fact.need if common(fact.need) not in (ANY, CARE, TREATMENT) else None
    is_dated = fact.when is not None
    goes_on = fact.when is not None and fact.when.is_open
    return writing.says(
        "refused_since" if goes_on else "refused",
        told.ids,
        voice=writing.according_to(told),
        by=writing.tail("refused_by", by=writing.body(fact.actor)) if fact.actor else "",
        when=f" {writing.dated(told)}" if is_dated else "",
        need=writing.tail("refused_need", need=writing.written(need)) if need else "",
        stated="" if is_dated else as_stated(writing, told),
    )


def _last_day(writing: Writing, claim: Claim) -> date:
    return _day(writing, claim) or writing.as_of


def _day(writing: Writing, claim: Claim) -> date | None:
    """The day up to which the file carries it."""
    when = claim.when or writing.casefile.source_of(claim).date
    day = None if when is None else when.latest or when.earliest
    return None if day is None else min(day, writing.as_of)
