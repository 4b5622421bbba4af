"""Which bodies may be asked about a state on a day, and by what act the state accepted them."""

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

from habeas.core.prose import Country, Label, Phrase, whole
from habeas.core.values import Choice
from habeas.core.when import When
from habeas.standards.binding import Binding, binding
from habeas.standards.instruments import Checked, Instrument, Kind
from habeas.standards.library import INSTRUMENTS
from habeas.standards.ratification import OF_2015, Event, Origin, Status, events, state_names


class By(Choice):
    """How a state accepts a body."""

    PARTY = "party"
    UNLESS_EXCLUDED = "unless_excluded"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True)
class Competence:
    """One thing that one body may do about a state that accepted it."""

    key: str
    body: str
    what: str
    under: str
    treaty: str
    by: By
    event: str
    is_checked: bool
    of_right_since: date | None = None
    of_right_by: str = ""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Whether a state accepts a competence on a day: None where that is not on record.

    `conflict` says what another source has.
    """

    competence: Competence
    accepted: bool | None
    since: When | None
    until: When | None
    said: Phrase
    origin: Origin
    conflict: Phrase | None = None

    @property
    def is_seen(self) -> bool:
        """Whether it was seen with the depositary, or with the body itself."""
        return self.origin is Origin.SEEN


class _CompetenceTable(TypedDict, total=False):
    key: str
    body: str
    what: str
    under: str
    treaty: str
    by: str
    event: str
    checked: str
    of_right_since: date
    of_right_by: str


class _ProtocolTable(TypedDict):
    key: str
    title: str
    adopted: date
    in_force: date
    binds_after: str
    binds_rule: str


class _Tables(TypedDict):
    competences: list[_CompetenceTable]
    protocols: list[_ProtocolTable]


@cache
def _tables() -> _Tables:
    text = (files(__package__) / "competences.toml").read_text(encoding="utf-8")
    return cast(_Tables, tomllib.loads(text))


@cache
def competences() -> tuple[Competence, ...]:
    """Every competence in the table."""
    return tuple(
        Competence(
            key=row["key"],
            body=row["body"],
            what=row["what"],
            under=row["under"],
            treaty=row["treaty"],
            by=By(row["by"]),
            event=row.get("event", ""),
            is_checked=Checked(row["checked"]) is Checked.TEXT,
            of_right_since=row.get("of_right_since"),
            of_right_by=row.get("of_right_by", ""),
        )
        for row in _tables()["competences"]
    )


@cache
def protocols() -> dict[str, Instrument]:
    """The treaties that do nothing but give a body its competence, by key."""
    return {row["key"]: _protocol(row) for row in _tables()["protocols"]}


def _protocol(row: _ProtocolTable) -> Instrument:
    return Instrument(
        key=row["key"],
        full_title=row["title"],
        short_title=row["title"],
        cited_as=row["title"],
        names=(row["title"],),
        kind=Kind.TREATY,
        symbol="",
        adopted_by="General Assembly of the United Nations",
        adopted=row["adopted"],
        unit="article",
        in_force=row["in_force"],
        binds_after=row["binds_after"],
        binds_rule=row["binds_rule"],
    )


def accepted_by(state: str, on: date) -> tuple[Acceptance, ...]:
    """Every competence with whether the state accepts it on that day."""
    return tuple(acceptance(one, state, on) for one in competences())


def acceptance(competence: Competence, state: str, on: date) -> Acceptance:
    """Whether the state accepts that competence on that day."""
    treaty = protocols().get(competence.treaty) or INSTRUMENTS[competence.treaty]
    found = binding(treaty, state, on)
    if not found.binding:
        unknown = found.status in (Status.NOT_RECORDED, Status.UNKNOWN_STATE)
        return Acceptance(
            competence,
            None if unknown else False,
            None,
            found.until,
            found.said,
            found.origin,
            found.conflict,
        )
    if competence.by is By.PARTY:
        return _of_right(_as_party(competence, found), on)
    said = next(iter(events().get((competence.event, state.upper()), ())), None)
    if competence.by is By.UNLESS_EXCLUDED:
        accepts = _as_party(competence, found)
        return _not_excluded(accepts, on) if said is None else _refused(competence, said)
    return _declared(competence, said, state, on)


def _as_party(competence: Competence, found: Binding) -> Acceptance:
    return Acceptance(
        competence,
        True,
        found.since_when,
        found.until,
        found.said,
        found.origin,
        found.conflict,
    )


def _of_right(accepts: Acceptance, on: date) -> Acceptance:
    """As a party, and not before every party accepted it: before that day a declaration was needed, of which no table is held."""
    day, by = accepts.competence.of_right_since, accepts.competence.of_right_by
    began = accepts.since.latest if accepts.since is not None else None
    if day is None or (began is not None and began >= day):
        return accepts
    words = "{basis} Every party accepts it since {day} ({rule}, from memory); before, a party had to declare it, and no declaration is on record here."
    said = whole(words, basis=accepts.said, day=When.on(day), rule=by)
    has_begun = on >= day
    return replace(
        accepts,
        accepted=True if has_begun else None,
        since=When.on(day) if has_begun else None,
        said=said,
        origin=Origin.MEMORY,
    )


_CONFLICTS = {
    "": None,
    "not in the table of 2015": Phrase(
        "The table of 2015 has no words of such a declaration; the vice-chair of the Committee said that it stands, and is followed."
    ),
}


def _not_excluded(accepts: Acceptance, on: date) -> Acceptance:
    """The table of declarations has those that stood on its day: not one withdrawn earlier, nor one made later."""
    began = accepts.since.earliest if accepts.since is not None else None
    has_joined_later = began is not None and began > OF_2015
    is_told = on >= OF_2015 and not has_joined_later
    words = "{basis} No exclusion stood on {day}; whether one was withdrawn before is not on record here."
    if has_joined_later:
        words = "{basis} Whether it shut this out when it joined is not on record here: the table of declarations is of {day}."
    elif is_told:
        words = "{basis} No exclusion stood on {day}."
    said = whole(words, basis=accepts.said, day=When.on(OF_2015))
    return replace(accepts, accepted=True if is_told else None, since=None, said=said)


def _refused(competence: Competence, event: Event) -> Acceptance:
    said = _noted(whole("{state} did not accept it ({source}).", **_of(event)), event)
    return Acceptance(competence, False, None, None, said, event.origin, _CONFLICTS[event.conflict])


def _declared(competence: Competence, event: Event | None, state: str, on: date) -> Acceptance:
    if event is None:
        name = Country(state.upper(), state_names()[state.upper()])
        said = whole("Whether {state} accepted it is not on record here.", state=name)
        return Acceptance(competence, None, None, None, said, Origin.MEMORY)
    if event.event != "declaration":
        return _refused(competence, event)
    since = event.effective or event.when
    begun = since is not None and since.latest is not None and since.latest <= on
    said = whole("{state} declared that it accepts it ({source}).", **_of(event))
    return Acceptance(competence, begun, since, None, _noted(said, event), event.origin)


def _of(event: Event) -> dict[str, Country | str]:
    return {"state": Country(event.state, state_names()[event.state]), "source": event.source}


def _noted(said: Phrase, event: Event) -> Phrase:
    if not event.note:
        return said
    return whole("{basis} Note: {note}.", basis=said, note=Label(event.note))
