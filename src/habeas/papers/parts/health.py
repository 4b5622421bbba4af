"""Health as somebody saw it, what care was asked for, and what was not given."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from habeas.core.bodies import same_body
from habeas.core.care import ANY, care, particular
from habeas.core.claims import Claim
from habeas.core.custody import Holding, custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact, Role, Strand
from habeas.core.prose import whole
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers.attribution import is_word_of_a_document
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.languages import Word
from habeas.papers.outcomes import is_refusal
from habeas.papers.parts.vanished import words_of_the_missing
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing

_MOST = 5
_STATES = (
    AccessDenied,
    Detention,
    HealthCondition,
    HungerStrike,
    Incommunicado,
    SolitaryConfinement,
)
_REFUSES = re.compile(
    r"refus|den(?:y|i)|declin|reject|turn\w* (?:down|away)|not allow|forb[ia]d|with(?:held|hold)|deneg|\bneg[oóa]|rechaz|"
    r"отказ|не разреш|رفض|منع",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\b(?:began|begins?|begun|start\w*|went on|launch\w*|declared|declares?|commenc\w*|entam\w*|début\w*|inici\w*|comenz\w*|empez\w*)"
    r"|начал|объяв|приступ|بدأ|أعلن|شرع",
    re.IGNORECASE,
)
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
    if _is_fear(told):
        return _fear(writing, told, who)
    when = _dated(writing, told)
    observer = fact.observer or _seen_by_a_visitor(writing, told)
    seen = writing.tail("health_seen", who=writing.body(observer)) if observer else ""
    opening = "" if fact.observer else writing.according_to(told)
    state = state_of_health(writing, told, fact)
    text = f"{writing.language.put_after(f'{opening}{state}', when)}{seen}"
    return writing.says("sentence", told.ids, text=text)


def _fear(writing: Writing, told: Told, who: str | None) -> Sentence:
    """Who fears for the life of the person; where the source names nobody, that fear is reported."""
    when = _dated(writing, told)
    if who is None and told.voice is None:
        opening = writing.unnamed(told)
        return writing.says("health_fear_unnamed", told.ids, opening=opening, when=when)
    by = writing.body(who or writing.organisation)
    return writing.says("health_fear", told.ids, by=by, when=when)


def _seen_by_a_visitor(writing: Writing, told: Told) -> str | None:
    """Who visited for the one who speaks at the time of which its own source tells the state."""
    when = told.fact.occurred
    if when is None or told.is_attributed or not writing.is_own(told.voice):
        return None
    visits = (h.followed.fact for h in writing.casefile.of_kind(Visit) if h.followed.is_affirmed)
    return next(
        (
            actor for v in visits
            if v.occurred is not None and v.occurred.may_equal(when)
            and (actor := v.stated("actor")) is not None and writing.is_own(actor)
        ),
        None,
    )  # fmt: skip


def state_of_health(writing: Writing, told: Told, fact: HealthCondition) -> str:
    """'The health of Ms Idris was declining (“failing sight”)', or what it kept her from."""
    trend = writing.piece(f"health_{fact.trend or 'other'}")
    if fact.when is not None and fact.when.is_open:
        trend = writing.language.going_on(trend)
    if fact.effect:
        return trend + writing.tail("health_effect", effect=writing.written(fact.effect))
    if fact.condition is None and is_word_of_a_document(told):
        return f"{trend} ({writing.quoted(told.lead.anchors[0].quote)})"
    if fact.condition is None or not fact.says_more():
        return trend
    return f"{trend} ({_in_whose_words(writing, told, fact.condition)})"


def _in_whose_words(writing: Writing, told: Told, words: str) -> str:
    """In marks of quotation where they stand so in a source."""
    quotes = (anchor.quote.casefold() for claim in told.claims for anchor in claim.anchors)
    is_quoted = any(words.casefold() in quote for quote in quotes)
    return writing.quoted(words) if is_quoted else str(writing.written(words))


def _dated(writing: Writing, told: Told) -> str:
    """When it was, or up to when it is told."""
    return f" {writing.dated(told)}" if told.fact.occurred is not None else as_stated(writing, told)


def _fast(writing: Writing, told: Told, fact: HungerStrike) -> Sentence:
    """A hunger strike lasts: from when to when, or since when; a day alone is one on which it went on."""
    start, _, end = fact.when.text.partition("/") if fact.when is not None else ("", "", "")
    more = " ".join(writing.phrase(p) for p in replace(fact, when=None).line().phrases[1:])
    given = {"voice": writing.according_to(told), "more": f" {more}" if more else ""}
    if start and not end and fact.ended is not Stated.YES and _is_told_to_begin(told):
        return writing.says("strike_began", told.ids, when=writing.at(fact.when), **given)
    if start in ("", "..") or not end:
        return _on_its_day(writing, told)
    if end == "..":
        return writing.says("strike_on", told.ids, when=writing.dated(told), **given)
    first, last = writing.language.when(When(start)), writing.language.when(When(end))
    return writing.says("strike", told.ids, start=first, end=last, **given)


def _is_told_to_begin(told: Told) -> bool:
    """Whether every source of it tells of its beginning."""
    return all(_BEGINS.search(anchor.quote) for claim in told.claims for anchor in claim.anchors)


def as_stated(writing: Writing, told: Told) -> str:
    """When it was told, where the source gives no date of its own: of what lasts, the last day on which it was."""
    whole_of_it = [claim for claim in told.claims if _tells_all(claim, told.fact)]
    days = sorted(d for c in whole_of_it or told.claims if (d := _stated_on(c)) is not None)
    if not days:
        return ""
    day = days[-1] if _lasts(told.fact) or not whole_of_it else days[0]
    return (
        "" if day == writing.as_of else writing.tail("health_stated", day=writing.language.day(day))
    )


def _tells_all(claim: Claim, fact: Fact) -> bool:
    """Whether the claim alone states all that is told."""
    stated = claim.fact.to_json()
    return claim.fact.key == fact.key and fact.to_json().items() <= stated.items()


def _lasts(fact: Fact) -> bool:
    """Whether it is a state that goes on, and no event."""
    return isinstance(fact, _STATES) or fact.stated("ongoing") == Stated.YES


def _stated_on(claim: Claim) -> date | None:
    """The day of its source, where that is one day and not a month."""
    return None if claim.told_on is None else claim.told_on.day


def plain(writing: Writing, told: Told) -> Sentence:
    """The kind's own sentence, with who says it."""
    missing = words_of_the_missing(writing, told)
    text = missing or writing.tell(told.line)
    is_act = told.fact.strand in (Strand.CUSTODY, Strand.PROCEEDINGS) and not isinstance(
        told.fact, _SAID_TO_BE_DONE
    )
    is_own_act = (
        told.voice is not None
        and not writing.is_the_person(told.voice)
        and writing.begins_with(text, told.voice)
    )
    is_bare = is_own_act or (is_act and not told.is_attributed)
    opening = "" if is_bare else writing.according_to(told)
    if isinstance(told.fact, EnforcedDisappearance) and not opening:
        whose = "by_view" if missing is None else "scope_own"
        opening = f"{writing.piece(whose, voice=writing.body(writing.organisation))} "
    return writing.says("sentence", told.ids, text=f"{opening}{text}")


def as_told(writing: Writing, told: Told) -> Sentence:
    """A fact as a sentence; where no source dates it, with the day on which it was told."""
    said = plain(writing, told)
    if told.fact.occurred is not None or not _happens(told.fact):
        return said
    return _stated_behind(writing, told, said)


def _stated_behind(writing: Writing, told: Told, said: Sentence) -> Sentence:
    """The sentence with the day on which it was told."""
    text = writing.language.put_after(said.text.rstrip("."), as_stated(writing, told))
    return writing.says("sentence", told.ids, text=text)


def _happens(fact: Fact) -> bool:
    """Whether it can have a day: who somebody is and what was agreed to are told without one."""
    return hasattr(fact, "when") and fact.strand is not Strand.LAW_AND_PERSON


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
        (one.day, _on_its_day(writing, one)) for one in writing.told(Transfer)
        if began is not None and one.day is not None and one.day >= began
        and not any(same_body(one.fact.stated("where") or "", place) for place in places)
    ]  # fmt: skip


def _stated_day(claim: Claim) -> date | None:
    when = claim.when or claim.told_on
    return None if when is None else when.latest or when.earliest


def _on_its_day(writing: Writing, told: Told) -> Sentence:
    """With the day on which it was told where it has none of its own."""
    said = plain(writing, told)
    return said if told.fact.occurred is not None else _stated_behind(writing, told, said)


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
        when=f" {writing.at(fact.when)}" if is_dated else "",
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
