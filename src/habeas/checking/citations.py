"""The provisions that a draft cites: "article 14 (3) (d) of the …", "ICCPR, arts. 7 and 10", "rules 43 to 45 of the …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.look import Look
from habeas.standards import Instrument, instruments_named

_NUMBER = r"\d{1,3}(?:\s?\(\d{1,2}\))?(?:\s?\([a-z]\))?"
_LIST = rf"{_NUMBER}(?:\s*(?:,\s*(?:and\s+)?|and\s+|or\s+|to\s+|&\s*|–\s*|-\s*|;\s*)\s*(?:\([a-z0-9]{{1,2}}\)\s*)?{_NUMBER})*"
_UNIT = r"(?:articles?|arts?\.?|rules?|principles?)"
_BEFORE = re.compile(
    rf"\b{_UNIT}\s*(?P<list>{_LIST})[^.;:\d]{{0,12}}?\s*(?:of|in|under)?\s*(?:the\s+)?(?:UN\s+|United Nations\s+|U\.N\.\s+)?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"^\s*(?:\((?!{_UNIT}\s*\d)[^)]{{1,40}}\)\s*)?,?\s*\(?(?:see\s+)?(?:in\s+)?(?:its\s+)?{_UNIT}\s*(?P<list>{_LIST})",
    re.IGNORECASE,
)
_ITS = re.compile(
    rf"^[^¶]{{0,160}}?[.;,] [^.;¶]{{0,40}}?\b(?:its {_UNIT}|(?:article|rule|principle)s? (?=[\d(), and]+ (?:of|in) (?:the same|that|this|the said) ))\s*(?P<list>{_LIST})",
    re.IGNORECASE,
)
_ONE = re.compile(_NUMBER)
_REACH = 90


@dataclass(frozen=True, slots=True)
class Cited:
    """One provision that the draft cites, and where its number stands."""

    instrument: Instrument
    number: str
    start: int
    end: int


def provisions_cited(look: Look) -> Iterator[Cited]:
    """Every provision cited beside the name of an instrument."""
    for mention in instruments_named(look.flat):
        left = max(0, mention.start - _REACH)
        before = _BEFORE.search(look.flat[left : mention.start])
        if before is not None:
            yield from _each(mention.instrument, before, left)
            continue
        rest = look.flat[mention.end : mention.end + 3 * _REACH]
        after = _AFTER.search(rest[:_REACH]) or (None if instruments_named(rest) else _ITS.search(rest))  # fmt: skip
        if after is not None:
            yield from _each(mention.instrument, after, mention.end)


def _each(instrument: Instrument, match: re.Match[str], offset: int) -> Iterator[Cited]:
    base = offset + match.start("list")
    for one in _ONE.finditer(match["list"]):
        yield Cited(instrument, one[0], base + one.start(), base + one.end())
