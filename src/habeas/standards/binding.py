"""Whether an instrument binds a state on a day: party status on a date is computed, never stored.

A treaty binds from the state's consent and the time that the treaty's own rule adds, never before the treaty itself
was in force, and until a withdrawal takes effect. Where only a year is known, it binds for certain from the latest
day that the year allows. A successor is bound from the deposit at the latest: a succession adds no waiting time.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from habeas.core.prose import Country, Label, Phrase, Value, whole
from habeas.core.when import When
from habeas.standards.instruments import Instrument, Kind
from habeas.standards.ratification import (
    Origin,
    Ratification,
    Status,
    ratification,
    reservations,
    state_names,
)
from habeas.standards.regions import membership
from habeas.standards.terms import added, in_force_by_succession, in_force_for

__all__ = ["Binding", "binding", "in_force_for"]

CONTESTED = "whether the state still belongs to the region is contested"


@dataclass(frozen=True, slots=True)
class Binding:
    """Where a state stands towards an instrument on a day, and on what that rests.

    `since` is None unless the very day is known; `since_when` then says between which days it began to bind. `until`
    is the day from which it binds no more. `consent` is when the state ratified or acceded. `conflict` says what
    another table has. `reservation` is None where none is on record, empty where its words are not.
    """

    status: Status
    binding: bool
    since: date | None
    since_when: When | None
    said: Phrase
    consent: When | None = None
    until: When | None = None
    conflict: Phrase | None = None
    reservation: str | None = None
    origin: Origin = Origin.SEEN

    @property
    def is_seen(self) -> bool:
        """Whether the days were seen with the depositary, or with the body itself."""
        return self.origin is Origin.SEEN

    @property
    def basis(self) -> str:
        """What it rests on, in English."""
        return self.said.text()


@lru_cache(maxsize=4096)
def binding(instrument: Instrument, state: str, on: date) -> Binding:
    """Whether the instrument binds the state, named by its two letters, on that day."""
    state = state.upper()
    if not instrument.is_treaty:
        return _standard(instrument, state, on)
    row = ratification(instrument.key, state)
    if row is None:
        return _without_row(instrument, state, on)
    found = _by_consent(instrument, row, on) if row.consent else _without_consent(row, on)
    return replace(
        found,
        conflict=row.conflict,
        reservation=reservations().get((instrument.key, state)),
        origin=_origin(row),
    )


def _origin(row: Ratification) -> Origin:
    """The weaker of those of its consent and of its withdrawal."""
    left = row.left.origin if row.left is not None else Origin.SEEN
    return max(row.origin, left, key=tuple(Origin).index)


def _by_consent(instrument: Instrument, row: Ratification, on: date) -> Binding:
    consent = row.consent or When.on(on)
    began = began_to_bind(instrument, row, consent)
    ends = _ends(instrument, row)
    has_begun = began.latest is not None and began.latest <= on
    has_ended = ends is not None and ends.earliest is not None and ends.earliest <= on
    return Binding(
        status=Status.WITHDRAWN if has_begun and has_ended else _status(row, on),
        binding=has_begun and not has_ended,
        since=began.day,
        since_when=began,
        said=_basis(instrument, row, began, ends),
        consent=consent,
        until=ends,
    )


def began_to_bind(instrument: Instrument, row: Ratification, consent: When) -> When:
    """From when the treaty binds the state of that row."""
    if row.effective is not None:
        return row.effective
    if row.act == "succession":
        return in_force_by_succession(instrument, consent)
    return in_force_for(instrument, consent)


def _ends(instrument: Instrument, row: Ratification) -> When | None:
    """The day on which a withdrawal takes effect."""
    if row.left is None:
        return None
    if row.left.effective is not None or row.left.when is None:
        return row.left.effective
    day = row.left.when.latest
    return None if day is None else When.on(added(instrument.leaving, day))


def _without_row(instrument: Instrument, state: str, on: date) -> Binding:
    if state not in state_names():
        said = whole("The table of ratifications does not have this state.")
        return _unbound(Status.UNKNOWN_STATE, said)
    name = Country(state, state_names()[state])
    if instrument.custom:
        said = whole("{note} {state} is not told apart.", note=Label(instrument.custom), state=name)
        return _unbound(Status.CUSTOM, said)
    if _reaches(instrument, state, on) is False:
        return _outside(instrument, state)
    return _unbound(Status.NOT_RECORDED, whole("Nothing of {state} is on record here.", state=name))


def _outside(instrument: Instrument, state: str) -> Binding:
    name, region = Country(state, state_names()[state]), instrument.region
    words = (
        "{state} does not belong to the {region}, or did not on that day, as far as is on record."
    )
    said = whole(words, state=name, region=Label(region.label if region else ""))
    found = membership(region, state) if region else None
    origin = Origin.SEEN if found is not None and found.is_seen else Origin.MEMORY
    return replace(_unbound(Status.ELSEWHERE, said), origin=origin)


def _unbound(status: Status, said: Phrase) -> Binding:
    return Binding(status, False, None, None, said)


def _reaches(instrument: Instrument, state: str, on: date) -> bool | None:
    """Whether the state belongs to the instrument's region on the day; None where that is not on record."""
    if instrument.region is None:
        return True
    found = membership(instrument.region, state)
    return None if found is None else found.holds_on(on)


def _without_consent(row: Ratification, on: date) -> Binding:
    name = _state(row)
    if row.signed is not None and _status(row, on) is Status.SIGNATORY:
        basis = whole("{state} signed on {day} and has not ratified.", state=name, day=row.signed)
        return _unbound(Status.SIGNATORY, _noted(basis, row.note))
    basis = whole("No action of {state} is recorded.", state=name)
    return _unbound(_status(row, on), _noted(basis, row.note))


def _status(row: Ratification, on: date) -> Status:
    """What the state had done by the day: consented for certain, signed, or neither."""
    if row.consent is not None and row.consent.latest is not None and row.consent.latest <= on:
        return Status.PARTY
    if row.status is Status.SIGNATORY and row.signed is None:
        return Status.SIGNATORY
    earliest = row.signed.earliest if row.signed is not None else None
    return Status.SIGNATORY if earliest is not None and earliest <= on else Status.NONE


def _standard(instrument: Instrument, state: str, on: date) -> Binding:
    reaches = _reaches(instrument, state, on)
    if reaches:
        said = _noted(_not_a_treaty(instrument), instrument.custom or _contested(instrument, state))
        return _unbound(Status.NOT_A_TREATY, said)
    if reaches is None or state not in state_names():
        return _unbound(
            Status.NOT_RECORDED, whole("Whether it reaches this state is not on record here.")
        )
    return _outside(instrument, state)


def _contested(instrument: Instrument, state: str) -> str:
    found = membership(instrument.region, state) if instrument.region else None
    return CONTESTED if found is not None and found.is_member is None else ""


def _not_a_treaty(instrument: Instrument) -> Phrase:
    values: dict[str, Value] = {
        "body": Label(instrument.adopted_by),
        "symbol": instrument.symbol,
        "day": When.on(instrument.adopted),
    }
    if instrument.kind is Kind.ETHICS:
        words = "Ethics of the {body} ({symbol}, {day}); they bind its profession, and no state by themselves."
        return whole(words, **values)
    if instrument.region is not None:
        words = "A standard of the {body} ({symbol}, {day}); it applies to the states of its region and binds none by itself."
        return whole(words, **values)
    if instrument.kind is Kind.DECLARATION:
        words = "A declaration of the {body} ({symbol}, {day}); it applies to every state and binds none by itself."
        return whole(words, **values)
    words = "A standard of the {body} ({symbol}, {day}); it applies to every state and binds none by itself."
    return whole(words, **values)


def _basis(instrument: Instrument, row: Ratification, began: When, ends: When | None) -> Phrase:
    basis = whole(
        "{state}: {act} {consent}; in force for it {rule}: {began} ({source}).",
        state=_state(row),
        act=Label(row.act or "consent"),
        consent=row.consent or began,
        rule=Label(instrument.binds_rule),
        began=began,
        source=row.source,
    )
    if ends is not None:
        basis = whole("{basis} It left; bound until {day}.", basis=basis, day=ends)
    note = row.left.note if row.left is not None and row.left.note else row.note
    return _noted(basis, note)


def _state(row: Ratification) -> Country:
    return Country(row.state, state_names()[row.state])


def _noted(basis: Phrase, note: str) -> Phrase:
    if not note:
        return basis
    return whole("{basis} Note: {note}.", basis=basis, note=Label(note.rstrip(".")))
