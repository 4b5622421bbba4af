"""The chronology: what is held, one line an occurrence, in order of time."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from habeas.core.casefile import Casefile, once
from habeas.core.claims import Certainty, Claim, Polarity
from habeas.core.corroboration import Standing, standings_of
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.knowing import known_up_to
from habeas.core.lasting import Lasted, over_by_its_days
from habeas.core.prose import Line
from habeas.core.quick import quick
from habeas.core.when import When

_MANY = 16_384
_DENIED = "Denied: {clause}."
_HEDGED = {
    Certainty.REPORTED: "Reported: {clause}.",
    Certainty.ALLEGED: "Alleged: {clause}.",
}


@quick
@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the chronology. `when` is None where neither the fact nor its source has a date;
    `is_dated` tells whether the date is the fact's own or only that of the source that tells it,
    `as_at` up to which day it is known to go on, `over` how long it did where the telling itself shows that it is over."""

    when: When | None
    is_dated: bool
    held: HeldFact
    standing: Standing
    as_at: date | None = None
    over: Lasted | None = None

    @property
    def line(self) -> Line:
        """The sentence on its claims."""
        return _line(self.held, self.as_at, self.over)

    @property
    def type(self) -> str:
        """The key of the kind."""
        return self.held.followed.fact.key

    def text(self, person: str = "") -> str:
        """The sentence with how it is told: denied, reported or alleged, and by whom."""
        claim = self.held.followed
        return tell(self.line, claim.polarity, claim.certainty, claim.attribution, person)


def tell(
    line: Line, polarity: Polarity, certainty: Certainty, attribution: str | None, person: str = ""
) -> str:
    """A sentence with how its source puts it: a denial never reads as if the thing had happened."""
    template = _DENIED if polarity is Polarity.DENIED else _HEDGED.get(certainty)
    sentence = template.format(clause=line.clause(person)) if template else line.text(person)
    return f"{sentence} ({attribution})" if attribution else sentence


def tell_claim(claim: Claim, person: str = "") -> str:
    """A claim in one sentence, with how its source puts it."""
    return tell(claim.fact.line(), claim.polarity, claim.certainty, claim.attribution, person)


@lru_cache(maxsize=_MANY)
def line_of(fact: Fact) -> Line:
    """The sentence of a fact, put together once: a fact is a value, so its sentence stays."""
    return fact.line()


def line_in(casefile: Casefile, held: HeldFact) -> Line:
    """The sentence of what is held, on its claims; of what goes on it says up to which day that is told."""
    return _line(held, known_up_to(casefile, held.claims), over_by_its_days(casefile, held))


def _line(held: HeldFact, as_at: date | None, over: Lasted | None) -> Line:
    fact = held.followed.fact
    if over is None:
        return line_of(fact).as_at(as_at).citing(held.claim_ids)
    when = over.said or over.when
    dated = type(fact).from_json({**fact.to_json(), "when": when.text})
    return line_of(dated).lasting(when, is_least=over.is_least).citing(held.claim_ids)


@once
def timeline(casefile: Casefile) -> tuple[Entry, ...]:
    """The lines of the chronology as of the day, the undated last."""
    standings = zip(casefile.facts, standings_of(casefile), strict=True)
    entries = [_entry(casefile, held, stands) for held, stands in standings]
    return tuple(sorted(entries, key=_in_time))


def _entry(casefile: Casefile, held: HeldFact, stands: Standing) -> Entry:
    when = held.followed.when
    told = when or casefile.source_of(held.followed).date
    over = over_by_its_days(casefile, held)
    return Entry(told, when is not None, held, stands, known_up_to(casefile, held.claims), over)


def _in_time(entry: Entry) -> tuple[object, ...]:
    when = entry.when
    return (when is None, when.sort_key if when is not None else (), entry.type, entry.held.id)
