"""The clauses of a draft that tell of the person, each with where it stands: no wish, rule, doubt or word of ours."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.dates import dates_in
from habeas.checking.look import Look, Said
from habeas.checking.parts import demands, is_rule, items
from habeas.standards import instruments_named

_EDGE = re.compile(
    r"[;:(]|\s[–—-]\s|,? (?:and|but) (?=(?:he|she|they|his|her|their|the|an?|was|were|has|had|is|are|on|in|\w+ed)\b)"
    r"|,? (?:but|while|where|which|who|whom|although|though|whereas|after which|when|because)\b ?",
)
_OURS = re.compile(r"\b(?:I|[Ww]e|[Oo]urs?|[Mm]y|us|me|[Yy]ou)\b")
_REPORTED = re.compile(
    r"\b(?:[Ww]e|I) (?:\w+ ){0,4}?(?:that|how) |^As (?:we|I|you) (?:\w+ ){1,3}?, "
)
_OPEN = re.compile(
    r"\b(?:if|whether|unless|until|may|might|could|would|should|must|shall|will|ought|lest|so that|in order to|ensure|is for an?|not known|unknown|unclear)\b|\?$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:[Aa]rticles?|[Rr]ules?|[Pp]rinciples?|[Pp]aragraphs?|Covenant|Convention|Constitution|everyone|anyone|every \w+|any (?:person|prisoner|detainee)|prisoners (?:who|are|must|have))\b"
)
_CASE = re.compile(r"\b(?:answer|repl(?:y|ied)|silence|unanswered|authorities)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)

_FEWEST = 4


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with what it tells, and where it begins in the draft."""

    text: str
    start: int
    said: Said


def telling(look: Look) -> tuple[Clause, ...]:
    """The clauses of the author's sentences that tell what was or is with the person."""
    return look.once("telling", lambda: tuple(_clauses(look, is_wide=False)))


def about_the_case(look: Look) -> tuple[Clause, ...]:
    """These, and those of sentences that name a day, an appeal or an answer instead of the person."""
    return look.once("about_the_case", lambda: tuple(_clauses(look, is_wide=True)))


def _clauses(look: Look, *, is_wide: bool) -> Iterator[Clause]:
    asked = {said.start for said in (*demands(look), *items(look))}
    forms = {form for name in look.person_names for form in (name, *name.split()) if len(form) > 3}
    for said in look.said:
        if said.is_heading or said.start in asked or is_rule(said.text):
            continue
        if _LAW.search(said.text) or instruments_named(said.text):
            continue
        is_personal = bool(_PRONOUN.search(said.text)) or any(f in said.text for f in forms)
        if is_personal or (is_wide and (_CASE.search(said.text) or dates_in(said.text))):
            yield from (c for c in clauses(said) if c.text.strip() and not _OPEN.search(c.text))


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
    if not _OURS.search(text):
        yield Clause(text, said.start + start, said)
        return
    for part in re.finditer(r"[^,]+", text):
        if not _OURS.search(part[0]) and len(part[0].split()) > _FEWEST:
            yield Clause(part[0], said.start + start + part.start(), said)
