"""What a source tells in its own words, without giving anybody the word: a draft that tells the same needs no voice."""

import re
from collections.abc import Iterator

from habeas.checking.alleged import tells_of_violence
from habeas.checking.look import Look
from habeas.checking.passages import sentences_then
from habeas.checking.plainwords import meanings, roots_in
from habeas.core.casefile import keep
from habeas.kinds.mistreatment import Mistreatment
from habeas.reading import Proposal

_GIVEN = re.compile(
    r"\b(?:according to|says?|said|told|tells?|claim\w*|alleg\w+|report(?:s|ed|edly)|stat(?:es|ed)"
    r"|not|no|never|nor|without|den(?:y|ies|ied)|refus\w+)\b",
    re.IGNORECASE,
)
_FEWEST = 3


def is_plainly_told(look: Look, proposal: Proposal) -> bool:
    """Whether it is read as mistreatment, tells of no violence, and a source has all of its words: a cell built for six."""
    if not isinstance(proposal.fact, Mistreatment) or tells_of_violence(proposal.quote):
        return False
    said = meanings(proposal.quote)
    name = f"own_words.{look.as_of}"
    plain = keep(look.casefile, name, lambda: tuple(_in_no_voice(look)))
    return len(said) >= _FEWEST and any(
        all(not word.isdisjoint(told) for word in said) for told in plain
    )


def _in_no_voice(look: Look) -> Iterator[frozenset[str]]:
    for text in sentences_then(look):
        if not _GIVEN.search(text):
            yield roots_in(text)
