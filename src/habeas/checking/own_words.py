"""What a source tells in its own words, without giving anybody the word: a draft that tells the same needs no voice."""

import re
from collections.abc import Iterator

from habeas.checking.alleged import tells_of_violence
from habeas.checking.look import Look
from habeas.checking.passages import known_then, sentences_in
from habeas.checking.plainwords import roots, roots_in
from habeas.core.casefile import keep
from habeas.kinds.mistreatment import Mistreatment
from habeas.reading import Proposal

_GIVEN = re.compile(
    r"\b(?:according to|says?|said|told|tells?|claim\w*|alleg\w+|report(?:s|ed|edly)|stat(?:es|ed)"
    r"|not|no|never|nor|without|den(?:y|ies|ied)|refus\w+)\b",
    re.IGNORECASE,
)
_EMPTY = frozenset(["this", "that", "with", "from", "been", "were", "have", "they", "them", "into", "when", "then"])  # fmt: skip
_FEWEST = 3


def is_plainly_told(look: Look, proposal: Proposal) -> bool:
    """Whether it is read as mistreatment, tells of no violence, and a source has all of its words: a cell built for six."""
    if not isinstance(proposal.fact, Mistreatment) or tells_of_violence(proposal.quote):
        return False
    words = re.findall(r"[a-z]{4,}", proposal.quote.casefold())
    said = [roots(word) for word in words if word not in _EMPTY]
    name = f"own_words.{look.as_of}"
    plain = keep(look.casefile, name, lambda: tuple(_in_no_voice(look)))
    return len(said) >= _FEWEST and any(
        all(not word.isdisjoint(told) for word in said) for told in plain
    )


def _in_no_voice(look: Look) -> Iterator[frozenset[str]]:
    for source in known_then(look):
        for text in sentences_in(source.text):
            if not _GIVEN.search(text):
                yield roots_in(text)
