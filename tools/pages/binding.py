"""The page of what binds: eight states, twelve days, and what each state's force rests on."""

from datetime import date

from habeas.standards import (
    INSTRUMENTS,
    Acceptance,
    Binding,
    Instrument,
    accepted_by,
    binding,
    state_names,
)
from habeas.standards.ratification import Origin, Status

STATES = ("KG", "BY", "TR", "RU", "CN", "EG", "VE", "IR")
DAYS = tuple(
    date.fromisoformat(day)
    for day in (
        "1976-03-23", "1987-06-26", "1991-12-31", "1995-01-07", "1997-10-05", "2003-12-23", "2009-01-28",
        "2013-09-10", "2019-06-15", "2022-05-14", "2022-09-16", "2023-02-08",
    )
)  # fmt: skip
_SIGNS = {Status.SIGNATORY: "s", Status.WITHDRAWN: "×"}
_ORIGINS = {
    Origin.SECONDARY: "*secondary*: the day is from a secondary source, not compared with the depositary",
    Origin.MEMORY: "*memory*: the day was compared with no source",
}
_ACCEPTED = {True: "yes", False: "no", None: "not on record"}


def page() -> str:
    """The whole page."""
    parts = [
        "# What binds",
        "For eight states and twelve days, which treaties of the library bound the state: ● bound, s signed only, "
        "× left, – neither. Party status on a day is computed from the tables of ratification and never stored. "
        "Where two tables differ, a day of the United Nations’ collection as of 14 March 2015 is followed; a day "
        "on record elsewhere comes next where it falls in the year given; a year of the table of June 2022 alone "
        "is followed only where it is not earlier than the table of 2015. A year without a day counts from the "
        "latest day that it allows. A succession adds no waiting time. What is not followed is named. A day marked "
        "*memory* was compared with no source, one marked *secondary* with no depositary; look it up before you rely on it.",
        "Common article 3 of the Geneva Conventions is custom and reaches every state, in an armed conflict alone. "
        "Declarations and agreed standards bind no state by themselves and are not in these tables. What is on "
        "record of a reservation is told in a line of our own; for other states the program says only that there "
        "is one.",
        *(_state(state) for state in STATES),
    ]
    return "\n\n".join(parts) + "\n"


def _state(state: str) -> str:
    rows = [
        (instrument, found)
        for instrument in INSTRUMENTS.values()
        if instrument.is_treaty and _is_told(found := binding(instrument, state, DAYS[-1]))
    ]
    head = "| treaty | since | " + " | ".join(day.isoformat() for day in DAYS) + " |"
    lines = [_line(instrument, found, state) for instrument, found in rows]
    remarks = [f"- {said}" for instrument, found in rows if (said := _remark(instrument, found))]
    accepted = accepted_by(state, DAYS[-1])
    bodies = [
        f"| {one.competence.body} | {one.competence.what} | {one.competence.under} | {_ACCEPTED[one.accepted]} "
        f"| {one.since or ''} | {_known(one)} |"
        for one in accepted
    ]
    return "\n".join(
        [
            f"## {state_names()[state]} (`{state}`)", "", head, "|---" * (len(DAYS) + 2) + "|", *lines,
            "", *remarks, "",
            f"Bodies on {DAYS[-1]}:", "", "| body | what | under | accepted | since | source |",
            "|---|---|---|---|---|---|", *bodies, "", *(f"- {_doubt(one)}" for one in accepted if one.conflict),
        ]
    ).replace("\n\n\n", "\n\n").rstrip()  # fmt: skip


def _known(one: Acceptance) -> str:
    if one.is_seen:
        return "seen" if one.competence.is_checked else "memory"
    return one.origin.value


def _doubt(one: Acceptance) -> str:
    """On what an acceptance rests about which the sources differ."""
    name = f"{one.competence.body}, {one.competence.what}"
    differ = "" if one.conflict is None else one.conflict.text()
    return f"{name}: {one.said.text()} Sources differ: {differ}"


def _is_told(found: Binding) -> bool:
    return found.status not in (Status.ELSEWHERE, Status.NOT_RECORDED, Status.CUSTOM)


def _line(instrument: Instrument, found: Binding, state: str) -> str:
    known = "" if found.is_seen else f" *{found.origin.value}*"
    since = f"{found.since_when or ''}{known if found.since_when else ''}"
    cells = [_cell(binding(instrument, state, day)) for day in DAYS]
    return f"| {instrument.short_title} | {since} | {' | '.join(cells)} |"


def _cell(found: Binding) -> str:
    return "●" if found.binding else _SIGNS.get(found.status, "–")


def _remark(instrument: Instrument, found: Binding) -> str:
    """What a reader must know of a row besides its day: memory, withdrawal, another table, a reservation."""
    told = []
    if found.until is not None:
        told.append(f"left with effect from {found.until}")
    if not found.is_seen:
        told.append(_ORIGINS[found.origin])
    if found.conflict is not None:
        told.append(found.conflict.text().rstrip("."))
    if found.reservation is not None:
        told.append(
            f"reserved or declared: {found.reservation.rstrip('.') or 'see the depositary'}"
        )
    return f"{instrument.short_title}: {'; '.join(told)}." if told else ""
