"""Who a draft says did something to the person: the name before the verb, or after "by"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from habeas.checking.clauses import Clause, about_the_case
from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look
from habeas.checking.passages import RUN, everything, names_of_authors, passages_apart, same
from habeas.checking.telling.voices import sentence_before
from habeas.core.bodies import same_body
from habeas.core.facts import Fact
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.charge import Charge
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.investigation import Investigation
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit

_DID: tuple[tuple[str, tuple[type[Fact], ...], tuple[type[Fact], ...]], ...] = (
    (r"arrested|seized|apprehended|picked up|abducted|taken away|captured|took (?=(?:him|her)\b(?! in\b))|(?<!house )arrest(?= (?:\w+ )?by\b)", (Arrest,), ()),
    (r"detained", (Arrest,), (Detention,)),
    (r"(?:kept|held|detained)(?= (?:\w+ ){0,2}?by\b)", (Arrest, Detention), (Hearing, Transfer)),
    (r"(?:refused|denied|rejected|turned down)(?= [^.,;]{0,30}\b(?:release|parole|bail|pardon)\b)", (Hearing, DomesticRemedy), (Release, CareDenied, Response, Demand)),
    (r"sentenced|convicted|condemned|jailed", (Sentence,), (Hearing,)),
    (r"gave(?= (?:him|her)\b[^.;]*\b(?:years?|months)\b)|imposed|handed down", (Sentence,), (Hearing,)),
    (r"charged|indicted|charge(?= (?:\w+ )?by\b)", (Charge,), (Sentence, Hearing, Arrest)),
    (r"found|recorded|documented|discovered", (Corroboration,), (Visit, HealthCondition, CareGiven, Mistreatment, Sentence)),
    (r"visited|visit(?= (?:\w+ )?by\b)", (Visit,), (Corroboration, HealthCondition, Detention, CareGiven)),
    (r"prolonged|extended|remanded|sent(?= (?:him|her)\b[^.;]*\b(?:detention|remand|custody|prison)\b)", (Hearing, Detention), (Sentence, Charge)),
    (r"refused(?= [^.;]*\b(?:witness\w*|hear|motion|appeal|bail|adjourn\w*)\b)", (FairTrialBreach, Hearing), (Sentence, Detention)),
    (r"(?:refused|declined)(?= to (?:open|launch|start|begin|institute|investigat\w*|prosecut\w*|look into)\b|[^.,;]{0,40}\b(?:investigat\w*|inquir\w*|prosecut\w*))", (Investigation,), (DomesticRemedy, Demand)),
    (r"(?:refused|declined|turned down)(?= (?:one|it|this|that|them|both|any|to do so|the (?:request|application|complaint|petition|motion)|(?:his|her|their) (?:request|application|complaint|petition|motion))\b|\W*$)", (CareDenied, Investigation, Hearing), (DomesticRemedy, AccessDenied, FairTrialBreach, Response, Demand)),
    (r"refused|turned down|turned(?= (?:[\w’'-]+ ){1,3}down\b)", (CareDenied,), (AccessDenied, Hearing, FairTrialBreach, Detention)),
    (r"released|freed|release(?= (?:\w+ )?by\b)|ordered(?= (?:his|her|their|the) (?:\w+ )?release\b)", (Release,), ()),
    (r"transferred|moved", (Transfer,), (CareGiven, Detention)),
    (r"overturned|quashed|upheld|ordered", (Hearing, Release), (Sentence, Detention)),
)  # fmt: skip
_ORDERED_IT = re.compile(r"ordered (?:it|this|that|so)\b", re.IGNORECASE)
_RELEASE = re.compile(r"\brelease (?:was|had been|has been|is)\b", re.IGNORECASE)
_IT = (
    (re.compile(r"\b(?:releas\w+|freed|let (?:go|out)|at liberty|came home)\b", re.IGNORECASE), "released"),
    (re.compile(r"\b(?:remand\w*|custody|detention|held)\b", re.IGNORECASE), "remanded"),
    (re.compile(r"\b(?:transferred|moved|transfer)\b", re.IGNORECASE), "transferred"),
)  # fmt: skip
_ALSO = r"(?:(?:had|has|have|then|also|later|itself|first|again|finally|reportedly) )*"
_TEAM = r"(?:['’]s? (?:\w+ ){0,2}?\w+)?"
_VERBS = "|".join(words for words, _, _ in _DID)
_FORCE = r"(?: (?:\w+ )?(?:police|prosecutors?|troops|guards?|militia|soldiers))?"
_BEFORE = re.compile(
    rf"\b(?P<name>{RUN}{_FORCE}){_TEAM},? (?:who |which |that )?{_ALSO}(?P<verb>{_VERBS})\b"
)
_AFTER = re.compile(
    rf"\b(?P<verb>{_VERBS})\b(?!\s+(?:him|her)\b)[^,.;]{{0,70}}?\bby (?:\w+ ){{0,3}}?(?:the )?(?P<name>{RUN}{_FORCE})"
)
_CLEFT = re.compile(
    rf"\b[Ii]t (?:was|is|had been) (?:\w+ )?(?:the |an? )?(?P<name>{RUN}{_FORCE}){_TEAM},? (?:who|which|that) {_ALSO}(?P<verb>{_VERBS})\b"
)
_OF_THEIRS = r"(?:[Oo]fficers?|[Aa]gents?|[Mm]en|[Mm]embers?|[Ss]oldiers?|[Pp]olicem[ae]n|[Ss]ervicem[ae]n|[Ss]taff|[Ee]mployees?|[Gg]uards?|[Oo]peratives?|[Ii]nvestigators?|[Pp]ersonnel) (?:of|from)(?: the)?"
_PEOPLE_OF = re.compile(rf"^{_OF_THEIRS}\s+")
_BEFORE_IT = re.compile(rf"\b{_OF_THEIRS}\s+$")
_FIRST = re.compile(r"^(?:The|Your|Our|Its|His|Her|Their|This|That|On|In|By|At|Since|And|But|Then|When|After|Before|Mr|Ms|Mrs|Dr|Nor|It|He|She|They)\s+")  # fmt: skip
_IN_A_PLACE = re.compile(r"\b(?:in|at|from|to|into|near|inside|outside)(?: the)? $")
_SMALL = {"of", "for", "the", "and", "on", "office"}
_NOT = re.compile(r"\b(?:not|never|no|nor|denie[sd]|without)\b", re.IGNORECASE)
_DATE = re.compile(r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Agent:
    """A name that did what the file has of others, where it stands, and who did it by the file."""

    start: int
    name: str
    is_known: bool
    meant: str
    claims: tuple[str, ...]


def strange_agents(look: Look) -> Iterator[Agent]:
    """Each name that did something which the file has, and which it has of others alone."""
    for clause in about_the_case(look):
        for pattern in (_BEFORE, _AFTER):
            for match in pattern.finditer(clause.text):
                if not _is_where(clause.text, match):
                    yield from _strange(look, clause, match)
    for said in dict.fromkeys(clause.said for clause in about_the_case(look)):
        for match in _CLEFT.finditer(said.text):
            yield from _strange(look, Clause(said.text, said.start, said), match)


def _is_where(text: str, match: re.Match[str]) -> bool:
    """Whether the name is that of a place where somebody is, and the verb is told of them: "in Tarn Prison, charged with …"."""
    is_apart = re.match(r",", text[match.end("name") :]) is not None
    return is_apart and _IN_A_PLACE.search(text, 0, match.start("name")) is not None


def _strange(look: Look, clause: Clause, match: re.Match[str]) -> Iterator[Agent]:
    name = bare(match["name"])
    if not name or _is_plural(look, name) or is_of_draft(look, name) or _NOT.search(clause.text[: match.end()]):  # fmt: skip
        return
    kinds, beside = _of_its_day(look, clause, *_sort(look, clause, match))
    held = look.casefile.of_kind(*kinds)
    told = passages_apart(look, *kinds, *beside)
    actors = _actors(look, kinds)
    is_known = same(name) in everything(look)
    if not told or not actors or _is_told(name, told) or any(same_body(name, a) for a in actors):
        return
    claims = tuple(i for h in held for i in h.claim_ids)
    meant = actors[0] if len(actors) == 1 else ""
    start = clause.start + match.end("name") - len(name)
    if _BEFORE_IT.search(look.flat, 0, start):
        meant = _PEOPLE_OF.sub("", meant)
    yield Agent(start, name, is_known, meant, claims)


def _sort(
    look: Look, clause: Clause, match: re.Match[str]
) -> tuple[tuple[type[Fact], ...], tuple[type[Fact], ...]]:
    """Of what sort the deed is; where it is an "it", what the sentence before tells of."""
    deed = clause.text[match.start("verb") :]
    if _ORDERED_IT.match(deed):
        before = sentence_before(look, clause.said)
        deed = next((verb for told, verb in _IT if told.search(before)), deed)
    elif deed.startswith("ordered") and _RELEASE.search(clause.text[: match.start("verb")]):
        deed = "released"
    return next((kinds, beside) for did, kinds, beside in _DID if re.match(did, deed))


def _of_its_day(
    look: Look, clause: Clause, kinds: tuple[type[Fact], ...], beside: tuple[type[Fact], ...]
) -> tuple[tuple[type[Fact], ...], tuple[type[Fact], ...]]:
    """Of deeds of more than one sort, those of the day that the clause names, if it names one of theirs."""
    days = {w.when for w in dates_in(clause.text) if w.when is not None and w.day is not None}
    if len(kinds) == 1 or len(days) != 1:
        return kinds, beside
    told = (
        k for k in (*kinds, *beside) for h in look.casefile.of_kind(k)
        if any((when := c.fact.occurred) is not None and when in days for c in h.claims)
    )  # fmt: skip
    found = tuple(dict.fromkeys(told))
    return (found, ()) if found else (kinds, beside)


def _is_plural(look: Look, name: str) -> bool:
    """Whether it is one plain word that only begins a sentence, and is no name: "Inspectors found"."""
    return " " not in name and name.endswith("s") and same(name) not in everything(look)


def _is_told(name: str, told: Iterable[str]) -> bool:
    """Whether every word of the name stands in one of the sentences, in whatever order."""
    words = [w.removesuffix("'s") for w in same(name).split() if w not in _SMALL]
    return any(all(word in sentence for word in words) for sentence in told)


def bare(name: str) -> str:
    """A name without what only begins its sentence."""
    while _FIRST.match(f"{name} ") or _DATE.match(name):
        name = name.partition(" ")[2]
    return _PEOPLE_OF.sub("", name)


def is_of_draft(look: Look, name: str) -> bool:
    """Whether it is the person, whoever writes, or a word of one of these."""
    people = " ".join(look.person_names).casefold()
    return name.casefold() in people or same(name) in names_of_authors(look)


def _actors(look: Look, kinds: tuple[type[Fact], ...]) -> tuple[str, ...]:
    """Who did it by the file."""
    fields = ("court", "actor", "observer")
    return tuple(
        dict.fromkeys(
            value
            for h in look.casefile.of_kind(*kinds)
            for c in h.claims
            for field in fields
            if (value := c.fact.stated(field))
        )
    )
