"""Who writes the draft, as far as it says so itself: by a letterhead, or by calling an appeal on file its own."""

import re
from collections.abc import Iterator

from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look
from habeas.checking.passages import same, spoken_for
from habeas.kinds.appeal_made import AppealMade

_OUR_APPEAL = re.compile(r"\b(?:(?:our|my) (?:\w+ ){0,2}(?:letter|appeal|call|statement|request)|(?:we|I) (?:\w+ ){0,2}(?:wrote|appealed|called on|turned to))\b", re.IGNORECASE)  # fmt: skip


def is_by_the_author(look: Look, voices: tuple[str, ...]) -> bool:
    """Whether whose word it is writes the draft."""
    lines = {line.strip(" #*_").casefold() for line in look.text.splitlines()}
    own = look.once("authors.own", lambda: frozenset(_who_wrote(look)))
    named = spoken_for(look)
    return bool(voices) and all(
        v.casefold() in lines or v in own or same(v) in named for v in voices
    )


def _who_wrote(look: Look) -> Iterator[str]:
    """Who made an appeal on file that the draft calls its own: "our letter of 22 January"."""
    appeals = [c.fact for h in look.casefile.of_kind(AppealMade) for c in h.claims]
    ours = [w for s in look.said if _OUR_APPEAL.search(s.text) for w in dates_in(s.text)]
    for fact in appeals:
        day = fact.occurred.day if fact.occurred is not None else None
        if day and any((w.month, w.day) == (day.month, day.day) for w in ours):
            yield fact.stated("actor") or ""
