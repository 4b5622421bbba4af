"""What a source tells in its own words, without giving anybody the word: a draft that tells the same needs no voice."""

import re
from collections.abc import Iterator

from habeas.checking.look import Look
from habeas.checking.passages import sentences_then
from habeas.checking.telling.alleged import tells_of_violence
from habeas.checking.telling.plainwords import meanings, roots_in
from habeas.core.casefile import keep
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.mistreatment import Mistreatment
from habeas.reading import Proposal

_GIVEN = re.compile(
    r"\b(?:according to|says?|said|told|tells?|claim\w*|alleg\w+|report(?:s|ed|edly)|stat(?:es|ed)"
    r"|not|no|never|nor|without|den(?:y|ies|ied)|refus\w+)\b",
    re.IGNORECASE,
)
_AWAY = re.compile(r"\b(?:absent|absence|away|miss(?:ed|es)|not (?:\w+ )?(?:present|there|in (?:the )?(?:court\w*|room)|appear\w*|attend\w*|come|take part)|excused|too (?:ill|sick|unwell|weak|poorly) (?:then |that day |still )?(?:to (?:attend|appear|come|go|be (?:there|present|brought|tried)|take part|follow|stand trial|sit)|for (?:court|the (?:hearing|trial|journey)))|(?:could|did) not\b[^.;]{0,20}\b(?:court\w*|trial|hearing))\b", re.IGNORECASE)  # fmt: skip
_FEWEST = 3


def is_plainly_told(look: Look, proposal: Proposal) -> bool:
    """Whether it is read as mistreatment, tells of no violence, and a source has all of its words: a cell built for six.

    That the person was too ill for a hearing is what was seen there, where the file has it of the hearing.
    """
    if isinstance(proposal.fact, HealthCondition):
        return _is_why_one_stayed_away(look, proposal)
    if not isinstance(proposal.fact, Mistreatment) or tells_of_violence(proposal.quote):
        return False
    said = meanings(proposal.quote)
    name = f"own_words.{look.as_of}"
    plain = keep(look.casefile, name, lambda: tuple(_in_no_voice(look)))
    return len(said) >= _FEWEST and any(
        all(not word.isdisjoint(told) for word in said) for told in plain
    )


def _is_why_one_stayed_away(look: Look, proposal: Proposal) -> bool:
    said = look.said_at(proposal.start)
    hearings = (h.followed.fact for h in look.casefile.affirmed)
    return (
        said is not None
        and _AWAY.search(said.text) is not None
        and any(
            isinstance(h, Hearing) and h.presence is Presence.ABSENT_THROUGH_ILLNESS
            for h in hearings
        )
    )


def _in_no_voice(look: Look) -> Iterator[frozenset[str]]:
    """The words of each sentence that gives nobody the word, and of each two such that follow one another."""
    before: frozenset[str] = frozenset()
    for text in sentences_then(look):
        own = frozenset() if _GIVEN.search(text) else roots_in(text)
        if own:
            yield own | before
        before = own
