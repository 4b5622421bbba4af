"""'Ms Idris was arrested … She was charged …': in English, the pronoun where it is certain whom it means.

It is the person's, as the file gives it, and stands in the second and later sentences of one paragraph, behind a sentence whose
subject is the person too and which names nobody else who could be meant.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.languages import Gender
from habeas.papers.languages.language import is_body
from habeas.papers.writing import Writing

_PRONOUNS = {Gender.FEMALE: ("she", "her"), Gender.MALE: ("he", "his")}
_WHEN = r"(?:(?:As at|On|In|By) [^,:;“”]{3,40}, )?"
_ANYBODY = re.compile(
    r"\b(?:mother|father|sister|brother|wife|husband|son|daughter|cousin|aunt|uncle|relative|partner|friend|colleague|neighbou?r|lawyer|counsel"
    r"|advocate|doctor|physician|nurse|surgeon|psychiatrist|cellmate|inmate|prisoner|detainee|guard|officer|agent|soldier|investigator|prosecutor|judge"
    r"|president|minister|governor|director|chief|head|warden|mayor|ombuds\w+|rapporteur|expert|commissioner|ambassador|consul|spokes\w+|secretary|witness"
    r"|woman|man|girl|boy|child|person|somebody|someone|official|monitor|priest|imam|journalist|activist|he|him|his|she|her|hers)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+|(?<=\bby )[A-Z][\w'’-]+|\b(?:Mr|Ms|Mrs|Dr|Prof)\.? [A-Z]\w+"
)


def with_pronouns(blocks: Sequence[Block], writing: Writing) -> list[Block]:
    """The blocks with the person's pronoun where it is certain; in other languages, or where none is on file, as they are."""
    words = _PRONOUNS.get(writing.gender) if writing.gender is not None else None
    if writing.language.code != "en" or words is None:
        return list(blocks)
    short = re.escape(str(writing.short_name))
    return [
        replace(block, statements=_told(block.statements, short, *words))
        if isinstance(block, Paragraph)
        else block
        for block in blocks
    ]


def _told(
    statements: Sequence[Statement], short: str, subject: str, whose: str
) -> tuple[Statement, ...]:
    found: list[Statement] = []
    for before, one in zip((None, *statements), statements, strict=False):
        is_sure = before is not None and _is_of_the_person_alone(before, short)
        found.append(_with_pronoun(one, short, subject, whose) if is_sure else one)
    return tuple(found)


def _is_of_the_person_alone(before: Statement, short: str) -> bool:
    """Whether the person is the subject, and nobody else stands in it."""
    if not isinstance(before, Sentence) or not re.match(
        rf"{_WHEN}(?:The health of )?{short}\b", before.text, re.IGNORECASE
    ):
        return False
    rest = re.sub(short, "", before.text)
    names = (match[0] for match in _NAMES.finditer(rest))
    return not _ANYBODY.search(rest) and all(is_body(name) for name in names)


def _with_pronoun(one: Statement, short: str, subject: str, whose: str) -> Statement:
    if not isinstance(one, Sentence) or not one.clauses:
        return one
    first, *more = one.clauses
    text = re.sub(
        rf"^({_WHEN})The health of {short}(?= )",
        rf"\1{whose} health",
        first.text,
        flags=re.IGNORECASE,
    )
    text = re.sub(rf"^({_WHEN}){short}(?= (?!and\b|or\b))", rf"\1{subject}", text)
    return Sentence((replace(first, text=text[:1].upper() + text[1:]), *more))
