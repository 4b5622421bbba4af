"""To whom a sentence says that appeals went: a body that it names, or "you" of the draft's own addressee."""

import re

from habeas.checking.look import Look
from habeas.checking.people.bodies import without_country
from habeas.checking.telling.voices import mentions
from habeas.core.appeals import Appeal
from habeas.core.bodies import is_official, same_body

_YOU = re.compile(
    r"\b(?:(?:sent|written|wrote|addressed|appealed|turned|letters?|appeals?|reminders?|requests?)(?: to)? you\b"
    r"|to your (?:office|ministry|department|service|administration))",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:to|sent|asked|urged|petitioned|called on) (?:the )?(?P<who>[A-Z].*?)(?=,? (?:and|but|while) (?:on|in|it|we|I|has|had|then|since)\b|, (?:which|who|but|while)\b|$)"
)
_A_MINISTRY = re.compile(r"\b(?:to|sent|asked|urged|petitioned) the ministry\b(?! of\b)")
_OPENING, _LINE = 600, 14


def recipients(look: Look, clause: str, appeals: tuple[Appeal, ...]) -> frozenset[str]:
    """The addressees on file to whom the clause says that the appeals went; none where it does not say, or names several."""
    asked = {a.to for a in appeals if a.to}
    if _YOU.search(clause):
        lines = [t for t in look.text[:_OPENING].splitlines() if 0 < len(t.split()) <= _LINE]
        parts = [
            part.strip() for line in lines for part in (line, *line.split(",")) if is_official(part)
        ]
        return frozenset(b for b in asked if any(same_body(part, b) for part in parts))
    named = _TO.search(clause)
    told = named["who"] if named is not None else ""
    found = {b for b in asked if mentions(told, without_country(look, b))}
    if not found and _A_MINISTRY.search(clause):
        return frozenset(b for b in asked if "ministry" in b.casefold().split())
    return frozenset(found if len(found) == 1 else ())
