"""The standards as rows, binding ones first."""

from datetime import date
from typing import Any

from habeas.core.errors import BadValue
from habeas.kinds import KINDS
from habeas.standards import INSTRUMENTS, binding, can_engage, state_names


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
        for provision in instrument.provisions:
            if wanted is not None and (instrument.key, provision.number) not in wanted:
                continue
            rows.append(
                {
                    "instrument": instrument.short_title,
                    "symbol": instrument.symbol,
                    "provision": provision.number,
                    "citation": provision.citation,
                    "topic": provision.topic,
                    "says": provision.says,
                    "binding": bool(stands and stands.binding),
                    "since": str(stands.since_when) if stands and stands.since_when else None,
                    "status": str(stands.status) if stands else instrument.kind.value,
                    "basis": stands.basis if stands else None,
                    "source": provision.source,
                    "checked": provision.is_checked,
                }
            )
    return sorted(rows, key=lambda row: not row["binding"])
