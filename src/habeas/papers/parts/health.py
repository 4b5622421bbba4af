"""Health as somebody saw it, what care was asked for, and what was not given."""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.core.bodies import tokens
from habeas.core.custody import Holding, custody
from habeas.core.facts import Fact, Role
from habeas.core.prose import whole
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.visit import Visit
from habeas.papers.attribution import is_word_of_a_document
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.parts.care import care_told
from habeas.papers.parts.saying import as_stated, on_its_day, plain
from habeas.papers.told import Told
from habeas.papers.writing import Writing

_MOST = 5
_HAS = r"\b(?:suffer(?:s|ed|ing)? from|diagnosed with|ill with|has|had|contracted|developed|living with) "
_UNSURE = re.compile(
    r"\b(?:complain\w*|suspect\w*|symptoms?|signs?|possibl[ey]|probabl[ey]|appears?|seems?|fear\w*|may|might|could|risk|believe[sd]?|history of|no longer|not|recover\w*|if)\b"
)
_ILLNESS = re.compile(
    r"(?:^|\s)(?:disease|cancer|diabetes|hypertension|tuberculosis|pneumonia|hiv|epilepsy|asthma|stones?|failure|ulcers?|infections?|tumou?rs?|hernia"
    r"|anaemia|malaria|typhoid|sclerosis|glaucoma|cataracts?|thrombosis|lupus|leuk\w+|lymphoma|high blood pressure|covid(?:-19)?|\w{3,}(?:itis|osis|aemia|emia|pathy))$",
    re.IGNORECASE,
)
_DOCTORS = re.compile(
    r"doctor|\bdr\b|physician|hospital|clinic|medical|\w{3,}(?:ologist|iatrist)|surgeon",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\b(?:began|begins?|begun|start\w*|went on|launch\w*|declared|declares?|commenc\w*|entam\w*|début\w*|inici\w*|comenz\w*|empez\w*)"
    r"|начал|объяв|приступ|بدأ|أعلن|شرع",
    re.IGNORECASE,
)


def health(writing: Writing) -> list[Block]:
    """The course of health, then the care asked for and not given."""
    seen = [t for t in writing.told(HealthCondition) if not is_past_fear(writing, t)]
    states = _narrowed(seen)[-_MOST:]
    course = [*writing.told(HungerStrike)[-2:], *states]
    told: list[Statement] = [condition(writing, one) for one in course]
    told += care_told(writing)
    if states and not any(is_clinical(one) for one in seen):
        writing.lacks(whole("No doctor's finding on health is on file."))
    return [Paragraph(tuple(told))] if told else []


def is_past_fear(writing: Writing, told: Told) -> bool:
    """Nobody fears any more for a person who was freed, or has died."""
    return _feared(told) is not None and custody(writing.casefile).holding is Holding.NOT_HELD


def _feared(told: Told) -> str | None:
    """The piece that tells a fear for the life of somebody held, or concern for health; None where it is neither."""
    condition = told.fact.stated("condition") or ""
    if "fear" in condition:
        return "health_fear"
    return "health_concern" if condition == "concern for health" else None


def _narrowed(states: Sequence[Told]) -> list[Told]:
    """Without a bare "was ill" where another says what the illness keeps the person from."""
    says_more = any(one.fact.stated("effect") for one in states)
    return [one for one in states if not (says_more and _is_bare(one.fact))]


def _is_bare(fact: Fact) -> bool:
    """Whether it says that the person was ill, and nothing more."""
    if not isinstance(fact, HealthCondition) or fact.trend is not Trend.ILL or fact.effect:
        return False
    return fact.condition is None or not fact.says_more()


def is_clinical(told: Told) -> bool:
    """Whether doctors say it, by the name of who saw the person or speaks."""
    return _names_doctors(f"{told.fact.stated('observer') or ''} {told.voice or ''}")


def _names_doctors(who: str) -> bool:
    return _DOCTORS.search(who) is not None


def condition(writing: Writing, told: Told) -> Sentence:
    """One state of health, in the words of whoever saw it."""
    fact = told.fact
    if isinstance(fact, HungerStrike):
        return _fast(writing, told, fact)
    if not isinstance(fact, HealthCondition):
        return plain(writing, told)
    who = fact.observer or (told.voice if not writing.is_own(told.voice) else None)
    if (piece := _feared(told)) is not None:
        return _fear(writing, told, who, piece)
    when = _dated(writing, told)
    observer = fact.observer or _seen_by_a_visitor(writing, told)
    seen = writing.tail("health_seen", who=writing.body(observer)) if observer else ""
    opening = "" if fact.observer else writing.according_to(told)
    if _is_described(told, fact) and fact.occurred is not None:
        text = f"{opening}{_described(writing, told, fact, when)}{seen}"
        return writing.says("sentence", told.ids, text=text)
    state = state_of_health(writing, told, fact, is_now=_is_still_so(writing, told, fact))
    text = f"{writing.language.put_after(f'{opening}{state}', when)}{seen}"
    return writing.says("sentence", told.ids, text=text)


def _is_described(told: Told, fact: HealthCondition) -> bool:
    """Whether a source describes the state of health without saying where it tends, and no doctor finds it."""
    is_found = is_clinical(told) and not _is_unsure(told)
    says_so = fact.condition is not None and fact.says_more() and not fact.effect
    return fact.trend is None and says_so and not is_found


def _described(writing: Writing, told: Told, fact: HealthCondition, when: str = "") -> str:
    """In the source's whole words, where those of the file are a part of them."""
    quote, condition = told.lead.anchors[0].quote, fact.condition or ""
    is_known = condition.casefold() in (*writing.given, *writing.language.common)
    is_part = not is_known and tokens(condition) <= tokens(quote)
    words = writing.quoted(quote) if is_part else _in_whose_words(writing, told, condition)
    return writing.piece("health_described", when=when, words=words)


def _fear(writing: Writing, told: Told, who: str | None, piece: str) -> Sentence:
    """Who fears for the person; where the source names nobody, that fear is reported."""
    when = _dated(writing, told)
    if who is None and told.voice is None:
        opening = writing.unnamed(told)
        return writing.says(f"{piece}_unnamed", told.ids, opening=opening, when=when)
    by = writing.body(who or writing.organisation)
    return writing.says(piece, told.ids, by=by, when=when)


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


def _is_still_so(writing: Writing, told: Told, fact: HealthCondition) -> bool:
    """An illness that one lives with, which no source dates and the file does not end."""
    is_over = told.end is not None or bool(writing.casefile.in_role(Role.DEATH))
    return fact.is_lasting and fact.when is None and told.lead.is_affirmed and not is_over


def state_of_health(
    writing: Writing, told: Told, fact: HealthCondition, *, is_now: bool = False
) -> str:
    """'The health of Ms Idris was declining (“failing sight”)', or what it kept her from; `is_now` is what goes on."""
    trend = writing.piece(f"health_{fact.trend or 'other'}{'_now' if is_now else ''}")
    if fact.when is not None and fact.when.is_open:
        trend = writing.language.going_on(trend)
    if fact.effect:
        return trend + writing.tail("health_effect", effect=writing.written(fact.effect))
    is_unsaid = fact.condition is None and fact.trend in (None, Trend.TROUBLED)
    if is_unsaid or (fact.condition is None and is_word_of_a_document(told)):
        return f"{trend} ({writing.quoted(told.lead.anchors[0].quote)})"
    if fact.condition is None or not fact.says_more():
        return trend
    if _is_described(told, fact):
        return _described(writing, told, fact)
    words = _in_whose_words(writing, told, fact.condition)
    if fact.trend is None and is_clinical(told) and not _is_unsure(told):
        return writing.piece("health_found", words=words)
    return _ill_with(writing, told, trend, fact.condition) or f"{trend} ({words})"


def _is_unsure(told: Told) -> bool:
    return any(_UNSURE.search(a.quote.casefold()) for claim in told.claims for a in claim.anchors)


def _ill_with(writing: Writing, told: Told, trend: str, condition: str) -> str | None:
    """'Was ill with kidney stones', where the source has an illness by name, and neither suspects nor fears nor only complains of it."""
    quotes = [anchor.quote.casefold() for claim in told.claims for anchor in claim.anchors]
    of = re.compile(rf"{_HAS}(?:[\w-]+ ){{0,4}}?{re.escape(condition.casefold())}(?!\w)")
    said = [q for q in quotes if of.search(q) and not _UNSURE.search(q)]
    if not said or len(said) < len(quotes) or not _ILLNESS.search(condition):
        return None
    suffers = all("suffer" in quote for quote in said)
    return writing.language.ill_with(trend, condition, suffers=suffers)


def _in_whose_words(writing: Writing, told: Told, words: str) -> str:
    """In marks of quotation where they stand so in a source."""
    quotes = (anchor.quote.casefold() for claim in told.claims for anchor in claim.anchors)
    is_stock = words.casefold() in writing.language.common
    is_quoted = not is_stock and any(words.casefold() in quote for quote in quotes)
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
        return on_its_day(writing, told)
    if end == "..":
        return writing.says("strike_on", told.ids, when=writing.dated(told), **given)
    first, last = writing.language.when(When(start)), writing.language.when(When(end))
    if told.is_at_least:
        last = writing.language.at_least(last)
    return writing.says("strike", told.ids, start=first, end=last, **given)


def _is_told_to_begin(told: Told) -> bool:
    """Whether every source of it tells of its beginning."""
    return all(_BEGINS.search(anchor.quote) for claim in told.claims for anchor in claim.anchors)
