"""Who the person is, on how many days held, and over which periods."""

from collections.abc import Iterator

from habeas.core.bodies import with_article
from habeas.core.contradictions import counted
from habeas.core.custody import CustodyClock, Holding, custody
from habeas.core.prose import Phrase, say_when, whole
from habeas.core.spells import Spell
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.papers.draft import Block, Clause, Paragraph, Sentence, Statement
from habeas.papers.writing import Writing

_PIECES = {
    Holding.HELD: "custody_days",
    Holding.NOT_HELD: "custody_days_past",
    Holding.NOT_KNOWN: "custody_days_unknown",
}


def held(writing: Writing) -> list[Block]:
    """The days in custody as the clock gives them, and the periods."""
    clock = custody(writing.casefile)
    if not clock.spells:
        writing.lacks(whole("When custody began is not on file, so no days are counted."))
        return []
    told: list[Statement] = [_days(writing, clock)]
    if len(clock.spells) > 1 or clock.days_min == clock.days_max:
        told.append(_periods(writing, clock))
    if clock.holding is Holding.NOT_HELD:
        writing.lacks(
            whole("The person is no longer held; see whether this paper is still called for.")
        )
    if not clock.is_exact:
        writing.lacks(_partial(clock), clock.claims)
    return [Paragraph(tuple(told))]


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
    """'Amal Idris is a journalist of …' by the offices on file."""
    roles = writing.told(AffiliationRole)
    named = [(text, role.ids) for role in roles if (text := _office(role.fact))]
    if not named:
        return None
    texts = list(dict.fromkeys(text for text, _ in named))
    claims = tuple(i for _, ids in named for i in ids)
    return writing.says("who", claims, roles=_listed(texts))


def _office(fact: object) -> str:
    """'former president of Kyrgyzstan'."""
    if not isinstance(fact, AffiliationRole) or fact.office is None:
        return ""
    former = "a former " if fact.former == "yes" else "an " if fact.office[:1] in "aeiou" else "a "
    of = f" of {with_article(fact.organisation)}" if fact.organisation else ""
    return f"{former}{fact.office}{of}"


def _listed(texts: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(texts[:-1]), texts[-1]]))


def _days(writing: Writing, clock: CustodyClock) -> Sentence:
    """The number that the file carries, and no other."""
    days = f"{clock.days_min:,} day{'' if clock.days_min == 1 else 's'}"
    number = days if clock.is_exact else writing.words[_hedge(clock)].format(days=days)
    note = _how_counted(writing, clock)
    return writing.says(_PIECES[clock.holding], clock.claims, note, days=number)


def _hedge(clock: CustodyClock) -> str:
    return "about" if clock.is_about else "at_least"


def _how_counted(writing: Writing, clock: CustodyClock) -> str:
    return " ".join((*_why_not_exact(writing, clock), _nights(writing, clock)))


def _nights(writing: Writing, clock: CustodyClock) -> str:
    nights = f"{clock.nights_min:,}"
    if clock.nights_max is None:
        nights = writing.words["or_more"].format(number=nights)
    elif clock.nights_max != clock.nights_min:
        nights = f"{nights} to {clock.nights_max:,}"
    return writing.words["counted"].format(nights=nights)


def _why_not_exact(writing: Writing, clock: CustodyClock) -> Iterator[str]:
    if clock.is_about:
        yield writing.words["counted_about"]
    if clock.days_max is None:
        yield writing.words["counted_no_most"]
    elif clock.days_max != clock.days_min:
        least, most = f"{clock.days_min:,}", f"{clock.days_max:,}"
        yield writing.words["counted_range"].format(least=least, most=most)


def _periods(writing: Writing, clock: CustodyClock) -> Sentence:
    """From when to when, each period with its own note."""
    clauses = []
    for place, spell in enumerate(clock.spells):
        opening = writing.short_name if place == 0 else "and"
        last = place == len(clock.spells) - 1
        stop = "." if last else "," if place < len(clock.spells) - 2 else ""
        clauses.append(Clause(f"{opening if place in (0, len(clock.spells) - 1) else ''} "
                              f"{_period(writing, spell)}{stop}".strip(), spell.claims))  # fmt: skip
    return Sentence(tuple(clauses))


def _period(writing: Writing, spell: Spell) -> str:
    kind = "period_home" if spell.is_at_home else "period"
    if spell.ended is None:
        return writing.words[f"{kind}_on"].format(start=_day(spell.began))
    return writing.words[kind].format(start=_day(spell.began), end=_day(spell.ended))


def _day(when: When) -> str:
    start, slash, end = when.text.partition("/")
    if not slash:
        return say_when(when)
    if when.earliest is None:
        return f"some day up to {say_when(When(end))}"
    return f"some day from {say_when(When(start))} to {say_when(When(end))}"
