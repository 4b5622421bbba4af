"""Facts as a page shows them: each with its sentence, how well it stands, and every passage that it rests on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import Field, dataclass, fields
from functools import lru_cache
from typing import NamedTuple

from django.utils.translation import gettext

from habeas.core.casefile import Casefile, keep
from habeas.core.claims import Claim
from habeas.core.corroboration import Standing, denials_of, independent_voices
from habeas.core.decisions import HeldFact
from habeas.core.facts import Strand
from habeas.core.levels import Level
from habeas.core.timeline import Entry
from habeas.desk.asking import View, address
from habeas.desk.telling import language, say, say_day, say_label, tell
from habeas.ledger.wording import entries_of, sentence_in

_LEVELS = {level: level.value for level in Level}


class Passage(NamedTuple):
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


class FactLine(NamedTuple):
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
    code, readers, said = language(), _readers(casefile, view), sentences(casefile)
    return tuple([_fact_line(casefile, entry, readers, code, said) for entry in entries])


def _fact_line(
    casefile: Casefile, entry: Entry, readers: "_Readers", code: str, said: "Sentences"
) -> FactLine:
    held = entry.held
    line = _lone_line(entry, readers.passage_of(held.followed), said.of(held.followed), code)
    contrary = denials_of(casefile, held) + casefile.overruled_by(held)
    if not held.others and not contrary:
        return line
    voices = len(independent_voices(casefile, held.claims))
    return line._replace(
        voices=voices,
        mark=mark_of(entry.standing, voices),
        others=tuple(readers.passage_of(c) for c in held.others),
        denials=tuple(
            Denial(tell(other.followed), readers.passage_of(other.followed)) for other in contrary
        ),
    )


def _lone_line(entry: Entry, passage: Passage, sentence: str, code: str) -> FactLine:
    """The line of a claim that alone tells of its fact, in the language of the page, whose code is given."""
    claim, fact = entry.held.followed, entry.held.followed.fact
    label, strand, stands, mark = _look(fact.label, fact.strand, entry.standing, code)
    when = say_day(entry.when, code) if entry.when else gettext("undated")
    return FactLine(claim.id, when, entry.is_dated, label, strand, sentence, stands, 1, mark,
                    passage.level, passage, ())  # fmt: skip


@lru_cache(maxsize=4096)
def _look(label: str, strand: Strand, standing: Standing, code: str) -> tuple[str, str, str, str]:
    """What lines of one kind that stand alike share: the words for the kind, its strand, how it stands, and the sign."""
    stands = say_label(standing, code)
    return say_label(label, code), str(strand), stands, mark_of(standing, 1)


class Sentences:
    """The sentence of each claim of a casefile in the language of the page, put together once for all that show it."""

    def __init__(self, code: str) -> None:
        self._code, self._found = code, dict[str, str]()
        self._held: Mapping[str, str] = {}

    def hold(self, entries: Mapping[str, str]) -> None:
        """Take them from what is indexed of the claims, which is English."""
        self._held = entries

    def of(self, claim: Claim) -> str:
        """The sentence of one of its claims."""
        found = self._found.get(claim.id)
        if found is None:
            found = sentence_in(self._held.get(claim.id, ""), claim) or _told(claim, self._code)
            self._found[claim.id] = found
        return found


def sentences(casefile: Casefile) -> Sentences:
    """The sentences of its claims in the language of the page."""
    code = language()
    return keep(casefile, f"sentences {code}", lambda: Sentences(code))


def hold_sentences(casefile: Casefile) -> None:
    """Take the sentences of a case of the register from its index, before most of them are shown."""
    if language() == "en":
        sentences(casefile).hold(entries_of(casefile))


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
    return _readers(casefile, view).passage_of(claim)


class _Readers(dict[str, tuple[str, str]]):
    """For each source of a case the address at which its claims are read, but for the id of one, and its title."""

    def __init__(self, casefile: Casefile, view: View) -> None:
        self._casefile, self._view = casefile, view

    def __missing__(self, source: str) -> tuple[str, str]:
        there = address("source", self._casefile.reference, source, view=self._view, claim="")
        self[source] = (there, self._casefile.sources[source].title)
        return self[source]

    def passage_of(self, claim: Claim) -> Passage:
        anchor = claim.anchors[0]
        there, title = self[anchor.source]
        where = f"{there}{claim.id}#passage"
        return Passage(claim.id, where, anchor.quote, title, anchor.page, _LEVELS[claim.level])


def _readers(casefile: Casefile, view: View) -> _Readers:
    return keep(casefile, f"readers {view.query}", lambda: _Readers(casefile, view))


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
