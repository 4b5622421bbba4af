"""How long: the day up to which something is told to last, and the span that a date with its leading word makes."""

from collections.abc import Sequence

from habeas.core.rules import Rule
from habeas.core.when import When
from habeas.reading.dates import Dated


def is_ahead(when: When, today: When | None) -> bool:
    """Whether it lies after the day of the document."""
    if today is None or today.latest is None or when.earliest is None:
        return False
    return when.earliest > today.latest


def until_behind(dates: Sequence[Dated], text: str, trigger: int) -> When | None:
    """The first day behind the words that 'until' leads to, before a semicolon ends what is told."""
    for dated in dates:
        is_behind = dated.start >= trigger or dated.end > trigger
        if is_behind and dated.relation == "until" and not dated.when.is_interval:
            between = text[trigger : dated.start]
            return None if ";" in between else dated.when
    return None


def worded(chosen: Dated, *, today: When | None, rule: Rule, is_to_date: bool) -> str:
    """The date as EDTF: 'since' opens a span, 'until' and 'by' close one; a 'not' of today is of the time up to it."""
    text = chosen.when.text
    end = today.text if today and not today.is_interval else ".."
    if chosen.relation in ("then", "since", "after"):
        searched = chosen.relation == "then" or rule.happens
        return f"{text}/{end}" if searched and end != ".." and text <= end else f"{text}/.."
    if chosen.relation in ("until", "by", "before"):
        return f"../{text}"
    if chosen.relation == "asof":
        return f"../{text}" if rule.own_negation else text
    if text == end and rule.own_negation:
        return f"../{text}" if is_to_date else text
    return text
