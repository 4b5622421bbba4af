"""Whether an instrument binds a state on a day: party status on a date is computed, never stored.

A treaty binds from the state's consent and the time that the treaty's own rule adds, never before the treaty itself
was in force. Where only a year is known, it binds for certain from the latest day that the year allows.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from habeas.core.prose import Country, Label, Phrase, Value, whole
from habeas.core.when import When
from habeas.standards.instruments import Instrument, Kind
from habeas.standards.ratification import Ratification, Status, ratifications, state_names

_TIME = re.compile(r"P(\d+)([MD])")


@dataclass(frozen=True, slots=True)
class Binding:
    """Where a state stands towards an instrument on a day, and on what that rests.

    `since` is None unless the very day is known; `since_when` then says between which days it began to bind.
    `consent` is when the state ratified or acceded.
    """

    status: Status
    binding: bool
    since: date | None
    since_when: When | None
    said: Phrase
    consent: When | None = None

    @property
    def basis(self) -> str:
        """What it rests on, in English."""
        return self.said.text()


def binding(instrument: Instrument, state: str, on: date) -> Binding:
    """Whether the instrument binds the state, named by its two letters, on that day."""
    if not instrument.is_treaty:
        return Binding(Status.NOT_A_TREATY, False, None, None, _not_a_treaty(instrument))
    row = ratifications().get((instrument.key, state.upper()))
    if row is None:
        basis = whole("The table of ratifications does not have this state.")
        return Binding(Status.UNKNOWN_STATE, False, None, None, basis)
    if row.consent is None:
        return _without_consent(row, on)
    began = in_force_for(instrument, row.consent)
    latest = began.latest
    return Binding(
        status=_status(row, on),
        binding=latest is not None and latest <= on,
        since=began.day,
        since_when=began,
        said=_basis(instrument, row, began),
        consent=row.consent,
    )


def _without_consent(row: Ratification, on: date) -> Binding:
    name = _state(row)
    if row.signed is not None and _status(row, on) is Status.SIGNATORY:
        basis = whole("{state} signed on {day} and has not ratified.", state=name, day=row.signed)
        return Binding(Status.SIGNATORY, False, None, None, _noted(basis, row))
    basis = whole("No action of {state} is recorded.", state=name)
    return Binding(Status.NONE, False, None, None, _noted(basis, row))


def _status(row: Ratification, on: date) -> Status:
    """What the state had done by the day: consented for certain, signed, or neither."""
    if row.consent is not None and row.consent.latest is not None and row.consent.latest <= on:
        return Status.PARTY
    if row.status is Status.SIGNATORY and row.signed is None:
        return Status.SIGNATORY
    signed = row.signed is not None and row.signed.earliest is not None
    return (
        Status.SIGNATORY
        if signed and row.signed and row.signed.earliest and row.signed.earliest <= on
        else Status.NONE
    )


def in_force_for(instrument: Instrument, consent: When) -> When:
    """From when the treaty binds a state that consented then; a range where only a year is known."""
    first, last = consent.earliest or consent.latest, consent.latest or consent.earliest
    if first is None or last is None:
        return consent
    days = [_after(instrument.binds_after, day) for day in (first, last)]
    floor = instrument.in_force or date.min
    return When.between(*(max(day, floor) for day in days))


def _after(time: str, day: date) -> date:
    match = _TIME.fullmatch(time)
    if match is None:
        return day
    number = int(match[1])
    return day + timedelta(days=number) if match[2] == "D" else _months_after(day, number)


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _not_a_treaty(instrument: Instrument) -> Phrase:
    values: dict[str, Value] = {
        "body": Label(instrument.adopted_by),
        "symbol": instrument.symbol,
        "day": When.on(instrument.adopted),
    }
    if instrument.kind is Kind.DECLARATION:
        words = "A declaration of the {body} ({symbol}, {day}); it applies to every state and binds none by itself."
        return whole(words, **values)
    words = "A standard of the {body} ({symbol}, {day}); it applies to every state and binds none by itself."
    return whole(words, **values)


def _basis(instrument: Instrument, row: Ratification, began: When) -> Phrase:
    basis = whole(
        "{state}: {act} {consent}; in force for it {rule}: {began} ({source}).",
        state=_state(row),
        act=Label(row.act or "consent"),
        consent=row.consent or began,
        rule=Label(instrument.binds_rule),
        began=began,
        source=row.source,
    )
    return _noted(basis, row)


def _state(row: Ratification) -> Country:
    return Country(row.state, state_names()[row.state])


def _noted(basis: Phrase, row: Ratification) -> Phrase:
    if not row.note:
        return basis
    return whole("{basis} Note: {note}.", basis=basis, note=Label(row.note))
