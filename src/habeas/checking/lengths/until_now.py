"""How long something is said to have gone on by now, where the sentence before says since when: "It has thus lasted 31 days"."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.days.dates import dates_in
from habeas.checking.days.retold import days_retold
from habeas.checking.lengths.intervals import telling_of_events
from habeas.checking.lengths.spans import LENGTH, STATES, Length, last_day, length_of
from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import sentence_before
from habeas.core.custody import custody

_HAS_LASTED = re.compile(
    rf"\b(?:has|have) (?:(?:thus|now|therefore|so|already|by now|since then|since|hence) )*(?:lasted|gone on|(?:been|received|had|got|stayed|remained|lived|continued|taken|undergone|gone)\b[^.;,]{{0,50}}?)(?: for)? (?P<length>{LENGTH})(?! (?:ago|earlier|later|before|old|after)\b)",
    re.IGNORECASE,
)
_BY_NOW = re.compile(r"\b(?:thus|so far|to date|by now|until now|up to now|as of today|to this day|therefore|hence)\b|^\W*(?:It|This|That) has\b", re.IGNORECASE)  # fmt: skip
_SINCE = re.compile(r"\b(?:since|from|began|begun|started|start\w*|on|place of)\b", re.IGNORECASE)


def lengths_until_now(look: Look) -> Iterator[Length]:
    """Each such length that the days of its beginning do not bear out."""
    for said in telling_of_events(look):
        match = _HAS_LASTED.search(said.text)
        if match is None or not _BY_NOW.search(said.text) or dates_in(said.text):
            continue
        stated = length_of(said.text, match, "length")
        days = tuple(sorted(_days(look, said))) if stated is not None else ()
        if stated is None or stated.hours or not days:
            continue
        start, end = (said.start + place for place in match.span("length"))
        found = Length(start, end, stated, days)
        if not found.is_right:
            yield found


def _days(look: Look, said: Said) -> Iterator[int]:
    """The days gone by since what the sentence before dates, or a state that it names, or since the sources date the same."""
    before = sentence_before(look, said)
    written = {d for w in dates_in(before) if (d := last_day(w, look.as_of)) is not None}
    began = written if _SINCE.search(before) else set[date]()
    if not began and not _states(look, f"{before} {said.text}"):
        return
    began |= _states(look, f"{before} {said.text}") | days_retold(look, said.text)
    began |= {s.begins[1] for s in custody(look.casefile).spells}
    for day in began:
        yield from ((look.as_of - day).days, (look.as_of - day).days + 1)


def _states(look: Look, text: str) -> set[date]:
    """The days on which the states that a text names began."""
    kinds = tuple(kind for kind, words in STATES if words.search(text))
    held = look.casefile.of_kind(*kinds) if kinds else ()
    whens = (h.followed.when for h in held if h.followed.is_affirmed)
    return {when.earliest for when in whens if when is not None and when.earliest is not None}
