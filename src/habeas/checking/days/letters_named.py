"""Which appeals a sentence speaks of, where it names them by their days."""

import re

from habeas.checking.days.dates import dates_in
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look
from habeas.checking.telling.voices import sentence_before
from habeas.core.appeals import Appeal
from habeas.core.silence import SilenceClock

_GOES_ON = re.compile(
    r"\W*(?:It|That|This|To (?:it|that|this)|(?:The|That|This|Our) (?:letter|appeal|call|reminder|request|petition))\b"
)


def named_by_day(look: Look, offset: int, clock: SilenceClock) -> tuple[Appeal, ...]:
    """The appeals whose days the sentence has, or the one before it that it goes on from."""
    said = look.said_at(offset)
    if said is None:
        return ()
    before = sentence_before(look, said) if _GOES_ON.match(said.text) else ""
    for text in (said.text, before):
        days = {last_day(written, look.as_of) for written in dates_in(text)}
        named = tuple(a for a in clock.appeals if a.is_exact and a.on in days)
        if named:
            return named
    return ()


def is_replied_to(appeal: Appeal) -> bool:
    """Whether the answer is to this very letter: what else an authority says of the case leaves a letter without one."""
    return appeal.answer is not None and appeal.answer.letter is not None
