"""Which states a procedure reaches on a day: by membership of an organisation, or by being party to treaties."""

from datetime import date

from habeas.core.prose import Country, Phrase, Value, whole
from habeas.core.when import When
from habeas.procedures.memberships import memberships
from habeas.procedures.procedure import Membership, Shown, Standing, States
from habeas.standards import INSTRUMENTS, binding, state_names
from habeas.standards.competences import acceptance, competences

_NOT_ON_RECORD = {"unknown_state", "not_recorded"}
NOT_MEMBERS_OF_THE_UN = frozenset({"VA", "PS"})


def reaches(states: States, state: str, day: date) -> Shown:
    """Whether a procedure is open against a state on the day, and on what that rests."""
    found = [_party(key, state, day) for key in states.party_to]
    if states.member_of is not None:
        until = left(states, state, day) if states.having_left else None
        found.append(
            _still_reached(state, until) if until else _member(states.member_of, state, day)
        )
    if not found:
        return Shown(Standing.MET, Phrase("It reaches every state."))
    for standing in (Standing.CONTRARY, Standing.NOT_KNOWN):
        for each in found:
            if each.standing is standing:
                return each
    return found[-1]


def _party(key: str, state: str, day: date) -> Shown:
    """What the standards say of one treaty, or of one acceptance of a body."""
    declared = next((c for c in competences() if c.event == key), None)
    if declared is not None:
        accepts = acceptance(declared, state, day)
        return Shown(_ACCEPTED[accepts.accepted], accepts.said)
    instrument = INSTRUMENTS.get(key)
    if instrument is None:
        why = whole("Who is party to {treaty} is not in the library.", treaty=_TITLES.get(key, key))
        return Shown(Standing.NOT_KNOWN, why)
    stands = binding(instrument, state, day)
    if stands.status.value in _NOT_ON_RECORD:
        return Shown(Standing.NOT_KNOWN, stands.said)
    return Shown(Standing.MET if stands.binding else Standing.CONTRARY, stands.said)


_ACCEPTED = {True: Standing.MET, False: Standing.CONTRARY, None: Standing.NOT_KNOWN}
_TITLES = {
    "iccpr_op1": "the Optional Protocol to the International Covenant on Civil and Political Rights",
    "cat_22": "the declaration under article 22 of the Convention against Torture",
    "icpped": "the Convention on Enforced Disappearance",
}


def _member(organisation: Membership, state: str, day: date) -> Shown:
    values: dict[str, Value] = {
        "state": Country(state, state_names().get(state, state)),
        "organisation": organisation,
    }
    belongs = _belongs(organisation, state, day)
    if belongs is None:
        words = "Whether {state} is a member or party is not in the library: {organisation}."
        return Shown(Standing.NOT_KNOWN, whole(words, **values))
    if belongs:
        words = "{state} is a member or party: {organisation} (from the table of states, not compared with a source)."
        return Shown(Standing.MET, whole(words, **values))
    words = "{state} is no member or party on that day: {organisation} (from the table of states, not compared with a source)."
    return Shown(Standing.CONTRARY, whole(words, **values))


def left(states: States, state: str, day: date) -> date | None:
    """The day from which the state no longer belongs to the organisation, where it left by this day."""
    row = memberships().get((states.member_of.value, state)) if states.member_of else None
    until = row.until.latest if row is not None and row.until is not None else None
    return until if until is not None and until <= day else None


def _still_reached(state: str, until: date) -> Shown:
    words = (
        "{state} left on {day}; only what happened before that day can still be put before the body (from the table of "
        "states, not compared with a source)."
    )
    name = Country(state, state_names().get(state, state))
    return Shown(Standing.NOT_KNOWN, whole(words, state=name, day=When.on(until)))


def _belongs(organisation: Membership, state: str, day: date) -> bool | None:
    if organisation is Membership.UNITED_NATIONS:
        known = state in state_names()
        return state not in NOT_MEMBERS_OF_THE_UN if known else None
    row = memberships().get((organisation.value, state))
    return None if row is None else row.on(day)
