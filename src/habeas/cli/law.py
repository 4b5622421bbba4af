"""The standards as rows, binding ones first, and the bodies that a state accepts."""

from datetime import date
from typing import Any

from habeas.core.errors import BadValue
from habeas.kinds import KINDS
from habeas.standards import (
    INSTRUMENTS,
    Acceptance,
    Binding,
    Instrument,
    Kind,
    Provision,
    accepted_by,
    binding,
    can_engage,
    state_names,
)
from habeas.standards.ratification import Status

_FORCE = {
    Kind.TREATY: "treaty",
    Kind.DECLARATION: "declaration",
    Kind.SOFT_LAW: "soft law",
    Kind.ETHICS: "professional ethics",
}
_IN_ORDER = ("binding", "custom", "declaration", "soft law", "professional ethics", "treaty")


def provisions(state: str | None, day: date, fact: str | None) -> list[dict[str, Any]]:
    """A row a provision. Raises BadValue for a state or a fact type that is not known."""
    if state is not None and state.upper() not in state_names():
        raise BadValue(f"{state!r} is not a state in the table; write two letters, as KG.")
    if fact is not None and fact not in KINDS:
        raise BadValue(f"There is no fact type {fact!r}; the types are {', '.join(KINDS)}.")
    wanted = None if fact is None else can_engage(KINDS[fact])
    rows = []
    for instrument in INSTRUMENTS.values():
        stands = binding(instrument, state, day) if state else None
        rows += [
            _row(instrument, provision, stands)
            for provision in instrument.provisions
            if wanted is None or (instrument.key, provision.number) in wanted
        ]
    return sorted(rows, key=lambda row: _IN_ORDER.index(row["force"])) if state else rows


def competences(state: str, day: date) -> list[dict[str, Any]]:
    """A row a body and what it may do about the state: accepted, not accepted, or not on record (None)."""
    return [_competence(one) for one in accepted_by(state, day)]


def _row(instrument: Instrument, provision: Provision, stands: Binding | None) -> dict[str, Any]:
    checked_on = provision.checked_on
    return {
        "instrument": instrument.short_title,
        "symbol": instrument.symbol,
        "provision": provision.number,
        "citation": provision.citation,
        "topic": provision.topic,
        "says": provision.says,
        "binding": bool(stands and stands.binding),
        "force": _force(instrument, stands),
        "status": str(stands.status) if stands else instrument.kind.value,
        "non_derogable": provision.non_derogable,
        "source": provision.source,
        "checked": provision.is_checked,
        "checked_on": checked_on.isoformat() if checked_on else None,
        **_standing(stands),
    }


def _force(instrument: Instrument, stands: Binding | None) -> str:
    if stands is not None and stands.binding:
        return "binding"
    if stands is not None and stands.status is Status.CUSTOM:
        return "custom"
    return _FORCE[instrument.kind]


def _standing(stands: Binding | None) -> dict[str, Any]:
    """Where the state stands, and on what that rests; all None where no state is asked about."""
    if stands is None:
        return dict.fromkeys(
            ("since", "until", "basis", "conflict", "reservation", "seen", "origin")
        )
    return {
        "since": str(stands.since_when) if stands.since_when else None,
        "until": str(stands.until) if stands.until else None,
        "basis": stands.basis,
        "conflict": stands.conflict.text() if stands.conflict else None,
        "reservation": stands.reservation,
        "seen": stands.is_seen,
        "origin": stands.origin.value,
    }


def _competence(one: Acceptance) -> dict[str, Any]:
    return {
        "body": one.competence.body,
        "what": one.competence.what,
        "under": one.competence.under,
        "accepted": one.accepted,
        "since": str(one.since) if one.since else None,
        "until": str(one.until) if one.until else None,
        "basis": one.said.text(),
        "conflict": one.conflict.text() if one.conflict else None,
        "seen": one.is_seen and one.competence.is_checked,
        "origin": one.origin.value,
    }
