"""What about a proposal speaks for it or against it: the rule that gave it, how plainly the passage names the person.

A sign is a word or `name=value`. What each is worth is in `confidence.json`, which `python -m tools.calibrate` writes.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from habeas.core.claims import Polarity
from habeas.reading.mentions import Mentions
from habeas.reading.reading import Proposal
from habeas.reading.sentences import Sentence

_EARLY = 0.15  # of the text: where a statement says whom and what it is about
_LENGTHS = ((4, "few"), (8, "some"), (16, "many"))
_COUNTS = ((1, "none"), (2, "one"), (3, "two"), (6, "several"))
_ITEM = re.compile(r"(?:^|\n)[ \t]*(?:[-–•*·▪◦]|\(?\d{1,2}[.)]|\(?[a-z][.)])[ \t]+$")


@dataclass(frozen=True)
class Surroundings:
    """The document around its proposals; sentences and mentions in order. `main` are the persons that it is about."""

    text: str
    sentences: Sequence[Sentence]
    mentions: Mentions
    main: Sequence[str]
    language: str

    @cached_property
    def _starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence in which the offset lies."""
        return self.sentences[max(0, bisect_right(self._starts, offset) - 1)]


def with_signs(proposals: Sequence[Proposal], around: Surroundings) -> tuple[Proposal, ...]:
    """The proposals with the language of their passage and their signs."""
    return tuple(_with_signs(p, around) for p in proposals)


def rule_sign(language: str, rule: str) -> str:
    """The sign that a rule of a language gave the proposal.

    >>> rule_sign("en", "arrest.was_taken")
    'rule=en/arrest.was_taken'
    """
    return f"rule={language}/{rule}"


def _with_signs(found: Proposal, around: Surroundings) -> Proposal:
    sentence = around.sentence_at(found.start)
    signs = tuple(_signs(found, sentence, around))
    return replace(found, language=sentence.language, signs=signs)


def _signs(found: Proposal, sentence: Sentence, around: Surroundings) -> Iterator[str]:
    yield rule_sign(sentence.language, found.rule)
    yield f"kind={found.fact.key}"
    yield f"kind and date={found.fact.key}, {_date(found)}"
    yield f"language={sentence.language}"
    if sentence.language != around.language:
        yield "not the language of the document"
    yield f"certainty={found.certainty.value}"
    if found.polarity is Polarity.DENIED:
        yield "denied"
    yield f"date={_date(found)}"
    yield f"words={_size(len(found.quote.split()), _LENGTHS)}"
    if found.start < len(around.text) * _EARLY:
        yield "early in the document"
    if _ITEM.search(around.text, max(0, sentence.start - 8), sentence.start):
        yield "item of a list"
    yield from _whom(found, sentence, around)


def _date(found: Proposal) -> str:
    when = found.fact.occurred
    if when is None:
        return "none"
    return "span" if when.is_interval else "day" if when.day else "part of one"


def _size(count: int, steps: Sequence[tuple[int, str]]) -> str:
    return next((name for limit, name in steps if count < limit), "more")


def _whom(found: Proposal, sentence: Sentence, around: Surroundings) -> Iterator[str]:
    """How far away the person is named, and who else is named nearby."""
    persons = _size(len(around.main), _COUNTS)
    named = _nearness(found, sentence, around) if found.persons else "nobody"
    yield f"persons={persons}"
    yield f"named={named}"
    yield f"persons and named={persons}, {named}"
    if not found.persons:
        return
    if len(found.persons) > 1:
        yield "of several"
    here = around.mentions.beginning_in(sentence)
    if any(m.person not in found.persons for m in here):
        yield "another in the sentence"


def _nearness(found: Proposal, sentence: Sentence, around: Surroundings) -> str:
    """Where the person is named: clause, sentence, paragraph or farther away."""
    first = sentence.start + sentence.clause_at(found.start - sentence.start).start
    last = sentence.start + sentence.clause_at(found.end - 1 - sentence.start).end
    for place, start, end in (
        ("clause", min(first, found.start), max(last, found.end)),
        ("sentence", sentence.start, sentence.end),
    ):
        if any(m.person in found.persons for m in around.mentions.beginning_between(start, end)):
            return place
    others = ""
    for mention in around.mentions.back_from(sentence.start):
        if mention.person in found.persons:
            near = around.sentence_at(mention.start).paragraph == sentence.paragraph
            return ("paragraph" if near else "before") + others
        others = ", others since"
    return "after"
