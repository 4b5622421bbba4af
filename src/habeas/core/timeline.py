"""The chronology: what is held, one line an occurrence, in order of time."""

from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.core.claims import Certainty, Polarity
from habeas.core.corroboration import Standing, standing
from habeas.core.decisions import HeldFact
from habeas.core.prose import Line
from habeas.core.when import When

_DENIED = "Denied: {sentence}"
_HEDGED = {
    Certainty.REPORTED: "Reported: {sentence}",
    Certainty.ALLEGED: "Alleged: {sentence}",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the chronology. `when` is None where neither the fact nor its source has a date;
    `is_dated` tells whether the date is the fact's own or only that of the source that tells it."""

    when: When | None
    is_dated: bool
    held: HeldFact
    line: Line
    standing: Standing

    @property
    def type(self) -> str:
        """The key of the kind."""
        return self.held.followed.fact.key

    def text(self, person: str = "") -> str:
        """The sentence with how it is told: denied, reported or alleged, and by whom."""
        claim = self.held.followed
        sentence = self.line.text(person)
        if claim.polarity is Polarity.DENIED:
            sentence = _DENIED.format(sentence=_lower(sentence))
        elif claim.certainty in _HEDGED:
            sentence = _HEDGED[claim.certainty].format(sentence=_lower(sentence))
        return f"{sentence} ({claim.attribution})" if claim.attribution else sentence


def _lower(sentence: str) -> str:
    first, _, _ = sentence.partition(" ")
    return sentence[:1].lower() + sentence[1:] if first.islower() or first.istitle() else sentence


def timeline(casefile: Casefile) -> tuple[Entry, ...]:
    """The lines of the chronology as of the day, the undated last."""
    entries = [_entry(casefile, held) for held in casefile.facts]
    return tuple(sorted(entries, key=_in_time))


def _entry(casefile: Casefile, held: HeldFact) -> Entry:
    claim = held.followed
    line = claim.fact.line().citing(held.claim_ids)
    when = claim.when or casefile.source_of(claim).date
    return Entry(when, claim.when is not None, held, line, standing(casefile, held))


def _in_time(entry: Entry) -> tuple[object, ...]:
    when = entry.when
    return (when is None, when.sort_key if when is not None else (), entry.type, entry.held.id)
