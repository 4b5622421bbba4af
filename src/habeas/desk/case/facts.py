"""Facts as a page shows them: each with its sentence, how well it stands, and every passage that it rests on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import Field, dataclass, fields, replace
from functools import lru_cache

from django.utils.translation import gettext

from habeas.core.casefile import Casefile, keep
from habeas.core.claims import Claim
from habeas.core.corroboration import Standing, denials_of, independent_voices
from habeas.core.decisions import HeldFact
from habeas.core.timeline import Entry, timeline
from habeas.core.when import When
from habeas.desk.asking import View, address
from habeas.desk.telling import language, say, say_day, say_label, tell


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
    value: "ValueLine"
    others: tuple["ValueLine", ...] = ()
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One value: how many independent sources state it, the sign of that, and the words of the first of them."""

    said: str
    voices: int
    mark: str
    passage: Passage


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
    denials: tuple["Denial", ...] = ()


@dataclass(frozen=True, slots=True)
class Denial:
    """What another source says to the contrary, and where."""

    sentence: str
    passage: Passage


def fact_lines(casefile: Casefile, entries: Iterable[Entry], view: View) -> tuple[FactLine, ...]:
    """The lines of some entries of the chronology."""
    code = language()
    return tuple(_fact_line(casefile, entry, view, code) for entry in entries)


def _fact_line(casefile: Casefile, entry: Entry, view: View, code: str) -> FactLine:
    held = entry.held
    passage = passage_of(casefile, held.followed, view)
    line = _lone_line(held.followed, entry.when, entry.is_dated, entry.standing, passage, code)
    contrary = (*denials_of(casefile, held), *casefile.overruled_by(held))
    if not held.others and not contrary:
        return line
    voices = len(independent_voices(casefile, held.claims))
    return replace(
        line,
        voices=voices,
        mark=mark_of(entry.standing, voices),
        others=tuple(passage_of(casefile, c, view) for c in held.others),
        denials=tuple(
            Denial(tell(other.followed), passage_of(casefile, other.followed, view))
            for other in contrary
        ),
    )


@lru_cache(maxsize=8192)
def _lone_line(
    claim: Claim, when: When | None, is_dated: bool, standing: Standing, passage: Passage, code: str
) -> FactLine:
    """The line of a claim that alone tells of its fact, in the language of the page, whose code is given."""
    return FactLine(
        id=claim.id,
        when=say_day(when, code) if when else gettext("undated"),
        is_dated=is_dated,
        label=say_label(claim.fact.label, code),
        strand=claim.fact.strand.value,
        sentence=_told(claim, code),
        standing=say_label(standing, code),
        voices=1,
        mark=mark_of(standing, 1),
        level=claim.level.value,
        passage=passage,
        others=(),
    )


def sentences(casefile: Casefile) -> Mapping[str, str]:
    """The sentence of each line of the chronology by its id, put together once for all that show it."""
    code = language()
    return keep(
        casefile,
        f"sentences {code}",
        lambda: {e.held.id: _told(e.held.followed, code) for e in timeline(casefile)},
    )


@lru_cache(maxsize=16_384)
def _told(claim: Claim, code: str) -> str:
    """The claim in the language of the page, whose code is given; a claim never changes."""
    return tell(claim, code=code)


def mark_of(standing: Standing, voices: int) -> str:
    """The sign of a fact: contested, one or many."""
    if standing is Standing.CONTESTED:
        return "contested"
    return "many" if voices > 1 or standing is Standing.FOUND else "one"


def passage_of(casefile: Casefile, claim: Claim, view: View) -> Passage:
    """The passage of a claim's first anchor."""
    anchor = claim.anchors[0]
    return Passage(
        claim=claim.id,
        address=f"{_reader(casefile, anchor.source, view)}{claim.id}#passage",
        quote=anchor.quote,
        title=casefile.sources[anchor.source].title,
        page=anchor.page,
        level=claim.level.value,
    )


def _reader(casefile: Casefile, source: str, view: View) -> str:
    """The address at which the claims of a source are read, but for the id of one."""
    known = keep(casefile, f"readers {view.query}", lambda: dict[str, str]())
    if source not in known:
        known[source] = address("source", casefile.reference, source, view=view, claim="")
    return known[source]


def field_lines(casefile: Casefile, held: HeldFact, view: View) -> tuple[FieldLine, ...]:
    """What the fact states field by field, in the order of its questions; what nobody was asked is left out."""
    return tuple(
        _field_line(casefile, held, field, view)
        for field in fields(held.followed.fact)
        if getattr(held.followed.fact, field.name) is not None
        or field.name in held.followed.not_known
    )


def _field_line(casefile: Casefile, held: HeldFact, field: Field[object], view: View) -> FieldLine:
    question = say_label(field.metadata["question"])
    if getattr(held.followed.fact, field.name) is None:
        unknown = ValueLine(
            gettext("asked and not known"), 0, "", passage_of(casefile, held.followed, view)
        )
        return FieldLine(question, unknown, is_known=False)
    followed, *others = _values(casefile, held, field.name, view)
    return FieldLine(question, followed, tuple(others))


def _values(casefile: Casefile, held: HeldFact, name: str, view: View) -> Iterator[ValueLine]:
    """Each value that the claims about one occurrence state, the one followed first."""
    stating: dict[str, list[Claim]] = defaultdict(list)
    for claim in held.claims:
        value = claim.fact.to_json().get(name)
        if value is not None:
            stating[str(value)].append(claim)
    for claims in stating.values():
        voices = len(independent_voices(casefile, claims))
        mark = "contested" if len(stating) > 1 else "many" if voices > 1 else "one"
        yield ValueLine(_said(claims[0], name), voices, mark, passage_of(casefile, claims[0], view))


def _said(claim: Claim, name: str) -> str:
    value = getattr(claim.fact, name)
    return ", ".join(say(one) for one in value) if isinstance(value, tuple) else say(value)
