"""Whose word a source is, and how whoever speaks in it is written in a paper."""

import re
from collections.abc import Mapping

from habeas.core.bodies import is_pronoun, tokens
from habeas.core.casefile import Casefile, once
from habeas.core.claims import Claim
from habeas.core.letters import is_letter
from habeas.core.sources import Source
from habeas.kinds.appeal_made import AppealMade

_WHO = ("observer", "actor", "court", "addressee")
_IS_A_FILE = re.compile(
    r"[^/\\]+\.(?:docx?|odt|rtf|pdf|txt|md|html?|eml|msg|csv|xlsx?|ods)", re.IGNORECASE
)
_SMALL = frozenset({
    "of", "the", "and", "for", "in", "on", "to", "de", "la", "le", "les", "du", "des", "et", "en", "el", "los", "las", "y",
    "del", "da", "do", "e",
})  # fmt: skip
# Behind a colon a headline has what somebody says; a document has what it is.
_IS_A_DOCUMENT = re.compile(
    r"\s*(?:medical |expert |final )?(?:conclusions?|reports?|opinions?|certificates?|findings?|decisions?|rulings?|judg?ements?|"
    r"orders?|resolutions?|statements?|records?|protocols?|avis|rapport|certificat|décision|conclusiones|informe|"
    r"certificado|dictamen|заключение|справка|решение|постановление|протокол)\b",
    re.IGNORECASE,
)
_LONG = 3


def has_title(source: Source) -> bool:
    """Whether it bears a title; the name of a file is none."""
    return _IS_A_FILE.fullmatch(source.title.strip()) is None


def author_of(casefile: Casefile, source: Source) -> str | None:
    """The publisher; else the body named in its claims with whose name its title begins, where that goes on with what document it is.

    A letter that is itself an appeal on file is the word of whoever made that.
    A certificate headed "Medical board: conclusion No. 7", in which the medical board of a hospital finds and
    recommends, is the word of that board.
    """
    if source.publisher is not None:
        return in_small_letters(casefile, source.publisher)
    if (
        wrote := next((c.fact.stated("actor") for c in letters_in(casefile, source)), None)
    ) is not None:
        return wrote
    named = [
        name
        for claim in casefile.known_claims
        if any(anchor.source == source.id for anchor in claim.anchors)
        for field in _WHO[:-1]
        if (name := claim.fact.stated(field)) is not None
    ]
    called, _, what = source.title.partition(":")
    head = tokens(called) if _IS_A_DOCUMENT.match(what) else frozenset()
    return next((n for n in named if len(head) > 1 and head <= tokens(n)), None)


def letters_in(casefile: Casefile, source: Source) -> list[Claim]:
    """The appeals on file that a source is: a letter, of the day on which they were made."""
    if not is_letter(source.text):
        return []
    of_it = (c for c in casefile.known_claims if any(a.source == source.id for a in c.anchors))
    return [
        c for c in of_it
        if isinstance(c.fact, AppealMade) and c.fact.stated("actor") is not None and c.is_affirmed
        and (c.when is None or source.date is None or c.when.may_equal(source.date))
    ]  # fmt: skip


def voice_of(casefile: Casefile, claim: Claim) -> str | None:
    """To whom the claim gives the word, else whose source it is.

    A pronoun alone names nobody outside its text, and what a source says that "she" told is what the source says.
    """
    if claim.attribution is not None and not is_pronoun(claim.attribution):
        return in_small_letters(casefile, claim.attribution)
    return author_of(casefile, casefile.source_of(claim))


def in_small_letters(casefile: Casefile, name: str) -> str:
    """A name that a letterhead has in capitals, as the file writes it elsewhere, else with capitals where names have them."""
    if not name.isupper() or " " not in name:
        return name
    if (known := _written(casefile).get(name.casefold())) is not None:
        return known
    words = name.split()
    if len(words) < _LONG:
        return name
    rest = (w.lower() if w.lower() in _SMALL else w.capitalize() for w in words[1:])
    return " ".join((words[0].capitalize(), *rest))


@once
def _written(casefile: Casefile) -> Mapping[str, str]:
    """The bodies that the claims name, not in capitals, by their letters."""
    said = (
        name
        for claim in casefile.known_claims
        for name in (claim.attribution, *(claim.fact.stated(field) for field in _WHO))
    )
    return {name.casefold(): name for name in said if name is not None and not name.isupper()}
