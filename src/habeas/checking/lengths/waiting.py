"""Whether a length is told of how long an answer has not come: "unanswered for", "six weeks without a word"."""

import re
from datetime import date

from habeas.checking.lengths.spans import fits
from habeas.core.appeals import Appeal
from habeas.core.values import Bound, Duration

_SILENCE = re.compile(
    r"\b(?:(?:not aware|unaware|know|aware) of (?:any|no) (?:reply|answer|response|reaction)|unanswered|silen\w+|no (?:reply|answer|response)|not (?:replied|answered|responded|reacted)|no (?:reaction|acknowledg\w*)"
    r"|wait(?:ed|ing|s)? {1,3}(?:\w+ ){0,3}?for (?:an?|any|the|its|your|their|his|her) (?:\w+ )?(?:reply|answer|response|reaction)|(?:ha(?:s|ve|d)|is|are) (?:now |still |thus |already |been )*(?:lain|lying|sat|sitting|rested|resting|been)? ?(?:with (?:you|him|her|them|the (?:ministry|government|minister|service))|on (?:your|his|her|its|their|the) (?:desk|table))|without (?:(?:so much as |even )?(?:a |an |any |one ))?(?:\w+ )?(?:reply|answer|response|reaction|acknowledg\w*|word in return))\b",
    re.IGNORECASE,
)
_WAITED = re.compile(
    r"\bwithout (?:so much as |even )?(?:a|one|any)? ?(?:single |further )?(?:word|line|sign of life)\b(?! (?:to|of|about|with|for)\b)|\b(?:have|has) (?:now |so far |already )?(?:been wait(?:ing)|waited)(?: (?:in vain|now|already|patiently))?(?: for)? *$|\bnothing (?:has )?(?:come|came|been heard|comes) (?:back|from (?:you|him|her|them|it))\b",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\b(?:letters?|appeals?|wrote|written|reminders?|petitions?|called on|turned to)\b", re.IGNORECASE)  # fmt: skip
_FOR_ANOTHER = re.compile(r" for (?:an?|the|his|her|its|their|him|her|news)\b", re.IGNORECASE)
_NEAR = 50


def is_of_silence(before: str, after: str) -> bool:
    """Whether the words on both sides tell of an answer that has not come, or that a letter has waited for."""
    near = f"{before[-_NEAR:]} {after[:_NEAR]}"
    if _SILENCE.search(near):
        return True
    if not _LETTER.search(before) or _FOR_ANOTHER.match(after):
        return False
    return bool(_WAITED.search(before[-_NEAR:]) or _WAITED.search(after[:_NEAR]))


def fits_appeal(stated: Duration, days: int, appeal: Appeal, as_of: date) -> bool:
    """Whether an appeal bears a length out: of one not dated to the day, only as a least or a most."""
    least, most = appeal.days(as_of), appeal.days_at_most(as_of)
    if appeal.is_exact:
        return fits(stated, days, least)
    if stated.bound in (Bound.LESS_THAN, Bound.AT_MOST):
        return most is not None and fits(stated, days, most)
    return stated.bound in (Bound.MORE_THAN, Bound.AT_LEAST) and fits(stated, days, least)
