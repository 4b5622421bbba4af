"""Parts of the body on which a draft has an injury, and the file has it on others; injuries, and the file has others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.clauses import about_the_case
from habeas.checking.look import Look
from habeas.checking.passages import passages
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.mistreatment import Mistreatment

_KINDS = (Corroboration, HealthCondition, Mistreatment)
_PART = r"(?:arms?|forearms?|legs?|(?<!taken )(?<!brought )(?<!sent )(?<!moved )(?<!came )(?<!come )(?<!went )(?<!gone )(?<!led )(?<!driven )(?<!him )(?<!held )(?<!transferred )(?<!given )(?<!written )back|chest|neck|head|face|shoulders?|knees?|hands?|wrists?|ankles?|foot|feet|ribs?|hips?|thighs?|skull|scalp|jaw|nose|ears?|eyes?|stomach|abdomen|elbows?|fingers?|toes?|teeth|tooth|lips?|kidneys?|spine|throat|soles?|buttocks?|temples?|cheeks?)"
_SIDE = r"(?:left|right|upper|lower|both)"
_NAMED = re.compile(
    rf"\b(?:(?P<side>{_SIDE}) )?(?P<part>{_PART})\b(?! (?:to|doctors?|specialists?|surgeons?|hospital|clinic)\b)",
    re.IGNORECASE,
)
_HURT = re.compile(r"\b(?:bruis\w*|swell\w*|swollen|wounds?|injur\w*|scars?|burn\w*|marks?|fractur\w*|broken|cuts?(?!-)|blood\w*|lesions?|hurt|pains?|painful|hit|beaten|beat|struck|kicked|blows?|haematoma\w*|welts?|bent|bend(?:s|ing)?|crack\w*|twist\w*|dislocat\w*|crush\w*|sprain\w*|numb\w*)\b", re.IGNORECASE)  # fmt: skip
_INJURIES = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"bruis\w+|contusions?|ha?ematomas?|black and blue|black eyes?",
        r"burn(?:s(?! for\b)|ed|t|ing|ings)?|scald\w*",
        r"fractur\w+|broken (?:\w+ )?(?:bones?|arms?|legs?|ribs?|nose|jaw|wrists?|fingers?|teeth|tooth)",
        r"wounds?|cuts?(?!-| (?:[\w-]+ )?(?:days|weeks|months|years)\b| (?:short|off|back|down|out|to \w+ (?:years?|months?)|the (?:sentence|term)|(?:his|her) (?:sentence|term))\b)|lacerat\w+|gash\w*|stab(?:s|bed|bing)?",
        r"swell\w*|swollen",
        r"scars?|scarring",
    )
)  # fmt: skip
_NONE = re.compile(r"\b(?:no|not|nor|without|any|if|whether|den\w+)\b", re.IGNORECASE)
_NO_HAND = re.compile(r"\b(?:(?:by|at|in|from|into|out of) whose|at the|in(?:to)? the|by the|on the (?:one|other)|(?:first|second) to (?:first|second)|in (?:good|safe|his own|her own)) $", re.IGNORECASE)  # fmt: skip
"""What makes a hand somebody's doing, and no part of a body: "by whose hand"."""
_FORMS = {"feet": "foot", "teeth": "tooth", "forearm": "arm"}


@dataclass(frozen=True, slots=True)
class OtherPart:
    """A part of the body, and the words of the file for where the injury is."""

    start: int
    end: int
    known: str
    claims: tuple[str, ...]


def other_parts(look: Look) -> Iterator[OtherPart]:
    """Each part beside an injury, of which no passage on injuries, health or treatment has a word."""
    held = look.casefile.of_kind(*_KINDS)
    told = passages(look, *_KINDS)
    named = {_one(m["part"]) for m in _NAMED.finditer(told)}
    sides = {(m["side"], _one(m["part"])) for m in _NAMED.finditer(told) if m["side"]}
    claims = tuple(i for h in held for i in h.claim_ids)
    known = next((p for h in held if (p := h.followed.fact.stated("body_part"))), "")
    if not named:
        return
    for clause in about_the_case(look):
        if _HURT.search(clause.said.text):
            for match in _NAMED.finditer(clause.text):
                if _is_other(match, named, sides):
                    start, end = clause.start + match.start(), clause.start + match.end()
                    yield OtherPart(start, end, known, claims)


def other_injuries(look: Look) -> Iterator[OtherPart]:
    """Each injury of a sort of which no passage on injuries, health or treatment has a word, where it has another."""
    held = look.casefile.of_kind(*_KINDS)
    told = passages(look, *_KINDS)
    if not any(sort.search(told) for sort in _INJURIES):
        return
    claims = tuple(i for h in held for i in h.claim_ids)
    known = next((f for h in held if (f := h.followed.fact.stated("finding"))), "")
    strange = [sort for sort in _INJURIES if not sort.search(told)]
    for clause in about_the_case(look):
        for match in (m for sort in strange for m in sort.finditer(clause.text)):
            if not _NONE.search(clause.text[: match.start()]):
                start, end = clause.start + match.start(), clause.start + match.end()
                yield OtherPart(start, end, known, claims)


def _is_other(match: re.Match[str], named: set[str], sides: set[tuple[str, str]]) -> bool:
    part, side = _one(match["part"]), (match["side"] or "").casefold()
    if _NO_HAND.search(match.string, 0, match.start()):
        return False
    if part not in named:
        return True
    told = {s for s, p in sides if p == part}
    return bool(side and told) and side not in told


def _one(part: str) -> str:
    part = part.casefold()
    part = _FORMS.get(part, part)
    return _FORMS.get(part.removesuffix("s"), part.removesuffix("s"))
