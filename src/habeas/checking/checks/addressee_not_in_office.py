"""An addressee who, by the sources on file, no longer holds the office, or never did."""

import re
from collections.abc import Iterator
from functools import partial

from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.core.casefile import keep
from habeas.core.prose import whole

CODE = "addressee-not-in-office"
EXAMPLE = (
    "To the Minister of Justice, Davit Korin",
    "To the Minister of Justice, Orla Benn",
)
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}"
_OFFICE = r"(?:(?:Prime |Deputy |First |Vice )*(?:Minister|President|Prosecutor|Director|Governor|Ambassador|Ombudsman|Commissioner|Chief|Head|Speaker|Secretary)(?: General)?(?: (?:of|for)(?: the)? [A-Z][\w’'-]+(?: (?:and|of) [A-Z][\w’'-]+| [A-Z][\w’'-]+)?)?)"
_TAKES = re.compile(
    rf"(?P<name>{_NAME}) (?:was|is|has been) (?:\w+ )?(?:sworn in|appointed|named|elected|made|confirmed)(?: as)?(?: the)?(?: new)? (?P<office>{_OFFICE})"
    rf"|(?P<office2>{_OFFICE}) (?P<name2>{_NAME})|(?P<name3>{_NAME}), (?:the )?(?:new )?(?P<office3>{_OFFICE})"
)
_LEAVES = re.compile(
    rf"(?P<name>{_NAME}),? (?:who )?(?:left office|resigned|stepped down|was (?:dismissed|removed|replaced|succeeded|sacked)|retired|died|has left|is no longer)"
    rf"|(?:follows|succeeds|succeeded|replaces|replaced|takes over from|took over from) (?P<name2>{_NAME})|(?:former|ex-)(?: ?{_OFFICE})? (?P<name3>{_NAME})"
)  # fmt: skip
_TITLE = r"(?:Mr|Mrs|Ms|Madam|Sir|Dr|Judge|General|(?:Prime )?Minister|President|Prosecutor(?: General)?|Director|Governor|Ambassador|Commissioner|Chief|Secretary)\.?"
_WITHIN = re.compile(r"(?:·|[.!?]) (?:To|Dear|[Cc][Cc]:|Copy to|Copies to)\b[^.]*$")
_ASKED = re.compile(
    r"\b(?:[Cc]all(?:s|ing)? (?:up)?on|[Uu]rg(?:e|es|ing)|[Aa]sk(?:s|ing)?|[Aa]ppeal(?:s|ing)? to|[Ww]rite to|[Rr]equests?|[Ii]mplores?)\s+(?:(?:the|of|for|and|[A-Z][\w.’'-]*),?\s+)*$"
)
_OPENING = 900


def find(look: Look) -> Iterator[Finding]:
    """Each addressee in the opening of the draft whom a source has as out of office, with who holds it now."""
    held, left = _known(look)
    opening = look.bare[:_OPENING]
    for name in left:
        last = re.escape(name.rpartition(" ")[2])
        for match in re.finditer(rf"\b(?:{re.escape(name)}|{_TITLE} {last})\b", look.bare):
            is_first = match.end() <= len(opening)
            if not (_is_addressed(opening, match) if is_first else _is_listed(look.bare, match)):
                continue
            office, now = _now(held, left, name)
            words = (
                whole("By the sources on file {name} is out of office; {now} is {office}.", name=name, now=now, office=office)
                if now
                else whole("By the sources on file {name} is out of office.", name=name)
            )  # fmt: skip
            yield look.finding(CODE, match.start(), match.end(), words, suggestion=now)


def _is_addressed(opening: str, match: re.Match[str]) -> bool:
    """Whether the line is one of an address: it begins so, or holds name and office alone."""
    first = opening.rfind("¶", 0, match.start()) + 1
    last = opening.find("¶", match.end())
    line = opening[first : last if last >= 0 else len(opening)].strip(" *#")
    begins = re.match(
        r"(?i:To|Dear|Addressed|For the attention|Attn|C\.?c\.?|Copy|Copies|H\.? ?E\.?|His|Her|Excellency)\b",
        line,
    )
    has_office = re.search(_OFFICE, line) and len(line.split()) <= 14 and not line.endswith(".")
    before = opening[first : match.start()]
    return bool(begins or has_office or _WITHIN.search(before) or _ASKED.search(before))


def _is_listed(bare: str, match: re.Match[str]) -> bool:
    """Whether name and office alone are the line: an address in a list of whom to write to."""
    first = bare.rfind("¶", 0, match.start()) + 1
    line = bare[first : bare.find("¶", match.end()) % (len(bare) + 1)].strip(" *#-–•")
    return re.fullmatch(rf"(?:{_TITLE} )*{_NAME},? (?:the )?{_OFFICE},?|{_OFFICE},? {_NAME},?", line) is not None  # fmt: skip


def _offices(look: Look) -> tuple[dict[str, str], tuple[str, ...]]:
    """Who took which office, the latest last, and who left one, as the sources tell in the order of their dates."""
    held: dict[str, str] = {}
    left: dict[str, None] = {}
    sources = sorted(look.casefile.known_sources.values(), key=lambda s: s.date.sort_key if s.date else ())  # fmt: skip
    for source in sources:
        if source.date is not None and (source.date.earliest or look.as_of) > look.as_of:
            continue
        for match in _TAKES.finditer(source.text):
            name = match["name"] or match["name2"] or match["name3"]
            office = match["office"] or match["office2"] or match["office3"]
            held[name] = office
            left.pop(name, None)
        for match in _LEAVES.finditer(source.text):
            left[match["name"] or match["name2"] or match["name3"]] = None
    return held, tuple(n for n in left if n not in look.person_names)


def _now(held: dict[str, str], left: tuple[str, ...], name: str) -> tuple[str, str]:
    """The office and its holder, where one source tells of both."""
    office = held.get(name)
    for other, their in reversed(held.items()):
        if other not in left and (office is None or their == office):
            return their, other
    return "", ""


def _known(look: Look) -> tuple[dict[str, str], tuple[str, ...]]:
    return keep(look.casefile, "checking.offices", partial(_offices, look))


def out_of_office(look: Look) -> tuple[str, ...]:
    """Who left office, as the sources tell."""
    return _known(look)[1]


def in_office(look: Look, name: str) -> tuple[str, str]:
    """The office that somebody left and who holds it now; empty where no source tells of both."""
    held, left = _known(look)
    return _now(held, left, name)


def holders(look: Look) -> tuple[str, ...]:
    """Everybody whom a source has in an office, now or before."""
    held, left = _known(look)
    return (*held, *left)
