"""The provisions that a draft cites, in any common shape, each with the instrument that it is of.

"article 14 (3) (d) of the …", "ICCPR, arts. 7 and 10", "the Covenant (Articles 9 and 14(3)(b))", "Rule 24" after the Rules.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from habeas.checking.look import Look
from habeas.standards import INSTRUMENTS, Instrument, Mention, instruments_named

_NUMBER = r"\d{1,3}(?:\s?\(\d{1,2}\))?(?:\s?\([a-z]\))?"
_JOINED = (
    r"(?:,\s*(?:and\s+)?|and\s+(?:in\s+)?|or\s+|to\s+|&\s*|–\s*|-\s*|;\s*|as well as\s+|through\s+)"
)
_LIST = rf"{_NUMBER}(?:\s*{_JOINED}\s*(?:\([a-z0-9]{{1,2}}\)\s*)?{_NUMBER}(?!\d))*"
_CITED = re.compile(
    rf"(?:\bpara(?:graph)?s?\.? (?P<first>\d{{1,2}})(?: \([a-z]\))? of )?\b(?P<unit>articles?|arts?\.?|rules?|principles?)\s*(?:nos?\.?\s*)?(?P<list>{_LIST})(?P<paragraph>,? ?para(?:graph)?s?\.? ?(?P<within>\d{{1,2}})(?:\s?\([a-z]\))?)?",
    re.IGNORECASE,
)
_LEADS_TO = re.compile(
    r"\s*[,)]?\s*(?:\([^()]{1,40}\)\s*)?,?\s*(?:(?:of|in|under|from|to)\s+)?(?:both\s+)?(?:the\s+)?(?:UN\s+|United Nations\s+|U\.N\.\s+|so-called\s+)?",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\s*(?:,? ?part \d+,?)?\s*(?:of|in|under|from) (?P<which>the same|the said|that|this|these|those|the|its|their|[A-Z][\w’']+)\s(?P<what>[\w’']+)",
)
_ACCUSED = re.compile(r"\b(?:charg|accus|convict|sentenc|indict|prosecut|suspect|criminal|penal)\w*[^.;]{0,60}$", re.IGNORECASE)  # fmt: skip
_AGAIN = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) (?:same |said )?(?P<what>Covenant|Convention|Rules|Principles|Declaration|Charter|Protocol)\b(?! (?:of|on|for|against|to) )"
)
_ONE = re.compile(_NUMBER)
_REACH = 900


@dataclass(frozen=True, slots=True)
class Cited:
    """One provision that the draft cites, and where its number stands."""

    instrument: Instrument
    number: str
    start: int
    end: int


def provisions_cited(look: Look) -> tuple[Cited, ...]:
    """Every provision cited of an instrument that the draft names."""
    return look.once("provisions_cited", lambda: tuple(_provisions_cited(look)))


def _provisions_cited(look: Look) -> Iterator[Cited]:
    named = named_in(look)
    for match in _CITED.finditer(look.flat):
        instrument = _instrument_of(look, match, named)
        if instrument is None:
            continue
        base, within = match.start("list"), match["within"] or match["first"]
        if within and match["list"].isdigit():
            end = match.end("paragraph") if match["paragraph"] else match.end("list")
            yield Cited(instrument, f"{match['list']} ({within})", base, end)
            continue
        for one in _ONE.finditer(match["list"]):
            yield Cited(instrument, one[0], base + one.start(), base + one.end())


def named_in(look: Look) -> tuple[Mention, ...]:
    """Where the draft names an instrument, by its name or by "the Covenant" and the like after it."""
    return look.once("named_in", lambda: tuple(_named_in(look)))


def _named_in(look: Look) -> Iterator[Mention]:
    by_name = tuple(instruments_named(look.flat))
    known = list(by_name)
    for match in _AGAIN.finditer(look.flat):
        start = match.start("what")
        before = [m for m in by_name if m.start <= start and match["what"] in m.instrument.cited_as]
        meant = before[-1].instrument if before else _by_itself(match["what"], by_name)
        if meant is not None and not any(m.start <= start < m.end for m in by_name):
            known.append(Mention(match.start(), match.end(), meant))
    yield from sorted(known, key=lambda mention: mention.start)


def _by_itself(what: str, named: Sequence[Mention]) -> Instrument | None:
    """What "the Covenant" means in a draft that names none: the one on civil and political rights."""
    is_named = any(what in m.instrument.cited_as for m in named)
    return INSTRUMENTS["iccpr"] if what == "Covenant" and not is_named else None


def _instrument_of(look: Look, match: re.Match[str], named: Sequence[Mention]) -> Instrument | None:
    """The one that follows, or the one that words such as "of the same Covenant" mean, or else the one named before."""
    rest = look.flat[match.end() :]
    after = next((m for m in named if m.start >= match.end()), None)
    if after is not None and _LEADS_TO.fullmatch(look.flat, match.end(), after.start):
        return after.instrument
    before = [m for m in named if m.end <= match.start() and match.start() - m.end < _REACH]
    before = [m for m in before if _counts_in(m.instrument, match["unit"])]
    another = _OF_ANOTHER.match(rest)
    if another is not None:
        before = [m for m in before if _is_meant(m, another)]
    elif _ACCUSED.search(look.flat[max(0, match.start() - 90) : match.start()]):
        return None
    return before[-1].instrument if before else None


def _counts_in(instrument: Instrument, unit: str) -> bool:
    """Whether its provisions are called so: articles, rules or principles."""
    return unit.casefold()[:3] == instrument.unit[:3]


def _is_meant(mention: Mention, match: re.Match[str]) -> bool:
    if match["what"].casefold() in ("instrument", "treaty", "text", "document", "standards"):
        return True
    return match["what"][:1].isupper() and match["what"] in mention.instrument.cited_as
