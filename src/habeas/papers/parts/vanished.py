"""A disappearance in words that claim no more than its sources: that it was forced only where one of them says more."""

import re

from habeas.core.values import Stated
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.papers.told import Told
from habeas.papers.writing import Writing

_FORCED = re.compile(
    r"(?:enforced|forced|forcib|involuntar|forcée|forzad|насильственн|القسري|قسري)", re.IGNORECASE
)
_SAYS_LESS = re.compile(
    r"\b(?:missing|vanish|whereabouts|where (?:he|she|they|\w+ \w+) (?:is|are|was|were)|refus|declin|fail\w* to|den(?:y|ies|ied)|"
    r"no record|nobody|no one|(?:last|not been) seen|never heard|nie(?:nt|r)?\b|sans nouvelles|paradero|niega|negó)"
    r"|пропал|отрица|местонахожд|неизвестно, где|مكان وجود|نفت|نفى|مفقود",
    re.IGNORECASE,
)


def words_of_the_missing(writing: Writing, told: Told) -> str | None:
    """That the person was missing; None where a source says that the disappearance was forced."""
    fact = told.fact
    quotes = [a.quote for c in told.claims if c.fact.key == fact.key for a in c.anchors]
    if not isinstance(fact, EnforcedDisappearance) or any(map(_FORCED.search, quotes)):
        return None
    if not quotes or not all(map(_SAYS_LESS.search, quotes)):
        return None
    lasts = "_on" if fact.when is not None and fact.when.is_open else ""
    is_denied = fact.acknowledged is Stated.NO
    text = writing.piece(
        f"missing{lasts}",
        when=f" {writing.dated(told)}" if fact.when is not None else "",
        denied=writing.tail(f"missing_denied{lasts}") if is_denied else "",
    )
    if fact.actor:
        text += writing.tail("missing_by", by=writing.body(fact.actor))
    if fact.where:
        seen = writing.tail("missing_where", where=writing.body(fact.where))
        text = writing.language.put_after(text, seen)
    return text
