"""The standards that the facts engage: what binds the state first, with the day since when."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

from habeas.core.custody import Holding, custody
from habeas.core.prose import Label, Phrase, whole
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.languages import Word
from habeas.papers.writing import Writing
from habeas.standards import Engagement, Kind, Strength, engaged
from habeas.standards.ratification import Origin

_MOST = 9
_Soft = Callable[[Writing, Sequence[Sequence[Engagement]]], Sequence[Statement]]
_FOREMOST = ("iccpr", "icescr", "cat", "ced")
_FROM_MEMORY = "From memory, not compared with a text: {provisions}. Compare before this goes out."
_DAY_IN_DOUBT = (
    "Since when the {instrument} binds the state is {origin}. Look it up before this goes out."
)
_LEFT_OUT = "Engaged too, and left out for the length of the sentence: {provisions}."
_NOT_CONFIRMED = "Engaged by the facts, but named in the form only once you confirm it on the page Standards: {provisions}."
_NOT_BINDING = "Did not bind the state when the facts happened, so not named: {provisions}."


def law(writing: Writing) -> list[Block]:
    """A sentence for each treaty, and what binds nobody in one; a fact engages a provision, it does not establish a breach.

    "The facts above" are those that the parts before have told.
    """
    return _law(writing, engaged_above(writing), _soft_together)


def law_by_instrument(writing: Writing) -> list[Block]:
    """The same, with one sentence an instrument."""
    each = engaged(writing.casefile)
    return _law(writing, each, lambda told, groups: [_soft(told, group) for group in groups])


def engaged_above(writing: Writing) -> list[Engagement]:
    """The provisions that facts engage of which the paper has told, each on these facts."""
    told = [
        replace(e, claims=tuple(i for i in e.claims if i in writing.used))
        for e in engaged(writing.casefile)
    ]
    return [e for e in told if e.claims]


def _law(writing: Writing, found: Sequence[Engagement], soft_law: _Soft) -> list[Block]:
    if not found:
        writing.lacks(whole("No standard is engaged by the facts on file."))
        return []
    binding = _by_instrument([e for e in found if e.binding])
    other = _by_instrument([e for e in found if _is_soft(e)])
    _name_the_unchecked(writing, [*binding, *other])
    told: list[Statement] = [_binding(writing, group) for group in binding]
    soft = soft_law(writing, other)
    is_held = custody(writing.casefile).holding is not Holding.NOT_HELD
    opening = writing.own("soft_opening" if is_held else "soft_opening_past")
    paragraphs: list[Block] = [Paragraph(tuple(told))] if told else []
    return [*paragraphs, *([Paragraph((opening, *soft))] if soft else [])]


def foremost_law(writing: Writing, *, most: int) -> list[Block]:
    """What binds, so many treaties at most: those of the United Nations on what is asked most often before the others.

    "The facts above" are those that the parts before have told.
    """
    groups = _by_instrument([e for e in engaged_above(writing) if e.binding])
    order = {key: place for place, key in enumerate(_FOREMOST)}
    first = sorted(groups, key=lambda g: order.get(g[0].instrument.key, len(order)))[:most]
    _name_the_unchecked(writing, first)
    return [Paragraph(tuple(_binding(writing, group) for group in first))] if first else []


def confirmed_law(writing: Writing, key: str) -> list[Block]:
    """The provisions of one treaty that a person confirmed, where it bound the state when the facts happened.

    To invoke an article is to say that it was violated, which no rule of the library does; what is engaged and not
    confirmed is named to the caseworker.
    """
    found = [e for e in engaged(writing.casefile) if e.instrument.key == key]
    binding = [e for e in found if e.binding]
    named = [e for e in binding if e.is_confirmed]
    in_doubt = [e for e in binding if not e.is_confirmed]
    _name(writing, in_doubt, lambda provisions: whole(_NOT_CONFIRMED, provisions=provisions))
    loose = [e for e in found if not e.binding]
    _name(writing, loose, lambda provisions: whole(_NOT_BINDING, provisions=provisions))
    if not named:
        return []
    _name_the_unchecked(writing, [named])
    return [Paragraph((_binding(writing, named, "invoked"),))]


def _name_the_unchecked(writing: Writing, groups: Sequence[Sequence[Engagement]]) -> None:
    """Tell the caseworker which provisions and days nobody has compared with their text, and which found no room."""
    chosen = [e for group in groups for e in _chosen(group)]
    for group in groups:
        _doubt_the_day(writing, group[0])
    doubt_from_memory(writing, chosen)
    left = [e for group in groups for e in group if e not in chosen]
    _name(writing, left, lambda provisions: whole(_LEFT_OUT, provisions=provisions))


def doubt_from_memory(writing: Writing, found: Sequence[Engagement]) -> None:
    """Name to the caseworker those provisions that nobody has compared with a text."""
    unseen = [e for e in found if not e.provision.is_checked]
    if unseen:
        provisions = "; ".join(_in_brief(group) for group in _by_instrument(unseen))
        writing.lacks(whole(_FROM_MEMORY, provisions=provisions))


def _doubt_the_day(writing: Writing, first: Engagement) -> None:
    if first.binding and first.origin is not Origin.SEEN:
        given = {
            "instrument": Label(first.instrument.cited_as),
            "origin": Label(first.origin.label),
        }
        writing.lacks(whole(_DAY_IN_DOUBT, **given))


def _name(writing: Writing, found: Sequence[Engagement], said: Callable[[str], Phrase]) -> None:
    """Name the provisions, those of one instrument together."""
    if found:
        groups = (_cited(group) for group in _by_instrument(found))
        writing.lacks(said("; ".join(groups)))


def _in_brief(group: Sequence[Engagement]) -> str:
    """'Nelson Mandela Rules 27 (1), 31 and 46': for the caseworker, who knows them by these names."""
    numbers = [e.provision.number.replace("(", " (") for e in group]
    return f"{group[0].instrument.short_title} {', '.join(numbers)}"


def _cited(group: Sequence[Engagement]) -> str:
    """'rules 27 (1), 30 and 31 of the Nelson Mandela Rules', each provision that has words of its own in full."""
    units = {(e.provision.unit, e.provision.of) for e in group}
    if len(units) > 1 or len(group) == 1:
        return "; ".join(e.citation for e in group)
    return f"{_numbers(group)} of the {group[0].provision.of}"


def _is_soft(engagement: Engagement) -> bool:
    """What is agreed between states; the ethics of a profession are nothing to hold against one."""
    kinds = (Kind.DECLARATION, Kind.SOFT_LAW)
    return not engagement.binding and engagement.instrument.kind in kinds


def _by_instrument(found: Sequence[Engagement]) -> list[list[Engagement]]:
    return [list(group) for _, group in groupby(found, key=lambda e: e.instrument.key)]


def _binding(writing: Writing, group: Sequence[Engagement], words: str = "bound") -> Sentence:
    first = group[0]
    since = ""
    if first.since:
        since = writing.tail("bound_since", since=writing.language.day(first.since))
    given = {"instrument": _instrument(writing, group), "since": since, **_given(writing, group)}
    return writing.says(words, _claims(group), _note(writing, group), **given)


def _instrument(writing: Writing, group: Sequence[Engagement]) -> Word:
    return writing.language.instrument(group[0].instrument.cited_as)


def cited(writing: Writing, group: Sequence[Engagement]) -> str:
    """'rule 57 of the Nelson Mandela Rules': provisions of one instrument, named within a sentence."""
    if writing.language.code == "en" and len(group) == 1:
        return group[0].citation
    given = {"provisions": _provisions(writing, group), "instrument": _instrument(writing, group)}
    return writing.language.settle(writing.piece("cited", **given))


def _soft(writing: Writing, group: Sequence[Engagement]) -> Sentence:
    given = {"instrument": _instrument(writing, group), **_given(writing, group)}
    return writing.says("soft", _claims(group), _note(writing, group), **given)


def _soft_together(writing: Writing, groups: Sequence[Sequence[Engagement]]) -> list[Statement]:
    """Those that the facts engage in the same way in one sentence, each with its own footnote."""
    return [
        _listed(writing, list(alike))
        for _, alike in groupby(groups, key=lambda group: _given(writing, group)["engage"])
    ]


def _listed(writing: Writing, groups: Sequence[Sequence[Engagement]]) -> Sentence:
    clauses = []
    for place, group in enumerate(groups):
        given = {"instrument": _instrument(writing, group), **_given(writing, group)}
        said = (
            writing.word("soft", **given).rstrip(".")
            if place == 0
            else writing.language.settle(writing.piece("soft_more", **given))
        )
        stop = "." if place == len(groups) - 1 else writing.language.semicolon
        clauses.append(writing.clause(f"{said}{stop}", _claims(group), _note(writing, group)))
    return Sentence(tuple(clauses))


def _given(writing: Writing, group: Sequence[Engagement]) -> dict[str, str]:
    """The provisions, best supported first, and the verb that the facts allow."""
    chosen = _chosen(group)
    alleged = all(e.level is Strength.ON_ALLEGATION for e in chosen)
    verb = writing.words["would_engage" if alleged else "engage"]
    return {"provisions": _provisions(writing, chosen), "engage": verb}


def _chosen(group: Sequence[Engagement]) -> list[Engagement]:
    order = [Strength.SUPPORTED, Strength.ENGAGED, Strength.ON_ALLEGATION]
    best = sorted(group, key=lambda e: order.index(e.level))[:_MOST]
    return [e for e in group if e in best]


def _numbers(group: Sequence[Engagement]) -> str:
    """'articles 7, 10 (1) and 14 (3) (d)', as the caseworker is told."""
    numbers = [e.provision.spaced for e in group]
    if len(numbers) == 1:
        return group[0].provision.name
    return f"{group[0].provision.unit}s {', '.join(numbers[:-1])} and {numbers[-1]}"


def _provisions(writing: Writing, group: Sequence[Engagement]) -> Word:
    numbers = [e.provision.spaced for e in group]
    return writing.language.provisions(group[0].provision.unit, numbers)


def _note(writing: Writing, group: Sequence[Engagement]) -> str:
    """How the instrument is to be found, and which of its provisions are meant."""
    first = group[0].instrument
    chosen = _chosen(group)
    symbol = f" ({writing.language.apart(first.symbol)})" if first.symbol else ""
    return writing.word(
        "note_of_law",
        title=f"{writing.label(first.full_title)}{symbol}",
        adopted=writing.language.day(first.adopted),
        provisions=_provisions(writing, chosen),
    )


def _claims(group: Sequence[Engagement]) -> tuple[str, ...]:
    """The facts behind the provisions, in turn: one of each provision first."""
    rows = [e.claims for e in _chosen(group)]
    longest = max(map(len, rows))
    return tuple(dict.fromkeys(r[n] for n in range(longest) for r in rows if n < len(r)))
