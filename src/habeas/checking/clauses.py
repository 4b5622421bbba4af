"""The clauses of a draft that tell of the person, each with where it stands: no wish, rule, doubt or word of ours."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look, Said
from habeas.checking.parts import WISHED_THAT, demands, is_rule, items
from habeas.standards import instruments_named

_EDGE = re.compile(
    r"[;:(]|\s[–—-]\s|,? (?:and|but) (?=(?:he|she|they|his|her|their|the|an?|was|were|has|had|is|are|on|in|\w+ed)\b)"
    r"|,? and that |,? (?:but|while|where|which|who|whom|although|though|whereas|after which|when|because)\b ?",
)
_OURS = re.compile(r"\b(?:I|[Ww]e|[Oo]urs?|[Mm]y|us|me|[Yy]ou)\b")
_SCOPE = re.compile(r"\b(?:to (?:our|my) knowledge|(?:as|so) far as (?:we|I) (?:know|are aware|am aware)|that (?:we|I) know of|our information is)\b", re.IGNORECASE)  # fmt: skip
_REPORTED = re.compile(
    r"\b(?:[Ww]e|I) (?:\w+ ){0,4}?(?:that|how) |^As (?:we|I|you) (?:\w+ ){1,3}?, "
)
_OPEN = re.compile(
    r"^\W*(?:(?:[a-z]|\d{1,2})[.)]\s*)?(?:(?:first|second|third|fourth|fifth|last|final)(?:ly)?,? )?to (?!our\b|my\b|the\b|date\b|this\b)[a-z]+|\b(?:if|whether|unless|until(?! (?:the|his|her|their|its|he|she|it|they) (?:[a-z]+ )?[a-z]+ed\b)|(?-i:may)|might|could|would|should|must|shall|will|ought|lest|so that|in order to|ensure|is for an?|not known|unknown|unclear)\b|\?$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:[Aa]rticles?|[Rr]ules?|[Pp]rinciples?|[Pp]aragraphs?|Covenant|Convention|Constitution|(?:the|an) accused|everyone|anyone|every (?:person|prisoner|detainee|human|individual|state)|any (?:person|prisoner|detainee)|prisoners (?:who|are|must|have))\b"
)
_CASE = re.compile(r"\b(?:found|answer|repl(?:y|ied)|silence|unanswered|authorities|(?:the|an?|two|three|several|no|prison) (?:\w+ )?(?:guards?|officers?|agents?|police|court|hearing|trial|doctors?|lawyers?|dentists?|surgeons?|specialists?|nurses?|physicians?|investigation|inquiry|judges?|prosecutor|family|bruises?|ministry|service|department))\b", re.IGNORECASE)  # fmt: skip
_PRONOUN = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)

_FEWEST = 2
_ASKS = re.compile(
    r"\b(?:ask|asks|urge|urges|call|calls|request|requests|please|demand|demands|let)\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"^\W*(?:\w+ed|was|were|had)\b|\b(?:was|were|has|have|had) (?:been )?\w+ed\b")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with what it tells, and where it begins in the draft."""

    text: str
    start: int
    said: Said
    is_personal: bool = True


def telling(look: Look) -> tuple[Clause, ...]:
    """The clauses of the author's sentences that tell what was or is with the person."""
    return look.once("telling", lambda: tuple(_clauses(look, is_wide=False)))


def about_the_case(look: Look) -> tuple[Clause, ...]:
    """These, and those of sentences that name a day, an appeal or an answer instead of the person."""
    return look.once("about_the_case", lambda: tuple(_clauses(look, is_wide=True)))


def _clauses(look: Look, *, is_wide: bool) -> Iterator[Clause]:
    listed = {said.start for said in items(look)}
    asked = {said.start for said in demands(look)}
    bodies = look.once("clauses.bodies", lambda: frozenset(_bodies(look)))
    forms = {form for name in look.person_names for form in (name, *name.split()) if len(form) > 3}
    for said in look.said:
        if said.is_heading or is_rule(said.text) or said.start in listed:
            continue
        if _LAW.search(said.text) or instruments_named(said.text):
            continue
        is_personal = bool(_PRONOUN.search(said.text)) or any(f in said.text for f in forms)
        if is_personal or (is_wide and _is_of_the_case(said.text, bodies)):
            for clause in clauses(said):
                is_behind = said.text[: clause.start - said.start].rstrip()[-1:] in (":", ";")
                if said.start in asked and (not is_behind or _ASKS.search(clause.text)):
                    continue
                if WISHED_THAT.match(clause.text):
                    continue
                if clause.text.strip() and not _OPEN.search(clause.text):
                    yield replace(clause, is_personal=is_personal)


def speaks_of_itself(said: Said) -> bool:
    """Whether a sentence is in the author's own name and names nobody else."""
    is_ours = _OURS.search(_SCOPE.sub(" ", said.text)) is not None
    return is_ours and _PRONOUN.search(said.text) is None


def is_of_roles(clause: Clause) -> bool:
    """Whether a clause tells of guards, courts, doctors and the like."""
    return _CASE.search(clause.text) is not None


def _is_of_the_case(text: str, bodies: frozenset[str]) -> bool:
    return bool(_CASE.search(text) or dates_in(text)) or not bodies.isdisjoint(text.split())


def _bodies(look: Look) -> Iterator[str]:
    """The words of the names of those who do or are asked something in the file."""
    for claim in look.casefile.known_claims:
        for field in ("actor", "addressee", "court"):
            named = (claim.fact.stated(field) or "").split()
            yield from (w for w in named if w[:1].isupper() and len(w) > 4 and w != look.country)


def clauses(said: Said) -> Iterator[Clause]:
    """The clauses of a sentence; of those in our own name only what they report."""
    start = 0
    for edge in (*_EDGE.finditer(said.text), None):
        end = len(said.text) if edge is None else edge.start()
        yield from _told(said, start, end)
        start = end if edge is None else edge.end()


def _told(said: Said, start: int, end: int) -> Iterator[Clause]:
    text = said.text[start:end]
    report = _REPORTED.search(text)
    if report is not None:
        start, text = start + report.end(), text[report.end() :]
    if not _OURS.search(_SCOPE.sub(" ", text)):
        yield Clause(text, said.start + start, said)
        return
    for part in re.finditer(r"[^,]+", text):
        is_own = _OURS.search(part[0]) or len(part[0].split()) <= _FEWEST
        if not is_own and (_PRONOUN.search(part[0]) or _VERB.search(part[0])):
            yield Clause(part[0], said.start + start + part.start(), said)
