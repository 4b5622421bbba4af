"""A request that the sources have refused, told as granted, and one that they have granted, told as refused."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.days.dates import dates_in, without_dates
from habeas.checking.look import Look
from habeas.checking.opposites.sides import Opposite
from habeas.checking.opposites.units import Unit, days_of, is_denied, is_unreal, units
from habeas.checking.passages import sentences_then
from habeas.checking.telling.plainwords import meanings, roots_in
from habeas.core.casefile import keep
from habeas.core.prose import whole

_YES = re.compile(r"\b(?:granted|allowed|approved|accepted|agreed|opened|opens|admitted)\b", re.IGNORECASE)  # fmt: skip
_NO = re.compile(r"\b(?:refus(?:ed|es|al)|dismiss(?:ed|es|al)|rejected|turned (?:\w+ )?down|declined)\b", re.IGNORECASE)  # fmt: skip
_VERBS = roots_in("granted allowed approved accepted agreed admitted refused refuses refusal dismissed rejected turned down declined")  # fmt: skip
_ENOUGH, _MOST_OF_IT = 3, 0.6
"""How much a sentence of a source must share with what the draft tells, and which part of it."""

_Told = tuple[frozenset[str], frozenset[date], bool, str]


def told_answers(look: Look) -> Iterator[Opposite]:
    """Each such answer, with the sentence that has the other one; none that some sentence has as the draft does."""
    known = keep(look.casefile, f"answers.{look.as_of}", lambda: tuple(_on_file(look)))
    for unit in units(look) if known else ():
        side = _side(unit.text)
        match = (_YES if side else _NO).search(unit.text)
        if side is None or match is None or is_unreal(unit, match.start(), match.end()):
            continue
        if side and is_denied(unit, match.start(), match.end()):
            continue
        other = _told_otherwise(look, unit, known, is_yes=side)
        if other is not None:
            words = whole("The file has {known} in this.", known=repr(other))
            yield Opposite(unit.start + match.start(), unit.start + match.end(), words, ())


def _side(text: str) -> bool | None:
    """Whether the words tell that it was granted; None where they tell neither, or both."""
    yes, no = _YES.search(text) is not None, _NO.search(text) is not None
    return None if yes is no else yes


def _on_file(look: Look) -> Iterator[_Told]:
    for sentence in sentences_then(look):
        if (side := _side(sentence)) is not None:
            days = frozenset(d for w in dates_in(sentence) if w.when is not None and (d := w.when.day))  # fmt: skip
            yield roots_in(sentence), days, side, " ".join(sentence.split())


def _told_otherwise(
    look: Look, unit: Unit, known: tuple[_Told, ...], *, is_yes: bool
) -> str | None:
    """The sentence that tells the most of it, where that has the other answer, and none has this one of as much."""
    names = roots_in(" ".join(look.person_names)) | _VERBS
    parts = [p for p in meanings(without_dates(unit.text)) if p.isdisjoint(names)]
    days = frozenset(days_of(look, unit))
    rated = [
        (sum(not p.isdisjoint(told) for p in parts), side, text)
        for told, on, side, text in known
        if not (days and on and days.isdisjoint(on))
    ]
    best = max((rate for rate, side, _ in rated if side is not is_yes), default=0)
    same = max((rate for rate, side, _ in rated if side is is_yes), default=0)
    if best < max(_ENOUGH, _MOST_OF_IT * len(parts)) or same >= best - 1:
        return None
    return next(text for rate, side, text in rated if rate == best and side is not is_yes)
