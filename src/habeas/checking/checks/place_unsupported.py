"""A prison, a hospital or another place of custody that the file does not have."""

import re
from collections.abc import Iterator

from habeas.checking.about import refers_to_the_person
from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.checking.places.numbered import other_numbers
from habeas.checking.places.scenes import taken_elsewhere
from habeas.checking.places.whereabouts import elsewhere, in_fragments, on_its_day
from habeas.core.casefile import Casefile
from habeas.core.facts import Strand
from habeas.core.prose import whole

CODE = "place-unsupported"
EXAMPLE = (
    "She is held in Tarn Prison.",
    "She is held in Orlava Prison.",
)
_HOUSE = r"(?:Prison(?: Hospital| Colony| Camp)?|Penal Colony|(?:Corrective |Labou?r )?Colony|Remand (?:Centre|Center|Prison|Home)|(?:Pre-?[Tt]rial )?Detention (?:Centre|Center|Facility)|Jail|Gaol|Penitentiary|(?:Labou?r |Prison |Work )?Camp|Hospital|Clinic|Infirmary|Sanatorium|Police Station|Barracks|Fortress|Citadel|Correctional (?:Facility|Centre|Center|Institution))"
_PLACE = re.compile(rf"\b(?:[A-Z][\w'’-]+\s+){{1,3}}{_HOUSE}\b(?:\s+No\.?\s*\d+)?(?!\s+(?:No\b|Service|Department|Administration|Authority|Director|Rules|Board|Hospital|Colony|Camp))")  # fmt: skip
_NUMBERED = re.compile(
    r"\b(?:Fort|Fortress|Castle|Camp) [A-Z][a-z]{2,}|\b(?:[A-Z][a-z]+ )+(?:Hospital|Institute|Clinic|Centre|Center) (?:of|for) [A-Z][a-z]+(?: [A-Z][a-z]+)*"
    r"|\b(?:SIZO|IK|LTP)[- ]?\d+\b|\b(?:Prison|Colony|Penal Colony|Remand Centre|Detention Centre) (?:No\.?|Number) ?\d+"
)
_IS_HOUSE = re.compile(
    r"\b(?:prison|jail|gaol|colony|camp|cent(?:re|er)|penitentiary|institution|facility|barracks|fort(?:ress)?|hospital|unit|SIZO|IK)\b",
    re.IGNORECASE,
)
_SMALL = re.compile(
    r"\b(?:held|kept|imprisoned|jailed|detained|moved|transferred|taken|sent|returned|is|was|been)\b(?: (?:back|now|still|there))? (?:in|at|to|into|from) (?:the )?(?P<house>(?P<name>[A-Z][\w’'-]{2,}(?: [A-Z][\w’'-]+)?) (?:prison|jail|gaol|colony|penitentiary|(?:remand|detention) cent(?:re|er)))\b(?! (?:service|department|administration|authorit\w+|system|hospital))"
)
_FIRST = re.compile(
    r"^(?:The|In|At|From|To|On|Since|January|February|March|April|May|June|July|August|September|October|November|December|Today|Inside|Near|And|But|His|Her|Their|Our)\s+"
)
_CITY = re.compile(
    r"\b(?:[Aa]rrest\w*|[Dd]etain\w*|[Hh]eld|[Kk]ept|[Ii]mprisoned|[Jj]ailed|[Ss]eized|picked (?:him |her |them )?up|[Tt]aken|[Aa]bducted|[Ss]entenced|[Tt]ried|[Cc]onvicted|[Mm]oved|[Tt]ransferred|locked up|[Cc]aptured|[Aa]pprehended|[Ff]lew|[Ff]lown|[Tt]ravell?ed|[Tt]reated|[Oo]perated|[Oo]perations?|[Ss]urgery|[Ss]urgeons?|[Dd]octors|[Ss]pecialists|(?<!Lake )[Cc]linic|hospital)\b(?:No\.|[^.,;]){0,40}?\b(?:in|to|at|near|from|outside) (?:the (?:city|town|village|capital|port) (?:of )?)?(?P<city>(?!(?:Her|His|Our|The|You|All|Any|Who|One|Two|God|Mrs|And|But|For|Its|May)\b)[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)\b(?! (?:[A-Z]|\d))"
)
# A house in free words with its town: "the women's prison of Sarnov", "the harbour of Sarnov".
_HOUSE_OF = re.compile(
    r"\b(?:(?P<held>prison|colony|jail|gaol|penitentiary|camp|(?:remand|detention) cent(?:re|er)|hospital|clinic)|harbour|port|airport|station|barracks|cells?)\b (?:in|of|at|near|outside) (?P<city>(?-i:[A-Z][a-z]{3,}(?:-[A-Z][a-z]+)?))\b(?! (?:(?-i:[A-Z])|\d))", re.IGNORECASE
)  # fmt: skip
_NO_CITY = re.compile(r"^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Spring|Summer|Autumn|Winter|This|That|Their|Such|Court|Prison|Cell|Ward|Section|Article|Rule|Part|Annex)")  # fmt: skip
_IN_TOWN = re.compile(
    rf"\b(?P<house>(?:[A-Z][\w'’-]+\s+){{0,3}}(?:{_HOUSE}|Court)(?:\s+No\.?\s*\d+)?)(?:,? in |, )(?P<town>[A-Z][a-z]{{2,}})\b(?! [A-Z\d])"
)
_NUMBERED_IN = re.compile(r"\b(?P<house>(?:centre|center|prison|colony|jail|facility|camp|hospital) No\.? ?\d+)(?:,? in |, )(?P<town>[A-Z][a-z]{2,})\b(?! [A-Z\d])")  # fmt: skip
"""A house that has no name but its number: "pre-trial detention centre No. 5 in Tolmar"."""
_UNNAMED = {"state", "national", "central", "military", "city", "general", "university", "federal", "regional", "district", "women's", "prison", "political"}  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each such name that stands in no source and in no fact, with the place where the person was last."""
    known = _known(look)
    seen: list[int] = []
    for match in _NUMBERED.finditer(look.bare):
        last_line = look.text[match.start() : match.end()].rpartition("\n")[2]
        if not (_is_known(match[0], known) or _is_known(last_line, known)):
            said = whole("The file has no {place}.", place=match[0])
            seen.append(match.end())
            yield look.finding(CODE, *match.span(), said, suggestion=last_place(look.casefile))
    for match in _PLACE.finditer(look.bare):
        name = _FIRST.sub("", match[0])
        words = name.casefold().split()
        start = match.end() - len(name)
        last_line = look.text[start : match.end()].rpartition("\n")[2]
        if len(words) < 2 or _is_known(name, known) or _is_unnamed(look, words) or _is_known(last_line, known):  # fmt: skip
            continue
        said = whole("The file has no {place}.", place=name)
        seen.append(match.end())
        yield look.finding(CODE, start, match.end(), said, suggestion=last_place(look.casefile))
    for start, end in _in_small_letters(look, known):
        said = whole("The file has no {place}.", place=look.bare[start:end])
        yield look.finding(CODE, start, end, said, suggestion=last_place(look.casefile))
    yield from (f for f in numbered_otherwise(look) if f.end not in seen)
    yield from _cities(look, known)
    yield from _houses_elsewhere(look, known)
    for start, end, where in taken_elsewhere(look):
        said = whole("By the file this was in another place: {place}.", place=where)
        yield look.finding(CODE, start, end, said, suggestion=where)
    for one in dict.fromkeys((*elsewhere(look), *in_fragments(look), *on_its_day(look))):
        said = whole("By the file this was in another place: {place}.", place=one.known)
        yield look.finding(CODE, one.start, one.start + len(one.name), said, suggestion=one.known, claims=one.claims)  # fmt: skip


def numbered_otherwise(look: Look) -> Iterator[Finding]:
    """Each house with a number that no house of the file has."""
    for other in other_numbers(look):
        said = whole("The file has no {place}.", place=look.text[other.start : other.end])
        yield look.finding(CODE, other.start, other.end, said, suggestion=other.known)


def _cities(look: Look, known: str) -> Iterator[Finding]:
    """Each town in which the person is said to have been taken, tried or held, and of which the file has nothing."""
    for said in look.said:
        is_personal = refers_to_the_person(look, said.text)
        houses = (
            m
            for m in _HOUSE_OF.finditer(said.text)
            if is_personal or (m["held"] and " of " in m[0])
        )
        for match in (*_CITY.finditer(said.text), *houses):
            name = match["city"]
            if _is_known(name, known) or _NO_CITY.match(name) or said.is_heading:
                continue
            start, end = said.start + match.start("city"), said.start + match.end("city")
            words = whole("The file has no {place}.", place=name)
            yield look.finding(CODE, start, end, words)


def _houses_elsewhere(look: Look, known: str) -> Iterator[Finding]:
    """Each house of the file that the draft puts into another town than the file does."""
    for match in (*_IN_TOWN.finditer(look.bare), *_NUMBERED_IN.finditer(look.bare)):
        house = _plain(_FIRST.sub("", match["house"]))
        towns = {m[1] for m in re.finditer(rf"{re.escape(house)},? in ([^\W\d]+)", known)}
        town = match["town"].casefold()
        is_town = " in " in match[0] or (f" in {town}" in known and town != _plain(look.country))
        if towns and is_town and town not in towns:
            meant = sorted(towns)[0].title()
            words = whole("By the file this was in another place: {place}.", place=meant)
            yield look.finding(CODE, *match.span("town"), words, suggestion=meant)


def _is_unnamed(look: Look, words: list[str]) -> bool:
    """Whether it only says what sort of house it is, and the file names none of the sort."""
    return words[0] in _UNNAMED and not any(
        where[:1].isupper()
        and where.casefold().split()[0] in _UNNAMED
        and words[-1] in where.casefold()
        for h in look.casefile.affirmed
        if (where := h.followed.fact.stated("where"))
    )


def last_place(casefile: Casefile) -> str:
    """The last place in which the file has the person, as its name is written: a house of custody before the town of an arrest."""
    told = (h.followed.fact for h in reversed(casefile.affirmed))
    named = ((f.stated("where") or "").removeprefix("the ") for f in told if f.strand is Strand.CUSTODY)  # fmt: skip
    places = [where for where in named if where[:1].isupper()]
    return next((p for p in places if _IS_HOUSE.search(p)), next(iter(places), ""))


def _in_small_letters(look: Look, known: str) -> Iterator[tuple[int, int]]:
    """A house that is named by a word of its own alone, which the file has nowhere: "is held at Pavón prison"."""
    for match in _SMALL.finditer(look.bare):
        if not any(_is_known(word, known) for word in match["name"].split()):
            yield match.span("house")


def _known(look: Look) -> str:
    sources = look.casefile.known_sources.values()
    texts = [f"{s.text} {s.title} {s.publisher or ''}" for s in sources]
    return _plain(" ".join((*texts, *look.stated, look.country)))


def _is_known(name: str, known: str) -> bool:
    return _plain(name) in known


def _plain(text: str) -> str:
    text = (
        re.sub(r"[’]", "'", text.casefold()).replace("center", "centre").replace("labor", "labour")
    )
    return " ".join(text.split())
