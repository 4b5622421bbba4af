"""What a paper leaves in the words of the file, told to whoever puts it into its language: names and terms one by one, quotations by number."""

from collections.abc import Iterator, Sequence

from habeas.core.casefile import Casefile
from habeas.core.prose import Phrase, whole

_WORDS = "These words of the file stand in the paper as they were written; give them in its language, or see that they may stay: {words}."
_QUOTED = "Quotations that stand in the language of their source: {count}. Give them in that of the paper where its readers need it."
_SENTENCE = 4
"""So many spaces has a quotation that is more than a term."""
_TERMS = ("action", "offence", "organisation", "article", "outcome")


def told_as_written(casefile: Casefile, words: Sequence[str]) -> Iterator[Phrase]:
    """A message on the terms, and one on the quotations."""
    quotes = [a.quote for c in casefile.known_claims for a in c.anchors]
    terms = {c.fact.stated(name) for c in casefile.known_claims for name in _TERMS}
    quoted = [
        w for w in words
        if w.count(" ") >= _SENTENCE and w not in terms and any(w in q for q in quotes)
    ]  # fmt: skip
    if left := [w for w in words if w not in quoted]:
        yield whole(_WORDS, words="; ".join(left))
    if quoted:
        yield whole(_QUOTED, count=len(quoted))
