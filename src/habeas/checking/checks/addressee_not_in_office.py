"""An addressee who, by the sources on file, no longer holds the office, or never did."""

import re
from collections.abc import Iterator
from functools import partial

from habeas.checking.days.dates import dates_in
from habeas.checking.finding import Finding
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look
from habeas.checking.people.offices_held import NAME as _NAME
from habeas.checking.people.offices_held import OFFICE as _OFFICE
from habeas.checking.people.offices_held import offices_of
from habeas.checking.people.other_states import of_other_states
from habeas.core.bodies import is_official
from habeas.core.casefile import keep
from habeas.core.patterns import compiled
from habeas.core.prose import whole

CODE = "addressee-not-in-office"
EXAMPLE = (
    "To the Minister of Justice, Davit Korin",
    "To the Minister of Justice, Orla Benn",
)
_HONOUR = r"(?:(?:Mr|Mrs|Ms|Dr|H\. ?E|His Excellency|Her Excellency)\.? )?"
_TITLE = r"(?:Mr|Mrs|Ms|Madam|Sir|Dr|Judge|General|(?:Prime )?Minister|President|Prosecutor(?: General)?|Director|Governor|Ambassador|Commissioner|Chief|Secretary)\.?"
_WITHIN = re.compile(r"(?:·|[.!?]) (?:To|Dear|[Cc][Cc]:|Copy to|Copies to)\b[^.]*$")
_ASKED = re.compile(
    r"\b(?:[Cc]all(?:s|ing)? (?:up)?on|[Uu]rg(?:e|es|ing)|[Aa]sk(?:s|ing)?|[Aa]ppeal(?:s|ing)? to|[Ww]rite to|[Tt]urn(?:s|ing)? to|, and (?:up)?on|[Cc]op(?:y|ies) (?:\w+ ){0,3}?to|[Rr]equests?|[Ii]mplores?|(?:[Gg]oes|[Ss]ent|[Aa]ddressed|[Gg]oing|[Bb]rought|[Pp]ut) to|[Ii]n the hands of|[Dd]epends on|[Uu]p to|[Ii]t is for)\s+(?:(?:the|of|for|and|[A-Z][\w.’'-]*),?\s+)*$"
)
_MEETS = re.compile(
    rf"\b(?:[Mm]eet(?:s|ing)?(?: with)?|[Ss]ee(?:s|ing)?|[Rr]ais(?:e|ing) (?:\w+ ){{0,5}}?with|(?:[Tt]alks?|[Ss]peak(?:s|ing)?|[Cc]onversation|[Aa]ppointment) (?:with|to)|[Vv]isit(?:s|ing)?|(?:[Hh]and|[Dd]eliver)(?:s|ing)? (?:\w+ ){{0,5}}?to) (?:the |your )?{_OFFICE},? {_HONOUR}$"
)  # fmt: skip
_SENT = re.compile(
    rf"\b(?:forward|pass|transmit|send|deliver|hand|convey|bring|relay|submit|direct|address)(?:e?d|s|es|ing)?\b[^.;:¶]{{0,60}}?\bto (?:the |your )?{_OFFICE},? {_HONOUR}$", re.IGNORECASE
)  # fmt: skip
_LETTER = re.compile(
    rf"\b(?:letters?|appeals?|messages?|petitions?|requests?|notes?|e-?mails?|cop(?:y|ies)|questions?)\b[^.;:¶]{{0,40}}?\bto (?:the |your )?(?:new |present |current )?{_OFFICE},? {_HONOUR}$", re.IGNORECASE
)  # fmt: skip
_IS_TO_ACT = re.compile(
    r",? (?:(?:is|are|has been) (?:\w+ )?(?:asked|requested|urged|called (?:up)?on|invited|in a position)|(?:can|could|must|should|has the power|has to|is able|is competent) )"
)
_WITH = re.compile(r"\b(?:[Rr]aise(?: \w+){0,5}? with|[Mm]eet(?:ing)?(?: with)?|[Tt]alks? with|[Aa]ppointment with|[Bb]efore you see) $")  # fmt: skip
_OPENING = 900
_REACH = 120
_OR = rf"{_OFFICE}|(?:Justice|Interior|Home|Health|Foreign|Defen[cs]e|Finance|Labou?r|Security|Education|Prime) Minister"
_BESIDE = re.compile(rf"(?: ?[,\n(–—-]| is| as)+ ?(?:the |our |your )?(?P<office>{_OR})\b")
_AHEAD = re.compile(rf"\b(?P<office>{_OR}),?[ \n]?{_HONOUR}$")
_HOLDER = re.compile(
    rf"^(?:To:? |For the attention of )?(?:[Tt]he )?(?P<office>{_OR})(?:,? ?\n|, ){_HONOUR}(?P<name>{_NAME})(?=,?$)"
    rf"|^(?:To:? |For the attention of )?{_HONOUR}(?P<name2>{_NAME})(?:,? ?\n|, )(?:[Tt]he )?(?P<office2>{_OR})(?=,?$)",
    re.MULTILINE,
)
_NAMED = re.compile(
    rf"\b(?P<office>{_OR})(?! (?:of|for) ),? {_HONOUR}(?P<name>{_NAME})(?=[,.;)]| (?:to|and|who|by|before)\b)"
)
_SIGNED = re.compile(rf"^\W*{_HONOUR}{_NAME},?\W*$")
_SAME = {"interior": "home", "internal": "home", "ministry": "minister", "defence": "defense"}
_HOLDS = rf"(?:heads|leads|runs|is (?:still |now )?(?:the |at the head of|in charge of)|remains|holds)(?: the)? ?(?:{_OR}|[Mm]inistry|[Oo]ffice|[Pp]rosecutor)"
_OF_STATE = r"(?: of (?:the )?[A-Z][\w’'-]+)?"
_OF_A_LIST = re.compile(
    rf"(?:[Tt]o )?(?:(?:{_TITLE} )*{_NAME},? (?:the )?{_OFFICE}{_OF_STATE},?|(?:the )?{_OFFICE}{_OF_STATE},? (?:{_TITLE} )*{_NAME},?)"
)
_MARKS = " *#-–•"
_PAST = re.compile(r"\b(?:former|then|ex-?|once|previously|was|had been)\b[^.¶]*$", re.IGNORECASE)


def find(look: Look) -> Iterator[Finding]:
    """Each addressee in the opening of the draft whom a source has as out of office, with who holds it now."""
    yield from _out(look)
    yield from _misplaced(look)
    yield from _unheard_of(look)
    yield from _told_of_now(look)
    yield from _to_the_person(look)
    yield from of_another_state(look)


def of_another_state(look: Look) -> Iterator[Finding]:
    """Each addressee who holds an office in another state than the one of the case."""
    for one in of_other_states(look):
        words = whole("No source names {state}: who is written to holds an office in another state.", state=one.state)  # fmt: skip
        yield look.finding(CODE, one.start, one.end, words, suggestion=one.own)


def _out(look: Look) -> Iterator[Finding]:
    held, left = _known(look)
    opening = look.bare[:_OPENING]
    for name in left:
        last = re.escape(name.rpartition(" ")[2])
        for match in re.finditer(rf"\b(?:{re.escape(name)}|{_TITLE} {last})\b", look.bare):
            is_first = match.end() <= len(opening)
            if (is_first and _is_addressed(opening, match)) or _is_asked(look, *match.span()):
                yield _out_of_office(look, match, _now(held, left, name), name)


def _misplaced(look: Look) -> Iterator[Finding]:
    """Whoever holds an office by the sources, and is told of beside another: "Minister of Justice" for that of the interior."""
    held, left = _known(look)
    for name, office in held.items():
        for match in () if name in left else re.finditer(rf"\b{re.escape(name)}\b", look.text):
            before = look.text[: match.start()]
            other = _BESIDE.match(look.text, match.end()) or _AHEAD.search(before)
            if other is None or _is_same(other["office"], office) or _PAST.search(before):
                continue
            words = whole("By the sources on file {name} is {office}.", name=name, office=office)
            yield look.finding(CODE, *other.span("office"), words, suggestion=office)


def _unheard_of(look: Look) -> Iterator[Finding]:
    """Somebody addressed by an office that by the sources somebody else holds, and whom no source names."""
    held, left = _known(look)
    offices = {office: name for name, office in held.items() if name not in left}
    told = {*held, *left, *look.person_names}
    asked = (m for m in _NAMED.finditer(look.bare) if _is_asked(look, *m.span("name")))
    for match in (*_HOLDER.finditer(look.text), *asked):
        place = "name" if match["name"] else "name2"
        name, office = match[place], match[place.replace("name", "office")]
        now = next((n for o, n in offices.items() if _words_of(o) == _words_of(office)), None)
        parts = {p for one in told for p in one.split()}
        if now is None or is_official(name) or not parts.isdisjoint(name.split()):
            continue
        if place == "name" and _is_below_a_name(look.text, match):
            continue
        words = whole("By the sources on file {name} is {office}.", name=now, office=office)
        yield look.finding(CODE, *match.span(place), words, suggestion=now)


def _is_below_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether who holds the office stands alone on the line before, so that what follows it is where: a signature."""
    before = text[: match.start()].rstrip("\n").rpartition("\n")[2]
    return text[match.start() - 1 : match.start()] == "\n" and _SIGNED.match(before) is not None


def _to_the_person(look: Look) -> Iterator[Finding]:
    """The person of the case in the place of an addressee: a name put in by mistake beside the office."""
    for name in look.person_names:
        for match in re.finditer(rf"\b{re.escape(name)}\b", look.text[:_OPENING]):
            lines = tuple(_lines_at(look, *match.span()))
            if any(line.startswith("To ") and _OF_A_LIST.fullmatch(line) for line in lines):
                words = whole("This is the person of the case: name who holds the office.")
                yield look.finding(CODE, *match.span(), words)


def _told_of_now(look: Look) -> Iterator[Finding]:
    """Somebody out of office by the sources, of whom a sentence says that they hold it."""
    held, left = _known(look)
    for name in left:
        last = re.escape(name.rpartition(" ")[2])
        holds = compiled(
            rf"\b(?:{re.escape(name)}|(?:{_TITLE} )?{last})\b,? (?:who )?(?:{_HOLDS})"
            rf"|\b(?:{_OR})(?::| (?:is|remains)(?: still| now)?) {_HONOUR}{re.escape(name)}\b",
            re.NOFLAG,
        )
        for match in holds.finditer(look.bare):
            yield _out_of_office(look, match, _now(held, left, name), name)


def _out_of_office(
    look: Look, match: re.Match[str], present: tuple[str, str], name: str
) -> Finding:
    """Who is out of office, with the office and who holds it now, where sources tell."""
    office, now = present
    words = (
        whole("By the sources on file {name} is out of office; {now} is {office}.", name=name, now=now, office=office)
        if now
        else whole("By the sources on file {name} is out of office.", name=name)
    )  # fmt: skip
    return look.finding(CODE, match.start(), match.end(), words, suggestion=now)


def _is_same(one: str, other: str) -> bool:
    """Whether two names of an office may mean one: no word of the shorter is foreign to the other."""
    first, second = (_words_of(office) for office in (one, other))
    return first <= second or second <= first


def _words_of(office: str) -> frozenset[str]:
    words = re.findall(r"\w+", office.casefold())
    return frozenset(_SAME.get(w, w) for w in words) - {"of", "for", "the", "and", "affairs"}


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
    asked = (_WITHIN, _ASKED, _MEETS, _WITH, _SENT)
    return bool(
        begins
        or has_office
        or any(p.search(before) for p in asked)
        or (_AHEAD.search(before) and _IS_TO_ACT.match(opening, match.end()))
    )


def _is_asked(look: Look, start: int, end: int) -> bool:
    """Whether name and office alone are the line, as in a list of whom to write to, or the sentence asks them."""
    bare = look.bare
    before = bare[max(0, start - _REACH) : start]
    if any(p.search(before) for p in (_ASKED, _MEETS, _WITH, _SENT)):
        return True
    if _LETTER.search(before) and not _is_of_a_day_past(look, start):
        return True
    if _AHEAD.search(before) and _IS_TO_ACT.match(bare, end):
        return True
    return any(_OF_A_LIST.fullmatch(line) for line in _lines_at(look, start, end))


def _lines_at(look: Look, start: int, end: int) -> Iterator[str]:
    """The paragraph and the line in which a name stands, the line up to a colon: "– to the minister, Orla Benn: ask her"."""
    for text, mark in ((look.bare, "¶"), (look.text, "\n")):
        first = text.rfind(mark, 0, start) + 1
        line = text[first : text.find(mark, end) % (len(text) + 1)]
        yield line.strip(_MARKS)
        yield line.partition(":")[0].strip(_MARKS)
        parts = [part.strip(_MARKS) for part in line.rstrip(".").split(";")]
        if len(parts) > 1 and all(_OF_A_LIST.fullmatch(part) for part in parts):
            yield from parts


def _is_of_a_day_past(look: Look, offset: int) -> bool:
    """Whether the sentence up to there tells of a day that is past, on which another may have held the office."""
    said = look.said_at(offset)
    days = dates_in(said.text[: offset - said.start]) if said is not None else ()
    last = (w.when.latest if w.when is not None else last_day(w, look.as_of) for w in days)
    return any(day is not None and day < look.as_of for day in last)


def _now(held: dict[str, str], left: tuple[str, ...], name: str) -> tuple[str, str]:
    """The office and its holder, where one source tells of both."""
    office = held.get(name)
    for other, their in reversed(held.items()):
        if other not in left and (office is None or their == office):
            return their, other
    return "", ""


def _known(look: Look) -> tuple[dict[str, str], tuple[str, ...]]:
    return keep(look.casefile, "checking.offices", partial(offices_of, look))


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
