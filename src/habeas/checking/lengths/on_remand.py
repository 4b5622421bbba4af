"""How long the person was on remand before a court passed sentence: "after three years on remand"."""

import re
from collections.abc import Iterator

from habeas.checking.lengths.intervals import telling_of_events
from habeas.checking.lengths.spans import LENGTH, Length, length_of
from habeas.checking.look import Look
from habeas.checking.passages import everything
from habeas.core.casefile import Casefile, once
from habeas.core.custody import custody
from habeas.core.facts import Custody
from habeas.kinds.sentence import Sentence

_REMAND = r"(?:remand|(?:pre-?trial|preventive|provisional|investigative) (?:detention|custody|imprisonment)|(?:detention|custody|prison|jail) (?:before|awaiting) (?:\w+ )?(?:trial|judge?ment|sentence))"
_ON_REMAND = re.compile(rf"\b(?P<length>{LENGTH}) (?:[a-z]+ )?(?:on|in|of) {_REMAND}\b", re.IGNORECASE)  # fmt: skip
_ORDERED = re.compile(r"\b(?:order\w*|extend\w*|extension|prolong\w*|renew\w*|remanded|sent|decid\w*|impos\w*|for (?:a|an)|further|another|more|maximum|up to|within)\b[^.;]{0,40}$", re.IGNORECASE)  # fmt: skip
"""How a court sets such a time beforehand."""
_STILL = re.compile(r"\b(?:has|have) (?:now |already |so far )?(?:been|spent)\b", re.IGNORECASE)


def times_on_remand(look: Look) -> Iterator[Length]:
    """Each such length with the days from every beginning of custody to the sentence; none where no court has passed one."""
    days = _days(look.casefile)
    for said in telling_of_events(look) if days else ():
        for match in _ON_REMAND.finditer(said.text):
            stated = length_of(said.text, match, "length")
            before = said.text[: match.start()]
            if stated is None or stated.hours or _ORDERED.search(before) or _STILL.search(before):
                continue
            if " ".join(match["length"].casefold().split()) in everything(look):
                continue
            start, end = (said.start + place for place in match.span("length"))
            yield Length(start, end, stated, days, custody(look.casefile).claims)


@once
def _days(casefile: Casefile) -> tuple[int, ...]:
    """How many days lay between each beginning of custody and the first sentence, and how many of custody; none where either is open."""
    sentences = (h.followed for h in casefile.of_kind(Sentence) if h.followed.is_affirmed)
    first = min((c.when.day for c in sentences if c.when and c.when.day), default=None)
    if first is None:
        return ()
    begun = {
        day
        for held in casefile.affirmed
        if held.followed.fact.custody_effect in (Custody.BEGINS, Custody.HELD)
        and (when := held.followed.when) is not None
        and (day := when.earliest) is not None
        and day < first
    }
    counted = custody(casefile.at(first))
    if not (begun and counted.is_exact):
        return ()
    between = {(first - day).days + n for day in begun for n in (0, 1)}
    return tuple(sorted(between | {counted.days_min, counted.nights_min}))
