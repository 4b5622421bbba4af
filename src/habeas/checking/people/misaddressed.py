"""A letter to a ministry of which the file has nothing, that speaks of an answer as this ministry's which another has given."""

import re
from collections.abc import Iterator

from habeas.checking.days.dates import dates_in
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look
from habeas.checking.passages import RUN, everything, same
from habeas.core.silence import silence

_TO = re.compile(rf"^\W{{0,4}}(?:To|Addressed to|Attn\.?):? +(?:the |Mr |Mrs |Ms )?(?P<name>Minist(?:er|ry) (?:of|for) (?:the )?{RUN})", re.MULTILINE)  # fmt: skip
_THEIRS = re.compile(r"\b(?:[Yy]our|[Tt]he) [Mm]inistry(?! (?:of|for)\b)(?:['’]s)? (?:has |have |had |did )?(?:\w+ ){0,2}?(?:answer|repl(?:y|ied|ies)|respon|wrote|written)\w*")  # fmt: skip
_HOUSE = re.compile(r"\bminist(?:er|ry)\b", re.IGNORECASE)
_OPENING = 400


def misaddressed(look: Look) -> Iterator[tuple[int, str, str]]:
    """Where such a ministry is addressed, its name, and the one that has answered by the file."""
    to = _TO.search(look.text[:_OPENING])
    if to is None or _is_on_file(look, to["name"]):
        return
    for said in look.said:
        days = [d for w in dates_in(said.text) if (d := last_day(w, look.as_of)) is not None]
        if not (days and _THEIRS.search(said.text)):
            continue
        for appeal in silence(look.casefile).appeals:
            answer = appeal.answer
            by = answer.by if answer is not None else None
            is_named = appeal.on in days or (answer is not None and answer.on in days)
            if by and is_named and _HOUSE.search(by):
                yield to.start("name"), to["name"], by
                return


def _is_on_file(look: Look, name: str) -> bool:
    """Whether a source or a fact has the minister or the ministry, with the country or without."""
    of = _HOUSE.sub("", same(name)).strip()
    told = everything(look)
    return any(f"{house} {of}" in told for house in ("minister", "ministry"))
