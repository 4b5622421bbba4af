"""An authority that the draft says arrested, tried or held the person, and the file does not have."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding
from habeas.checking.law.trials import courts
from habeas.checking.look import Look
from habeas.checking.parts import demands, items
from habeas.checking.passages import sentences_then
from habeas.checking.people.agents import strange_agents
from habeas.checking.people.bodies import strange_bodies, without_country
from habeas.checking.people.finders import strange_finders
from habeas.checking.people.lodged import strange_receivers
from habeas.checking.people.misaddressed import misaddressed
from habeas.checking.telling.plainwords import roots, roots_of_kinds
from habeas.core.casefile import Casefile
from habeas.core.facts import Strand
from habeas.core.prose import whole

CODE = "body-unsupported"
EXAMPLE = (
    "She was arrested by the Border Guard Service.",
    "She was arrested by the State Security Committee.",
)
_KIND = r"(?:Committee|Service|Guards?|Police|Ministry|Court|Tribunal|Directorate|Department|Agency|Bureau|Command|Troops|Brigade|Forces?|Militia|Prosecutor's Office|Office|Commission|Gendarmerie|Unit|Division)"
_BODY = re.compile(rf"\b(?:[A-Z][\w'’-]+\s+){{1,4}}{_KIND}\b(?:\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?)?|\b(?:Court|Ministry|Department|Directorate)\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?")  # fmt: skip
_ACTS = re.compile(
    r"\b(?:arrest\w*|detain\w*|seiz\w*|taken|took|picked up|abduct\w*|captur\w*|caught|apprehend\w*|sentenced|convicted|tried|remand\w*|prolonged|ordered|interrogat\w*|question(?:ed|ing)|raid\w*|came for|led away|held by|custody|stopped|handcuffed|charged|accused|indicted|prosecut\w*|investigat\w*"
    r"|hands of|hauled|dragged|rounded up|stormed|search\w*|summon\w*|brought in|kidnapp\w*|grabbed|snatched|transferred|guarded|judgment|verdict|ruled|passed|overturned|quashed|upheld)\b",
    re.IGNORECASE,
)
_TRIES = re.compile(r"\b(?:Court|Tribunal)\b")
_HOLDS = re.compile(
    r"\b(?:holding|hold|denie[sd]|refuse[sd]?|acknowledged) (?:\w+ ){0,4}(?:him|her)\b"
)
_FIRST = re.compile(
    r"^(?:(?:The|Your|Our|Their|His|Her|This|That|In|At|From|To|On|By|Since|Officers|Men|Agents|And|But|It|It was)\s+)+"
)
_OF_A_CITY = re.compile(r"\b(?:[Cc]ourts?|[Tt]ribunal|judges?|[Pp]olice|prosecutor\w*|investigators?) (?:in|of|from|at) (?:the (?:city|town) of )?(?P<city>(?!(?:Appeals?|Cassation|First|Justice|Human|Law|Conscience)\b)[A-Z][\w’'-]+)")  # fmt: skip
_OF_A_KIND = re.compile(r"\b(?:agents?|officers?|detectives?|men|women|members|soldiers|operatives|by|from) (?:of |from )?(?:the )?(?:\w+['’]s |[A-Z]\w+ )?(?P<body>(?:criminal|municipal|military|secret|foreign|army|riot|border|traffic|tax|customs|naval|political|presidential|counter-?terrorism) (?:intelligence|police|service|guards?|security|troops|units?))\b", re.IGNORECASE)  # fmt: skip
_HEAD_OF = re.compile(rf"\b{_KIND}$|\b(?:minister|president|head|union|council|centre|association)$", re.IGNORECASE)  # fmt: skip
_ORDERS = re.compile(r"\border\w*", re.IGNORECASE)
_RUNS_ON = re.compile(r"\s(?:Mr|Mrs|Ms|Dr)\.?\s")
"""A name that runs on into that of a person: 'According to the Dock Workers' Federation Mr Tavesku …'."""
_FEWEST = 2
_OF_THE_WORLD = re.compile(
    r"\b(?:United Nations|European|International|Inter-American|African|Human Rights)\b"
)


def find(look: Look) -> Iterator[Finding]:
    """Each such body in a sentence that tells of an arrest, a trial or custody; no part of a name beside the whole of it."""
    found = tuple(_found(look))
    for one in found:
        is_part = any(o.start <= one.start and one.end <= o.end and len(o.quote) > len(one.quote) for o in found)  # fmt: skip
        if not is_part:
            yield one


def _found(look: Look) -> Iterator[Finding]:
    known = _known(look)
    asked = {s.start for s in (*demands(look), *items(look))}
    for said in look.said:
        if said.is_heading or said.start in asked:
            continue
        for start, name in _named(said.text):
            if _plain(without_country(look, name)) in known and name.split()[1:]:
                continue
            if _OF_THE_WORLD.search(name) or re.search(rf"\b{re.escape(_plain(name))}\b", known):
                continue
            if not (_ACTS.search(said.text) or _TRIES.search(name) or _HOLDS.search(said.text)):
                continue
            start += said.start
            if _is_over_a_line(look, start, name):
                continue
            words = whole("The file has no {body} in this.", body=name)
            yield look.finding(CODE, start, start + len(name), words, suggestion=_meant(look.casefile, name))  # fmt: skip
    for agent in strange_agents(look):
        if _FIRST.match(agent.name) or _is_over_a_line(look, agent.start, agent.name):
            continue
        if _is_somebody_of(known, agent.name) or _is_told_of(look, agent.start, agent.name):
            continue
        if not agent.name.split()[1:] and not roots(agent.name).isdisjoint(roots_of_kinds()):
            continue
        words = whole("The file has no {body} in this.", body=agent.name)
        end = agent.start + len(agent.name)
        yield look.finding(CODE, agent.start, end, words, suggestion=agent.meant, claims=agent.claims)  # fmt: skip
    for start, named in (*strange_bodies(look), *strange_finders(look)):
        name = _RUNS_ON.split(named)[0]
        if name != named and re.search(rf"\b{re.escape(_plain(name))}\b", known):
            continue
        if _is_over_a_line(look, start, name) or _is_short_for(known, name):
            continue
        if _is_somebody_of(known, name):
            continue
        words = whole("The file has no {body} in this.", body=name)
        yield look.finding(CODE, start, start + len(name), words)
    for start, name in strange_receivers(look):
        words = whole("The file has no {body} in this.", body=name)
        yield look.finding(CODE, start, start + len(name), words)
    for start, name, by in misaddressed(look):
        words = whole("The file has no {body} in this.", body=name)
        yield look.finding(CODE, start, start + len(name), words, suggestion=by)
    for one in courts(look):
        if _plain(look.text[one.start : one.end]) in known:
            yield look.finding(CODE, one.start, one.end, one.said, suggestion=one.suggestion, claims=one.claims)  # fmt: skip


def _is_told_of(look: Look, start: int, name: str) -> bool:
    """Whether a source has that body ordering something, as the sentence has: who ordered a deportation ordered no remand."""
    said = look.said_at(start)
    if said is None or not _ORDERS.search(said.text):
        return False
    ordered = re.compile(rf"\b{re.escape(_plain(name))}\b[^.;]{{0,40}}?\border\w*")
    return any(ordered.search(_plain(text)) for text in sentences_then(look))


def _is_over_a_line(look: Look, start: int, name: str) -> bool:
    """Whether a heading and the sentence under it only seem to be one name."""
    return "\n" in look.text[start : start + len(name)]


def _named(text: str) -> Iterator[tuple[int, str]]:
    """The bodies that a text names, by a name of their own or by their city, each with where it stands."""
    for match in _BODY.finditer(text):
        name = _FIRST.sub("", match[0])
        if len(name.split()) > 1:
            yield match.end() - len(name), name
    for match in _OF_A_CITY.finditer(text):
        yield match.start("city"), match["city"]
    for match in _OF_A_KIND.finditer(text):
        yield match.start("body"), match["body"]


def _known(look: Look) -> str:
    sources = look.casefile.known_sources.values()
    texts = [f"{s.text} {s.title} {s.publisher or ''}" for s in sources]
    return _plain(" ".join((*texts, *look.stated, look.country)))


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _is_short_for(known: str, name: str) -> bool:
    """Whether the file has the name with a word more: the Council of the (Socialist) International."""
    words = _plain(name).split()
    pattern = r" (?:\w+ )?".join(re.escape(word) for word in words)
    return len(words) > _FEWEST and re.search(rf"\b{pattern}\b", known) is not None


def _is_somebody_of(known: str, name: str) -> bool:
    """Whether it is a person of the file with the body of the file that they are of: "Ana Korin of the Prison Service"."""
    person, _, body = _plain(name).partition(" of ")
    body = body.removeprefix("the ")
    is_known = bool(body) and all(re.search(rf"\b{re.escape(w)}\b", known) for w in (person, body))
    return is_known and len(person.split()) > 1 and not _HEAD_OF.search(person)


def _meant(casefile: Casefile, name: str) -> str:
    """The court or the force of the file, where it has one only."""
    is_court = bool(re.search(r"\b(?:court|tribunal)\b", name, re.IGNORECASE))
    field = "court" if is_court else "actor"
    strand = Strand.PROCEEDINGS if is_court else Strand.CUSTODY
    found = {v for h in casefile.affirmed if h.followed.fact.strand is strand and (v := h.followed.fact.stated(field))}  # fmt: skip
    return found.pop() if len(found) == 1 else ""
