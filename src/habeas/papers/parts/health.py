"""Health as somebody saw it, what care was asked for, and what was not given."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from habeas.core.care import ANY, care
from habeas.core.claims import Claim
from habeas.core.custody import Holding, custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Role, Strand
from habeas.core.prose import whole
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.languages import Word
from habeas.papers.told import Told
from habeas.papers.writing import Writing

_MOST = 5
# Told of custody and of courts, and yet no public act: somebody says so.
_SAID_TO_BE_DONE = (EnforcedDisappearance, FairTrialBreach, Incommunicado, SolitaryConfinement)


def health(writing: Writing) -> list[Block]:
    """The course of health, then the care asked for and not given."""
    seen = [t for t in writing.told(HealthCondition) if not is_past_fear(writing, t)]
    states = _narrowed(seen)[-_MOST:]
    course = [*writing.told(HungerStrike)[-2:], *states]
    told: list[Statement] = [condition(writing, one) for one in course]
    told += _asked(writing)
    told += _care(writing)
    if states and not any(_is_clinical(one) for one in states):
        writing.lacks(whole("No doctor's finding on health is on file."))
    return [Paragraph(tuple(told))] if told else []


def is_past_fear(writing: Writing, told: Told) -> bool:
    """Nobody fears any more for a person who was freed, or has died."""
    return _is_fear(told) and custody(writing.casefile).holding is Holding.NOT_HELD


def _is_fear(told: Told) -> bool:
    """A fear for the life of somebody held."""
    return "fear" in (told.fact.stated("condition") or "")


def _narrowed(states: Sequence[Told]) -> list[Told]:
    """Without "was ill" where another says what the illness keeps the person from."""
    says_more = any(one.fact.stated("effect") for one in states)
    return [
        one for one in states
        if one.fact.stated("effect") or one.fact.stated("trend") != Trend.ILL or not says_more
    ]  # fmt: skip


def _is_clinical(told: Told) -> bool:
    words = f"{told.fact.stated('observer') or ''} {told.voice or ''}".casefold()
    return any(word in words for word in ("doctor", "physician", "hospital", "clinic", "medical"))


def condition(writing: Writing, told: Told) -> Sentence:
    """One state of health, in the words of whoever saw it."""
    fact = told.fact
    if isinstance(fact, HungerStrike):
        return _fast(writing, told, fact)
    if not isinstance(fact, HealthCondition):
        return plain(writing, told)
    who = fact.observer or (told.voice if not writing.is_own(told.voice) else None)
    words = fact.condition or ""
    if _is_fear(told):
        by = writing.body(who) if who else writing.body(writing.organisation)
        return writing.says("health_fear", told.ids, by=by, when=_dated(writing, told))
    when = _dated(writing, told)
    seen = writing.tail("health_seen", who=writing.body(fact.observer)) if fact.observer else ""
    trend = writing.piece(f"health_{fact.trend or 'other'}")
    effect = (
        writing.tail("health_effect", effect=writing.written(fact.effect)) if fact.effect else ""
    )
    is_quoted = words and len(words.split()) > 2 and not fact.effect
    quoted = f" ({writing.quoted(words)})" if is_quoted else ""
    opening = "" if fact.observer else writing.according_to(told)
    return writing.says("sentence", told.ids, text=f"{opening}{trend}{quoted}{effect}{when}{seen}")


def _dated(writing: Writing, told: Told) -> str:
    """When it was, or up to when it is told."""
    return f" {writing.dated(told)}" if told.fact.occurred is not None else as_stated(writing, told)


def _fast(writing: Writing, told: Told, fact: HungerStrike) -> Sentence:
    """A hunger strike lasts: from when to when, or since when; a day alone is one on which it went on."""
    start, _, end = fact.when.text.partition("/") if fact.when is not None else ("", "", "")
    if start in ("", "..") or not end:
        return _on_its_day(writing, told)
    more = " ".join(writing.phrase(p) for p in replace(fact, when=None).line().phrases[1:])
    given = {"voice": writing.according_to(told), "more": f" {more}" if more else ""}
    if end == "..":
        return writing.says("strike_on", told.ids, when=writing.dated(told), **given)
    first, last = writing.language.when(When(start)), writing.language.when(When(end))
    return writing.says("strike", told.ids, start=first, end=last, **given)


def as_stated(writing: Writing, told: Told) -> str:
    """Up to when it is known, where the source gives no date of its own."""
    days = [day for claim in told.claims if (day := _stated_on(claim)) is not None]
    last = max(days, default=None)
    if last is None or last == writing.as_of:
        return ""
    return writing.tail("health_stated", day=writing.language.day(last))


def _stated_on(claim: Claim) -> date | None:
    """The day of its source, where that is one day and not a month."""
    return None if claim.told_on is None else claim.told_on.day


def plain(writing: Writing, told: Told) -> Sentence:
    """The kind's own sentence, with who says it."""
    text = writing.tell(told.line)
    is_act = told.fact.strand in (Strand.CUSTODY, Strand.PROCEEDINGS) and not isinstance(
        told.fact, _SAID_TO_BE_DONE
    )
    is_own_act = told.voice is not None and writing.begins_with(text, told.voice)
    is_bare = is_own_act or (is_act and not told.is_attributed)
    opening = "" if is_bare else writing.according_to(told)
    return writing.says("sentence", told.ids, text=f"{opening}{text}")


def _asked(writing: Writing) -> list[Statement]:
    """Who asked for care, each body once."""
    by_body: dict[str, list[Told]] = {}
    for one in writing.told(CareRequested):
        actor = one.fact.stated("actor")
        if actor:
            known = next((b for b in by_body if writing.is_own(b) and writing.is_own(actor)), actor)
            by_body.setdefault(known, []).append(one)
    told: list[Statement] = []
    for actor, asked in by_body.items():
        claims = tuple(i for one in asked for i in one.ids)
        to = next((t for one in asked if (t := one.fact.stated("addressee"))), None)
        needs = [
            n for one in asked if (n := one.fact.stated("need")) not in (None, ANY, "medical care")
        ]
        need = ", ".join(str(writing.written(n)) for n in dict.fromkeys(str(n) for n in needs))
        told.append(writing.says(
            "care_asked", claims, by=writing.body(actor),
            to=writing.tail("care_asked_of", to=writing.body(to)) if to else "",
            need=f" ({need})" if need else ""))  # fmt: skip
    return told


def _care(writing: Writing) -> list[Statement]:
    """What was not given and what was, in order of time; for each need the last refusal."""
    dated: list[tuple[date, Statement]] = []
    for need in care(writing.casefile):
        refusals = [
            h for h in _refusals(writing) if (h.followed.fact.stated("need") or ANY) == need.need
        ]
        if refusals:
            last = max(refusals, key=lambda h: (_day(writing, h) or date.min, h.id))
            day = _day(writing, last) or date.min
            dated.append((day, _refused(writing, need.need, refusals, last)))
    for one in writing.told(CareGiven)[-2:]:
        when = one.fact.occurred
        day = (when.latest if when is not None else None) or one.day or date.max
        dated.append((day, plain(writing, one)))
    dated += _moved(writing)
    return [statement for _, statement in sorted(dated, key=lambda pair: pair[0])]


def _moved(writing: Writing) -> list[tuple[date, Statement]]:
    """Moves since care was first given: a stay in hospital that came to an end is not told as if it went on."""
    given = [h.followed for h in writing.casefile.of_kind(CareGiven)]
    places = {claim.fact.stated("where") for claim in given}
    began = min((day for claim in given if (day := _stated_day(claim))), default=None)
    return [
        (one.day, _on_its_day(writing, one)) for one in writing.told(Transfer)
        if began is not None and one.day is not None and one.day >= began
        and one.fact.stated("where") not in places
    ]  # fmt: skip


def _stated_day(claim: Claim) -> date | None:
    when = claim.when or claim.told_on
    return None if when is None else when.latest or when.earliest


def _on_its_day(writing: Writing, told: Told) -> Sentence:
    """With the day on which it was told where it has none of its own."""
    said = plain(writing, told)
    if told.fact.occurred is not None:
        return said
    text = f"{said.text.rstrip('.')}{as_stated(writing, told)}"
    return writing.says("sentence", told.ids, text=text)


def _refusals(writing: Writing) -> list[HeldFact]:
    facts = writing.casefile.in_role(Role.CARE_REFUSED)
    return [
        h for h in facts if isinstance(h.followed.fact, CareDenied) and h.id not in writing.used
    ]


def _refused(writing: Writing, need: str, refusals: list[HeldFact], last: HeldFact) -> Sentence:
    claims = tuple(i for h in refusals for i in h.claim_ids)
    by = next((a for h in refusals if (a := h.followed.fact.stated("actor"))), None)
    voice = last.followed.attribution or writing.casefile.source_of(last.followed).publisher
    scope = "scope_own" if voice is None or writing.is_own(voice) else "scope_other"
    given = {"scope": writing.piece(scope, voice=writing.body(voice or writing.organisation)),
        "until": _until(writing, last),
        "by": writing.tail("care_by", by=writing.body(by)) if by else ""}  # fmt: skip
    piece = "care_none" if need == ANY else "care_refused"
    if need != ANY:
        given["need"] = writing.written(need)
    return writing.says(piece, claims, **given)


def _until(writing: Writing, held: HeldFact) -> Word:
    day = _day(writing, held)
    return writing.language.day(writing.as_of if day is None else day)


def _day(writing: Writing, held: HeldFact) -> date | None:
    """The day up to which the file carries it."""
    when = held.followed.when or writing.casefile.source_of(held.followed).date
    day = None if when is None else when.latest or when.earliest
    return None if day is None else min(day, writing.as_of)
