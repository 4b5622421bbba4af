"""What is asked: demands on file, the repeated ones marked, and those that the standards call for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from habeas.core.facts import Fact
from habeas.core.prose import whole
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.demand import Demand
from habeas.kinds.mistreatment import Mistreatment
from habeas.papers.draft import Block, Lead, Paragraph, Points, Sentence, Statement
from habeas.papers.parts.law import cited
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing
from habeas.standards import Engagement, acknowledgements, engaged

_MOST = 6
_OF_FATE = re.compile(r"\b(acknowledg|whereabouts|where\b|fate\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _CalledFor:
    """An ask that a standard calls for where a fact engages it and no demand on file is about it."""

    piece: str
    about: re.Pattern[str]
    fact: type[Fact]
    provisions: tuple[tuple[str, str], ...]


_CALLED_FOR = (
    _CalledFor(
        "ask_care", re.compile(r"\b(care|medical|treatment|doctor|hospital|operation)", re.IGNORECASE),
        CareDenied, (("iccpr", "10(1)"), ("icescr", "12"), ("mandela_rules", "24"), ("mandela_rules", "27")),
    ),
    _CalledFor(
        "ask_investigation", re.compile(r"\binvestigat|\binquir", re.IGNORECASE),
        Mistreatment, (("cat", "12"), ("iccpr", "7"), ("mandela_rules", "57")),
    ),
)  # fmt: skip


def asks(writing: Writing) -> list[Block]:
    """The demands as a list, to whom they are addressed before it."""
    own = _own_demands(writing)
    points: list[Statement] = [_point(writing, one) for one in own[:_MOST]]
    points += _called_for(writing, own)
    if not points:
        writing.lacks(whole("Nothing is asked for: no demand is on file."))
        return []
    if writing.addressee is None:
        writing.lacks(whole("To whom the demands go is not on file."))
    _doubt_what_is_acknowledged(writing, own[:_MOST])
    to = writing.addressee or writing.body("the authorities")
    favourable = [r for r in writing.clock.responses if r.favourable]
    if favourable:
        writing.lacks(
            whole(
                "A favourable answer of {day} is on file; take out the demands that it meets.",
                day=When.on(favourable[-1].on),
            ),
            favourable[-1].claims,
        )
    return [Paragraph((Lead(writing.word("asks", to=to)),)), Points(tuple(points))]


def _doubt_what_is_acknowledged(writing: Writing, own: Sequence[Told]) -> None:
    """Whoever asks where somebody is, after an authority said so, is not taken for one who knows the case."""
    found = acknowledgements(writing.casefile)
    if found and any(_OF_FATE.search(one.fact.stated("action") or "") for one in own):
        words = (
            "An authority has said that it holds the person; take out the demands that this meets."
        )
        writing.lacks(whole(words), tuple(i for h in found for i in h.claim_ids))


def _own_demands(writing: Writing) -> list[Told]:
    """Each thing asked for by the one who speaks, once, the newest first."""
    facts = [h for h in writing.casefile.affirmed if isinstance(h.followed.fact, Demand)]
    own = [
        h
        for h in facts
        if writing.is_own(h.followed.fact.stated("actor")) and h.followed.fact.stated("action")
    ]
    found: list[Told] = []
    for one in once(writing.casefile, own):
        if not any(_same_action(writing, one, other) for other in found):
            found.append(one)
    return sorted(found, key=lambda t: t.day or writing.as_of, reverse=True)


def _same_action(writing: Writing, one: Told, other: Told) -> bool:
    a, b = _gist(writing, one), _gist(writing, other)
    return a <= b or b <= a


def _gist(writing: Writing, told: Told) -> frozenset[str]:
    """The words of a demand that tell it from another."""
    names = {w.casefold() for name in writing.casefile.person.all_names for w in name.split()}
    words = re.findall(r"\w{4,}", (told.fact.stated("action") or "").casefold())
    return frozenset(words) - names - {"urgent", "once", "immediately", "without", "delay"}


def _point(writing: Writing, told: Told) -> Sentence:
    action = writing.written((told.fact.stated("action") or "").rstrip("."))
    if told.day is not None and told.day < writing.as_of:
        first = writing.language.day(told.day)
        return writing.says("ask_repeated", told.ids, action=action, first=first)
    return writing.says("ask", told.ids, action=action)


def _called_for(writing: Writing, own: Sequence[Told]) -> list[Statement]:
    found = engaged(writing.casefile)
    asked = " ".join(one.fact.stated("action") or "" for one in own)
    told: list[Statement] = []
    for wanted in _CALLED_FOR:
        facts = [h for h in writing.casefile.affirmed if isinstance(h.followed.fact, wanted.fact)]
        rules = _rules(wanted, found)
        if facts and rules and not wanted.about.search(asked):
            claims = tuple(dict.fromkeys(i for h in facts for i in h.claim_ids))
            named = writing.language.joined([cited(writing, [rule]) for rule in rules[:2]])
            told.append(writing.says(wanted.piece, claims, rule=named))
    return told


def _rules(wanted: _CalledFor, found: Sequence[Engagement]) -> list[Engagement]:
    return [
        e for key, number in wanted.provisions for e in found
        if e.instrument.key == key and e.provision.number == number
    ]  # fmt: skip
