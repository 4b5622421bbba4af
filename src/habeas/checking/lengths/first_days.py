"""How many first days of custody went by until a day that the sentence names: "in the first 65 days of his custody, until 11 May"."""

import re
from collections.abc import Iterator

from habeas.checking.days.dates import dates_in
from habeas.checking.lengths.intervals import telling_of_events
from habeas.checking.lengths.spans import LENGTH, Length, last_day, length_of
from habeas.checking.look import Look
from habeas.core.custody import custody

_FIRST = re.compile(
    rf"\bfirst (?P<length>{LENGTH})(?: that (?:s?he|they) (?:was|were|spent))? (?:of|in|under) (?:(?:his|her|their|the) )?(?:custody|detention|imprisonment|captivity|confinement|prison|jail|arrest)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:until|till|only|up to|ended|ending|before|then|first|at last|to)\b", re.IGNORECASE)  # fmt: skip


def first_days(look: Look) -> Iterator[Length]:
    """Each such length with the days from the beginning of a time in custody until the day named last."""
    begun = [spell.begins[1] for spell in custody(look.casefile).spells]
    for said in telling_of_events(look):
        match = _FIRST.search(said.text)
        stated = length_of(said.text, match, "length") if match is not None else None
        behind = dates_in(said.text[match.end() :]) if match is not None else ()
        if match is None or stated is None or stated.hours or not behind:
            continue
        ends = [d for w in behind if (d := last_day(w, look.as_of)) is not None]
        if not ends or not _UNTIL.search(said.text, match.end()):
            continue
        gaps = {(end - day).days + n for end in ends for day in begun for n in (0, 1) if end >= day}
        if gaps:
            start, end = (said.start + place for place in match.span("length"))
            yield Length(start, end, stated, tuple(sorted(gaps)))
