"""Bodies that a draft names beside a day, or as those who report something, and the file names elsewhere or nowhere."""

import re
from collections.abc import Iterator

from habeas.checking.clauses import Clause, about_the_case
from habeas.checking.days.dates import Written, dates_in
from habeas.checking.look import Look
from habeas.checking.passages import NAME, RUN, everything, same, spelt_out
from habeas.checking.people.agents import bare, is_of_draft
from habeas.checking.people.answers import strange_addressees, strange_answerers
from habeas.core.casefile import Casefile, keep
from habeas.core.patterns import compiled
from habeas.core.silence import silence

_HEAD = re.compile(
    r"\b(?:Council|Union|Committee|Association|Service|Ministry|Minister|Centre|Center|Office|Court|Tribunal|Federation|League|Network|Agency|Society|Institute|Commission|Mission|Department|Directorate|Police|Prosecutor|President|Ombuds\w+|Embassy|Chamber|Organi[sz]ation|Foundation|Board|Guards?|Troops|Mechanism)\b"
)
_REPORTS = re.compile(rf"\b(?P<name>{RUN}) (?:has |had |have )?(?:also |since )?(?:reports?|reported|says|said|states?|stated|announced|confirms?|confirmed|admits?|admitted|acknowledges?|acknowledged|denies|denied|conceded|insists?|insisted|maintains?|maintained|told|claims?|claimed|writes|notes?|noted)\b|\b[Aa]ccording to (?:the )?(?P<by>{RUN})")  # fmt: skip
_LEADS = {"officers", "agents", "members", "letter", "finding", "office", "doctors", "head", "director", "visit", "report"}  # fmt: skip
_OFFICE_HELD = {"minister": "minist", "ministry": "minist"}
"""Who holds an office and the house are one body here."""
_SENT = re.compile(
    rf"\b(?:[Ll]etters?|[Aa]ppeals?|wrote|written|[Pp]etition\w*|[Rr]eply|replied|[Aa]ddressed)\b[^.;]{{0,70}}? to (?:the )?(?P<name>{RUN})"
)

_OF_STATE = r"(?:ministry|minister|department) of (?:the )?\w+|government|president|parliament|republic|supreme court"
_OWNER = re.compile(r"^[A-Z]{2,6}['’]s (?=[A-Z])")
_STEM = 5
_OURS = re.compile(
    r"\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y|[Yy]ours?|[Pp]lease|will|should|must|would|may)\b"
)
_DID = re.compile(r"\b(?:sent|wrote|written|addressed|appealed|petitioned|replied)\b")


def strange_bodies(look: Look) -> Iterator[tuple[int, str]]:
    """Where each such body stands, and its name."""
    for clause in about_the_case(look):
        yield from dict.fromkeys((*_reporting(look, clause), *_on_a_day(look, clause)))
    yield from dict.fromkeys(
        (*_addressed(look), *_written_to(look), *strange_answerers(look), *strange_addressees(look))
    )


def _reporting(look: Look, clause: Clause) -> Iterator[tuple[int, str]]:
    for match in _REPORTS.finditer(clause.text):
        group = "name" if match["name"] else "by"
        name = bare(match[group])
        known = spelt_out(look, without_country(look, name))
        if _is_a_body(look, name) and known not in everything(look):
            yield clause.start + match.end(group) - len(name), name


def without_country(look: Look, name: str) -> str:
    """A name without the country that it begins or ends with: the Varenian Ministry of Justice, the Ministry of Justice of Varenia; or without the letters of the house that it is of: the SI's Council."""
    name = _OWNER.sub("", name)
    first, _, rest = name.partition(" ")
    stem = first.casefold()[:_STEM]
    is_one = len(stem) == _STEM and f" of {stem}" in everything(look)
    if rest and is_one:
        return rest
    whole, _, country = name.rpartition(" of ")
    is_ours = _is_of_the_state(look, country.casefold())
    return whole if country and whole.partition(" ")[2] and is_ours else name


def _is_of_the_state(look: Look, country: str) -> bool:
    pattern = compiled(rf"\b(?:{_OF_STATE}) of {re.escape(country)}\b")
    found = keep(
        look.casefile,
        f"checking.is_of_the_state.{country}",
        lambda: pattern.search(everything(look)),
    )
    return found is not None


def _on_a_day(look: Look, clause: Clause) -> Iterator[tuple[int, str]]:
    """A body beside a day of which sources tell, and tell nothing of it."""
    days = [w for w in dates_in(clause.text) if w.day is not None]
    told = _told_of(look.casefile, days[0]) if len(days) == 1 else ""
    for match in NAME.finditer(clause.text) if told else ():
        name = bare(match[0])
        if _is_near(clause.text, match, days[0]) and _is_a_body(look, name) and not _has_words(told, spelt_out(look, without_country(look, name))):  # fmt: skip
            yield clause.start + match.end() - len(name), name


def _is_near(text: str, match: re.Match[str], day: Written) -> bool:
    """Whether no comma and no other verb stands between a name and a day."""
    between = (
        text[match.end() : day.start] if match.end() <= day.start else text[day.end : match.start()]
    )
    return (
        re.search(r"[,;|]|\b(?:which|who|that|after|before|at|of|from|since|by)\b", between) is None
    )


def _addressed(look: Look) -> Iterator[tuple[int, str]]:
    """A body to which an appeal of that day went, which none of the appeals and requests on file went to."""
    appeals = silence(look.casefile).appeals
    told = same(" ".join(a.to for a in appeals if a.to))
    for said in look.said if told else ():
        days = dates_in(said.text)
        if not any(w.year in (None, a.on.year) and _is_on(w, a.on.month, a.on.day) for w in days for a in appeals):  # fmt: skip
            continue
        for match in _SENT.finditer(said.text):
            name = bare(match["name"])
            if _is_a_body(look, name) and not _has_words(told, name) and not _is_asked(look, name):
                yield said.start + match.end("name") - len(name), name


def _written_to(look: Look) -> Iterator[tuple[int, str]]:
    """A body to which somebody else wrote, of which the file has nothing at all."""
    for said in look.said:
        if _OURS.search(said.text) or said.is_heading:
            continue
        for match in _SENT.finditer(said.text):
            name = bare(match["name"])
            if _is_a_body(look, name) and spelt_out(look, name) not in everything(look) and _DID.search(said.text):  # fmt: skip
                yield said.start + match.end("name") - len(name), name


def _is_asked(look: Look, name: str) -> bool:
    """Whether some request or answer on file names it."""
    fields = ("addressee", "actor")
    named = (c.fact.stated(f) for c in look.casefile.known_claims for f in fields)
    return any(_has_words(same(one), name) for one in named if one)


def _told_of(casefile: Casefile, day: Written) -> str:
    sources = casefile.known_sources.values()
    told = [s for s in sources if any(_is_day(day, one) for one in dates_in(s.text))]
    claims = [c for c in casefile.known_claims if c.fact.occurred is not None]
    also = [
        casefile.source_of(c) for c in claims if (w := c.fact.occurred) and w.day and _is_on(day, w.day.month, w.day.day)
    ]  # fmt: skip
    return same(" ".join(f"{s.title} {s.text} {s.publisher or ''}" for s in (*told, *also)))


def _is_day(day: Written, other: Written) -> bool:
    is_year = day.year is None or other.year in (None, day.year)
    return is_year and _is_on(day, other.month, other.day)


def _is_on(day: Written, month: int | None, number: int | None) -> bool:
    return (day.month, day.day) == (month, number)


def _is_a_body(look: Look, name: str) -> bool:
    return bool(_HEAD.search(name)) and len(name.split()) > 1 and not is_of_draft(look, name)


def _has_words(told: str, name: str) -> bool:
    words = [w.removesuffix("'s") for w in same(name).split() if len(w) > 3 and w not in _LEADS]
    return all(_OFFICE_HELD.get(word, word) in told for word in words)
