"""Reads an instrument from the table in its folder: `provisions.toml`."""

import tomllib
from datetime import date
from importlib.resources.abc import Traversable
from typing import TypedDict, cast

from habeas.standards.instruments import Checked, Instrument, Kind, Limit, Provision
from habeas.standards.regions import Region


class _ProvisionTable(TypedDict, total=False):
    number: str
    topic: str
    says: str
    unit: str
    of: str
    comment: str
    facts: list[str]
    non_derogable: bool
    checked: str
    source: str
    checked_on: date
    requires: str


class _LimitTable(TypedDict, total=False):
    provision: str
    key: str
    label: str
    value: int
    unit: str
    authority: str
    measure: str
    checked: str


class InstrumentTable(TypedDict, total=False):
    """What the table of an instrument may hold."""

    key: str
    full_title: str
    short_title: str
    cited_as: str
    names: list[str]
    kind: str
    symbol: str
    adopted_by: str
    adopted: date
    in_force: date
    binds_after: str
    binds_rule: str
    leaving: str
    leaving_rule: str
    region: str
    requires: str
    custom: str
    note: str
    untc: str
    unit: str
    count: int
    paragraphs: dict[str, int]
    provisions: list[_ProvisionTable]
    limits: list[_LimitTable]


def read_instrument(folder: Traversable) -> Instrument:
    """The instrument that a folder's `provisions.toml` declares."""
    text = (folder / "provisions.toml").read_text(encoding="utf-8")
    return instrument_of(cast(InstrumentTable, tomllib.loads(text)))


def instrument_of(table: InstrumentTable) -> Instrument:
    """The instrument that a table declares."""
    region = table.get("region")
    return Instrument(
        key=table["key"],
        full_title=table["full_title"],
        short_title=table["short_title"],
        cited_as=table["cited_as"],
        names=tuple(table["names"]),
        kind=Kind(table["kind"]),
        symbol=table["symbol"],
        adopted_by=table["adopted_by"],
        adopted=table["adopted"],
        unit=table["unit"],
        count=table.get("count", 0),
        in_force=table.get("in_force"),
        binds_after=table.get("binds_after", ""),
        binds_rule=table.get("binds_rule", ""),
        leaving=table.get("leaving", ""),
        leaving_rule=table.get("leaving_rule", ""),
        region=Region(region) if region else None,
        requires=table.get("requires", ""),
        custom=table.get("custom", ""),
        note=table.get("note", ""),
        untc=table.get("untc", ""),
        paragraphs={int(n): count for n, count in table.get("paragraphs", {}).items()},
        provisions=tuple(_provision(p, table) for p in table.get("provisions", [])),
        limits=tuple(_limit(limit, table["key"]) for limit in table.get("limits", [])),
    )


def _provision(row: _ProvisionTable, table: InstrumentTable) -> Provision:
    return Provision(
        instrument=table["key"],
        number=row["number"],
        topic=row["topic"],
        says=row["says"],
        unit=row.get("unit", table["unit"]),
        of=row.get("of", table["cited_as"]),
        checked=Checked(row["checked"]),
        source=row["source"],
        comment=row.get("comment", ""),
        facts=tuple(row.get("facts", [])),
        non_derogable=row.get("non_derogable", False),
        checked_on=row.get("checked_on"),
        requires=row.get("requires", ""),
    )


def _limit(row: _LimitTable, instrument: str) -> Limit:
    return Limit(
        instrument=instrument,
        provision=row["provision"],
        key=row["key"],
        label=row["label"],
        value=row["value"],
        unit=row["unit"],
        authority=row["authority"],
        measure=row.get("measure", ""),
        is_checked=Checked(row["checked"]) is Checked.TEXT,
    )
