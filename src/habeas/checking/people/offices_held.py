"""Who took which office and who left one, as the sources on file tell."""

import re
from collections.abc import Iterator

from habeas.checking.look import Look

NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}"
OFFICE = r"(?:(?:Prime |Deputy |First |Vice |Military |Public |State |Chief )*(?:Minister|President|Prosecutor|Director|Governor|Ambassador|Ombudsman|Commissioner|Chief|Head|Speaker|Secretary)(?: General)?(?: (?:of|for)(?: the)? [A-Z][\w’'-]+(?: (?:and|of) [A-Z][\w’'-]+| [A-Z][\w’'-]+)?)?)"
_TAKES = re.compile(
    rf"(?P<name>{NAME}) (?:(?:was|is|has been) (?:\w+ )?(?:sworn in|appointed|named|elected|made|confirmed)(?: as)?|remains|remained|stays(?: on)?(?: as)?|continues as|became|becomes|is(?: still)?)(?: the)?(?: new)? (?P<office>{OFFICE})"
    rf"|(?P<office2>{OFFICE}) (?P<name2>{NAME})|(?P<name3>{NAME}), (?:the )?(?:new )?(?P<office3>{OFFICE})"
)
_LEAVES = re.compile(
    rf"(?P<name>{NAME}),? (?:who )?(?:left (?:(?:that|the|his|her) )?(?:office|post|ministry)|resigned|stepped down|was (?:dismissed|removed|replaced|succeeded|sacked)|retired|died|has left|is no longer)"
    rf"|(?:follows|succeeds|succeeded|replaces|replaced|takes over from|took over from) (?P<name2>{NAME})|(?:former|ex-)(?: ?{OFFICE})? (?P<name3>{NAME})"
)  # fmt: skip
_THEN = re.compile(
    rf"(?P<name>{NAME}), (?:who was )?(?:then|at the time) (?:the )?(?P<office>{OFFICE})"
)
_IS_ONE = re.compile(
    r"(?:Prime |First )?Minister\b|President$|(?:Prosecutor|Attorney)[ -]General|Director of|Governor of|Head of|Ombuds|Chief of"
)
"""Offices that one alone holds at a time."""
_HE = re.compile(
    rf"\b(?:(?:Mrs?|Ms|Dr)\.? (?P<last>[A-Z][\w’'-]+)|(?P<full>{NAME})),? (?:who )?(?:left (?:that|the|his|her)? ?(?:office|post|ministry)|resigned|stepped down|was (?:dismissed|removed|replaced|succeeded|sacked)|retired|has left|is no longer)(?:[^.;]{{0,60}}?\bis now (?:the )?(?P<office>{OFFICE}))?"
)  # fmt: skip


def offices_of(look: Look) -> tuple[dict[str, str], tuple[str, ...]]:
    """Who took which office, the latest last, and who left one, as the sources tell in the order of their dates."""
    held: dict[str, str] = {}
    left: dict[str, None] = {}
    sources = sorted(look.casefile.known_sources.values(), key=lambda s: s.date.sort_key if s.date else ())  # fmt: skip
    for source in sources:
        if source.date is not None and (source.date.earliest or look.as_of) > look.as_of:
            continue
        held |= {m["name"]: m["office"] for m in _THEN.finditer(source.text)}
        for match in _TAKES.finditer(source.text):
            name = match["name"] or match["name2"] or match["name3"]
            office = match["office"] or match["office2"] or match["office3"]
            if match["name"] and _IS_ONE.match(office):
                left |= dict.fromkeys(n for n in held if n != name and held[n] == office)
            held[name] = office
            left.pop(name, None)
        for match in _LEAVES.finditer(source.text):
            name = match["name"] or match["name2"] or match["name3"]
            if name in held or not match[0].endswith("died"):
                left[name] = None
        for name, office in _by_last_name(source.text):
            if office:
                held[name] = office
                left.pop(name, None)
            else:
                left[name] = None
    return held, tuple(n for n in left if n not in look.person_names)


def _by_last_name(text: str) -> Iterator[tuple[str, str]]:
    """Who is told to have left an office, by the last name or in full, with the one that they hold now; empty where none is told."""
    for match in _HE.finditer(text):
        if match["full"]:
            yield match["full"], match["office"] or ""
            continue
        full = re.findall(rf"\b({NAME})\b", text[: match.start()])
        named = [name for name in full if name.endswith(f" {match['last']}")]
        if named:
            yield named[-1], match["office"] or ""
