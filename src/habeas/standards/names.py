"""How texts name instruments: the right names, and the wrong ones with what is most likely meant."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

from habeas.standards.instruments import Instrument


@dataclass(frozen=True, slots=True)
class Pseudo:
    """A name under which texts cite what does not exist: the pattern, what is wrong, what is probably meant."""

    pattern: re.Pattern[str]
    problem: str
    suggestion: str
    instead: str
    exists: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text where an instrument is named, right or wrong. Offsets count code points."""

    start: int
    end: int
    instrument: Instrument


class _PseudoTable(TypedDict):
    pattern: str
    problem: str
    suggestion: str
    instead: str
    exists: bool


@cache
def pseudo_instruments() -> tuple[Pseudo, ...]:
    """The wrong names known, as `pseudo.toml` lists them."""
    table = tomllib.loads((files(__package__) / "pseudo.toml").read_text(encoding="utf-8"))
    rows = cast(list[_PseudoTable], table["names"])
    return tuple(
        Pseudo(
            re.compile(row["pattern"], re.IGNORECASE),
            row["problem"],
            row["suggestion"],
            row["instead"],
            row["exists"],
        )
        for row in rows
    )


def mentions(text: str, instruments: Mapping[str, Instrument]) -> Iterator[Mention]:
    """Every place where an instrument is named, longest name first, none within another."""
    pattern, by_name = _gazetteer(tuple(instruments.values()))
    for match in pattern.finditer(text):
        name = re.sub(r"\s+", " ", match[0])
        found = by_name.get(name) or by_name.get(name.casefold())
        if found is not None:
            yield Mention(match.start(), match.end(), found)


@cache
def _gazetteer(
    instruments: tuple[Instrument, ...],
) -> tuple[re.Pattern[str], dict[str, Instrument]]:
    """Abbreviations count in capitals only; names in words count in any case."""
    by_name: dict[str, Instrument] = {}
    patterns: dict[str, str] = {}
    for instrument in instruments:
        for name in (instrument.full_title, *instrument.names):
            words = re.sub(r"\s+", r"\\s+", re.escape(name).replace(r"\ ", " "))
            short = name.isupper()
            by_name[name if short else name.casefold()] = instrument
            patterns[name] = words if short else f"(?i:{words})"
    longest_first = sorted(patterns, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(patterns[n] for n in longest_first)})(?!\w)"), by_name
