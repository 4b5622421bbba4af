"""The length of a sentence that is told as theirs: "a year of her four years" is no time that they have been held."""

import re

from habeas.checking.kept import of_the_text
from habeas.checking.lengths.spans import LENGTH, length_of
from habeas.checking.look import Look
from habeas.core.casefile import Casefile, once
from habeas.core.values import Duration
from habeas.kinds.sentence import Sentence

_THEIRS = re.compile(
    rf"\b(?:his|her|their|the|those|these) (?:full |whole |remaining )?(?P<length>{LENGTH})"
    r"(?=[.,;:)¶]|$| (?:have|has|had|is|are|were|was|will|would|would be|to (?:serve|go)|behind|for|in (?:a |the )?(?:penal )?(?:colony|prison)|now|that (?:the (?:court|judge)|Judge|[a-z]+ judges?))\b)",
    re.IGNORECASE,
)
_OF_THEIRS = re.compile(
    rf"\bof (?:his|her|their) (?:full |whole )?(?P<length>{LENGTH})(?! (?:of|in|on) (?:custody|detention|remand))",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    rf"\b(?P<length>{LENGTH})(?= (?:in (?:a |the )?(?:[\w-]+ )?(?:penal )?(?:colony|prison|camp)|behind bars|of (?:imprisonment|prison))?[:,]? ?(?:that is what |this is what |is what |was what )(?:the )?(?:court|judges?)\b)",
    re.IGNORECASE,
)


@once
def terms(casefile: Casefile) -> tuple[Duration, ...]:
    """The terms that the sentences on file have."""
    told = (getattr(c.fact, "term", None) for h in casefile.of_kind(Sentence) for c in h.claims)
    return tuple(dict.fromkeys(term for term in told if isinstance(term, Duration)))


def lengths_of_the_sentence(look: Look) -> tuple[tuple[int, int], ...]:
    """Where the draft gives a term of the file as theirs."""
    known = {_in_months(term) for term in terms(look.casefile)}
    return tuple(
        (start, end) for start, end, stated in _theirs(look.flat) if _in_months(stated) in known
    )


@of_the_text
def _theirs(text: str) -> tuple[tuple[int, int, Duration], ...]:
    found = (
        (m, length_of(text, m)) for p in (_THEIRS, _OF_THEIRS, _GIVEN) for m in p.finditer(text)
    )
    return tuple((*match.span("length"), stated) for match, stated in found if stated is not None)


def _in_months(term: Duration) -> tuple[int, int]:
    return 12 * term.years + term.months, term.days
