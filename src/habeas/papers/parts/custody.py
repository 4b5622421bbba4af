"""Who the person is, on how many days held, and over which periods."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.core.contradictions import counted
from habeas.core.custody import CustodyClock, Holding, custody
from habeas.core.facts import Role
from habeas.core.prose import Phrase, whole
from habeas.core.spells import Spell
from habeas.core.values import Bound
from habeas.core.visits import FAMILY
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.death import Death
from habeas.kinds.transfer import Transfer
from habeas.papers.draft import Block, Clause, Paragraph, Sentence, Statement
from habeas.papers.parts.saying import as_told
from habeas.papers.told import Told
from habeas.papers.writing import Writing
from habeas.standards import state_names

_Office = tuple[str, str, str]

_OF_WHAT = re.compile(
    r" (?:of|at|for|in|with|to|de|du|des|del|d['’]\w+|à|au|aux|chez|en|в|при|по|[а-яё]+|[ء-ي]+)(?!\w)"
)
"""What goes on behind an office with what it is one of."""

_AGE = re.compile(r"^(?:(?:an?|the) )?\d{1,3}[- ]years?[- ]old,? ", re.IGNORECASE)

_ALSO_CALLED = {"author": "writer", "reporter": "journalist"}
"""A word for who writes that says no more than the usual one."""

_PIECES = {
    Holding.HELD: "custody_days",
    Holding.NOT_HELD: "custody_days_past",
    Holding.NOT_KNOWN: "custody_days_unknown",
}


def held(writing: Writing) -> list[Block]:
    """The days in custody as the clock gives them, and the periods; where somebody was moved to is not told by these."""
    clock = custody(writing.casefile)
    if not clock.spells:
        writing.lacks(whole("When custody began is not on file, so no days are counted."))
        return []
    used = set(writing.used)
    told: list[Statement] = [_days(writing, clock)]
    if len(clock.spells) > 1 or clock.days_min == clock.days_max:
        told.append(_periods(writing, clock))
    told += _death(writing, clock)
    moves = {i for h in writing.casefile.of_kind(Transfer) for i in h.claim_ids}
    writing.used -= moves - used
    if clock.holding is Holding.NOT_HELD:
        writing.lacks(
            whole("The person is no longer held; see whether this paper is still called for.")
        )
    if not clock.is_exact:
        writing.lacks(_partial(clock), clock.claims)
    return [Paragraph(tuple(told))]


def _death(writing: Writing, clock: CustodyClock) -> list[Statement]:
    """How custody ended in a death, where that was not told as news."""
    if not _ended_by_death(writing, clock):
        return []
    deaths = [t for t in writing.told(Death, again=True) if not writing.as_news.intersection(t.ids)]
    return [as_told(writing, one) for one in deaths[-1:]]


def _partial(clock: CustodyClock) -> Phrase:
    """What is missing for an exact count."""
    if clock.days_max is None or clock.days_min == clock.days_max:
        words = (
            "The dates on file are partial: {days} in custody. "
            "Find the exact days of arrest and release."
        )
        return whole(words, days=counted(clock))
    words = (
        "The dates on file are partial: {least} to {most} days in custody. "
        "Find the exact days of arrest and release."
    )
    return whole(words, least=clock.days_min, most=clock.days_max)


def who(writing: Writing) -> Sentence | None:
    """'Amal Idris is a journalist of …' by the offices on file; of the dead, was."""
    return _presented(writing, writing.name)


def who_was_named(writing: Writing) -> Sentence | None:
    """The same of somebody whose whole name stands just before: 'Ms Idris is a journalist of …'."""
    return _presented(writing, writing.short_name)


def _presented(writing: Writing, name: str) -> Sentence | None:
    roles = [_ageless(r) for r in writing.told(AffiliationRole) if not _is_kin(r)]
    roles = _each_once(_without_the_state(writing, roles))
    named = [(text, role.ids) for role in roles if (text := _office(writing, role.fact))]
    if not named:
        return None
    texts = list(dict.fromkeys(text for text, _ in named))
    claims = tuple(i for _, ids in named for i in ids)
    piece = "who_past" if writing.casefile.in_role(Role.DEATH) else "who"
    return writing.says(piece, claims, name=name, roles=writing.language.joined(texts))


def _ageless(role: Told) -> Told:
    """The office without the age that a source gave beside it, which was that of its day: 'a 52-year-old leader'."""
    office = role.fact.stated("office") or ""
    bare = _AGE.sub("", office)
    if bare == office or not bare:
        return role
    an = "an" if bare[0].casefold() in "aeiou" else "a"
    fact = AffiliationRole.from_json({**role.fact.to_json(), "office": f"{an} {bare}"})
    return replace(role, fact=fact)


def _is_kin(role: Told) -> bool:
    """Whether it is no office: 'a sister' is what the person is to whoever writes."""
    office = re.sub(
        r"^(?:the|an?|une?|el|la|le) ", "", (role.fact.stated("office") or "").casefold()
    )
    return office in FAMILY


def _without_the_state(writing: Writing, roles: Sequence[Told]) -> list[Told]:
    """'A journalist of Varenia' says nothing beside 'a journalist of the Orlest Courier'."""
    state = writing.casefile.keeping.country_name or state_names().get(writing.casefile.country)
    closer = {
        r.fact.stated("office") for r in roles if r.fact.stated("organisation") not in (None, state)
    }
    return [
        r for r in roles
        if r.fact.stated("organisation") not in (None, state) or r.fact.stated("office") not in closer
    ]  # fmt: skip


def _each_once(roles: Sequence[Told]) -> list[Told]:
    """'Chair of the Union' says nothing beside 'a teacher and the chair of the Union'."""
    more = [r for r in roles if not any(_is_within(_offices(r), _offices(o)) for o in roles)]
    usual = [r for r in more if r.fact.stated("office") not in _ALSO_CALLED]
    return [r for r in more if r in usual or all(_offices(r) != _offices(u) for u in usual)]


def _is_within(some: frozenset[_Office], others: frozenset[_Office]) -> bool:
    """Whether the others have each of these, and say more: one office more, or where one is held."""
    return _are_among(some, others) and not _are_among(others, some)


def _are_among(some: frozenset[_Office], others: frozenset[_Office]) -> bool:
    return all(any(_says_no_more(one, other) for other in others) for one in some)


def _says_no_more(one: _Office, other: _Office) -> bool:
    """'An editor' beside 'an editor of the bulletin of the Union': the same office, told with less."""
    (office, where, former), (fuller, there, was) = one, other
    is_longer = fuller.startswith(office) and _OF_WHAT.match(fuller, len(office))
    return (office == fuller or bool(is_longer)) and former == was and where in ("", there)


def _offices(role: Told) -> frozenset[_Office]:
    """Each office in it, with where it is or was held."""
    where, former = role.fact.stated("organisation") or "", role.fact.stated("former") or ""
    parts = re.split(r",? and |, ", (role.fact.stated("office") or "").casefold())
    bare = (re.sub(r"^(?:the|an?) ", "", p) for p in parts)
    return frozenset((_ALSO_CALLED.get(p, p), where, former) for p in bare)


def _office(writing: Writing, fact: object) -> str:
    """'a former president of Kyrgyzstan'."""
    if not isinstance(fact, AffiliationRole) or fact.office is None:
        return ""
    office, body = writing.office(fact.office), fact.organisation
    organisation = writing.body(body) if body else None
    is_past = writing.language.role_has_verb and bool(writing.casefile.in_role(Role.DEATH))
    is_former = is_past or fact.former == "yes"
    return writing.language.role(office, organisation, is_former=is_former)


def _days(writing: Writing, clock: CustodyClock) -> Sentence:
    """The number that the file carries, and no other."""
    days = writing.language.days(clock.days_min)
    number = days if clock.is_exact else writing.language.bounded(days, _hedge(clock))
    note = _how_counted(writing, clock)
    piece = "custody_days_died" if _ended_by_death(writing, clock) else _PIECES[clock.holding]
    return writing.says(piece, clock.claims, note, days=number)


def _ended_by_death(writing: Writing, clock: CustodyClock) -> bool:
    """Nobody who died in custody is told of as no longer held."""
    deaths = {i for h in writing.casefile.in_role(Role.DEATH) for i in h.claim_ids}
    return clock.holding is Holding.NOT_HELD and bool(deaths.intersection(clock.spells[-1].claims))


def _hedge(clock: CustodyClock) -> Bound:
    return Bound.ABOUT if clock.is_about else Bound.AT_LEAST


def _how_counted(writing: Writing, clock: CustodyClock) -> str:
    return " ".join((*_why_not_exact(writing, clock), _nights(writing, clock)))


def _nights(writing: Writing, clock: CustodyClock) -> str:
    least, most = clock.nights_min, clock.nights_max
    if most == least:
        return writing.word("counted", nights=writing.language.counted(least, "night"))
    number = writing.language.number
    if most is None:
        return writing.word("counted_or_more", least=number(least))
    return writing.word("counted_between", least=number(least), most=number(most))


def _why_not_exact(writing: Writing, clock: CustodyClock) -> Iterator[str]:
    if clock.is_about:
        yield writing.word("counted_about")
    if clock.days_max is None:
        yield writing.word("counted_no_most")
    elif clock.days_max != clock.days_min:
        number = writing.language.number
        least, most = number(clock.days_min), number(clock.days_max)
        yield writing.word("counted_range", least=least, most=most)


def _periods(writing: Writing, clock: CustodyClock) -> Sentence:
    """From when to when, each period with its own note."""
    last = len(clock.spells) - 1
    clauses = []
    for place, spell in enumerate(clock.spells):
        opening = (
            ""
            if place not in (0, last)
            else writing.piece("period_opening" if place == 0 else "period_and")
        )
        stop = "." if place == last else writing.words["period_stop"] if place < last - 1 else ""
        told = (
            f"{opening} {writing.piece(_piece(clock.spells, place), **_ends(writing, spell))}{stop}"
        )
        said = writing.language.settle(told).strip()
        clauses.append(Clause(said[:1].upper() + said[1:] if place == 0 else said, spell.claims))
    return Sentence(tuple(clauses))


def _piece(spells: Sequence[Spell], place: int) -> str:
    """The verb once, where a period that ended follows another of its sort."""
    spell = spells[place]
    if spell.ended is not None and place and spells[place - 1].is_at_home == spell.is_at_home:
        return "period_again"
    kind = "period_home" if spell.is_at_home else "period"
    return kind if spell.ended is not None else f"{kind}_on"


def _ends(writing: Writing, spell: Spell) -> dict[str, str]:
    ends = {"start": spell.began, "end": spell.ended}
    return {name: writing.language.when(when) for name, when in ends.items() if when is not None}
