"""Who the person is, on how many days held, and over which periods."""

from datetime import date

from habeas.core.bodies import with_article
from habeas.core.custody import CustodyClock, Spell, custody
from habeas.core.prose import say_day, whole
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.papers.draft import Block, Clause, Paragraph, Sentence, Statement
from habeas.papers.writing import Writing


def held(writing: Writing) -> list[Block]:
    """The days in custody as the clock gives them, and the periods."""
    clock = custody(writing.casefile)
    if not clock.spells:
        writing.lacks(whole("When custody began is not on file, so no days are counted."))
        return []
    told: list[Statement] = [_days(writing, clock)]
    if len(clock.spells) > 1 or clock.is_exact:
        told.append(_periods(writing, clock))
    if not clock.held:
        writing.lacks(
            whole("The person is no longer held; see whether this paper is still called for.")
        )
    if not clock.is_exact:
        writing.lacks(
            whole(
                "The dates on file are partial: {least} to {most} days in custody. "
                "Find the exact days of arrest and release.",
                least=clock.days_min,
                most=clock.days_max,
            ),
            clock.claims,
        )
    return [Paragraph(tuple(told))]


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
    number = days if clock.is_exact else writing.words["at_least"].format(days=days)
    note = _how_counted(writing, clock)
    piece = "custody_days" if clock.held else "custody_days_past"
    return writing.says(piece, clock.claims, note, days=number)


def _how_counted(writing: Writing, clock: CustodyClock) -> str:
    nights = f"{clock.nights_min:,}" if clock.nights_min == clock.nights_max else (
        f"{clock.nights_min:,} to {clock.nights_max:,}")  # fmt: skip
    note = writing.words["counted"].format(nights=nights)
    if clock.is_exact:
        return note
    most = writing.words["counted_range"].format(
        least=f"{clock.days_min:,}", most=f"{clock.days_max:,}"
    )
    return f"{most} {note}"


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
    if spell.ends is None:
        return writing.words[f"{kind}_on"].format(start=_day(spell.begins))
    return writing.words[kind].format(start=_day(spell.begins), end=_day(spell.ends))


def _day(bounds: tuple[date, date]) -> str:
    first, last = bounds
    return say_day(first) if first == last else f"some day from {say_day(first)} to {say_day(last)}"
