"""The addressees that an organisation keeps: `addressees.toml` of its house, one table an office."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from habeas.core.errors import HabeasError
from habeas.papers.addressing import Addressee, Holder, Role

ADDRESSEES = "addressees.toml"
_WORDS = ("office", "honorific", "salutation", "country", "email", "fax", "social", "language", "channel")  # fmt: skip
_LISTS = ("names", "address_lines")
_KNOWN = (*_WORDS, *_LISTS, "holder", "role", "checked_on")
_OF_A_HOLDER = ("name", "since", "until")
STARTING = """# Whom papers go to: one table an office. A file names it by `office`, or by one of `names`.
#
# [[addressee]]
# office = "Minister of Health"
# names = ["Ministry of Health"]
# honorific = "His Excellency"
# salutation = "Your Excellency,"
# address_lines = ["1 Court Square", "Orlest"]
# country = "Varenia"
# email = "minister@health.example"
# fax = ""
# social = ""
# language = "en"
# role = "decision-maker"   # copy, diplomatic mission, oversight, parliament, medical
# channel = "e-mail"
# checked_on = 2024-05-01
# [[addressee.holder]]
# name = "Dr Ilan Voss"
# since = 2023-01-15        # and until = 2024-08-31, once somebody else holds it
"""


class BadAddressee(HabeasError):
    """An addressee that no letter can use."""


def addressees_in(folder: Path) -> tuple[Addressee, ...]:
    """The addressees of a house. Raises BadAddressee, in one line."""
    file = folder / ADDRESSEES
    if not file.is_file():
        return ()
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise BadAddressee(f"{ADDRESSEES} cannot be read: {problem}.") from problem
    tables = told.pop("addressee", [])
    if told or not isinstance(tables, list):
        raise BadAddressee(
            f"{ADDRESSEES}: write each office under [[addressee]], and nothing else."
        )
    found = tuple(_addressee(table, number) for number, table in enumerate(tables, 1))
    _must_differ(found)
    return found


def those_called(names: Sequence[str], known: Sequence[Addressee]) -> tuple[Addressee, ...]:
    """Of those that a paper names, the ones that are kept, in the order of the paper."""
    return tuple(each for name in names for each in known if each.is_called(name))


def _must_differ(found: Sequence[Addressee]) -> None:
    """No name may lead to two offices."""
    for each in found:
        for name in (each.office, *each.names):
            if sum(other.is_called(name) for other in found) > 1:
                raise BadAddressee(f"{ADDRESSEES}: two offices are called {name!r}; keep one.")


def _addressee(written: object, number: int) -> Addressee:
    place = f"{ADDRESSEES}, addressee {number}"
    table = _held(written, _KNOWN, place)
    if not table.get("office"):
        raise BadAddressee(f'{place}: it has no office; write office = "Minister of Health".')
    place = f"{ADDRESSEES}, {table['office']}"
    given: dict[str, Any] = {name: _text(table, name, place) for name in _WORDS}
    for name in _LISTS:
        given[name] = tuple(_texts(table, name, place))
    return Addressee(
        **given,
        holders=tuple(_holder(each, place) for each in table.get("holder", ())),
        role=_role(table.get("role", Role.DECISION_MAKER), place),
        checked_on=_day(table, "checked_on", place),
    )


def _held(table: object, known: Sequence[str], place: str) -> Mapping[str, Any]:
    """A table that holds nothing but what is known."""
    if not isinstance(table, dict):
        raise BadAddressee(f"{place}: write a table under [[addressee]].")
    for key in table:
        if key not in known:
            raise BadAddressee(f"{place}: there is no {key!r}; there are {', '.join(known)}.")
    return table


def _text(table: Mapping[str, Any], name: str, place: str) -> str:
    value = table.get(name, "")
    if not isinstance(value, str):
        raise BadAddressee(f"{place}: {name} is {value!r}; write words in quotes.")
    return value


def _texts(table: Mapping[str, Any], name: str, place: str) -> Iterator[str]:
    values = table.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise BadAddressee(f"{place}: {name} is {values!r}; write a list of words in quotes.")
    yield from values


def _day(table: Mapping[str, Any], name: str, place: str) -> date | None:
    value = table.get(name)
    if value is None or type(value) is date:
        return value
    raise BadAddressee(f"{place}: {name} is {value!r}; write a day, as 2024-05-01, without quotes.")


def _role(value: object, place: str) -> Role:
    if value not in list(Role):
        raise BadAddressee(f"{place}: role is {value!r}; write one of {', '.join(Role)}.")
    return Role(str(value))


def _holder(table: object, place: str) -> Holder:
    told = _held(table, _OF_A_HOLDER, f"{place}, holder")
    name = _text(told, "name", place)
    since, until = _day(told, "since", place), _day(told, "until", place)
    if not name:
        raise BadAddressee(f"{place}: a holder has no name; write it, or take the holder out.")
    if since is not None and until is not None and until < since:
        raise BadAddressee(
            f"{place}: {name} is in office until a day before the first; mend the days."
        )
    return Holder(name, since, until)
