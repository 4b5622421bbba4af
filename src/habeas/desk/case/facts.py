"""Facts as a page shows them: each with its sentence, how well it stands, and every passage that it rests on."""

from dataclasses import Field, dataclass, fields

from django.utils.translation import gettext

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.corroboration import Standing, independent_voices
from habeas.core.decisions import HeldFact
from habeas.core.timeline import Entry
from habeas.desk.asking import View, address
from habeas.desk.telling import say, say_day, say_label, tell


@dataclass(frozen=True, slots=True)
class Passage:
    """The words that a claim rests on, and where they are read."""

    claim: str
    address: str
    quote: str
    title: str
    page: int | None
    level: str


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One thing that a fact states, or that was asked and not known, with what other sources state instead."""

    question: str
    value: str
    others: tuple[tuple[str, Passage], ...]
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class FactLine:
    """One line of the chronology. `voices` counts independent sources; `mark` is the word of its sign."""

    id: str
    when: str
    is_dated: bool
    label: str
    strand: str
    sentence: str
    standing: str
    voices: int
    mark: str
    level: str
    passage: Passage
    others: tuple[Passage, ...]


def fact_line(casefile: Casefile, entry: Entry, view: View) -> FactLine:
    """The line of one entry of the chronology."""
    claim = entry.held.followed
    voices = len(independent_voices(casefile, entry.held.claims))
    return FactLine(
        id=entry.held.id,
        when=say_day(entry.when) if entry.when else gettext("undated"),
        is_dated=entry.is_dated,
        label=say_label(claim.fact.label),
        strand=claim.fact.strand.value,
        sentence=tell(entry),
        standing=say_label(entry.standing),
        voices=voices,
        mark=mark_of(entry.standing, voices),
        level=claim.level.value,
        passage=passage_of(casefile, claim, view),
        others=tuple(passage_of(casefile, c, view) for c in entry.held.others),
    )


def mark_of(standing: Standing, voices: int) -> str:
    """The sign of a fact: contested, one or many."""
    if standing is Standing.CONTESTED:
        return "contested"
    return "many" if voices > 1 or standing is Standing.FOUND else "one"


def passage_of(casefile: Casefile, claim: Claim, view: View) -> Passage:
    """The passage of a claim's first anchor."""
    anchor = claim.anchors[0]
    read = address("source", casefile.reference, anchor.source, view=view, claim=claim.id)
    return Passage(
        claim=claim.id,
        address=f"{read}#passage",
        quote=anchor.quote,
        title=casefile.sources[anchor.source].title,
        page=anchor.page,
        level=claim.level.value,
    )


def field_lines(casefile: Casefile, held: HeldFact, view: View) -> tuple[FieldLine, ...]:
    """What the fact states field by field, in the order of its questions; what nobody was asked is left out."""
    return tuple(
        _field_line(casefile, held, field, view)
        for field in fields(held.followed.fact)
        if getattr(held.followed.fact, field.name) is not None
        or field.name in held.followed.not_known
    )


def _field_line(casefile: Casefile, held: HeldFact, field: Field[object], view: View) -> FieldLine:
    is_known = getattr(held.followed.fact, field.name) is not None
    return FieldLine(
        question=say_label(field.metadata["question"]),
        value=_said(held.followed, field.name) if is_known else gettext("asked and not known"),
        others=_others(casefile, held, field.name, view) if is_known else (),
        is_known=is_known,
    )


def _others(
    casefile: Casefile, held: HeldFact, name: str, view: View
) -> tuple[tuple[str, Passage], ...]:
    differing = held.differing.get(name, ())
    return tuple((_said(c, name), passage_of(casefile, c, view)) for c in differing)


def _said(claim: Claim, name: str) -> str:
    value = getattr(claim.fact, name)
    return ", ".join(say(one) for one in value) if isinstance(value, tuple) else say(value)
