"""What the authorities say of a matter, on file, and nowhere in the draft that tells of the matter."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.statements import assertions
from habeas.checking.voices import mentions, sentence_before
from habeas.core.bodies import is_official
from habeas.core.claims import Claim
from habeas.core.facts import Fact, Strand
from habeas.core.prose import whole
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.mistreatment import Mistreatment

CODE = "official-version-omitted"
EXAMPLE = (
    "Her sister says that she was beaten.",
    "Her sister says that she was beaten; the prison service denies it.",
)
MATTERS: tuple[frozenset[type[Fact]], ...] = (
    frozenset({Mistreatment}),
    frozenset({HealthCondition, CareDenied, CareGiven}),
)
_STRANDS = (Strand.HEALTH, Strand.TREATMENT)
_TOLD = re.compile(
    r"\b(?:authorit\w+|government|officials?|ministry|department|service|directorate|administration|prosecutor\w*|official (?:account|version|position)|officially)\b[^.;]{0,120}?"
    r"\b(?:den(?:y|ies|ied)|says?|said|states?|stated|maintains?|claims?|claimed|insists?|differs?|disputes?|rejects?|rejected|told|according|statement|denial|assurance)\b"
    r"|\b(?:another source|the other side|is|was|are|were) den(?:ies|ied)\b|\btakes? a different view\b|\bofficial (?:account|version|position)\b|\baccording to the (?:authorities|government|ministry)\b",
    re.IGNORECASE,
)
_CARRIES_ON = re.compile(r"(?:It|They)\b.*\b(?:den(?:y|ies|ied)|disput\w+|reject\w+)\b")
_BODY = re.compile(r"\b(?:authorit\w+|government|ministry|department|service|directorate|administration|prosecutor\w*)\b", re.IGNORECASE)  # fmt: skip
_SPEAKS = re.compile(r"^\W*by (?!\d)[^:.;]{3,60}:|\b(?:den(?:y|ies|ied|ial)|statement|assurance|sa(?:ys?|id)|stat(?:es?|ed)|maintain\w*|claim\w*|insist\w*|disput\w*|reject\w*|told|account|according|differs?|announc\w*|declar\w*)\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """The first statement on each matter of which the authorities' word is on file and not told."""
    official = _official(look)
    if not official:
        return
    told = list(assertions(look))
    for matter in MATTERS:
        words = [c for c in official if type(c.fact) in matter]
        first = next((a for a in told if type(a.fact) in matter), None)
        if first is None or not words or _is_told(look, words):
            continue
        by = words[0].attribution or look.casefile.source_of(words[0]).publisher or "?"
        said = whole("The file has what {authority} says of this; the draft does not tell it.", authority=by)  # fmt: skip
        yield look.finding(
            CODE, first.start, first.end, said,
            severity=Severity.WARNING, claims=tuple(c.id for c in words),
        )  # fmt: skip


def _official(look: Look) -> list[Claim]:
    """The claims that are an authority's word, and speak against what others say."""
    told = (c for h in (*look.casefile.facts, *look.casefile.overruled) for c in h.claims)
    return [
        c
        for c in told
        if c.fact.strand in _STRANDS
        and c.attribution
        and is_official(c.attribution)
        and _is_denial(c)
    ]


def _is_denial(claim: Claim) -> bool:
    trend = claim.fact.stated("trend")
    return not claim.is_affirmed or trend in ("stable", "improving") or isinstance(claim.fact, CareGiven)  # fmt: skip


def _is_told(look: Look, claims: list[Claim]) -> bool:
    names = {c.attribution for c in claims}
    return any(
        _TOLD.search(said.text)
        or (_CARRIES_ON.match(said.text) and _BODY.search(sentence_before(look, said)))
        or (_SPEAKS.search(said.text) and any(_is_named(said.text, name) for name in names))
        for said in look.said
    )


def _is_named(text: str, name: str | None) -> bool:
    """Whether a text names the authority, if only without its country: "the Prison Service"."""
    short = (name or "").partition(" of ")[0]
    return mentions(text, name) or (len(short.split()) > 1 and mentions(text, short))


def official_claims(look: Look, kinds: frozenset[type[Fact]]) -> list[Claim]:
    """The claims of these kinds that are an authority's word."""
    return [c for c in _official(look) if type(c.fact) in kinds]
